using System.Text.RegularExpressions;

namespace Curriculum.Content.Privacy;

/// <summary>Finds coordinates that lead to a house: decimal pairs, labelled degrees, and degrees with minutes.</summary>
internal static partial class CoordinateScan
{
    /// <summary>Judges the number that begins at a digit.</summary>
    public static bool At(PrivacyPage page, int at, int end)
    {
        string text = page.Text;
        if (end - at > 3 || end + 3 >= text.Length || text[end] is not ('.' or ',' or '°' or 'º' or ' ')) return false;
        if (text[end] == ' ' && text[end + 1] is not ('°' or 'º')) return false;
        if (at > 1 && text[at - 1] is '.' or ',' && char.IsAsciiDigit(text[at - 2])) return false;
        ReadOnlySpan<char> rest = text.AsSpan(at, Math.Min(48, text.Length - at));
        int length = Length(Pair(), rest);
        if (length == 0) length = Length(Degrees(), rest);
        if (length == 0 && Length(LongDecimal(), rest) is var number and > 0)
        {
            int from = Math.Max(page.LineStart(at), at - 24);
            if (Label().IsMatch(text.AsSpan(from, at - from))) length = number;
        }

        if (length == 0 || References.Covers(page, at)) return false;
        page.Add(PrivacyRules.Coordinates, at, at + length, "GPS");
        return true;
    }

    private static int Length(Regex regex, ReadOnlySpan<char> text)
    {
        foreach (ValueMatch match in regex.EnumerateMatches(text)) return match.Length;
        return 0;
    }

    [GeneratedRegex(@"^\d{1,3}[.,]\d{4,}°?( ?[NSLUEB][TSU]?)?\s{0,2}[,;/ ]\s{0,2}(-?\d{2,3}[.,]\d{4,}|-?\d{1,3}[.,]\d{6,})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^\d{1,3} ?[°º] ?\d{1,2}(\.\d+)? ?['′’]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Degrees();

    [GeneratedRegex(@"^\d{1,3}[.,]\d{4,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongDecimal();

    [GeneratedRegex(@"\b(lat|lng|lon|long|latitude|longitude|lintang|bujur|koordinat|gps|titik)\b[^\d]{0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();
}
