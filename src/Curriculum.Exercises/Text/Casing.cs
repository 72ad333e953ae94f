using System.Collections.Frozen;

namespace Curriculum.Exercises.Text;

/// <summary>Fits a phrase into a sentence.</summary>
public static class Casing
{
    // First words that are part of a proper name and keep their capital inside a sentence.
    private static readonly FrozenSet<string> Proper = new[]
    {
        "Dinas", "Karang", "Kartu", "Kementerian", "Merdeka", "Undang-Undang", "Bidang", "Unit", "Pokmas", "Praktikum", "Program", "Satpol", "Rencana", "Asset",
        "Jakarta", "Indonesia", "Kabupaten", "Kota", "Desa", "Dusun", "Kampung", "Kelurahan", "Pasar", "Bu", "Pak", "Pekerja",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The phrase with a small first letter, unless it opens with a name or an acronym.</summary>
    public static string Lower(string text)
    {
        if (text.Length == 0 || !char.IsUpper(text[0])) return text;
        int end = text.IndexOfAny([' ', ',', '.', ':', ';', '(']);
        string first = end < 0 ? text : text[..end];
        bool acronym = first.Skip(1).Any(char.IsUpper) || first.Any(char.IsDigit) || (first.Length == 1 && end < 0);
        bool proper = Proper.Contains(first) && end >= 0 && char.IsUpper(text.AsSpan(end).TrimStart().Length > 0 ? text.AsSpan(end).TrimStart()[0] : 'a');
        return acronym || proper || IsTitle(text) ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    // "Community Driven Development": three words and more, each with a capital.
    private static bool IsTitle(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 3 && words.All(static word => char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower));
    }

    /// <summary>The phrase with a capital first letter.</summary>
    public static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The phrase without a full stop at its end.</summary>
    public static string Bare(string text) => text.EndsWith('.') ? text[..^1] : text;
}
