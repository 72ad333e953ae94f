using System.Buffers;
using System.Text.RegularExpressions;

namespace Curriculum.Content.Privacy;

/// <summary>Finds the plates of vehicles: one or two letters, up to four digits, up to three letters.</summary>
internal static partial class PlateScan
{
    private static readonly SearchValues<string> Regions = SearchValues.Create(
        ["A", "B", "D", "E", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "W", "Z", "AA", "AB", "AD", "AE", "AG", "BA", "BB", "BD", "BE", "BG", "BH", "BK", "BL", "BM", "BN", "BP", "DA", "DB", "DC", "DD", "DE", "DG", "DH", "DK", "DL", "DM", "DN", "DR", "DT", "EA", "EB", "ED", "KB", "KH", "KT", "KU", "PA", "PB"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Judges the digits as the middle of a plate.</summary>
    public static bool At(PrivacyPage page, int at, int end)
    {
        string text = page.Text;
        if (end - at > 4 || at == 0 || end >= text.Length) return false;
        bool spaced = text[at - 1] is ' ' or '-' && text[end] == text[at - 1];
        int letters = spaced ? at - 1 : at;
        int start = letters;
        while (start > 0 && letters - start < 3 && char.IsAsciiLetter(text[start - 1])) start--;
        int tail = spaced ? end + 1 : end;
        int stop = tail;
        while (stop < text.Length && stop - tail < 4 && char.IsAsciiLetter(text[stop])) stop++;
        if (letters - start is 0 or > 2 || stop - tail is 0 or > 3) return false;
        if ((start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_' or '/' or '.')) || (stop < text.Length && char.IsLetterOrDigit(text[stop]))) return false;
        int from = Math.Max(page.LineStart(start), start - 40);
        if (!Vehicle().IsMatch(text.AsSpan(from, start - from)) && !(spaced && IsPlain(text.AsSpan(start, letters - start), text.AsSpan(at, end - at), text.AsSpan(tail, stop - tail)))) return false;
        page.Add(PrivacyRules.Plate, start, stop, "TNKB");
        return true;
    }

    // Without a word about vehicles: capitals, three or four digits, and no year behind letters that begin no plate.
    private static bool IsPlain(ReadOnlySpan<char> region, ReadOnlySpan<char> digits, ReadOnlySpan<char> series)
    {
        if (digits.Length < 3 || !AreCapitals(region) || !AreCapitals(series)) return false;
        bool year = digits.Length == 4 && digits[..2] is "19" or "20";
        return !year || (series.Length > 1 && Regions.Contains(region.ToString()));
    }

    private static bool AreCapitals(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if (!char.IsAsciiLetterUpper(c)) return false;
        }

        return true;
    }

    [GeneratedRegex(@"\b(plat|pelat|nopol|polisi|tnkb|kendaraan|motor|mobil|angkot|plate)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vehicle();
}
