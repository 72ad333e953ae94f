using System.Diagnostics;

namespace Curriculum.Pipelines;

/// <summary>A composed graph that can be run again and again; each run redoes only what its changed inputs reach.</summary>
/// <param name="site">Its steps.</param>
/// <param name="files">Its input.</param>
/// <param name="threads">How many workers a step may use.</param>
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
        Dictionary<string, TimeSpan> times = new(StringComparer.Ordinal);
        string last = "";
        foreach ((string pipeline, bool mayWait, Node node) in site.Nodes)
        {
            if (!IsIn(stage, mayWait)) continue;
            cancellation.ThrowIfCancellationRequested();
            if (pipeline != last) progress?.Invoke(last = pipeline);
            Timed(times, pipeline, () => node.Refresh(run));
        }

        List<Diagnostic> diagnostics = [.. site.Nodes.SelectMany(static item => item.Node.Diagnostics)];
        diagnostics.Sort(Diagnostic.Compare);
        bool publish = sink is not null && mayPublish(diagnostics);
        if (publish) Publish(run, stage, site.Listings.Count > 0 ? _ledger.Over(sink!) : sink!, mayDelete?.Invoke(diagnostics) ?? true, times);
        return new RunReport(diagnostics, _present.Length, site.Listings.Count > 0 ? _ledger.Count : _claims.Count, publish, times);
    }

    private static bool IsIn(Stage stage, bool mayWait) => stage == Stage.Whole || mayWait == (stage == Stage.Rest);

    private void Publish(Run run, Stage stage, IOutputSink sink, bool mayDelete, Dictionary<string, TimeSpan> times)
    {
        bool whole = false;
        try
        {
            List<(string Pipeline, bool MayWait, OutputNode Node)> outputs = site.Outputs.FindAll(output => IsIn(stage, output.MayWait));
            foreach ((_, _, OutputNode output) in outputs) output.Prepare(run);
            foreach ((string pipeline, _, OutputNode output) in outputs) Timed(times, pipeline + ">", () => output.Publish(run, sink, _claims));
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

    private static bool IsSorted(SourceFile[] files)
    {
        for (int i = 1; i < files.Length; i++)
        {
            if (string.CompareOrdinal(files[i - 1].Path, files[i].Path) > 0) return false;
        }

        return true;
    }

    private static void Timed(Dictionary<string, TimeSpan> times, string name, Action step)
    {
        long start = Stopwatch.GetTimestamp();
        step();
        times[name] = times.GetValueOrDefault(name) + Stopwatch.GetElapsedTime(start);
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
/// <param name="Times">Time per pipeline; names that end in &gt; are rendering and writing.</param>
public sealed record RunReport(IReadOnlyList<Diagnostic> Diagnostics, int InputFiles, int OutputFiles, bool Published, IReadOnlyDictionary<string, TimeSpan> Times)
{
    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => Diagnostics.Any(static finding => finding.Rule.Severity == Severity.Error);
}
