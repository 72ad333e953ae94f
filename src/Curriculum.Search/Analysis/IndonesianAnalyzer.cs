using System.Runtime.InteropServices;

namespace Curriculum.Search.Analysis;

/// <summary>Text in, roots out: the same for the index, for a query in C#, and (its twin in search-analysis.js) for a query in the browser.</summary>
public sealed class IndonesianAnalyzer
{
    private static readonly HashSet<string> BoundHeads =
        new(["ke", "di", "se", "ber", "me", "meng", "men", "mem", "ter", "pe", "per"], StringComparer.Ordinal);

    private static readonly HashSet<string> BoundTails =
        new(["nya", "ku", "mu", "lah", "kah", "an", "kan", "i", "in", "pun"], StringComparer.Ordinal);

    private readonly WordCutter cutter;
    private readonly Stemmer stemmer;

    /// <summary>An analyzer with the built-in lexicon or another.</summary>
    public IndonesianAnalyzer(Lexicon? lexicon = null)
    {
        stemmer = new Stemmer(lexicon ?? Lexicon.BuiltIn);
        Pool = new WordPool((surface, number) => new WordEntry(surface, number, IsStop(surface), Endings.ReadShortened(surface)));
        cutter = new WordCutter(Pool);
    }

    /// <summary>What this analyzer knows of words.</summary>
    public Lexicon Lexicon => stemmer.Lexicon;

    /// <summary>All words that it met.</summary>
    internal WordPool Pool { get; }

    /// <summary>The root of a folded word.</summary>
    public string Stem(string word) => stemmer.Stem(word);

    /// <summary>The words that count, in order: stop words are left out, a doubled word (anak-anak) is one.</summary>
    public IReadOnlyList<Token> Analyze(string text)
    {
        var words = new List<Word>();
        Read(text, words);
        return words.ConvertAll(word => new Token(word.Entry.Surface, stemmer.Stem(word.Entry.Surface), word.Start, word.End));
    }

    /// <summary>The words that count, without their roots.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="words">Where the words go; cleared first.</param>
    internal void Read(ReadOnlySpan<char> text, List<Word> words)
    {
        words.Clear();
        cutter.Cut(text, words);
        var all = CollectionsMarshal.AsSpan(words);
        var kept = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var word = all[i];
            var hasNext = i + 1 < all.Length && all[i + 1].IsLinked;
            if ((hasNext && BoundHeads.Contains(word.Entry.Surface)) || (word.IsLinked && BoundTails.Contains(word.Entry.Surface)))
            {
                continue;
            }

            if (word.Entry.ShortFor.Length > 0)
            {
                word = word with { Entry = Pool.EntryOf(word.Entry.ShortFor) };
            }

            if (hasNext && Doubles(word.Entry.Surface, all[i + 1].Entry.Surface))
            {
                var next = all[++i];
                word = word with { Entry = next.Entry.Surface.Length > word.Entry.Surface.Length ? next.Entry : word.Entry, End = next.End };
            }

            if (!word.Entry.IsStop)
            {
                all[kept++] = word;
            }
        }

        words.RemoveRange(kept, words.Count - kept);
    }

    private bool Doubles(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal)
        || (left.Length > 2 && right.Length > 2 && string.Equals(stemmer.Stem(left), stemmer.Stem(right), StringComparison.Ordinal));

    /// <summary>A stop word, also with -lah, -kah or -pun (merekalah, apakah, siapapun).</summary>
    private bool IsStop(string word)
    {
        if (Lexicon.Stops.Contains(word))
        {
            return true;
        }

        return word.Length > 5
            && (word.EndsWith("lah", StringComparison.Ordinal) || word.EndsWith("kah", StringComparison.Ordinal) || word.EndsWith("pun", StringComparison.Ordinal))
            && Lexicon.ClassOf(word) is WordClass.None or WordClass.Site
            && Lexicon.Stops.Contains(word[..^3]);
    }
}
