using System.Text.RegularExpressions;

namespace Curriculum.Content.Privacy;

/// <summary>Finds streets, villages, neighbourhoods (RT/RW), postcodes, and villages so small that a reader would know who is meant.</summary>
internal static partial class AddressScan
{
    private const int Window = 320;

    /// <summary>Judges the capitalised word after a street word or a kind of village.</summary>
    public static void After(PrivacyPage page, int at, Before before, Lead lead)
    {
        string text = page.Text;
        if (page.IsBibliography || (before.Wrapped && (page.InYaml(at) || !page.IsParagraph(before.Start)))) return;
        bool dotted = before.Mark == '.';
        if (lead is Lead.DottedVillage && !dotted) return;
        ReadOnlySpan<char> kind = before.Word(text);
        int end = WordScan.End(text, at);
        ReadOnlySpan<char> word = text.AsSpan(at, end - at);
        if (before.Mark == ':' && !IsAnswer(text, at)) return;
        if (lead is Lead.Street)
        {
            bool abbreviated = kind.Length <= 3;
            if (dotted && !abbreviated) return;
            bool plot = kind.Equals("blok", StringComparison.OrdinalIgnoreCase);
            if ((word.Length > 1 || !plot) && GenericWords.IsNoStreet(word)) return;

            // "jalan RPTC", "jalan NAPZA": an acronym names an institution or a programme.
            if (!abbreviated && word.Length >= 3 && !word.ContainsAnyExceptInRange('A', 'Z')) return;
            if (word.Length == 1 && !plot && !(end < text.Length && text[end] == '.')) return;
            page.Add(PrivacyRules.Address, before.Start, WordScan.RowEnd(text, at), kind);
            return;
        }

        if (dotted && lead != Lead.DottedVillage) return;
        Village(page, at, before, word, kind);
    }

    /// <summary>Judges the word after "Alamat:".</summary>
    public static void AfterLabel(PrivacyPage page, int at, Before label)
    {
        string text = page.Text;
        ReadOnlySpan<char> word = text.AsSpan(at, WordScan.End(text, at) - at);
        if (label.Wrapped || page.IsBibliography || word.Length == 1 || GenericWords.IsNoVillage(word) || GenericWords.IsNoName(word) || PlaceNames.Contains(word) || page.Allowance.Place(text.AsSpan(at)) > 0) return;
        page.Add(PrivacyRules.Address, at, WordScan.RowEnd(text, at), label.Word(text));
    }

    // After a label the answer of a form is a few words, not a sentence.
    private static bool IsAnswer(string text, int at)
    {
        int end = WordScan.RowEnd(text, at);
        return end == text.Length || text[end] is '\n' or ',' or ';' or '|' or '"' || (text[end] == ' ' && end + 1 < text.Length && text[end + 1] == '|');
    }

    /// <summary>Judges the digits after RT, RW, "Jl." or "Blok".</summary>
    /// <returns>Whether they belong to an address.</returns>
    public static bool Number(PrivacyPage page, int at, int end, ReadOnlySpan<char> word)
    {
        string text = page.Text;
        bool neighbourhood = word.Length == 2 && (word[0] | 32) == 'r' && (word[1] | 32) is 't' or 'w';
        if (neighbourhood && end - at > 3) return false;
        if (!neighbourhood)
        {
            if (LeadWords.Of(word) != Lead.Street) return false;
            // "jalan 3 kilometer" is a distance, "Jl. 17 Agustus" a street.
            bool full = word.Equals("jalan", StringComparison.OrdinalIgnoreCase);
            if (full && (word[0] == 'j' || WordScan.NextCapital(text, end) < 0)) return false;
        }

        page.Add(PrivacyRules.Address, at - word.Length - 1 >= 0 ? at - word.Length - 1 : at, end, word);
        return true;
    }

