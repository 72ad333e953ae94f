using System.Collections.Immutable;

namespace Curriculum.Search.Indexing;

/// <summary>How an index is cut and weighed. The defaults keep the first query small.</summary>
public sealed record SearchOptions
{
    /// <summary>How many words besides the lexicon's are known for typing errors and prefixes; the most used ones.</summary>
    public int VocabularySize { get; init; } = 8_000;

    /// <summary>Postings per shard, in characters before compression; more where there would be more than 500 shards.</summary>
    public int PostingShardLength { get; init; } = 2_500;

    /// <summary>Texts per shard, in characters before compression; more where there would be more than 1,100 shards.</summary>
    public int TextShardLength { get; init; } = 2_200;

    /// <summary>What a kind counts against others, in percent; 100 where it is not named.</summary>
    public ImmutableSortedDictionary<string, int> KindWeights { get; init; } =
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("questions", 70), KeyValuePair.Create("case", 80)]);
}
