namespace Curriculum.Content.Privacy;

/// <summary>Finds schools, homes and places of health with their proper names: with the rest of a story they lead to one person.</summary>
internal static class InstitutionScan
{
    /// <summary>Judges the capitalised word after a kind of institution.</summary>
    public static void After(PrivacyPage page, int at, Before before)
    {
        string text = page.Text;
        ReadOnlySpan<char> kind = before.Word(text);
        if (before.Mark != ' ' || before.Wrapped || page.IsBibliography) return;

        if (kind.Equals("sakit", StringComparison.OrdinalIgnoreCase) && !(Before.Of(text, before.Start) is { Length: > 0 } first && first.Word(text).Equals("rumah", StringComparison.OrdinalIgnoreCase))) return;

        // "sd" means "sampai dengan": short kinds are written in capitals.
        if (kind.Length <= 4 && !char.IsUpper(kind[1])) return;
        int start = ProperName(text, at, out bool numbered);
        if (start < 0)
        {
            if (numbered) Add(page, at, WordScan.End(text, at), kind);
            return;
        }

        ReadOnlySpan<char> word = text.AsSpan(start, WordScan.End(text, start) - start);
        if (word.Length == 1 || GenericWords.IsNoName(word) || (char.IsLower(kind[0]) && PlaceNames.Contains(word))) return;
        if (char.IsUpper(word[1]) || page.Allowance.Name(word) || page.Allowance.Place(text.AsSpan(start)) > 0) return;
        Add(page, start, WordScan.RowEnd(text, start), kind);
    }

    /// <summary>Judges the number of a state school: "SMPN 0".</summary>
    public static bool Number(PrivacyPage page, int at, int end, ReadOnlySpan<char> word)
    {
        if (end - at > 3 || word is not ("SDN" or "SMPN" or "SMAN" or "SMKN" or "MTsN" or "SLBN") || page.IsBibliography) return false;
        Add(page, at, end, word);
        return true;
    }

    private static void Add(PrivacyPage page, int start, int end, ReadOnlySpan<char> kind)
    {
        if (!page.InCredit(start)) page.Add(PrivacyRules.Institution, start, end, kind);
    }

    // Past "Negeri", "Asuhan" and a number to the first word of the name.
    private static int ProperName(string text, int at, out bool numbered)
    {
        numbered = false;
        for (int words = 0; words < 6; words++)
        {
            int end = WordScan.End(text, at);
            if (!GenericWords.IsInstitutionKind(text.AsSpan(at, end - at))) return at;
            int next = end + 1;
            int digits = next;
            while (digits < text.Length && digits - next < 4 && char.IsAsciiDigit(text[digits])) digits++;
            if (digits > next && end < text.Length && text[end] == ' ')
            {
                numbered = true;
                end = digits;
            }

            at = WordScan.NextCapital(text, end);
            if (at < 0) return -1;
        }

        return -1;
    }
}
