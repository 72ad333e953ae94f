using System.Collections.Concurrent;

namespace Curriculum.Search.Analysis;

/// <summary>Finds the root of a word. Deterministic; remembers what it found; safe for many threads.</summary>
public sealed class Stemmer(Lexicon lexicon)
{
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>What this stemmer knows of words.</summary>
    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>The root of a folded word; the word itself where no rule and no knowledge says otherwise.</summary>
    public string Stem(string word)
    {
        if (!known.TryGetValue(word, out var stem))
        {
            stem = Resolve(word);
            known.TryAdd(word, stem);
        }

        return stem;
    }

    internal bool IsOwnStem(string word) => string.Equals(Stem(word), word, StringComparison.Ordinal);

    private string Resolve(string word)
    {
        if (Lexicon.Variants.TryGetValue(word, out var root))
        {
            return root;
        }

        if (Lexicon.ClassOf(word) is WordClass.Root or WordClass.Fixed or WordClass.English || word.Length < 4)
        {
            return word;
        }

        if (!Letters.IsPlain(word))
        {
            var shortened = Endings.ReadShortened(word);
            return shortened.Length == 0 ? word : Stem(shortened);
        }

        var found = new Derivation(this, isSite: false).Find(word);
        if (found.Length == 0)
        {
            found = Endings.ReadSpoken(word, Lexicon);
        }

        if (found.Length == 0)
        {
            found = Endings.ReadEnglish(word, Lexicon, IsEnglish);
        }

        if (found.Length == 0)
        {
            found = new Derivation(this, isSite: true).Find(word);
        }

        if (found.Length > 0)
        {
            return found;
        }

        var rest = Endings.ReadUnknown(word);
        return rest.Length == 0 ? word : Stem(rest);
    }

    private bool IsEnglish(string word) => Lexicon.ClassOf(word) switch
    {
        WordClass.English => true,
        WordClass.Site => word.Length > 3 && IsOwnStem(word),
        _ => false,
    };
}