    /// <summary>Judges a street written without a capital: "jl. mawar".</summary>
    public static void LowerCase(PrivacyPage page, int at)
    {
        string text = page.Text;
        int name = text.IndexOf('.', at) + 1;
        if (name < text.Length && text[name] == ' ') name++;
        if (page.IsBibliography || (at > 0 && char.IsLetterOrDigit(text[at - 1])) || name >= text.Length || !char.IsAsciiLetterLower(text[name])) return;
        page.Add(PrivacyRules.Address, at, WordScan.End(text, name), text.AsSpan(at, 2));
    }

    /// <summary>Judges five digits as a postcode.</summary>
    public static bool Postcode(PrivacyPage page, int at, int end)
    {
        string text = page.Text;
        int from = Math.Max(page.LineStart(at), at - 60);
        ReadOnlySpan<char> before = text.AsSpan(from, at - from);
        bool named = before.TrimEnd(" :.*").EndsWith("pos", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> word = default;
        foreach (ValueMatch match in AddressWord().EnumerateMatches(before)) word = before.Slice(match.Index, match.Length);
        if (word.IsEmpty) return false;

        // "../bagian-086/pelajaran-04281.md": digits inside a file's name are no postcode.
        if (!named && at > 0 && text[at - 1] is '-' or '_' or '/' or '.') return false;
        if (!named && end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1])) return false;
        page.Add(PrivacyRules.Address, at, end, word);
        return true;
    }

    private static void Village(PrivacyPage page, int at, Before before, ReadOnlySpan<char> word, ReadOnlySpan<char> kind)
    {
        string text = page.Text;
        if (word.Length == 1 || GenericWords.IsNoVillage(word) || page.Allowance.Place(text.AsSpan(at)) > 0 || page.Allowance.Name(word)) return;
        if (char.IsUpper(word[1]) && (word.Length <= 4 || GenericWords.IsNoName(word))) return;
        int end = WordScan.RowEnd(text, at);
        if (PlaceNames.Contains(word) && (end - at == word.Length || IsRegion(word))) return;
        Before earlier = Before.Of(text, before.Start);
        if (earlier.Length > 0 && earlier.Word(text) is "Kementerian" or "Dana" or "Musyawarah" or "Permusyawaratan" or "Undang") return;
        if (page.InCredit(at)) return;
        page.Add(PrivacyRules.Address, at, end, kind);
        if (IsSmallCell(page, at)) page.Add(PrivacyRules.SmallCell, at, end, kind);
    }

    // "desa Jawa Tengah", "kampung Nusa Tenggara Timur": a province in several words.
    private static bool IsRegion(ReadOnlySpan<char> word) => word is "Jawa" or "Sumatera" or "Kalimantan" or "Sulawesi" or "Nusa" or "Papua" or "Maluku" or "Indonesia" or "Aceh";

    // An exact village, an exact age and a rare condition in one paragraph point at one person.
    private static bool IsSmallCell(PrivacyPage page, int at)
    {
        int from = Math.Max(page.LineStart(at), at - Window), to = Math.Min(page.LineEnd(at), at + Window);
        ReadOnlySpan<char> paragraph = page.Text.AsSpan(from, to - from);
        return ExactAge().IsMatch(paragraph) && RareCondition().IsMatch(paragraph);
    }

    [GeneratedRegex(@"\b(kode ?pos|jl|jln|jalan|gg|gang|kel|kec|kelurahan|kecamatan|desa|rt|rw|alamat)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AddressWord();

    [GeneratedRegex(@"\b(\d{1,3} (tahun|thn|th|bulan)\b|(usia|umur|berusia|berumur|aged?) \d{1,3}\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ExactAge();

    [GeneratedRegex(@"\b(skizofrenia|schizophrenia|hiv|aids|odha|kusta|lepra|tbc|tuberkulosis|kanker|leukemia|epilepsi|down syndrome|sindrom down|autis\w*|cerebral palsy|palsi serebral|talasemia|thalasemia|hemofilia|(di)?pasung\w*|odgj|bipolar|transpuan|waria|perdagangan orang|kekerasan seksual|pemerkosaan|diperkosa|narapidana|bisu tuli|tuli buta|hamil di luar nikah|gagal ginjal|hidrosefalus|albino)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RareCondition();
}
