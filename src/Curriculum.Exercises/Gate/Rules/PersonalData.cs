using System.Text.RegularExpressions;
using Curriculum.Exercises.Knowledge;

namespace Curriculum.Exercises.Gate.Rules;

/// <summary>A small scanner for what a question must never hold (Q37); the site's full scanner reads the input files themselves.</summary>
internal static partial class PersonalData
{
    private static readonly string[] Titles = ["Bu", "Pak", "Ibu", "Bapak", "Kak", "Sdr.", "Sdri.", "Saudara", "Nn.", "Ny.", "Tn.", "klien"];

    /// <summary>What was found, masked.</summary>
    public static IEnumerable<string> Find(string text, FictionalCast cast)
    {
        if (LongNumber().IsMatch(text)) yield return "0…";
        if (Mail().IsMatch(text)) yield return "@";
        if (Address().IsMatch(text)) yield return "RT/RW";
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
