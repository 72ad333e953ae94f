namespace Curriculum.Exercises.Text;

/// <summary>Remembers words: a bank says the same few thousand of them hundreds of thousands of times, and each needs one string and one stem.</summary>
/// <remarks>One memory per thread, so that no thread waits for another; it starts anew before it grows large.</remarks>
internal static class Vocabulary
{
    private const int Most = 20_000;
    private const int LongestWord = 40;

    [ThreadStatic]
    private static Dictionary<string, string>? s_lower;

    [ThreadStatic]
    private static Dictionary<string, string>? s_stems;

    /// <summary>A word in lower case.</summary>
    public static string Lower(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return word.ToString().ToLowerInvariant();
        Dictionary<string, string> known = s_lower ??= new(StringComparer.Ordinal);
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (bySpan.TryGetValue(word, out string? lower)) return lower;
        if (known.Count >= Most) known.Clear();
        string written = word.ToString();
        lower = written.ToLowerInvariant();
        known[written] = lower;
        return lower;
    }

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(string word)
    {
        Dictionary<string, string> known = s_stems ??= new(StringComparer.Ordinal);
        if (known.TryGetValue(word, out string? stem)) return stem;
        if (known.Count >= Most) known.Clear();
        return known[word] = Stems.Of(word);
    }
}
