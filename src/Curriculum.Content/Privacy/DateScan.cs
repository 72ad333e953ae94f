using System.Text.RegularExpressions;

namespace Curriculum.Content.Privacy;

/// <summary>Finds whole dates (day, month, year) of a birth. A year alone, or a date of something else, is fine.</summary>
internal static partial class DateScan
{
    private const int Window = 72;

    /// <summary>Judges the date that begins at a digit.</summary>
    public static bool At(PrivacyPage page, int at, int end)
    {
        string text = page.Text;
        if (end - at is not (1 or 2 or 4) || end + 4 > text.Length || text[end] is not (' ' or '-' or '/' or '.')) return false;
        if (end - at == 4 && text[end] == ' ') return false;
        char next = text[end + 1];
        if (!char.IsAsciiDigit(next) && (char.ToLowerInvariant(next) is not ('j' or 'f' or 'm' or 'a' or 's' or 'o' or 'n' or 'd' or 'p') || !char.IsAsciiLetter(next))) return false;
        ReadOnlySpan<char> rest = text.AsSpan(at, Math.Min(28, text.Length - at));
        int length = 0;
        foreach (ValueMatch match in Date().EnumerateMatches(rest)) length = match.Length;
        if (length == 0) return false;
        int line = page.LineStart(at);
        int from = Math.Max(line, at - Window);
        ReadOnlySpan<char> before = text.AsSpan(from, at - from);
        string kind = "lahir";
        if (!Birth().IsMatch(before) && !Birth().IsMatch(text.AsSpan(at + length, Math.Min(20, page.LineEnd(at + length) - at - length))))
        {
            // "tgl" with a whole date is how forms write a birth date; laws and letters use it too, and say what they are.
            if (!ShortForDate().IsMatch(before) || Decreed().IsMatch(before)) return false;
            kind = "tgl";
        }

        if (before.Contains("Pancasila", StringComparison.Ordinal)) return false;
        page.Add(PrivacyRules.BirthDate, at, at + length, kind);
        return true;
    }

    [GeneratedRegex(@"^(\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?!\d)|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ](jan(uari)?|feb(ruari)?|mar(et)?|apr(il)?|mei|jun[ie]?|jul[iy]?|agu(stus)?|agt|aug(ust)?|sept?(ember)?|okt(ober)?|oct(ober)?|no[pv](ember)?|de[sc](ember)?|january|february|march|may|peb(ruari)?|pebruari)\.?[-/. ]\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"(\blahir|\bttl\b|kelahiran|\bborn\b|\bbirth|\bdob\b|ulang tahun|\bultah)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\btgl\b[^\d]{0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortForDate();

    [GeneratedRegex(@"\b(uu|pp|no|nomor|perpres|permensos|perda|surat|diundangkan|ditetapkan|terbit|berlaku|disahkan|diakses|dibaca|rapat|kegiatan|pertemuan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decreed();
}
