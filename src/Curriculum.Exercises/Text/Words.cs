using System.Collections.Frozen;

namespace Curriculum.Exercises.Text;

/// <summary>Cuts Indonesian text into words and sentences.</summary>
public static class Words
{
    private static readonly FrozenSet<string> Empty = Phrases.FunctionWords.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words in lower case, in order; a hyphen or apostrophe inside a word stays.</summary>
    public static List<string> Of(string text)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length
                && (char.IsLetterOrDigit(text[i])
                    || ((text[i] is '-' or '\'' or '’') && start >= 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])));
            if (inside && start < 0) start = i;
            if (!inside && start >= 0)
            {
                words.Add(Vocabulary.Lower(text.AsSpan(start, i - start)));
                start = -1;
            }
        }

        return words;
    }

    /// <summary>The longest run of letters in a text: the quickest sign that another text can't contain it.</summary>
    public static string LongestRun(string text)
    {
        int best = 0;
        int length = 0;
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool letter = i < text.Length && char.IsLetter(text[i]);
            if (letter && start < 0) start = i;
            if (letter || start < 0) continue;
            if (i - start > length) (best, length) = (start, i - start);
            start = -1;
        }

        return text.Substring(best, length);
    }

    /// <summary>The number of words.</summary>
    public static int Count(string text) => Of(text).Count;

    /// <summary>The stems of the words that carry meaning.</summary>
    public static HashSet<string> ContentStems(string text) => Of(text).Where(IsContent).Select(Vocabulary.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words that carry meaning, as written.</summary>
    public static HashSet<string> ContentWords(string text) => Of(text).Where(IsContent).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a word carries meaning of its own.</summary>
    public static bool IsContent(string word) => word.Length > 2 && !Empty.Contains(word);

    /// <summary>Lower case, single spaces, no punctuation: two texts that read the same are equal in this form.</summary>
    public static string Normalise(string text) => string.Join(' ', Of(text));

    /// <summary>The sentences; a full stop inside brackets or after a single letter ends none.</summary>
    public static List<string> Sentences(string text)
    {
        List<string> sentences = [];
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '?' or '!')) continue;
            int end = i + 1;
            while (end < text.Length && text[end] is '"' or '”' or '’' or ')') end++;
            if (end < text.Length && !char.IsWhiteSpace(text[end])) continue;
            string sentence = text[start..end].Trim();
            if (sentence.Length > 0) sentences.Add(sentence);
            start = end;
        }

        string rest = text[start..].Trim();
        if (rest.Length > 0) sentences.Add(rest);
        return sentences;
    }
}
