using Curriculum.Search.Analysis;
using Xunit;

namespace Curriculum.Search.Tests.Analysis;

/// <summary>The same file drives <c>BekalSearch.analyze</c> in the browser, so that index and query agree.</summary>
public sealed class VectorTests
{
    [Fact]
    public void Every_word_of_the_vectors_has_the_root_that_stands_beside_it()
    {
        var analyzer = new IndonesianAnalyzer();
        var wrong = new List<string>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "vectors.tsv"));
        foreach (var line in lines)
        {
            var parts = line.Split('\t');
            var stems = string.Join(' ', analyzer.Analyze(parts[0]).Select(token => token.Stem));
            if (!string.Equals(stems, parts[1], StringComparison.Ordinal))
            {
                wrong.Add($"{parts[0]}: {stems}, not {parts[1]}");
            }
        }

        Assert.True(lines.Length >= 3_000, $"Only {lines.Length} vectors.");
        Assert.Empty(wrong);
    }
}
