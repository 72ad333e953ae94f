using Curriculum.Exercises.Cases;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.SitePipelines;

namespace Curriculum.Reports;

/// <summary>One line about the practice cases of a published site; nothing where there are none.</summary>
internal static class CaseSummary
{
    public static void Write(TextWriter output, RunReport report, CasePipeline cases, Tongue tongue)
    {
        CaseBatch[] batches = report.Published ? [.. cases.Batches.Current] : [];
        if (batches.Length > 0) output.WriteLine(tongue.Words.Text("case.cli.made", batches.Sum(static batch => batch.Cases.Count), batches.Length));
    }
}
