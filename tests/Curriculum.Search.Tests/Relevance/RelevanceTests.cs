using System.Globalization;
using System.Text;
using Curriculum.Search.Querying;
using Xunit;
using Xunit.Abstractions;

namespace Curriculum.Search.Tests.Relevance;

/// <summary>Own queries with the concepts and lessons that should answer them, over the repository's own content.</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    [Fact]
    public void Nineteen_of_twenty_queries_find_their_answer_among_the_first_three()
    {
        var engine = TestDocuments.Open(TestDocuments.Build(Corpus.Read(Corpus.FindInput())));
        var queries = Read().FindAll(item => item.Tries is not "case"); // Cases are not read here: a test of the whole site asks for them.
        var report = new StringBuilder();
        var found = 0;
        var reciprocal = 0.0;
        foreach (var (query, tries, expected) in queries)
        {
            var hits = engine.Search(query).Hits.Select(IdOf).ToArray();
            var rank = Array.FindIndex(hits, expected.Contains) + 1;
            found += rank is >= 1 and <= 3 ? 1 : 0;
            reciprocal += rank > 0 ? 1.0 / rank : 0;
            if (rank is 0 or > 3)
            {
                report.AppendLine(CultureInfo.InvariantCulture, $"{tries}: {query} -> {string.Join(' ', hits.Take(5))} (rank {rank})");
            }
        }

        var recall = (double)found / queries.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{queries.Count} queries, recall@3 {recall:0.000}, MRR {reciprocal / queries.Count:0.000}"));
        output.WriteLine(report.ToString());
        Assert.True(queries.Count >= 100, "Fewer than a hundred queries.");
        Assert.True(recall >= 0.95, string.Create(CultureInfo.InvariantCulture, $"recall@3 is {recall:0.000}\n{report}"));
    }

    internal static List<(string Query, string Tries, HashSet<string> Expected)> Read() =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "relevance.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(parts => (parts[0], parts[1], parts[2].Split(' ').ToHashSet(StringComparer.Ordinal)))];

    /// <summary>A concept's id or a lesson's slug.</summary>
    private static string IdOf(SearchHit hit) =>
        hit.Url.StartsWith("glosarium", StringComparison.Ordinal) ? hit.Section[1..] : Path.GetFileNameWithoutExtension(hit.Url);
}
