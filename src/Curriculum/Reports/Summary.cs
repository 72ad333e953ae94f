using System.Globalization;
using Curriculum.Output;
using Curriculum.Pipelines;

namespace Curriculum.Reports;

/// <summary>The last lines of a run: what was made, how long it took, what is wrong.</summary>
internal static class Summary
{
    public static void Write(TextWriter output, RunReport report, TimeSpan elapsed, string target, Tongue tongue)
    {
        int errors = report.Diagnostics.Count(static d => d.Rule.Severity == Severity.Error);
        int warnings = report.Diagnostics.Count(static d => d.Rule.Severity == Severity.Warning);
        output.WriteLine(tongue.Words.Text("cli.findings", errors, warnings));
        string seconds = elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        output.WriteLine(report.Published
            ? tongue.Words.Text("cli.published", report.OutputFiles, target, report.InputFiles, seconds)
            : tongue.Words.Text("cli.notPublished", target, seconds));
        if (Environment.GetEnvironmentVariable("CURRICULUM_TIMES") is "1")
        {
            foreach ((string name, TimeSpan time) in report.Times.OrderByDescending(static pair => pair.Value)) output.WriteLine($"  {name,-24} {time.TotalMilliseconds,8:0} ms");
            output.WriteLine($"  {"(garbage collection)",-24} {GC.GetTotalPauseDuration().TotalMilliseconds,8:0} ms, {GC.CollectionCount(0)}, {GC.CollectionCount(1)}, {GC.CollectionCount(2)} times");
        }
    }
}
