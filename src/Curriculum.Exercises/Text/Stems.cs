namespace Curriculum.Exercises.Text;

/// <summary>A light stemmer: enough to see that <c>memberdayakan</c> and <c>pemberdayaan</c> repeat each other in one question.</summary>
/// <remarks>It may cut too much, never too little for its purpose: a false repeat costs a candidate, a missed one costs a cue.</remarks>
public static class Stems
{
    private const int Shortest = 4;

    private static readonly string[] Particles = ["lah", "kah", "pun", "nya", "ku", "mu"];
    private static readonly string[] Suffixes = ["kan", "an", "i"];
    private static readonly string[] Prefixes =
        ["memper", "menge", "meny", "meng", "mem", "men", "penge", "peny", "peng", "pem", "pen", "diper", "ber", "bel", "per", "pel", "ter", "me", "pe", "di", "ke", "se", "be"];

    /// <summary>The stem of a word in lower case.</summary>
    public static string Of(string word)
    {
        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen >= Shortest) word = word[..hyphen];
        word = CutEnd(word, Particles);
        word = CutStart(word);
        return CutEnd(word, Suffixes);
    }

    private static string CutEnd(string word, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }

    private static string CutStart(string word)
    {
        foreach (string prefix in Prefixes)
        {
            if (word.Length - prefix.Length < Shortest || !word.StartsWith(prefix, StringComparison.Ordinal)) continue;
            string rest = word[prefix.Length..];
            return prefix switch
            {
                // A nasal prefix swallows the first consonant of the stem; give back the likeliest one before a vowel.
                "meny" or "peny" => "s" + rest,
                "men" or "pen" when IsVowel(rest[0]) => "t" + rest,
                "mem" or "pem" when IsVowel(rest[0]) => "p" + rest,
                _ => rest,
            };
        }

        return word;
    }

    private static bool IsVowel(char c) => c is 'a' or 'i' or 'u' or 'e' or 'o';
}
