using System.Buffers;

namespace Curriculum.Content.Privacy;

/// <summary>Finds the names of people: a title or a label, then a capitalised word that is neither invented nor generic.</summary>
internal static class NameScan
{
    private static readonly string[] LabelNouns =
        ["klien", "lengkap", "panggilan", "asli", "terang", "anak", "ibu", "ayah", "bapak", "suami", "istri", "wali", "mahasiswa", "mahasiswi", "praktikan", "dosen", "pembimbing", "supervisor", "responden", "informan", "pasien", "penerima", "kader", "client", "full"];

    private static readonly string[] PartLabels = ["klien", "praktikan", "mahasiswa", "pembimbing", "supervisor", "dosen", "informan", "responden", "pasien", "wali", "ibu", "ayah", "suami", "istri"];

    private static readonly string[] Persons =
        ["anak", "ibu", "bapak", "perempuan", "lelaki", "laki", "pria", "wanita", "lansia", "remaja", "warga", "klien", "seorang", "pemuda", "pemudi", "nenek", "kakek", "orang", "balita", "bayi", "mahasiswa", "mahasiswi", "siswa", "siswi", "pasien", "suami", "istri", "gadis", "janda", "duda", "ketuanya"];

    private static readonly string[] Children = ["anak", "putra", "putri", "cucu"];

    private static readonly string[] Names = ["nama"];

    private static readonly SearchValues<string> Degrees = SearchValues.Create(
        ["S.Sos", "S.Tr.Sos", "S.ST", "S.Kesos", "S.Psi", "S.Pd", "S.H", "S.E", "S.Kep", "S.KM", "S.K.M", "S.Ag", "S.IP", "S.T", "M.Si", "M.Pd", "M.Sos", "M.Kesos", "M.PS.Sp", "M.A.", "M.M", "M.H", "M.Kes", "M.Psi", "M.SW", "Ph.D", "A.Md"], StringComparison.Ordinal);

    /// <summary>Judges the capitalised word after a title.</summary>
    public static void After(PrivacyPage page, int at, Before before, Lead lead)
    {
        string text = page.Text;
        ReadOnlySpan<char> word = before.Word(text);
        bool formal = lead is Lead.FormalTitle or Lead.DottedTitle;
        if (before.Mark == ':')
        {
            AfterLabel(page, at, before);
            return;
        }

        switch (lead)
        {
            case Lead.Title or Lead.Part when before.Mark != ' ': return;
            case Lead.DottedTitle when !IsDotted(text, before): return;
            case Lead.From when before.Mark != ' ' || !Follows(text, before, word is "dari" ? Children : Names, 1): return;
            case Lead.Called when word is "bernama" && !Follows(text, before, Persons, 5): return;
            case Lead.Part when word.SequenceEqual("Client"): return;
            case Lead.Label when before.Mark != ' ' || !Follows(text, before, ["atas"], 1): return;
        }

        if (before.Wrapped && (page.InYaml(at) || !page.IsParagraph(before.Start))) return;
        if (word.Equals("dr", StringComparison.OrdinalIgnoreCase) || word.Equals("prof", StringComparison.OrdinalIgnoreCase) || word.Equals("h", StringComparison.OrdinalIgnoreCase))
        {
            // A hospital or a street that bears a famous name; an author's middle initial.
            Before earlier = Before.Of(text, before.Start);
            if (earlier.Length > 0 && LeadWords.Of(earlier.Word(text)) is Lead.Institution or Lead.Street or Lead.DottedTitle) return;
            if (earlier.Length > 0 && word.Length == 1 && char.IsUpper(text[earlier.Start]) && LeadWords.Of(earlier.Word(text)) == Lead.None) return;
        }

        if (word is "n" or "N") word = text.AsSpan(before.Start - 2, 3);
        Judge(page, at, word, formal, lead is Lead.Part or Lead.From);
    }

