using System.Collections.Immutable;

namespace Curriculum.Search.Querying;

/// <summary>Answers queries from the files of an index: the same ranking as search.js, because it reads the same files.</summary>
/// <remarks>Not for many threads at once: it keeps the shards that it has read.</remarks>
public sealed class SearchEngine
{
    private readonly IndexReader index;
    private readonly QueryPlanner planner;

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
    public SearchResult Search(string query, int limit = 10)
    {
        var (terms, suggestion) = planner.Plan(query);
        var ranker = new Ranker(index, terms);
        var rankings = ranker.Rank();
        var answer = rankings.Find(ranking => ranking.Document == ranker.Named);
        var answerHit = answer is null ? null : ToHit(answer);
        return new SearchResult(
            [.. rankings.Take(limit).Select(ToHit)],
            rankings.Count,
            suggestion,
            answerHit is { Summary.Length: > 0 } ? answerHit : null);
    }

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
