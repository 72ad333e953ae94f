using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Curriculum.Search.Analysis;
using Curriculum.Search.Documents;
using Curriculum.Search.Indexing;

namespace Curriculum.Search.Querying;

/// <summary>Reads an index back from its files, shard by shard, as the browser does.</summary>
internal sealed class IndexReader
{
    private readonly Func<string, ReadOnlyMemory<byte>> load;
    private readonly string[] postingNames;
    private readonly List<string> firstRoots;
    private readonly Dictionary<int, PostingShard> postings = [];
    private readonly UnitShards heads;
    private readonly UnitShards texts;
    private readonly string facetName;

    /// <summary>Reads the core.</summary>
    /// <param name="load">Gives the bytes of a file of the index by its name.</param>
    /// <exception cref="InvalidDataException">The files are no index, or one of another version.</exception>
    public IndexReader(Func<string, ReadOnlyMemory<byte>> load)
    {
        this.load = load;
        var core = ShardFile.Read(load(ShardFile.CoreName));
        if (core.GetProperty("version").GetInt32() != Core.Version)
        {
            throw new InvalidDataException("The index is of another version.");
        }

        ReadWords(core, out var lexicon, out var spreads);
        Analyzer = new IndonesianAnalyzer(lexicon);
        Spreads = spreads;
        Kinds = [.. core.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetString()!)];
        KindWeights = Numbers(core, "kindWeights");
        KindOf = Numbers(core, "kindOf");
        FirstUnits = Sums(Numbers(core, "units"), leading: true);
        firstRoots = Codec.ReadWords(Text(core, "postings"));
        var hashes = core.GetProperty("hashes");
        postingNames = Names('p', hashes);
        heads = new UnitShards(load, Sums(Numbers(core, "heads"), leading: false), Names('h', hashes));
        texts = new UnitShards(load, Sums(Numbers(core, "texts"), leading: false), Names('d', hashes));
        facetName = Names('f', hashes)[0];
    }

    /// <summary>Analyses queries as the index was analysed.</summary>
    public IndonesianAnalyzer Analyzer { get; }

    /// <summary>The words of the site, in ordinal order, each with how widespread it is (1 or 2).</summary>
    public ImmutableSortedDictionary<string, int> Spreads { get; }

    public ImmutableArray<string> Kinds { get; }

    /// <summary>By kind, in percent.</summary>
    public List<int> KindWeights { get; }

    /// <summary>By document the number of its kind.</summary>
    public List<int> KindOf { get; }

    /// <summary>By document the number of its first unit; one longer than the documents.</summary>
    public List<int> FirstUnits { get; }

    public int DocumentCount => KindOf.Count;

    /// <summary>The root with its places and names, or null if it stands nowhere.</summary>
    public RootEntry? Find(string stem)
    {
        var index = UnitShards.LastUpTo(firstRoots, stem, string.CompareOrdinal);
        if (index < 0)
        {
            return null;
        }

        if (!postings.TryGetValue(index, out var shard))
        {
            postings.Add(index, shard = new PostingShard(ShardFile.Read(load(postingNames[index]))));
        }

        return shard.Find(stem);
    }

    /// <summary>What results show of a document: url, title, summary, then anchor and heading of each section.</summary>
    public ImmutableArray<string> Head(int document)
    {
        var parts = heads.Find(document).EnumerateArray().ToArray();
        return [.. parts.Select((part, i) => part.ValueKind == JsonValueKind.Number ? HeadShards.AnchorOf(parts[i + 1].GetString()!) : part.GetString()!)];
    }

    /// <summary>The text of a section; sections are counted over all documents, and heads are none.</summary>
    public string SectionText(int document, int section) => texts.Find(FirstUnits[document] - document + section).GetString()!;

    /// <summary>The facets of every document, in the order of documents.</summary>
    public ImmutableArray<ImmutableArray<SearchFacet>> Facets()
    {
        var data = ShardFile.Read(load(facetName));
        var flat = Numbers(data, "of");
        var names = data.GetProperty("facets").EnumerateArray().Select(part => part.GetString()!).ToArray();
        var all = ImmutableArray.CreateBuilder<ImmutableArray<SearchFacet>>(DocumentCount);
        for (var at = 0; at < flat.Count;)
        {
            var count = flat[at++];
            all.Add([.. flat.GetRange(at, count).Select(number => new SearchFacet(names[2 * number], names[(2 * number) + 1]))]);
            at += count;
        }

        return all.ToImmutable();
    }

    private static void ReadWords(JsonElement core, out Lexicon lexicon, out ImmutableSortedDictionary<string, int> spreads)
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        var builder = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var (word, mark) in WordPack.Unpack(Text(core, "words"), core.GetProperty("count").GetInt32()))
        {
            classes.Add(word, (WordClass)(mark / 3));
            if (mark % 3 > 0)
            {
                builder.Add(word, mark % 3);
            }
        }

        var variants = Text(core, "variants").Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        lexicon = new Lexicon(classes, variants, WordSet(core, "stops"), WordSet(core, "asks"));
        spreads = builder.ToImmutable();
    }

    private static string[] Names(char kind, JsonElement all)
    {
        var hashes = Text(all, kind.ToString());
        var names = new string[hashes.Length / ShardFile.HashLength];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = ShardFile.NameOf(string.Create(CultureInfo.InvariantCulture, $"{kind}{i}"), i, hashes.AsSpan(i * ShardFile.HashLength, ShardFile.HashLength));
        }

        return names;
    }

    private static List<int> Sums(List<int> numbers, bool leading)
    {
        List<int> sums = leading ? [0] : [];
        var sum = 0;
        foreach (var number in numbers)
        {
            sums.Add(sum += number);
        }

        return sums;
    }

    private static HashSet<string> WordSet(JsonElement element, string name) => Codec.ReadWords(Text(element, name)).ToHashSet(StringComparer.Ordinal);

    private static List<int> Numbers(JsonElement element, string name) => Codec.ReadAll(Text(element, name));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}

/// <summary>A root on the site.</summary>
/// <param name="Forms">Its written forms, in ordinal order.</param>
/// <param name="Places">Where each form stands, by unit.</param>
/// <param name="Names">The names that begin with the root.</param>
internal sealed record RootEntry(List<string> Forms, ImmutableArray<FormPlace> Places, ImmutableArray<NameEntry> Names);

/// <summary>A form of a root in a unit.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FormPlace(int Unit, int Form, int Weight);

/// <summary>A name without its first root.</summary>
/// <param name="Document">The document it leads to.</param>
/// <param name="Kind">What it is to the document.</param>
/// <param name="Rest">Its other roots.</param>
internal sealed record NameEntry(int Document, NameKind Kind, ImmutableArray<string> Rest);