    /// <summary>Judges the word after "Bu guru", "Pak lurah".</summary>
    public static void AfterOffice(PrivacyPage page, int at, Before office)
    {
        if (office.Mark == ':') AfterLabel(page, at, office);
        if (office.Mark != ' ') return;
        Before title = Before.Of(page.Text, office.Start);
        if (title.Length > 0 && title.Mark == ' ' && !title.Wrapped && !office.Wrapped && LeadWords.Of(title.Word(page.Text)) == Lead.Title) Judge(page, at, title.Word(page.Text), formal: false, part: true);
    }

    /// <summary>Judges the word after "Nama:", "Nama klien:", or after the name of a person in a genogram.</summary>
    public static void AfterLabel(PrivacyPage page, int at, Before label)
    {
        string text = page.Text;
        ReadOnlySpan<char> word = label.Word(text);
        if (word.Equals("alamat", StringComparison.OrdinalIgnoreCase))
        {
            AddressScan.AfterLabel(page, at, label);
            return;
        }

        if (label.Wrapped) return;
        if (word.SequenceEqual("name"))
        {
            // A key of YAML: of a person only where the same item tells a sex.
            int end = Math.Min(text.Length, at + 160);
            if (text.AsSpan(at, end - at).IndexOf("sex:") < 0) return;
        }
        else if (!word.Equals("nama", StringComparison.OrdinalIgnoreCase) && !word.SequenceEqual("Name"))
        {
            if (!Contains(LabelNouns, word)) return;
            Before first = Before.Of(text, label.Start);
            bool named = first.Length > 0 && first.Mark == ' ' && first.Word(text).Equals("nama", StringComparison.OrdinalIgnoreCase);

            // "Klien: Zubarinda" on a form; in a talk a sentence follows.
            if (!named && !(Contains(PartLabels, word) && !text.AsSpan(label.Start, at - label.Start).Contains('\n') && EndsLine(text, WordScan.RowEnd(text, at)))) return;
        }

        Judge(page, at, word, formal: true, part: false);
    }

