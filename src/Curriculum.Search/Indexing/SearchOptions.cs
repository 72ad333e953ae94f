using System.Collections.Immutable;

namespace Curriculum.Search.Indexing;

/// <summary>How an index is cut and weighed. The defaults keep the first query small, and the files few where a site is large.</summary>
public sealed record SearchOptions
{
    /// <summary>How many words besides the lexicon's are known for typing errors and prefixes; the most used ones.</summary>
    public int VocabularySize { get; init; } = 8_000;

    /// <summary>Where the words stand; a query needs a shard for each of its words.</summary>
    public ShardLength PostingShards { get; init; } = new(3_000, 100, 10_000, 200);

    /// <summary>The heads of results; a query needs up to ten.</summary>
    public ShardLength HeadShards { get; init; } = new(1_500, 60, 6_000, 100);

    /// <summary>The texts of sections; a query needs four on a phone and six on a wider screen before anybody scrolls.</summary>
    public ShardLength TextShards { get; init; } = new(3_000, 220, 26_000, 600);

    /// <summary>What a kind counts against others, in percent; 100 where it is not named.</summary>
    public ImmutableSortedDictionary<string, int> KindWeights { get; init; } =
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("questions", 70), KeyValuePair.Create("case", 80)]);
}
