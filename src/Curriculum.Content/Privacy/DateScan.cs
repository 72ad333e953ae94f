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
        if (end - at is not (1 or 2 or 4) || end + 4 > text.Length || text[end] is not (' ' or '-' or '/' or '.' or ',')) return false;
        if (text[end] == ',') return MonthFirst(page, at, end);
        if (end - at == 4 && text[end] == ' ') return false;
        char next = text[end + 1];
        if (!char.IsAsciiDigit(next) && (char.ToLowerInvariant(next) is not ('j' or 'f' or 'm' or 'a' or 's' or 'o' or 'n' or 'd' or 'p' or 'b') || !char.IsAsciiLetter(next))) return false;
        return Judge(page, at);
    }

    // "May 31, 1990"
    private static bool MonthFirst(PrivacyPage page, int at, int end)
    {
        string text = page.Text;
        if (end - at > 2 || end + 6 > text.Length || text[end + 1] != ' ' || !char.IsAsciiDigit(text[end + 2]) || at < 4 || !char.IsAsciiLetter(text[at - 2])) return false;
        return MonthBefore().IsMatch(text.AsSpan(Math.Max(0, at - 11), Math.Min(at, 11))) && Judge(page, at);
    }

    private static bool Judge(PrivacyPage page, int at)
    {
        string text = page.Text;
        ReadOnlySpan<char> rest = text.AsSpan(at, Math.Min(36, text.Length - at));
        int length = 0;
        foreach (ValueMatch match in Date().EnumerateMatches(rest)) length = match.Length;
        if (length == 0) return false;
        int line = page.LineStart(at);
        int from = Math.Max(line, at - Window);
        ReadOnlySpan<char> before = text.AsSpan(from, at - from);
        ReadOnlySpan<char> word = Find(Birth(), before);
        if (word.IsEmpty) word = Find(Birth(), text.AsSpan(at + length, Math.Min(20, page.LineEnd(at + length) - at - length)));
        if (word.IsEmpty)
        {
            // "tgl" with a whole date is how forms write a birth date; laws and letters use it too, and say what they are.
            word = Find(ShortForDate(), before);
            if (word.IsEmpty || Decreed().IsMatch(before)) return false;
            word = word[..3];
        }

        if (before.Contains("Pancasila", StringComparison.Ordinal)) return false;
        page.Add(PrivacyRules.BirthDate, at, at + length, word);
        return true;
    }

    private static ReadOnlySpan<char> Find(Regex regex, ReadOnlySpan<char> text)
    {
        foreach (ValueMatch match in regex.EnumerateMatches(text)) return text.Slice(match.Index, match.Length);
        return default;
    }

    [GeneratedRegex(@"^(\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?!\d)|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}( bulan |[-/. ])(jan(uari)?|feb(ruari)?|mar(et)?|apr(il)?|mei|jun[ie]?|jul[iy]?|agu(stus)?|agt|aug(ust)?|sept?(ember)?|okt(ober)?|oct(ober)?|no[pv](ember)?|de[sc](ember)?|january|february|march|may|peb(ruari)?)\.?( tahun |[-/. ])\d{4}|\d{1,2}, \d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthBefore();

    [GeneratedRegex(@"(\blahir|\bttl\b|kelahiran|\bborn\b|\bbirth|\bdob\b|ulang tahun|\bultah)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\btgl\b[^\d]{0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortForDate();

    [GeneratedRegex(@"\b(uu|pp|no|nomor|perpres|permensos|perda|surat|diundangkan|ditetapkan|terbit|berlaku|disahkan|diakses|dibaca|rapat|kegiatan|pertemuan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decreed();
}
