using System.Buffers;
using Curriculum.Pipelines;

namespace Curriculum.Content.Privacy;

/// <summary>Finds what could lead to a real person, by rules alone. What it finds is masked and carries no excerpt: build logs are public.</summary>
/// <remarks>One pass jumps from digit to capital to @ sign; every judgement looks at a bounded window, so that the time is linear in the text.</remarks>
public static class PrivacyScan
{
    private static readonly SearchValues<char> Triggers = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ@/");

    /// <summary>Scans a Markdown or YAML file.</summary>
    /// <param name="source">The text; front matter and values are scanned like the rest.</param>
    /// <param name="allowance">Invented names and places.</param>
    /// <returns>Findings by line and column, at most 500; slot {0} holds the masked value, slot {1} the kind.</returns>
    public static IReadOnlyList<Diagnostic> Scan(SourceText source, PrivacyAllowance allowance)
    {
        PrivacyPage page = new(source, allowance);
        string text = page.Text;
        for (int at = Next(text, 0); at >= 0;)
        {
            int next = text[at] switch
            {
                '@' => OnlineScan.At(page, at),
                '/' => OnlineScan.Slash(page, at),
                <= '9' => NumberScan.At(page, at),
                _ => WordScan.At(page, at),
            };
            at = Next(text, next);
        }

        OnlineScan.Rest(page);
        return page.Findings();
    }

    /// <summary>Scans a file that is no text: what a photograph says about where and by whom it was taken; documents and scans.</summary>
    /// <param name="path">Relative to the input folder.</param>
    /// <param name="bytes">The whole file.</param>
    public static IReadOnlyList<Diagnostic> ScanFile(string path, ReadOnlySpan<byte> bytes)
    {
        string ending = Path.GetExtension(path).ToLowerInvariant();
        if (MediaScan.IsDocument(ending)) return [new Diagnostic(PrivacyRules.DocumentFile, path, 1, 1, [ending, ending])];
        string found = MediaScan.Personal(bytes);
        return found.Length == 0 ? [] : [new Diagnostic(PrivacyRules.ImageMetadata, path, 1, 1, ["•••", found])];
    }

    /// <summary>Takes the excerpts from other findings on lines with personal data, so that no neighbour gives away what was masked.</summary>
    public static IReadOnlyList<Diagnostic> Shield(IReadOnlyList<Diagnostic> others, IReadOnlyList<Diagnostic> personal)
    {
        if (personal.Count == 0) return others;
        HashSet<(string, int)> lines = [.. personal.Select(static p => (p.File, p.Line))];
        return [.. others.Select(other => other.Excerpt is not null && lines.Contains((other.File, other.Line)) ? other with { Excerpt = null } : other)];
    }

    private static int Next(string text, int from)
    {
        if (from >= text.Length) return -1;
        int at = text.AsSpan(from).IndexOfAny(Triggers);
        return at < 0 ? -1 : from + at;
    }
}
