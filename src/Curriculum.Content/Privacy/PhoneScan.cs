namespace Curriculum.Content.Privacy;

/// <summary>Finds telephone numbers: mobile, landline and foreign, however they are cut into groups.</summary>
internal static class PhoneScan
{
    private const int Longest = 26;
    private const int MaxGroups = 9;

    /// <summary>Judges the number that begins at a digit.</summary>
    /// <returns>The end of the telephone number; 0 for none.</returns>
    public static int At(PrivacyPage page, int at)
    {
        string text = page.Text;
        if (at > 0 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] is '.' or ',' && at > 1 && char.IsAsciiDigit(text[at - 2])))) return 0;
        bool plus = at > 0 && (text[at - 1] == '+' || (text[at - 1] == '(' && at > 1 && text[at - 2] == '+'));
        if (!plus && text[at] != '0' && !text.AsSpan(at).StartsWith("62")) return 0;

        // Digits and, after each group, how many there were and where it ended.
        Span<char> digits = stackalloc char[Longest];
        Span<(int Count, int End)> groups = stackalloc (int, int)[MaxGroups];
        int count = 0, found = 0, i = at;
        while (i < text.Length && found < MaxGroups)
        {
            while (i < text.Length && char.IsAsciiDigit(text[i]) && count < Longest) digits[count++] = text[i++];
            groups[found++] = (count, i);
            int next = i;
            while (next < text.Length && next - i < 3 && text[next] is ' ' or '.' or '-' or '(' or ')' or '/' or '–') next++;
            if (next == i || next >= text.Length || !char.IsAsciiDigit(text[next])) break;
            i = next;
        }

        for (int group = found - 1; group >= 0; group--)
        {
            (int length, int end) = groups[group];
            if (end < text.Length && char.IsAsciiDigit(text[end])) continue;
            if (!IsPhone(digits[..length], plus, groups[..(group + 1)]) || References.Covers(page, at)) continue;
            page.Add(PrivacyRules.Phone, at, end, "tel");
            return end;
        }

        return 0;
    }

    private static bool IsPhone(ReadOnlySpan<char> digits, bool plus, ReadOnlySpan<(int Count, int End)> groups)
    {
        if (digits.StartsWith("0062"))
        {
            digits = digits[2..];
            plus = true;
        }

        if (digits.StartsWith("62") && (plus || digits.Length >= 11))
        {
            ReadOnlySpan<char> national = digits[2..].TrimStart('0');
            return national.Length is >= 8 and <= 13 && (plus || national[0] == '8');
        }

        if (plus) return digits.Length is >= 9 and <= 15;
        if (digits.Length < 9 || digits[0] != '0' || digits[1] is '0' or '1') return false;
        bool mobile = digits[1] == '8' && digits[2] is >= '1' and <= '9';

        // "08.15-09.30" is a time: the first group of a telephone number is longer, unless all are pairs.
        bool pairs = groups[0].Count == 2;
        if (pairs && (!mobile || digits.Length < 10 || groups.Length < 5)) return false;
        if (mobile) return digits.Length is >= 10 and <= 14;
        return groups[0].Count switch { 3 or 4 => digits.Length is >= 9 and <= 12, _ => groups.Length == 1 && digits.Length is >= 9 and <= 12 };
    }
}
