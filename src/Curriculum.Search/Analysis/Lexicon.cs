namespace Curriculum.Search.Analysis;

/// <summary>What the analysis knows of words: their classes, variant spellings, and the words that are not indexed.</summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shared = new(LexiconFile.ReadBuiltIn);
    private readonly Dictionary<string, WordClass> classes;

    internal Lexicon(Dictionary<string, WordClass> classes, IReadOnlyDictionary<string, string> variants, IReadOnlySet<string> stops, IReadOnlySet<string> asks)
    {
        this.classes = classes;
        Variants = variants;
        Stops = stops;
        Asks = asks;
    }

    /// <summary>The lexicon that comes with the program: about 3,400 Indonesian and 500 English roots.</summary>
    public static Lexicon BuiltIn => Shared.Value;

    /// <summary>Other spellings and irregular derivations, each with its root.</summary>
    public IReadOnlyDictionary<string, string> Variants { get; }

    /// <summary>Function words, which are never indexed.</summary>
    public IReadOnlySet<string> Stops { get; }

    /// <summary>Words with which a query asks for a meaning (definisi asesmen); left out of a query that has others.</summary>
    public IReadOnlySet<string> Asks { get; }

    /// <summary>All words with a class, in no particular order.</summary>
    public IEnumerable<KeyValuePair<string, WordClass>> Words => classes;

    /// <summary>The class of a folded word.</summary>
    public WordClass ClassOf(string word) => classes.GetValueOrDefault(word);

    /// <summary>The same lexicon, with the words of a site as further evidence.</summary>
    /// <param name="words">Folded words; those that have a class already keep it.</param>
    public Lexicon WithSite(IEnumerable<string> words)
    {
        var wider = new Dictionary<string, WordClass>(classes, StringComparer.Ordinal);
        foreach (var word in words)
        {
            wider.TryAdd(word, WordClass.Site);
        }

        return new Lexicon(wider, Variants, Stops, Asks);
    }
}
