using System.Collections.Immutable;

namespace Curriculum.Search.Querying;

/// <summary>Answers queries from the files of an index: the same ranking as search.js, because it reads the same files.</summary>
/// <remarks>Not for many threads at once: it keeps the shards that it has read.</remarks>
public sealed class SearchEngine
{
    private readonly IndexReader index;
    private readonly QueryPlanner planner;

    /// <summary>Opens an index.</summary>
    /// <param name="load">Gives the text of a file of the index by its name, for instance from the site's folder.</param>
    /// <exception cref="InvalidDataException">The files are no index, or one of another version.</exception>
    public SearchEngine(Func<string, string> load)
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
        var parts = index.Document(ranking.Document);
        var sections = ranking.Sections
            .Select(section => new SectionHit(
                parts[3 + (3 * section.Section)].Length > 0 ? "#" + parts[3 + (3 * section.Section)] : "",
                parts[4 + (3 * section.Section)],
                parts[5 + (3 * section.Section)],
                (int)section.Score))
            .ToImmutableArray();
        var hash = parts[0].IndexOf('#', StringComparison.Ordinal);
        var own = hash < 0 ? "" : parts[0][hash..];
        var best = !sections.IsEmpty && sections[0].Anchor.Length > 0 && sections[0].Score > ranking.HeadScore ? sections[0].Anchor : own;
        return new SearchHit(
            hash < 0 ? parts[0] : parts[0][..hash],
            best,
            parts[1],
            index.Kinds[index.KindOf[ranking.Document]],
            parts[2],
            ranking.Score,
            sections);
    }
}
