using System.Diagnostics;

namespace Curriculum.Pipelines;

/// <summary>A composed graph that can be run again and again; each run redoes only what its changed inputs reach.</summary>
/// <param name="site">Its steps.</param>
/// <param name="files">Its input.</param>
/// <param name="threads">How many workers a step may use; with one, steps run one after the other.</param>
/// <param name="once">Whether it will run once: then it keeps less, and another run would write all pages again.</param>
public sealed class SiteGraph(SiteBuilder site, IFileSource files, int threads, bool once = false)
{
    private readonly Claims _claims = new();
    private readonly Ledger _ledger = new();
    private SourceFile[] _present = [];
    private long _run;

    /// <summary>Brings every step up to date, then publishes if nothing forbids it.</summary>
    /// <param name="sink">Where files go; null to compute only.</param>
    /// <param name="mayPublish">Decides by the findings whether files are written.</param>
    /// <param name="mayDelete">Decides whether files that no longer exist are removed now or in a later, better run.</param>
    /// <param name="progress">Told the name of each pipeline as it starts.</param>
    /// <param name="stage">Whether pipelines that may wait take part, or they alone.</param>
    /// <param name="cancellation">Ends the run between two items.</param>
    public RunReport Run(
        IOutputSink? sink,
        Func<IReadOnlyList<Diagnostic>, bool> mayPublish,
        Func<IReadOnlyList<Diagnostic>, bool>? mayDelete = null,
        Action<string>? progress = null,
        Stage stage = Stage.Whole,
        CancellationToken cancellation = default)
    {
        if (stage != Stage.Rest)
        {
            _present = [.. files.List()];
            if (!IsSorted(_present)) Array.Sort(_present, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        }

        Run run = new(++_run, _present, Math.Max(1, threads), once, cancellation);
        List<(string Pipeline, bool MayWait, Node Node)> nodes = site.Nodes.FindAll(item => IsIn(stage, item.MayWait));
        Timings times = new(nodes.Select(static item => item.Pipeline), progress);
        StepRunner.Run(
            nodes.Count,
            run.StepsAtOnce,
            () => Needs(nodes.ConvertAll(static item => item.Node)),
            n => times.Take(nodes[n].Pipeline, () => nodes[n].Node.Refresh(run)),
            cancellation);

        List<Diagnostic> diagnostics = [.. site.Nodes.SelectMany(static item => item.Node.Diagnostics)];
        diagnostics.Sort(Diagnostic.Compare);
        bool publish = sink is not null && mayPublish(diagnostics);
        if (publish) Publish(run, stage, site.Listings.Count > 0 ? _ledger.Over(sink!) : sink!, mayDelete?.Invoke(diagnostics) ?? true, times);
        return new RunReport(diagnostics, _present.Length, site.Listings.Count > 0 ? _ledger.Count : _claims.Count, publish, times.Sums);
    }

    private static bool IsIn(Stage stage, bool mayWait) => stage == Stage.Whole || mayWait == (stage == Stage.Rest);

    // What each node needs, as places in this list; those that do not take part have what they need to have.
    private static List<IReadOnlyList<int>> Needs(List<Node> nodes)
    {
        Dictionary<Node, int> places = new(nodes.Count, ReferenceEqualityComparer.Instance);
        for (int i = 0; i < nodes.Count; i++) places[nodes[i]] = i;
        return nodes.ConvertAll<IReadOnlyList<int>>(node => [.. node.Inputs.Where(places.ContainsKey).Select(input => places[input]).Distinct()]);
    }

    private void Publish(Run run, Stage stage, IOutputSink sink, bool mayDelete, Timings times)
    {
        bool whole = false;
        try
        {
            List<(string Pipeline, bool MayWait, OutputNode Node)> outputs = site.Outputs.FindAll(output => IsIn(stage, output.MayWait));
            foreach ((_, _, OutputNode output) in outputs) output.Prepare(run);
            foreach ((_, _, OutputNode output) in outputs) output.Claim(_claims);
            StepRunner.Run(
                outputs.Count,
                run.StepsAtOnce,
                () => Needs(outputs.ConvertAll(static output => output.Node)),
                n => times.Take(outputs[n].Pipeline + ">", () => outputs[n].Node.Write(run, sink, _claims)),
                run.Cancellation);

            HashSet<OutputNode> asked = [.. outputs.Select(static output => output.Node)];
            foreach (string path in mayDelete ? _claims.Unclaimed(asked.Contains) : [])
            {
                sink.Delete(path);
                _claims.Release(path);
            }

            foreach (ListingOutput listing in site.Listings.Where(listing => IsIn(stage, listing.MayWait))) listing.Publish(_ledger, sink);
            whole = true;
        }
        finally
        {
            if (whole) _claims.Settle();
            else _claims.Doubt();
        }
    }

    // All outputs write at once, but for those that claim as they write.
    private static List<IReadOnlyList<int>> Needs(List<OutputNode> outputs)
    {
        List<IReadOnlyList<int>> needs = [];
        int late = -1;
        for (int i = 0; i < outputs.Count; i++)
        {
            needs.Add(outputs[i].ClaimsLate && late >= 0 ? [late] : []);
            if (outputs[i].ClaimsLate) late = i;
        }

        return needs;
    }

    private static bool IsSorted(SourceFile[] files)
    {
        for (int i = 1; i < files.Length; i++)
        {
            if (string.CompareOrdinal(files[i - 1].Path, files[i].Path) > 0) return false;
        }

        return true;
    }

    /// <summary>How long the steps of each pipeline took, and who is told when its first begins.</summary>
    private sealed class Timings(IEnumerable<string> pipelines, Action<string>? progress)
    {
        private readonly Lock _writing = new();
        private readonly HashSet<string> _silent = new(pipelines, StringComparer.Ordinal);

        public Dictionary<string, TimeSpan> Sums { get; } = new(StringComparer.Ordinal);

        /// <summary>Does a step and adds its time.</summary>
        public void Take(string name, Action step)
        {
            lock (_writing)
            {
                if (_silent.Remove(name)) progress?.Invoke(name);
            }

            long start = Stopwatch.GetTimestamp();
            step();
            TimeSpan time = Stopwatch.GetElapsedTime(start);
            lock (_writing) Sums[name] = Sums.GetValueOrDefault(name) + time;
        }
    }
}

/// <summary>Which pipelines take part in a run.</summary>
public enum Stage
{
    /// <summary>All.</summary>
    Whole,

    /// <summary>Those that cannot wait: what a page shows.</summary>
    Pages,

    /// <summary>Those that may wait, with the input as the last run saw it.</summary>
    Rest,
}

/// <summary>What a run did.</summary>
/// <param name="Diagnostics">All findings, sorted.</param>
/// <param name="InputFiles">Files read or known.</param>
/// <param name="OutputFiles">Files that the site now has.</param>
/// <param name="Published">Whether files were written.</param>
/// <param name="Times">Time per pipeline, of steps that ran beside others; names that end in &gt; are rendering and writing.</param>
public sealed record RunReport(IReadOnlyList<Diagnostic> Diagnostics, int InputFiles, int OutputFiles, bool Published, IReadOnlyDictionary<string, TimeSpan> Times)
{
    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => Diagnostics.Any(static finding => finding.Rule.Severity == Severity.Error);
}
