using System.Globalization;
using Curriculum.Search.Querying;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Judged;

/// <summary>The list of queries over the site itself, where lessons, concepts, quizzes, placements and cases stand beside each other.</summary>
public sealed class RelevanceTests
{
    [Fact]
    public void Nineteen_of_twenty_queries_find_their_answer_among_the_first_three_and_every_case_is_found()
    {
        SearchEngine engine = new(static name => RealSite.Bytes("cari/" + name));
        string[][] lines = [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Curriculum.Search.Tests", "relevance.tsv")).Where(static line => !line.StartsWith('#')).Select(static line => line.Split('\t'))];
        string[][] lost = [.. lines.Where(line => !engine.Search(line[0], limit: 3).Hits.Select(IdOf).Intersect(line[2].Split(' '), StringComparer.Ordinal).Any())];

        double recall = 1.0 - ((double)lost.Length / lines.Length);
        Assert.True(recall >= 0.95, string.Create(CultureInfo.InvariantCulture, $"recall@3 is {recall:0.000}: {string.Join("; ", lost.Select(static line => line[0]))}"));
        MarkupTests.None(lost.Where(static line => line[1] == "case").Select(static line => line[0]));
    }

    /// <summary>A concept's id, a kind of case, or a page's slug.</summary>
    private static string IdOf(SearchHit hit) => hit.Url switch
    {
        "glosarium.html" => hit.Section[1..],
        "kasus.html" => "kasus:" + hit.Section[1..],
        _ => Path.GetFileNameWithoutExtension(hit.Url),
    };
}
