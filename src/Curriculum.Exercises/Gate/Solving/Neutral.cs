using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Curriculum.Exercises.Gate.Solving;

/// <summary>A text without sexes and names: what staging may change is gone.</summary>
internal static partial class Neutral
{
    private static readonly FrozenDictionary<string, string> Same = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ibu"] = "orangtua", ["ayah"] = "orangtua", ["bapak"] = "orangtua", ["bu"] = "sapaan", ["pak"] = "sapaan", ["istri"] = "pasangan", ["suami"] = "pasangan",
        ["perempuan"] = "jenis", ["laki-laki"] = "jenis", ["nenek"] = "moyang", ["kakek"] = "moyang", ["janda"] = "sendiri", ["duda"] = "sendiri",
        ["bibi"] = "kerabat", ["paman"] = "kerabat", ["siswi"] = "siswa", ["mahasiswi"] = "mahasiswa", ["putri"] = "anak", ["putra"] = "anak", ["saudari"] = "saudara",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const int Most = 4096;

    [ThreadStatic]
    private static Dictionary<string, string>? s_known;

    /// <summary>The neutral form, in lower case.</summary>
    /// <remarks>The same scenes and options come again and again; each thread remembers the last few thousand.</remarks>
    public static string Of(string text)
    {
        Dictionary<string, string> known = s_known ??= new(StringComparer.Ordinal);
        if (known.TryGetValue(text, out string? neutral)) return neutral;
        if (known.Count >= Most) known.Clear();
        return known[text] = Make(text);
    }

    private static string Make(string text)
    {
        string unnamed = Named().Replace(text, "${title} N");
        return Word().Replace(unnamed.ToLowerInvariant(), match =>
        {
            if (Same.TryGetValue(match.Value, out string? same)) return same;
            string root = match.Value.EndsWith("nya", StringComparison.Ordinal) ? match.Value[..^3] : match.Value;
            return Same.TryGetValue(root, out same) ? same + "nya" : match.Value;
        });
    }

    [GeneratedRegex(@"\b(?<title>Bu|Pak|Ibu|Bapak) [A-Z][a-z]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"[\p{L}\-]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
