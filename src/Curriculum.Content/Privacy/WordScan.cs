namespace Curriculum.Content.Privacy;

/// <summary>Looks at each capitalised word with the word before it.</summary>
internal static class WordScan
{
    /// <summary>Judges the word that begins at a capital letter.</summary>
    /// <returns>Where to go on: past the word.</returns>
    public static int At(PrivacyPage page, int at)
    {
        string text = page.Text;
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return End(text, at);
        if (text[at] is 'S' or 'M' or 'P' or 'A' && NameScan.Degree(page, at)) return End(text, at);
        Before before = Before.Of(text, at);
        if (before.Length == 0)
        {
            if (at > 2 && text[at - 1] == '(' && text[at - 2] == ' ') NameScan.InBrackets(page, at);
            else if (at > 1 && (text[at - 1] == '|' || text[at - 2] is '|' or '*')) NameScan.AfterCell(page, at);
            return End(text, at);
        }

        Lead lead = LeadWords.Of(before.Word(text));
        if (lead == Lead.None)
        {
            if (before.Mark is ':') NameScan.AfterLabel(page, at, before);
            return End(text, at);
        }

        switch (lead)
        {
            case Lead.Street or Lead.DottedStreet or Lead.Village or Lead.DottedVillage: AddressScan.After(page, at, before, lead); break;
            case Lead.Office: NameScan.AfterOffice(page, at, before); break;
            case Lead.Institution: InstitutionScan.After(page, at, before); break;
            default: NameScan.After(page, at, before, lead); break;
        }

        return End(text, at);
    }

    /// <summary>The end of the word at an offset.</summary>
    public static int End(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end;
    }

    /// <summary>Where the next word begins when only one space lies between and it has a capital; else -1.</summary>
    public static int NextCapital(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) ? end + 1 : -1;

    /// <summary>The end of the row of capitalised words that begins at an offset.</summary>
    public static int RowEnd(string text, int at)
    {
        int end = End(text, at);
        for (int next = NextCapital(text, end), words = 1; next >= 0 && words < 6; next = NextCapital(text, end), words++) end = End(text, next);
        return end;
    }
}

/// <summary>The word before an offset.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">0 when punctuation, a gap of several lines or the start of the text lies before.</param>
/// <param name="Mark">A full stop or colon between the word and the offset; a space for none.</param>
/// <param name="Wrapped">Whether a line ends between.</param>
internal readonly record struct Before(int Start, int Length, char Mark, bool Wrapped)
{
    public ReadOnlySpan<char> Word(string text) => text.AsSpan(Start, Length);

    public static Before Of(string text, int at)
    {
        int i = at - 1;
        bool wrapped = false;
        for (int steps = 0; i >= 0 && steps < 12; steps++, i--)
        {
            char c = text[i];
            if (c == '\n' && !wrapped) wrapped = true;
            else if (c is not (' ' or '*' or '_' or '\t') && !(c == '>' && !wrapped && i > 0 && text[i - 1] == '\n')) break;
        }

        char mark = ' ';
        if (i >= 0 && text[i] is '.' or ':')
        {
            mark = text[i--];
            while (i >= 0 && text[i] is ' ' or '*' && mark == ':') i--;

            // A definition: the term, a line's end, a colon.
            if (mark == ':' && i > 0 && text[i] == '\n') i--;
        }
        else if (i == at - 1)
        {
            return default;
        }

        int end = i + 1;
        while (i >= 0 && end - i <= LeadWords.Longest + 2 && char.IsLetter(text[i])) i--;
        int length = end - i - 1;

        // Most full stops end a sentence; an abbreviation is short.
        if (mark == '.' && length > 4) return default;
        return length is 0 or > LeadWords.Longest || (i >= 0 && char.IsDigit(text[i])) ? default : new Before(i + 1, length, mark, wrapped);
    }
}
