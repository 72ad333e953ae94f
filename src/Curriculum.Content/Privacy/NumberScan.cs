using Curriculum.Pipelines;

namespace Curriculum.Content.Privacy;

/// <summary>Judges every number: whose it might be depends on its length, its shape and the words before it.</summary>
internal static class NumberScan
{
    /// <summary>Judges the number that begins at a digit.</summary>
    /// <returns>Where to go on: past its first group, or past the finding.</returns>
    public static int At(PrivacyPage page, int at)
    {
        string text = page.Text;
        DigitRun run = DigitRun.At(text, at);
        int end = DigitRun.GroupEnd(text, at);
        if (run.Count < 5 && !IsPhoneStart(text, at))
        {
            return Short(page, at, end) ? run.End : end;
        }

        if (run.Count == 16 && National(page, run)) return run.End;
        if (run.Count >= 5 && NumberContext.Judge(page, run)) return run.End;
        if (PhoneScan.At(page, at) is var phone and > 0) return phone;
        if (run.Groups == 1 && run.Count == 5 && AddressScan.Postcode(page, at, end)) return end;
        return Short(page, at, end) ? run.End : end;
    }

    /// <summary>The word right before a number, over a space, a full stop, a colon or a slash.</summary>
    public static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        int i = at - 1;
        while (i >= 0 && at - i <= 3 && text[i] is ' ' or '.' or ':' or '*') i--;
        int end = i + 1;
        while (i >= 0 && end - i <= 8 && char.IsAsciiLetter(text[i])) i--;
        return text.AsSpan(i + 1, end - i - 1);
    }

    private static bool IsPhoneStart(string text, int at) => text[at] == '0' || (at > 0 && text[at - 1] is '+' or '(') || text.AsSpan(at).StartsWith("62");

    // Parts of dates, plates, coordinates and addresses.
    private static bool Short(PrivacyPage page, int at, int end)
    {
        string text = page.Text;
        ReadOnlySpan<char> word = WordBefore(text, at);
        if (word.Length > 1 && word.Length <= 8 && (AddressScan.Number(page, at, end, word) || InstitutionScan.Number(page, at, end, word))) return true;
        return DateScan.At(page, at, end) || CoordinateScan.At(page, at, end) || PlateScan.At(page, at, end);
    }

    private static bool National(PrivacyPage page, DigitRun run)
    {
        string text = page.Text;
        Span<char> buffer = stackalloc char[16];
        ReadOnlySpan<char> digits = run.Digits(text, buffer);
        bool certain = NationalNumber.IsPlausible(digits);
        if (!certain && (run.AreYears(text) || run.IsAmount(text) || References.Covers(page, run.Start))) return false;
        Rule rule = certain ? PrivacyRules.NationalNumber : PrivacyRules.SixteenDigits;
        page.Add(rule, run.Start, run.End, certain ? "NIK/KK" : "16");
        return true;
    }
}

/// <summary>The structure of the number of a citizen (NIK) or of a family card (KK): region, date, serial.</summary>
internal static class NationalNumber
{
    private static readonly System.Buffers.SearchValues<string> Provinces = System.Buffers.SearchValues.Create(
        ["11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "51", "52", "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94", "95", "96", "97"],
        StringComparison.Ordinal);

    /// <summary>Whether 16 digits hold a province, a regency, a district, a day (women: 40 more) and a month.</summary>
    public static bool IsPlausible(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 16 || digits[..2].IndexOfAny(Provinces) != 0) return false;
        int regency = Pair(digits, 2), district = Pair(digits, 4), day = Pair(digits, 6), month = Pair(digits, 8);
        return regency is >= 1 and <= 79 && district >= 1 && day is (>= 1 and <= 31) or (>= 41 and <= 71) && month is >= 1 and <= 12;
    }

    private static int Pair(ReadOnlySpan<char> digits, int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';
}
