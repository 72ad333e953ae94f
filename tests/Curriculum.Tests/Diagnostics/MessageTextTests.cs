using Curriculum.Reports;
using Curriculum.Theme.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Tests.Diagnostics;

/// <summary>How a message's slots are filled.</summary>
public sealed class MessageTextTests
{
    private static readonly Words Few = Words.Parse("id", new StringReader("shape:\n  list: daftar\nwrong:\n  long: \"{0} paling banyak {1}\"\n"));

    [Fact]
    public void What_a_lecturer_wrote_is_never_taken_for_a_slot() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), static written =>
    {
        string hostile = "{1}" + written.Get + "[[{0}]]{[[}";
        return Fill("“{0}” dan “{1}”", hostile, "x") == $"“{hostile}” dan “x”";
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_guess_is_left_out_where_there_is_none()
    {
        const string Text = "Tidak ada “{0}”.[[ Mungkin maksudnya “{1}”.]]";
        Assert.Equal("Tidak ada “a”. Mungkin maksudnya “b”.", Fill(Text, "a", "b"));
        Assert.Equal("Tidak ada “a”.", Fill(Text, "a", ""));
        Assert.Equal("Tidak ada “a”.", Fill(Text, "a"));
    }

    [Fact]
    public void Brackets_can_be_written() => Assert.Equal("Tulis [[bpss]]", Fill("Tulis {[[}{0}{]]}", "bpss"));

    [Fact]
    public void A_word_of_the_program_is_said_in_the_language_of_the_report()
    {
        Assert.Equal("ada daftar", Fill("ada {0:shape}", "list"));
        Assert.Equal("ada yang lain", Fill("ada {0:shape}", "yang lain"));
    }

    [Fact]
    public void A_text_of_the_program_takes_the_arguments_that_follow() =>
        Assert.Equal("Gambar “alur”: title paling banyak 120", Fill("Gambar “{0}”: {1:wrong}", "alur", "long", "title", "120"));

    private static string Fill(string text, params string[] arguments) => MessageText.Fill(text, arguments, Few);
}
