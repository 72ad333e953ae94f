namespace Curriculum.Content.Privacy;

/// <summary>Numbers of publications (DOI, ISBN, ISSN, PMID) and addresses of pages: they belong to works, not to people.</summary>
internal static class References
{
    private static readonly string[] Names = ["isbn", "issn", "pmid", "pmc", "pmcid", "doi", "arxiv", "oclc", "eissn", "handle"];

    /// <summary>Whether the number at an offset is part of a reference or of a URL.</summary>
    public static bool Covers(PrivacyPage page, int at)
    {
        string text = page.Text;
        int token = at;
        while (token > 0 && at - token < 200 && text[token - 1] is not (' ' or '\n' or '\t' or '|' or '"' or '<' or '(')) token--;
        ReadOnlySpan<char> before = text.AsSpan(token, at - token);
        if (before.Contains("://", StringComparison.Ordinal) || before.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        if (text.AsSpan(at).StartsWith("10.") || before.Contains("10.", StringComparison.Ordinal))
        {
            // A DOI: 10.<registrant>/<anything>.
            ReadOnlySpan<char> rest = text.AsSpan(token, Math.Min(text.Length - token, 240));
            int space = rest.IndexOfAny(' ', '\n');
            if ((space < 0 ? rest : rest[..space]).Contains('/')) return true;
        }

        return HasName(text.AsSpan(Math.Max(0, at - 24), Math.Min(at, 24)));
    }

    // The last or last but one word before the number: "ISBN 978-…", "ISBN (13): …".
    private static bool HasName(ReadOnlySpan<char> before)
    {
        int at = before.Length;
        for (int words = 0; words < 2 && at > 0; words++)
        {
            int end = at;
            while (end > 0 && !char.IsAsciiLetter(before[end - 1]))
            {
                end--;
                if (before[end] == '\n') return false;
            }

            int start = end;
            while (start > 0 && char.IsAsciiLetter(before[start - 1])) start--;
            foreach (string name in Names)
            {
                if (before[start..end].Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
            }

            at = start;
        }

        return false;
    }
}