    /// <summary>Judges the first word of a table's cell beside a cell "Nama" or "Nama klien".</summary>
    public static void AfterCell(PrivacyPage page, int at)
    {
        string text = page.Text;
        int i = at - 1;
        while (i > 0 && text[i] is ' ' or '*') i--;
        if (i < 3 || text[i] != '|') return;
        while (i > 0 && text[i - 1] is ' ' or '*' or ':') i--;
        int start = i;
        while (start > 0 && i - start < 24 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] == ' ')) start--;
        ReadOnlySpan<char> cell = text.AsSpan(start, i - start).Trim();
        if (start == 0 || text[start - 1] is not ('|' or '*') || !cell.StartsWith("nama", StringComparison.OrdinalIgnoreCase)) return;
        if (cell.Length > 4 && !Contains(LabelNouns, cell[4..].Trim())) return;

        // In the head of a table the next cell is the next heading.
        ReadOnlySpan<char> below = text.AsSpan(Math.Min(text.Length, page.LineEnd(at) + 1)).TrimStart("| :");
        if (below.StartsWith("--")) return;
        Judge(page, at, cell, formal: true, part: false);
    }

    /// <summary>Judges a name in brackets behind a part: "klien (Zubarinda)".</summary>
    public static void InBrackets(PrivacyPage page, int at)
    {
        string text = page.Text;
        Before before = Before.Of(text, at - 1);
        int end = WordScan.RowEnd(text, at);
        if (before.Length > 0 && before.Mark == ' ' && !before.Wrapped && end < text.Length && text[end] == ')' && LeadWords.Of(before.Word(text)) == Lead.Part) Judge(page, at, before.Word(text), formal: false, part: true);
    }

    /// <summary>Finds a name by the academic degree behind it.</summary>
    public static bool Degree(PrivacyPage page, int at)
    {
        string text = page.Text;
        if (at < 3 || at + 2 >= text.Length || text[at - 1] != ' ' || text[at - 2] != ',' || !char.IsLetter(text[at - 3])) return false;
        ReadOnlySpan<char> degree = text.AsSpan(at, Math.Min(9, text.Length - at));
        if (degree.IndexOf('.') < 0 || degree.IndexOfAny(Degrees) != 0) return false;
        int start = at - 3;
        while (start > 0 && at - start < 40 && char.IsLetter(text[start - 1])) start--;
        if (!char.IsUpper(text[start]) || GenericWords.IsNoName(text.AsSpan(start, at - 2 - start)) || page.IsBibliography || page.InCredit(at)) return false;
        page.Add(PrivacyRules.PersonName, start, at - 2, text.AsSpan(at, WordScan.End(text, at) - at));
        return true;
    }

    private static void Judge(PrivacyPage page, int at, ReadOnlySpan<char> title, bool formal, bool part)
    {
        string text = page.Text;
        int end = WordScan.End(text, at);
        ReadOnlySpan<char> word = text.AsSpan(at, end - at);
        if (word.Length == 1) return;
        if (page.Allowance.Name(word))
        {
            Surname(page, end, title);
            return;
        }

        if (GenericWords.IsNoName(word))
        {
            int next = WordScan.NextCapital(text, end);
            if (next >= 0 && GenericWords.IsOffice(word)) Judge(page, next, title, formal: false, part: true);
            return;
        }

        if (IsAcronym(word, formal) || page.Allowance.Place(text.AsSpan(at)) > 0 || (part && PlaceNames.Contains(word))) return;
        if (page.IsBibliography || page.InCredit(at)) return;
        page.Add(PrivacyRules.PersonName, at, WordScan.RowEnd(text, at), title);
    }

    // "Bu Tarmi" may be named, "Bu Tarmi Wijaya" may not.
    private static void Surname(PrivacyPage page, int end, ReadOnlySpan<char> title)
    {
        string text = page.Text;
        int next = WordScan.NextCapital(text, end);
        if (next < 0) return;
        int stop = WordScan.End(text, next);
        ReadOnlySpan<char> word = text.AsSpan(next, stop - next);
        if (word.Length == 1 || page.Allowance.Name(word) || GenericWords.IsNoName(word) || GenericWords.IsDate(word) || PlaceNames.Contains(word) || IsAcronym(word, formal: false)) return;
        ReadOnlySpan<char> line = text.AsSpan(page.LineStart(end));
        if (line.StartsWith("#") || line.TrimStart(" -").StartsWith("title") || page.Allowance.Place(text.AsSpan(next)) > 0) return;
        if (page.IsBibliography || page.InCredit(next)) return;
        page.Add(PrivacyRules.PersonName, next, WordScan.RowEnd(text, next), title);
    }

    private static bool EndsLine(string text, int end)
    {
        while (end < text.Length && text[end] is ' ' or '*' or '_') end++;
        return end == text.Length || text[end] is '\n' or '|' or '(';
    }

    private static bool IsAcronym(ReadOnlySpan<char> word, bool formal)
    {
        if (!char.IsUpper(word[1])) return false;
        foreach (char c in word)
        {
            if (!char.IsUpper(c)) return true;
        }

        return !formal && word.Length <= 4;
    }

    private static bool IsDotted(string text, Before title)
    {
        if (title.Length == 1 && text[title.Start] is 'n' or 'N')
        {
            // "a.n." or "a/n".
            return title.Start >= 2 && text[title.Start - 2] is 'a' or 'A' && text[title.Start - 1] is '.' or '/' && (title.Start < 3 || !char.IsLetter(text[title.Start - 3]));
        }

        return title.Mark == '.' && (title.Start == 0 || text[title.Start - 1] is not ('-' or '.' or '/'));
    }

    private static bool Follows(string text, Before word, string[] wanted, int within)
    {
        Before earlier = Before.Of(text, word.Start);
        for (int i = 0; i < within && earlier.Length > 0 && earlier.Mark == ' '; i++, earlier = Before.Of(text, earlier.Start))
        {
            if (Contains(wanted, earlier.Word(text))) return true;
        }

        return false;
    }

    private static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (string known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
