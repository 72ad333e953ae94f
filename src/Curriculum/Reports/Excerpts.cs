using Curriculum.Content;
using Curriculum.Pipelines;

namespace Curriculum.Reports;

/// <summary>Adds the offending line to findings that were made without the file at hand, such as a link to a page that does not exist.</summary>
internal static class Excerpts
{
    private const string Private = "privacy";

    /// <summary>All findings, with excerpts where a line is meant. A line that holds personal data is never shown, whatever else is wrong in it.</summary>
    public static IEnumerable<Diagnostic> Complete(IEnumerable<Diagnostic> findings, IFileSource files)
    {
        foreach (IGrouping<string, Diagnostic> file in findings.GroupBy(static finding => finding.File))
        {
            HashSet<int> hidden = [.. file.Where(static finding => finding.Rule.Category == Private).Select(static finding => finding.Line)];
            SourceText? source = file.Any(NeedsLine) ? Read(file.Key, files) : null;
            foreach (Diagnostic finding in file)
            {
                if (finding.Rule.Category == Private) yield return finding;
                else if (hidden.Contains(finding.Line)) yield return finding with { Excerpt = null };
                else yield return NeedsLine(finding) ? finding with { Excerpt = source?.Line(finding.Line) } : finding;
            }
        }
    }

    // Line 1, column 1 stands for the whole file.
    private static bool NeedsLine(Diagnostic finding) => finding.Excerpt is null && finding.Rule.Category != Private && (finding.Line > 1 || finding.Column > 1);

    private static SourceText? Read(string path, IFileSource files)
    {
        try
        {
            return SourceText.Read(new SourceFile(path, 0, 0, files)) is { HasValue: true } text ? text.Value : null;
        }
        catch (IOException)
        {
            return null; // Gone since the findings were made; they stand without their lines.
        }
    }
}
