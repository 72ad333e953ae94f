using System.Collections.Immutable;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Querying;

/// <summary>Answers queries from the files of an index: the same ranking as search.js, because it reads the same files.</summary>
/// <remarks>Not for many threads at once: it keeps the shards that it has read.</remarks>
public sealed class SearchEngine
{
    private readonly IndexReader index;
    private readonly QueryPlanner planner;
    private ImmutableArray<ImmutableArray<SearchFacet>>? facets;

    /// <summary>Opens an index.</summary>
    /// <param name="load">Gives the bytes of a file of the index by its name, for instance from the site's folder.</param>
    /// <exception cref="InvalidDataException">The files are no index, or one of another version.</exception>
    public SearchEngine(Func<string, ReadOnlyMemory<byte>> load)
    {
        index = new IndexReader(load);
        planner = new QueryPlanner(index);
    }

    /// <summary>The best documents for a query.</summary>
    /// <param name="query">What someone typed; its last word may still be growing.</param>
    /// <param name="limit">How many hits at most.</param>
    /// <param name="wanted">Only documents with all of these facets; <c>kind</c> is one too.</param>
    public SearchResult Search(string query, int limit = 10, params IReadOnlyCollection<SearchFacet> wanted)
    {
        var (terms, suggestion) = planner.Plan(query);
        var ranker = new Ranker(index, terms);
        var rankings = ranker.Rank();
        if (wanted.Count > 0)
        {
            facets ??= index.Facets();
            rankings.RemoveAll(ranking => !wanted.All(facet => Has(ranking.Document, facet)));
        }

        var answer = rankings.Find(ranking => ranking.Document == ranker.Named);
        var answerHit = answer is null ? null : ToHit(answer);
        return new SearchResult(
            [.. rankings.Take(limit).Select(ToHit)],
            rankings.Count,
            suggestion,
            answerHit is { Summary.Length: > 0 } ? answerHit : null);
    }

    private bool Has(int document, SearchFacet facet) => string.Equals(facet.Name, "kind", StringComparison.Ordinal)
        ? string.Equals(index.Kinds[index.KindOf[document]], facet.Value, StringComparison.Ordinal)
        : facets!.Value[document].Contains(facet);

    private SearchHit ToHit(Ranker.Ranking ranking)
    {
        var head = index.Head(ranking.Document);
        var sections = ranking.Sections
            .Select(section => new SectionHit(
                head[3 + (2 * section.Section)].Length > 0 ? "#" + head[3 + (2 * section.Section)] : "",
                head[4 + (2 * section.Section)],
                (int)section.Score))
            .ToImmutableArray();
        var hash = head[0].IndexOf('#', StringComparison.Ordinal);
        var own = hash < 0 ? "" : head[0][hash..];
        var isSection = !sections.IsEmpty && sections[0].Score > ranking.HeadScore;
        return new SearchHit(
            hash < 0 ? head[0] : head[0][..hash],
            isSection && sections[0].Anchor.Length > 0 ? sections[0].Anchor : own,
            head[1],
            index.Kinds[index.KindOf[ranking.Document]],
            head[2],
            isSection ? index.SectionText(ranking.Document, ranking.Sections[0].Section) : "",
            ranking.Score,
            sections);
    }
}
