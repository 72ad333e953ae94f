using System.Collections.Immutable;
using System.Numerics;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Querying;

/// <summary>BM25F over sections, in whole numbers, so that C# and the browser agree to the last digit.</summary>
/// <remarks>
/// A document's head (title, names, summary) weighs in each of its sections. What a document is worth is what its best places say of
/// each word, plus what its best single section says of all words together, plus the names that the query holds.
/// </remarks>
internal sealed class Ranker
{
    private const int OtherForm = 192;
    private const int Half = 10 * 256;
    private const int One = 1024;
    private readonly IndexReader index;
    private readonly int[][] weights;
    private readonly long[] rarities;
    private readonly SortedSet<int> documents = [];
    private readonly SortedDictionary<int, long> bonuses = [];

    public Ranker(IndexReader index, ImmutableArray<QueryTerm> terms)
    {
        this.index = index;
        weights = new int[terms.Length][];
        rarities = new long[terms.Length];
        for (var t = 0; t < terms.Length; t++)
        {
            Weigh(terms[t], t);
        }

        AddNames(terms);
    }

    /// <summary>The document whose own name the whole query is, or −1.</summary>
    public int Named { get; private set; } = -1;

    /// <summary>All documents that match, best first.</summary>
    public List<Ranking> Rank()
    {
        var rankings = new List<Ranking>();
        foreach (var document in documents)
        {
            rankings.Add(Score(document));
        }

        rankings.Sort((left, right) => left.Score != right.Score ? right.Score.CompareTo(left.Score) : left.Document.CompareTo(right.Document));
        return rankings;
    }

    /// <summary>log2(number / 1024) in 1/256, by straight lines between powers of two: exact in every language.</summary>
    public static long Log(long number)
    {
        var power = BitOperations.Log2((ulong)number);
        return (256L * (power - 10)) + (256 * (number - (1L << power)) / (1L << power));
    }

    /// <summary>How much each unit says of one term, and how rare the term is.</summary>
    private void Weigh(QueryTerm term, int number)
    {
        var sum = new int[index.FirstUnits[^1]];
        var best = new int[sum.Length];
        var found = new HashSet<int>();
        foreach (var alternative in term.Alternatives)
        {
            if (index.Find(alternative.Stem) is not { } root)
            {
                continue;
            }

            foreach (var place in root.Places)
            {
                var isExact = string.Equals(root.Forms[place.Form], alternative.Surface, StringComparison.Ordinal);
                sum[place.Unit] += place.Weight * (isExact ? alternative.Weight : alternative.Weight * OtherForm / 256);
            }

            foreach (var place in root.Places)
            {
                best[place.Unit] = Math.Max(best[place.Unit], sum[place.Unit]);
                sum[place.Unit] = 0;
                found.Add(DocumentOf(place.Unit));
            }
        }

        // A second pass over the same unit sees a sum of 0 and changes nothing.
        weights[number] = best;
        rarities[number] = Log((((2L * index.DocumentCount) + 2) * 1024 / ((2 * found.Count) + 1)) + 1024);
        documents.UnionWith(found);
    }

    private void AddNames(ImmutableArray<QueryTerm> terms)
    {
        var total = Math.Max(1, rarities.Sum());
        for (var start = 0; start < terms.Length; start++)
        {
            foreach (var name in index.Find(terms[start].Stem)?.Names ?? [])
            {
                var length = name.Rest.Length + 1;
                if (start + length > terms.Length || !Continues(terms, start + 1, name.Rest))
                {
                    continue;
                }

                var covered = rarities.AsSpan(start, length).ToArray().Sum();
                var worth = name.Kind switch { NameKind.Name => 256, NameKind.Title => 224, _ => 192 };
                var bonus = covered * worth / 256 * covered / total * 2;
                bonuses[name.Document] = Math.Max(bonuses.GetValueOrDefault(name.Document), bonus);
                if (length == terms.Length && name.Kind == NameKind.Name && Named < 0)
                {
                    Named = name.Document;
                }
            }
        }
    }

    private static bool Continues(ImmutableArray<QueryTerm> terms, int start, ImmutableArray<string> rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if (!string.Equals(terms[start + i].Stem, rest[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private Ranking Score(int document)
    {
        var head = index.FirstUnits[document];
        var end = index.FirstUnits[document + 1];
        long anywhere = 0;
        long covered = 0;
        long headScore = 0;
        for (var t = 0; t < weights.Length; t++)
        {
            var most = 0;
            for (var unit = head + 1; unit < end; unit++)
            {
                most = Math.Max(most, weights[t][unit]);
            }

            anywhere += rarities[t] * Saturate(weights[t][head] + most);
            headScore += rarities[t] * Saturate(weights[t][head]);
            covered += weights[t][head] + most > 0 ? rarities[t] : 0;
        }

        var sections = new List<(int Section, long Score)>();
        var together = headScore;
        for (var unit = head + 1; unit < end; unit++)
        {
            var score = ScoreSection(head, unit);
            if (score > 0)
            {
                sections.Add((unit - head - 1, score / One));
                together = Math.Max(together, score);
            }
        }

        sections.Sort((left, right) => left.Score != right.Score ? right.Score.CompareTo(left.Score) : left.Section.CompareTo(right.Section));
        var total = Math.Max(1, rarities.Sum());
        var plain = (anywhere + (2 * together)) / One;
        var scored = plain * (128 + (128 * covered / total)) / 256;
        var whole = (scored + bonuses.GetValueOrDefault(document)) * index.KindWeights[index.KindOf[document]] / 100;
        return new Ranking(document, (int)whole, headScore / One, [.. sections.Take(3)]);
    }

    /// <summary>What one section says of all terms; 0 if it holds none of them itself.</summary>
    private long ScoreSection(int head, int unit)
    {
        long score = 0;
        var holds = false;
        for (var t = 0; t < weights.Length; t++)
        {
            score += rarities[t] * Saturate(weights[t][unit] + (weights[t][head] / 2));
            holds |= weights[t][unit] > 0;
        }

        return holds ? score : 0;
    }

    private static long Saturate(int weight) => (long)weight * One / (weight + Half);

    private int DocumentOf(int unit)
    {
        var at = index.FirstUnits.BinarySearch(unit);
        return at >= 0 ? at : ~at - 1;
    }

    /// <summary>A document with its score.</summary>
    /// <param name="Document">Its number.</param>
    /// <param name="Score">What it is worth.</param>
    /// <param name="HeadScore">What its head alone says.</param>
    /// <param name="Sections">Its best sections.</param>
    internal sealed record Ranking(int Document, int Score, long HeadScore, ImmutableArray<(int Section, long Score)> Sections);
}
