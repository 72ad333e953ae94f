using System.Collections.Frozen;

namespace Curriculum.Exercises.Grammar;

/// <summary>The few Indonesian words that mark a person's sex, and which of them have a mirror image.</summary>
public static class Gender
{
    private static readonly (string Woman, string Man)[] Pairs =
    [
        ("ibu", "bapak"), ("bu", "pak"), ("istri", "suami"), ("perempuan", "laki-laki"), ("nenek", "kakek"), ("janda", "duda"), ("bibi", "paman"),
        ("siswi", "siswa"), ("mahasiswi", "mahasiswa"), ("putri", "putra"), ("saudari", "saudara"),
    ];

    // Words that look neutral in their male form: they never make a sentence gendered by themselves.
    private static readonly FrozenSet<string> Neutral = new[] { "siswa", "mahasiswa", "saudara" }.ToFrozenSet(StringComparer.Ordinal);

    // Beside these words the mirror image would be false, odd or cruel.
    private static readonly FrozenSet<string> Fixed = new[]
    {
        "hamil", "kehamilan", "menyusui", "melahirkan", "bersalin", "bidan", "haid", "janin", "nifas", "sunat", "khitan", "pkk", "ibu-ibu", "bapak-bapak", "wanita", "pria",
        "kaum", "kumis", "rahim", "nikah", "menikah", "dinikahkan", "perkawinan", "pernikahan", "mahar", "imam", "khatib", "mama", "inang", "gadis", "kekerasan", "dipukul",
        "memukul", "memukuli", "dipukuli", "kdrt", "mengancam", "diancam", "ancaman", "memburu", "menguntit", "perdagangan", "arisan", "posyandu",
        "sales", "melacur", "germo", "muncikari", "emak", "emak-emak", "tni", "polisi", "santri", "santriwati", "suami-istri", "lelaki", "hamilnya", 
        "perempuan-perempuan", "bengkel", "pekka", "bundo", "ninik", "mamak", "amang", "raja", "ratu", "haji", "pendeta", "pastor", "suster", "biarawati", "ustaz", "ustazah", "kiai", "nyai",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Mirrors = Pairs
        .Where(pair => !Neutral.Contains(pair.Man))
        .SelectMany(pair => new[] { (pair.Woman, pair.Man), (pair.Man, pair.Woman) })
        .Append(("ayah", "ibu"))
        .Concat(Pairs.Where(pair => Neutral.Contains(pair.Man)).Select(pair => (pair.Woman, pair.Man)))
        .SelectMany(pair => Endings(pair.Item1).Select(end => (pair.Item1 + end, pair.Item2 + end)))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Women = Pairs
        .SelectMany(pair => Endings(pair.Woman).Select(end => pair.Woman + end)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in lower case makes the next one the name of a whole group: mothers as a group are not fathers as a group.</summary>
    public static bool Gathers(string word) => word is "kelompok" or "para" or "sesama" or "antar" or "kumpulan";

    /// <summary>The mirror image of a word in lower case, or null.</summary>
    public static string? Mirror(string word) => Mirrors.GetValueOrDefault(word);

    /// <summary>Whether a word in lower case forbids the mirror image of its sentence.</summary>
    public static bool IsFixed(string word) => Fixed.Contains(word);

    // A term of address takes no possessive, and "bu" with one would be a book.
    private static string[] Endings(string word) => word is "bu" or "pak" ? [string.Empty] : [string.Empty, "nya", "ku", "mu"];

    /// <summary>P for a text whose first person is a woman, L for a man, empty if it doesn't say.</summary>
    public static string Of(string text)
    {
        foreach (string word in Text.Words.Of(text))
        {
            if (Women.Contains(word)) return "P";
            if (Mirrors.ContainsKey(word)) return "L";
        }

        return string.Empty;
    }
}
