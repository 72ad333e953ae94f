namespace Curriculum.Search.Analysis;

/// <summary>Questions about folded letters.</summary>
internal static class Letters
{
    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    public static int CountVowels(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var letter in word)
        {
            if (IsVowel(letter))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Whether a word consists of a–z only.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('a', 'z');
}
