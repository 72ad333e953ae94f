using System.Buffers;
using System.Text.RegularExpressions;
using Curriculum.Exercises.Knowledge;

namespace Curriculum.Exercises.Gate.Rules;

/// <summary>A small scanner for what a question must never hold (Q37); the site's full scanner reads the input files themselves.</summary>
internal static partial class PersonalData
{
    private static readonly string[] Titles = ["Bu", "Pak", "Ibu", "Bapak", "Kak", "Sdr.", "Sdri.", "Saudara", "Nn.", "Ny.", "Tn.", "klien"];

    private static readonly SearchValues<string> TitleWords = SearchValues.Create(Titles, StringComparison.Ordinal);
    private static readonly SearchValues<string> AddressWords = SearchValues.Create(["RT", "RW", "Jl.", "Jalan", "Gang", "Blok"], StringComparison.Ordinal);

    /// <summary>What was found, masked.</summary>
    public static IEnumerable<string> Find(string text, FictionalCast cast)
    {
        if (text.AsSpan().ContainsAnyInRange('0', '9') && LongNumber().IsMatch(text)) yield return "0…";
        if (text.Contains('@', StringComparison.Ordinal) && Mail().IsMatch(text)) yield return "@";
        if (text.AsSpan().ContainsAny(AddressWords) && Address().IsMatch(text)) yield return "RT/RW";
        if (!text.AsSpan().ContainsAny(TitleWords)) yield break;
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 1 < words.Length; i++)
        {
            string name = words[i + 1].Trim(',', '.', ';', ':', '"', '?', '!', '(', ')', '”', '“');
            if (!Titles.Contains(words[i].TrimStart('"', '(', '“'), StringComparer.Ordinal) || name.Length < 3 || !char.IsUpper(name[0]) || name.Any(char.IsDigit)) continue;
            if (!cast.Knows(name) && !name.Skip(1).Any(char.IsUpper) && !Offices.Contains(name, StringComparer.Ordinal)) yield return $"{words[i]} {name[0]}…";
        }
    }

    private static readonly string[] Offices = ["Kepala", "Lurah", "Camat", "Ketua", "Guru", "Dosen", "Pertiwi", "Dusun"];

    [GeneratedRegex(@"\d[\d .\-]{6,}\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"[\w.]+@[\w.]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\bR[TW]\s*\.?\s*\d|\b(Jl\.|Jalan [A-Z]|Gang [A-Z]|Blok [A-Z0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
