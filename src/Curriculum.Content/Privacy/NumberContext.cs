using System.Collections.Frozen;
using Curriculum.Pipelines;

namespace Curriculum.Content.Privacy;

/// <summary>Numbers that mean somebody only beside a word that says so: tax, staff, insurance, account and student numbers.</summary>
internal static class NumberContext
{
    private const int Window = 64;
    private const int MaxWords = 7;
    private const int MaxRow = 2_000;

    private sealed record Kind(Rule Rule, int Least, int Most);

    private static readonly FrozenDictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Build();

    /// <summary>Judges a number by the words before it in its line, or by the head of its table column.</summary>
    public static bool Judge(PrivacyPage page, DigitRun run)
    {
        string text = page.Text;
        if (IsTaxFormat(text, run)) return Add(page, run, PrivacyRules.OfficialNumber, "NPWP");
        Kind? kind = Find(page, run, out ReadOnlySpan<char> word);
        if (kind is null || run.AreYears(text) || (run.IsAmount(text) && kind.Rule != PrivacyRules.StudentNumber) || References.Covers(page, run.Start)) return false;
        return Add(page, run, kind.Rule, word);
    }

    private static bool Add(PrivacyPage page, DigitRun run, Rule rule, ReadOnlySpan<char> word)
    {
        page.Add(rule, run.Start, run.End, word);
        return true;
    }

    private static Kind? Find(PrivacyPage page, DigitRun run, out ReadOnlySpan<char> word)
    {
        string text = page.Text;
        int line = page.LineStart(run.Start);
        Kind? kind = InWords(text.AsSpan(Math.Max(line, run.Start - Window), Math.Min(run.Start - line, Window)), run, out word);
        if (kind is not null || run.Count < 7 || text[line] != '|' || run.Start - line > MaxRow) return kind;

        // A table: what its column is called.
        int columns = text.AsSpan(line, run.Start - line).Count('|');
        int head = line;
        for (int rows = 0; rows < 100 && head > 0; rows++)
        {
            int above = page.LineStart(head - 1);
            if (text[above] != '|') break;
            head = above;
        }

        ReadOnlySpan<char> cells = text.AsSpan(head, page.LineEnd(head) - head);
        if (cells.Length > MaxRow) return null;
        for (int i = 0; i < columns && !cells.IsEmpty; i++) cells = cells[(cells.IndexOf('|') + 1)..];
        int bar = cells.IndexOf('|');
        return InWords(bar < 0 ? cells : cells[..bar], run, out word);
    }

    // The nearest word counts; a sentence's end hides what stands before it.
    private static Kind? InWords(ReadOnlySpan<char> window, DigitRun run, out ReadOnlySpan<char> word)
    {
        word = default;
        int at = window.Length;
        bool first = true;
        for (int words = 0; words < MaxWords && at > 0; words++)
        {
            int end = at;
            while (end > 0 && !char.IsAsciiLetter(window[end - 1]))
            {
                end--;
                if (window[end] is '!' or '?' or ';' or '|') return null;
            }

            int start = end;
            while (start > 0 && char.IsAsciiLetter(window[start - 1])) start--;
            word = window[start..end];
            if (word.IsEmpty) return null;
            if (end < window.Length && window[end] == '.' && word.Length > 4 && end + 1 < window.Length && window[end + 1] == ' ' && !first) return null;
            if (Kinds.TryGetValue(word, out Kind? kind) && run.Count >= kind.Least && run.Count <= kind.Most) return kind;
            if (first && run.Groups == 1 && run.Count is >= 10 and <= 20 && (word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("nomor", StringComparison.OrdinalIgnoreCase))) return Kinds["rekening"];
            (at, first) = (start, false);
        }

        return null;
    }

    // 00.000.000.0-000.000 is the tax number's own way of writing.
    private static bool IsTaxFormat(string text, DigitRun run)
    {
        ReadOnlySpan<char> rest = text.AsSpan(run.Start);
        if (rest.Length < 20 || rest[2] != '.' || rest[6] != '.' || rest[10] != '.' || rest[12] != '-' || rest[16] != '.') return false;
        int digits = 0;
        foreach (char c in rest[..20]) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits == 15;
    }

    private static FrozenDictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        Dictionary<string, Kind> kinds = new(StringComparer.OrdinalIgnoreCase);
        Add(PrivacyRules.SixteenDigits, 12, 20, "nik ktp kk kartu kependudukan");
        Add(PrivacyRules.OfficialNumber, 9, 16, "npwp");
        Add(PrivacyRules.OfficialNumber, 8, 21, "nip nipppk nrk");
        Add(PrivacyRules.OfficialNumber, 10, 13, "bpjs jkn kis askes");
        Add(PrivacyRules.OfficialNumber, 7, 19, "rekening rek norek bri bca bni mandiri btn bsi debit kredit");
        Add(PrivacyRules.OfficialNumber, 6, 9, "paspor passport");
        Add(PrivacyRules.StudentNumber, 5, 16, "nim nrp npm nisn nidn nuptk nis nirm");
        Add(PrivacyRules.StudentNumber, 7, 16, "induk");
        Add(PrivacyRules.Phone, 6, 15, "wa hp telp tlp tel telepon ponsel whatsapp hubungi nohp phone fax");
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(Rule rule, int least, int most, string words)
        {
            foreach (string word in words.Split(' ')) kinds.Add(word, new Kind(rule, least, most));
        }
    }
}
