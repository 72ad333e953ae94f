using System.Globalization;
using System.Text.Json;
using Curriculum.Commands;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.CommandLine;

/// <summary>The build as a user calls it: what it says, where, and with which exit code; and what it never touches.</summary>
public sealed class BuildCommandTests : IDisposable
{
    private readonly TempFolder _work = new();

    public BuildCommandTests() => Tree.Copy(Repository.Site("two-lessons"), Input);

    private string Input => _work.At("input");

    private string Output => _work.At("output");

    public void Dispose() => _work.Dispose();

    private sealed record Said(int Exit, string Output, string Error);

    private static Said Run(params string[] arguments)
    {
        StringWriter output = new(CultureInfo.InvariantCulture);
        StringWriter error = new(CultureInfo.InvariantCulture);
        return new Said(Cli.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    private Said Build(params string[] more) => Run(["build", "--input", Input, "--output", Output, .. more]);

    private void Break() => File.AppendAllText(Path.Combine(Input, "pelajaran/dasar/satu.md"), "\nLihat [[tiada-di-mana-pun]].\n");

    private void Smell() => File.WriteAllText(Path.Combine(Input, "halaman/catatan.txt"), "sisa");

    [Fact]
    public void A_good_input_gives_a_site_and_exit_code_0()
    {
        Said said = Build();

        Assert.Equal(Cli.Fine, said.Exit);
        Assert.Empty(said.Error);
        Assert.Contains($"{Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Count()} berkas situs", said.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void A_second_build_makes_the_same_bytes()
    {
        Build();
        SortedDictionary<string, string> first = Tree.Read(Output);

        Build("--threads", "7");

        Tree.Equal(first, Tree.Read(Output));
    }

    [Fact]
    public void A_wrong_input_gives_exit_code_1_and_leaves_the_last_site_untouched()
    {
        Build();
        SortedDictionary<string, string> before = Tree.Read(_work.Path);
        Break();

        Said said = Build();

        Assert.Equal(Cli.Problems, said.Exit);
        Assert.Contains("pelajaran/dasar/satu.md:17:7  galat KUR031", said.Output, StringComparison.Ordinal);
        SortedDictionary<string, string> after = Tree.Read(_work.Path);
        after["input/pelajaran/dasar/satu.md"] = before["input/pelajaran/dasar/satu.md"];
        Tree.Equal(before, after, "Nothing but the edited file may differ, beside the site either.");
    }

    [Fact]
    public void A_wrong_input_makes_no_site_where_none_was()
    {
        Break();

        Assert.Equal(Cli.Problems, Build().Exit);

        Assert.Equal([Input], Directory.EnumerateFileSystemEntries(_work.Path));
    }

    [Fact]
    public void Warnings_stop_a_strict_build_only()
    {
        Smell();

        Assert.Equal(Cli.Problems, Build("--strict").Exit);
        Assert.False(Directory.Exists(Output));
        Assert.Equal(Cli.Fine, Build().Exit);
    }

    [Fact]
    public void A_page_that_went_leaves_the_site_with_the_next_build()
    {
        Build();
        File.Delete(Path.Combine(Input, "halaman/tentang.md"));

        Build();

        Assert.False(File.Exists(Path.Combine(Output, "halaman/tentang.html")));
    }

    [Fact]
    public void Json_is_alone_on_standard_output()
    {
        Break();
        Smell();

        Said said = Build("--format", "json");

        JsonElement[] findings = [.. JsonDocument.Parse(said.Output).RootElement.EnumerateArray()];
        Assert.Equal(2, findings.Length);
        Assert.Equal(["code", "category", "severity", "file", "line", "column", "message", "cure"], findings[1].EnumerateObject().Select(static p => p.Name).Take(8));
        Assert.Equal("KUR031", findings[1].GetProperty("code").GetString());
        Assert.Equal("pelajaran/dasar/satu.md", findings[1].GetProperty("file").GetString());
        Assert.Equal(17, findings[1].GetProperty("line").GetInt32());
        Assert.NotEmpty(said.Error);
    }

    [Fact]
    public void Json_without_findings_is_an_empty_list()
    {
        Said said = Build("--format", "json");

        Assert.Equal("[]", said.Output.Trim());
        Assert.Equal(Cli.Fine, said.Exit);
    }

    [Fact]
    public void Json_of_the_built_program_is_alone_on_standard_output_too()
    {
        Break();

        (int exit, string output, string error) = BuiltProgram.Run(["build", "--input", Input, "--output", Output, "--format", "json"]);

        Assert.Equal(Cli.Problems, exit);
        Assert.Single(JsonDocument.Parse(output).RootElement.EnumerateArray());
        Assert.NotEmpty(error);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--lang", "de")]
    [InlineData("--threads", "many")]
    [InlineData("--colour", "red")]
    [InlineData("leftover", "words")]
    [InlineData("--input", "no-such-folder")]
    [InlineData("--input", "")]
    [InlineData("--output", "")]
    public void Wrong_use_gives_exit_code_2_and_a_reason(string option, string value)
    {
        Said said = Run("build", "--input", Input, "--output", Output, option, value);

        Assert.Equal(Cli.WrongUse, said.Exit);
        Assert.Empty(said.Output);
        Assert.NotEmpty(said.Error.Trim());
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void An_unknown_command_gives_exit_code_2_and_no_command_gives_help()
    {
        Assert.Equal(Cli.WrongUse, Run("bake").Exit);

        Said help = Run();
        Assert.Equal(Cli.Fine, help.Exit);
        Assert.Contains("build", help.Output, StringComparison.Ordinal);
        Assert.Contains("serve", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bug_of_the_program_gives_exit_code_70_and_says_what_to_report()
    {
        StringWriter error = new(CultureInfo.InvariantCulture);

        int exit = Cli.Run(["build", "--input", Input, "--output", Output], new Snapped(), error);

        Assert.Equal(Cli.Bug, exit);
        Assert.Contains(nameof(NotSupportedException), error.ToString(), StringComparison.Ordinal);
        Assert.Contains(nameof(Snapped), error.ToString(), StringComparison.Ordinal);
    }

    private sealed class Snapped : StringWriter
    {
        public Snapped()
            : base(CultureInfo.InvariantCulture)
        {
        }

        public override void WriteLine(string? value) => throw new NotSupportedException("a pen that snaps");
    }
}
