using Curriculum.Search.Analysis;
using Xunit;

namespace Curriculum.Search.Tests.Analysis;

/// <summary>The same file drives search-analysis.js, so that index and query agree.</summary>
public sealed class VectorTests
{
    [Fact]
    public void Every_word_of_the_vectors_has_the_root_that_stands_beside_it()
    {
        var stemmer = new Stemmer(Lexicon.BuiltIn);
        var wrong = new List<string>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "vectors.tsv"));
        foreach (var line in lines)
        {
            var parts = line.Split('\t');
            var stem = stemmer.Stem(parts[0]);
            if (!string.Equals(stem, parts[1], StringComparison.Ordinal))
            {
                wrong.Add($"{parts[0]}: {stem}, not {parts[1]}");
            }
        }

        Assert.True(lines.Length >= 3_000, $"Only {lines.Length} vectors.");
        Assert.Empty(wrong);
    }
}
