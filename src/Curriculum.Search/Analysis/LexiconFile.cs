namespace Curriculum.Search.Analysis;

/// <summary>Reads the lexicon that is embedded in the assembly (<c>Data/lexicon.txt</c>).</summary>
internal static class LexiconFile
{
    /// <summary>Reads the embedded file.</summary>
    /// <exception cref="InvalidOperationException">The file breaks its own form: a bug of ours.</exception>
    public static Lexicon ReadBuiltIn()
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream("Curriculum.Search.lexicon.txt")
            ?? throw new InvalidOperationException("The lexicon is not embedded.");
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    /// <summary>Reads a lexicon from its text.</summary>
    /// <exception cref="InvalidOperationException">A section is unknown, a word stands in two sections, or a variant has no root.</exception>
    public static Lexicon Read(string text)
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        var variants = new Dictionary<string, string>(StringComparer.Ordinal);
        var stops = new HashSet<string>(StringComparer.Ordinal);
        var asks = new HashSet<string>(StringComparer.Ordinal);
        Action<string>? take = null;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("#"))
            {
                continue;
            }

            if (line.StartsWith("["))
            {
                take = line switch
                {
                    "[roots]" => word => classes.Add(word, WordClass.Root),
                    "[fixed]" => word => classes.Add(word, WordClass.Fixed),
                    "[english]" => word => classes.Add(word, WordClass.English),
                    "[variants]" => pair => AddVariant(variants, pair),
                    "[stops]" => word => stops.Add(word),
                    "[asks]" => word => asks.Add(word),
                    _ => throw new InvalidOperationException($"Unknown section {line}."),
                };
                continue;
            }

            foreach (var range in line.Split(' '))
            {
                var word = line[range];
                if (!word.IsEmpty)
                {
                    (take ?? throw new InvalidOperationException("A word stands before the first section."))(word.ToString());
                }
            }
        }

        return new Lexicon(classes, variants, stops, asks);
    }

    private static void AddVariant(Dictionary<string, string> variants, string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == pair.Length - 1)
        {
            throw new InvalidOperationException($"A variant needs a root: {pair}.");
        }

        variants.Add(pair[..equals], pair[(equals + 1)..]);
    }
}
