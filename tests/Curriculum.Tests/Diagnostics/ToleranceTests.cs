using Curriculum.Output;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Tests.Diagnostics;

/// <summary>What editors do to files without their authors' knowledge is no mistake.</summary>
public sealed class ToleranceTests
{
    [Theory]
    [InlineData("a byte order mark", "\ufeff", "", "\n")]
    [InlineData("line ends of Windows", "", "", "\r\n")]
    [InlineData("both", "\ufeff", "", "\r\n")]
    public void Is_taken_in_silence(string what, string before, string after, string newLine)
    {
        Assert.NotEmpty(what);
        Assert.Empty(Findings(text => before + text.ReplaceLineEndings(newLine) + after));
    }

    [Fact]
    public void A_missing_last_newline_is_taken_in_silence() => Assert.Empty(Findings(static text => text.TrimEnd('\n')));

    [Fact]
    public void Blanks_after_the_lines_of_the_front_matter_are_taken_in_silence() => Assert.Empty(Findings(static text => text.Replace("---\n", "---  \n", StringComparison.Ordinal)));

    [Fact]
    public void Emoji_are_taken_in_silence() => Assert.Empty(Findings(static text => text.Replace("Praktikan ", "Praktikan 🙂 ", StringComparison.Ordinal).Replace("Kamu ", "Kamu 👩🏽‍🎓 ", StringComparison.Ordinal)));

    [Fact]
    public void Places_are_the_same_whatever_the_line_ends()
    {
        string Report(string newLine) => InvalidSite.Report(InvalidSite.Build("sepuluh-kesalahan", text => text.ReplaceLineEndings(newLine)), Tongue.Indonesian);
        Assert.Equal(Report("\n"), Report("\r\n"));
    }

    private static IReadOnlyList<Diagnostic> Findings(Func<string, string> edit) => InvalidSite.Build("", edit);
}
