namespace Curriculum.Pipelines.Tests;

/// <summary>Which paths a pattern means.</summary>
public sealed class PathPatternTests
{
    [Theory]
    [InlineData("situs.yml", "situs.yml", true)]
    [InlineData("situs.yml", "en/situs.yml", false)]
    [InlineData("pelajaran/*/*.md", "pelajaran/dasar/satu.md", true)]
    [InlineData("pelajaran/*/*.md", "pelajaran/satu.md", false)]
    [InlineData("pelajaran/*/*.md", "pelajaran/dasar/lagi/satu.md", false)]
    [InlineData("pelajaran/*/*.md", "pelajaran/dasar/satu.yml", false)]
    [InlineData("**", "any/thing.txt", true)]
    [InlineData("media/**", "media/a/b.png", true)]
    [InlineData("media/**", "media", false)]
    [InlineData("**/x.md", "x.md", true)]
    [InlineData("**/x.md", "a/b/x.md", true)]
    [InlineData("**/x.md", "a/b/yx.md", false)]
    [InlineData("a/**/b/*.md", "a/1/2/b/c.md", true)]
    [InlineData("*", "", true)]
    [InlineData("a*b*c", "aXbYc", true)]
    [InlineData("a*b*c", "aXcYb", false)]
    [InlineData("A.md", "a.md", false)]
    public void A_pattern_means_these_paths(string pattern, string path, bool matches) => Assert.Equal(matches, PathPattern.Matches(pattern, path));
}
