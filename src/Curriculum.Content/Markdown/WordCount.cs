namespace Curriculum.Content.Markdown;

/// <summary>Counts the words and sentences of plain text, for reading time and reading level.</summary>
public static class WordCount
{
    private const byte Apart = 0;
    private const byte Letter = 1;
    private const byte Tie = 2;
    private const byte Stop = 3;

    // Asked for every character of a site: a table for the common ones.
    private static readonly byte[] Common = [.. Enumerable.Range(0, 0x80).Select(static unit => Look((char)unit))];

    /// <summary>Counts. A hyphen or an apostrophe inside a word belongs to it; a sentence ends at a stop behind a word and before a blank.</summary>
    public static (int Words, int Sentences) Of(ReadOnlySpan<char> text)
    {
        byte[] common = Common;
        int words = 0;
        int sentences = 0;
        bool inWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            byte kind = text[i] < common.Length ? common[text[i]] : Look(text[i]);
            if (kind == Letter)
            {
                if (!inWord) words++;
                inWord = true;
            }
            else if (kind != Tie)
            {
                inWord = false;
                if (kind == Stop && i > 0 && char.IsLetterOrDigit(text[i - 1]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))) sentences++;
            }
        }

        return (words, sentences);
    }

    private static byte Look(char c) => c switch
    {
        _ when char.IsLetterOrDigit(c) => Letter,
        '-' or '\'' or '\u2019' => Tie,
        '.' or '!' or '?' => Stop,
        _ => Apart,
    };
}
