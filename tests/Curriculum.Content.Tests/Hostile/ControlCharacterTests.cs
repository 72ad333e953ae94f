using System.Text;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Hostile;

public sealed class ControlCharacterTests
{
    [Fact]
    public void Every_control_character_but_tab_and_line_end_is_named_with_its_place()
    {
        foreach (char c in Enumerable.Range(0, 0xA0).Select(static i => (char)i).Where(static c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')))
        {
            Outcome<SourceText> read = Read("satu\ndua " + c + "\n");

            Diagnostic found = Assert.Single(read.Diagnostics);
            Assert.Equal((ContentRules.ControlCharacter, 2, 5), (found.Rule, found.Line, found.Column));
            Assert.Equal(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture), found.Arguments[0][2..]);
        }
    }

    [Theory]
    [InlineData("\uFEFF# a\r\nb\r\n")]
    [InlineData("👩🏽‍🎓 é\u0301 “kutipan” – \u00A0…")]
    [InlineData("tanpa baris akhir")]
    public void What_editors_and_people_write_is_no_control_character(string text) => Assert.True(Read(text).HasValue);

    private static Outcome<SourceText> Read(string text) => SourceText.Read(new MemoryFiles(Encoding.UTF8.GetBytes(text)).File("pelajaran/uji/a.md"));
}
