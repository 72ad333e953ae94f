using System.Globalization;
using Curriculum.Commands;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.CommandLine;

/// <summary>Where a site may go: never over the input, never over somebody else's files, whatever links lie between.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TempFolder _work = new();

    public OutputFolderTests() => Tree.Copy(Repository.Site("two-lessons"), _work.At("faculty", "input"));

    public void Dispose() => _work.Dispose();

    private int Build(string input, string output)
    {
        SortedDictionary<string, string> before = Tree.Read(_work.At("faculty", "input"));
        StringWriter error = new(CultureInfo.InvariantCulture);
        int exit = Cli.Run(["build", "--input", input, "--output", output], TextWriter.Null, error);
        Assert.Equal(exit == Cli.WrongUse, error.ToString().Trim().Length > 0);
        Tree.Equal(before, Tree.Read(_work.At("faculty", "input")), "The input is never touched.");
        return exit;
    }

    [Theory]
    [InlineData("faculty/input")]
    [InlineData("faculty/input/")]
    [InlineData("faculty/../faculty/input/.")]
    [InlineData("faculty/input/output")]
    [InlineData("faculty/input/deep/below/output")]
    [InlineData("faculty")]
    [InlineData(".")]
    public void A_site_over_under_or_around_its_input_is_refused(string output)
    {
        Assert.Equal(Cli.WrongUse, Build(_work.At("faculty", "input"), _work.At(output)));
    }

    [Fact]
    public void The_root_of_the_disk_is_refused() => Assert.Equal(Cli.WrongUse, Build(_work.At("faculty", "input"), "/"));

    [Theory]
    [InlineData("link-to-input", "faculty/input", "link-to-input")]
    [InlineData("link-to-input", "faculty/input", "link-to-input/output")]
    [InlineData("link-to-faculty", "faculty", "link-to-faculty/input/output")]
    [InlineData("link-to-faculty", "faculty", "link-to-faculty")]
    [InlineData("deep/link", "faculty", "deep/link/input")]
    public void A_link_does_not_hide_that_two_folders_are_one(string link, string target, string output)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_work.At(link))!);
        Directory.CreateSymbolicLink(_work.At(link), _work.At(target));

        Assert.Equal(Cli.WrongUse, Build(_work.At("faculty", "input"), _work.At(output)));
    }

    [Fact]
    public void A_link_to_the_input_does_not_hide_it_either()
    {
        Directory.CreateSymbolicLink(_work.At("link"), _work.At("faculty", "input"));

        Assert.Equal(Cli.WrongUse, Build(_work.At("link"), _work.At("faculty", "input", "output")));
        Assert.Equal(Cli.WrongUse, Build(_work.At("link"), _work.At("faculty")));
        Assert.Equal(Cli.Fine, Build(_work.At("link"), _work.At("elsewhere")));
    }

    [Fact]
    public void Folders_whose_names_only_begin_alike_are_apart()
    {
        Assert.Equal(Cli.Fine, Build(_work.At("faculty", "input"), _work.At("faculty", "input-site")));
    }

    [Fact]
    public void A_folder_of_somebody_else_is_not_replaced()
    {
        Directory.CreateDirectory(_work.At("thesis"));
        File.WriteAllText(_work.At("thesis", "chapter-1.txt"), "Three years of work.");

        Assert.Equal(Cli.WrongUse, Build(_work.At("faculty", "input"), _work.At("thesis")));

        Assert.Equal("Three years of work.", File.ReadAllText(_work.At("thesis", "chapter-1.txt")));
    }

    [Fact]
    public void A_file_of_somebody_else_is_not_replaced()
    {
        File.WriteAllText(_work.At("thesis.txt"), "Three years of work.");

        Assert.Equal(Cli.WrongUse, Build(_work.At("faculty", "input"), _work.At("thesis.txt")));
        Assert.Equal(Cli.WrongUse, Build(_work.At("faculty", "input"), _work.At("thesis.txt", "site")));

        Assert.Equal("Three years of work.", File.ReadAllText(_work.At("thesis.txt")));
    }

    [Fact]
    public void A_link_that_leads_to_itself_is_refused()
    {
        Directory.CreateSymbolicLink(_work.At("circle"), _work.At("circle"));

        Assert.Equal(Cli.WrongUse, Build(_work.At("faculty", "input"), _work.At("circle", "site")));
    }

    [Fact]
    public void An_empty_folder_and_a_missing_one_are_filled()
    {
        Directory.CreateDirectory(_work.At("empty"));

        Assert.Equal(Cli.Fine, Build(_work.At("faculty", "input"), _work.At("empty")));
        Assert.Equal(Cli.Fine, Build(_work.At("faculty", "input"), _work.At("not", "there", "yet")));

        Tree.Equal(Tree.Read(_work.At("empty")), Tree.Read(_work.At("not", "there", "yet")));
    }

    [Fact]
    public void A_link_to_a_site_is_followed_to_the_site()
    {
        Build(_work.At("faculty", "input"), _work.At("site"));
        File.Delete(_work.At("faculty", "input", "halaman", "tentang.md"));
        Directory.CreateSymbolicLink(_work.At("link"), _work.At("site"));

        Assert.Equal(Cli.Fine, Build(_work.At("faculty", "input"), _work.At("link")));

        Assert.NotNull(new DirectoryInfo(_work.At("link")).LinkTarget);
        Assert.False(File.Exists(_work.At("site", "halaman", "tentang.html")));
    }
}
