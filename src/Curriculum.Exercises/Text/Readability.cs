namespace Curriculum.Exercises.Text;

/// <summary>How hard a text is to read (Q16).</summary>
/// <param name="WordsPerSentence">Mean length of a sentence in words.</param>
/// <param name="SyllablesPer100Words">Syllables of 100 words, times 0.6: the factor that fits the Fry graph to Indonesian.</param>
public sealed record Readability(double WordsPerSentence, double SyllablesPer100Words)
{
    /// <summary>Measures a text; empty text reads as zeros.</summary>
    public static Readability Of(string text)
    {
        List<string> words = Words.Of(text);
        if (words.Count == 0) return new Readability(0, 0);
        int sentences = Math.Max(1, Words.Sentences(text).Count);
        return new Readability((double)words.Count / sentences, words.Sum(Syllables) * 100.0 * 0.6 / words.Count);
    }

    /// <summary>The school year, 1 to 17: a plane laid through the years 1, 5, 8 and 12 of the Fry graph, right to about one year between them.</summary>
    public double Grade
    {
        get
        {
            double sentencesPer100 = WordsPerSentence <= 0 ? 100 : 100 / WordsPerSentence;
            double grade = 1 + ((SyllablesPer100Words - 108) * 0.10) + (Math.Max(0, 12 - sentencesPer100) * 0.65);
            return Math.Clamp(grade, 1, 17);
        }
    }

    // In Indonesian every vowel is a syllable but the diphthongs at the end of a word.
    private static int Syllables(string word)
    {
        int count = word.Count(c => c is 'a' or 'i' or 'u' or 'e' or 'o');
        if (word.EndsWith("ai", StringComparison.Ordinal) || word.EndsWith("au", StringComparison.Ordinal) || word.EndsWith("oi", StringComparison.Ordinal)) count--;
        return Math.Max(1, count);
    }
}
