using System.Globalization;
using System.IO.Compression;
using System.Text;
using Curriculum.Search.Documents;
using Curriculum.Search.Indexing;
using Curriculum.Search.Querying;
using Xunit;
using Xunit.Abstractions;

namespace Curriculum.Search.Tests.Relevance;

/// <summary>What a first query costs a phone, in bytes of the index after gzip.</summary>
public sealed class BudgetTests(ITestOutputHelper output)
{
    /// <summary>What the scripts and their words take of the budget; a test of the whole site counts them.</summary>
    private const int Scripts = 16_000;

    [Fact]
    public void The_first_query_on_the_site_loads_at_most_sixty_kilobytes() =>
        AssertCost(Corpus.Read(Corpus.FindInput()), 60_000 - Scripts);

    [Fact]
    public void The_first_query_over_a_thousand_lessons_loads_at_most_a_hundred_kilobytes()
    {
        var documents = Corpus.Read(Corpus.FindInput());
        var lessons = documents.Where(document => string.Equals(document.Kind, "lesson", StringComparison.Ordinal)).ToArray();
        var sentences = lessons.SelectMany(lesson => lesson.Sections).SelectMany(section => section.Text.ToString().Split(". ")).ToArray();
        var next = 0;
        var many = Enumerable.Range(0, 1_000).Select(number =>
        {
            var model = lessons[number % lessons.Length];
            return model with
            {
                Url = $"{model.Url[..^5]}-{number.ToString(CultureInfo.InvariantCulture)}.html",
                Sections = [.. model.Sections.Select(section => section with { Text = Mix(section.Text.ToString(), sentences, ref next) })],
            };
        });
        AssertCost([.. documents.Where(document => document.Kind is not "lesson"), .. many], 100_000 - Scripts);
    }

    /// <summary>As many sentences as the section had, from all over the site, and a word that stands nowhere else.</summary>
    private static string Mix(string text, string[] sentences, ref int next)
    {
        var mixed = new StringBuilder();
        for (var i = text.Split(". ").Length; i > 0; i--)
        {
            next = (int)((next + 7_919L) % sentences.Length);
            mixed.Append(sentences[next]).Append(". ");
        }

        return mixed.Append(CultureInfo.InvariantCulture, $"kata{next}x{mixed.Length}").ToString();
    }

    private void AssertCost(IEnumerable<SearchDocument> documents, int most)
    {
        var files = TestDocuments.Build(documents).ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal);
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        var costs = RelevanceTests.Read().Select(item => (item.Query, Bytes: Cost(item.Query, files, sizes))).OrderBy(item => item.Bytes).ToArray();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{files.Count} files; first query: median {costs[costs.Length / 2].Bytes} bytes, most {costs[^1].Bytes} ({costs[^1].Query})"));
        Assert.True(costs[^1].Bytes <= most, $"{costs[^1].Query}: {costs[^1].Bytes} bytes");
    }

    /// <summary>Ten results, six of them with the texts that they show, as on a wide screen: the rest comes as one scrolls.</summary>
    private static int Cost(string query, Dictionary<string, ReadOnlyMemory<byte>> files, Dictionary<string, int> sizes)
    {
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        SearchEngine Open(bool texts) => new(name =>
        {
            if (texts || !name.Contains("/d", StringComparison.Ordinal))
            {
                loaded.Add(name);
            }

            return files[name];
        });
        Open(texts: true).Search(query, limit: 6);
        Open(texts: false).Search(query, limit: 10);
        foreach (var name in loaded.Where(name => !sizes.ContainsKey(name)))
        {
            sizes.Add(name, Compressed(files[name]));
        }

        return loaded.Sum(name => sizes[name]);
    }

    private static int Compressed(ReadOnlyMemory<byte> bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes.Span);
        }

        return (int)memory.Length;
    }
}
