namespace Curriculum.Content.Privacy;

/// <summary>Digits with one and the same separator between their groups: "31.73.01", "0000 1111".</summary>
/// <param name="Start">The first digit.</param>
/// <param name="End">Past the last digit.</param>
/// <param name="Count">Digits, without separators.</param>
/// <param name="Groups">Groups of digits.</param>
/// <param name="Separator">A space, full stop or hyphen; <c>\0</c> for one group.</param>
internal readonly record struct DigitRun(int Start, int End, int Count, int Groups, char Separator)
{
    private const int Longest = 48;

    public static DigitRun At(string text, int start)
    {
        int end = GroupEnd(text, start), count = end - start, groups = 1;
        char separator = '\0';
        while (end + 1 < text.Length && end - start < Longest && text[end] is ' ' or '.' or '-' && char.IsAsciiDigit(text[end + 1]) && (separator == '\0' || text[end] == separator))
        {
            separator = text[end];
            int next = GroupEnd(text, end + 1);
            (count, groups, end) = (count + next - end - 1, groups + 1, next);
        }

        return new DigitRun(start, end, count, groups, separator);
    }

    /// <summary>The digits alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="into">At least as long as the number of digits that are wanted.</param>
    /// <returns>As many digits as there are and fit.</returns>
    public ReadOnlySpan<char> Digits(string text, Span<char> into)
    {
        int count = 0;
        for (int i = Start; i < End && count < into.Length; i++)
        {
            if (char.IsAsciiDigit(text[i])) into[count++] = text[i];
        }

        return into[..count];
    }

    /// <summary>Whether all groups could be years: a list of years is no number of anybody.</summary>
    public bool AreYears(string text)
    {
        if (Groups * 4 != Count) return false;
        for (int i = Start; i < End; i += 5)
        {
            if (!(text.AsSpan(i, 2) is "19" or "20")) return false;
            if (i + 4 < End && char.IsAsciiDigit(text[i + 4])) return false;
        }

        return true;
    }

    /// <summary>Whether the groups are thousands ("1.250.000"): an amount.</summary>
    public bool IsAmount(string text)
    {
        if (Groups < 2 || Separator == '-') return false;
        int first = GroupEnd(text, Start) - Start;
        if (first > 3 || Count != first + ((Groups - 1) * 3)) return false;
        for (int i = Start + first; i < End; i += 4)
        {
            if (text[i] != Separator || !(i + 4 <= End) || !char.IsAsciiDigit(text[i + 3]) || (i + 4 < End && char.IsAsciiDigit(text[i + 4]))) return false;
        }

        return text[Start] != '0';
    }

    /// <summary>The end of the digits that stand together.</summary>
    public static int GroupEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }
}
