using System.Diagnostics;

namespace Curriculum.Pipelines;

/// <summary>A composed graph that can be run again and again; each run redoes only what its changed inputs reach.</summary>
public sealed class SiteGraph(SiteBuilder site, IFileSource files, int threads)
{
    private readonly Claims _claims = new();
    private long _run;

    /// <summary>Brings every step up to date, then publishes if nothing forbids it.</summary>
    /// <param name="sink">Where files go; null to compute only.</param>
    /// <param name="mayPublish">Decides by the findings whether files are written.</param>
    /// <param name="mayDelete">Decides whether files that no longer exist are removed now or in a later, better run.</param>
    /// <param name="progress">Told the name of each pipeline as it starts.</param>
    /// <param name="cancellation">Ends the run between two items.</param>
    public RunReport Run(
        IOutputSink? sink,
        Func<IReadOnlyList<Diagnostic>, bool> mayPublish,
        Func<IReadOnlyList<Diagnostic>, bool>? mayDelete = null,
        Action<string>? progress = null,
        CancellationToken cancellation = default)
    {
        SourceFile[] present = [.. files.List()];
        if (!IsSorted(present)) Array.Sort(present, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        Run run = new(++_run, present, Math.Max(1, threads), cancellation);
        Dictionary<string, TimeSpan> times = new(StringComparer.Ordinal);
        string last = "";
        foreach ((string pipeline, Node node) in site.Nodes)
        {
            if (pipeline != last) progress?.Invoke(last = pipeline);
            Timed(times, pipeline, () => node.Refresh(run));
        }

        List<Diagnostic> diagnostics = [.. site.Nodes.SelectMany(static item => item.Node.Diagnostics)];
        diagnostics.Sort(Diagnostic.Compare);
        bool publish = sink is not null && mayPublish(diagnostics);
        if (publish) Publish(run, sink!, mayDelete?.Invoke(diagnostics) ?? true, times);
        return new RunReport(diagnostics, present.Length, _claims.Count, publish, times);
    }

    private void Publish(Run run, IOutputSink sink, bool mayDelete, Dictionary<string, TimeSpan> times)
    {
        bool whole = false;
        try
        {
            foreach ((string pipeline, OutputNode output) in site.Outputs) Timed(times, pipeline + ">", () => output.Publish(run, sink, _claims));
            foreach (string path in mayDelete ? _claims.Unclaimed() : [])
            {
                sink.Delete(path);
                _claims.Release(path);
            }

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
