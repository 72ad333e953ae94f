using System.Text.Json;
using Curriculum.Output;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Tests.Diagnostics;

/// <summary>The report for programs: one JSON array, or annotations for a repository's web page.</summary>
public sealed class ReportFormTests
{
    private static readonly string[] Keys = ["code", "category", "severity", "file", "line", "column", "message", "cure"];

    [Fact]
    public void Nothing_to_say_is_an_empty_array() => Assert.Equal("[]\n", InvalidSite.Report([], Tongue.Indonesian, "json"));

    [Fact]
    public void Every_finding_is_an_entry_with_the_fixed_keys_in_their_order()
    {
        IReadOnlyList<Diagnostic> findings = InvalidSite.Build("sepuluh-kesalahan");
        using JsonDocument report = JsonDocument.Parse(InvalidSite.Report(findings, Tongue.Indonesian, "json"));
        Assert.Equal(findings.Count, report.RootElement.GetArrayLength());
        foreach ((JsonElement entry, Diagnostic finding) in report.RootElement.EnumerateArray().Zip(findings))
        {
            Assert.Equal(Keys, entry.EnumerateObject().Select(static property => property.Name).Take(Keys.Length));
            Assert.Equal(finding.Rule.Code, entry.GetProperty("code").GetString());
            Assert.Equal(finding.Rule.Category, entry.GetProperty("category").GetString());
            Assert.Contains(entry.GetProperty("severity").GetString(), (string[])["error", "warning", "info"]);
            Assert.Equal((finding.File, finding.Line, finding.Column), (entry.GetProperty("file").GetString(), entry.GetProperty("line").GetInt32(), entry.GetProperty("column").GetInt32()));
            Assert.NotEqual("", entry.GetProperty("message").GetString());
            Assert.NotEqual("", entry.GetProperty("cure").GetString());
        }
    }

    [Fact]
    public void Files_are_named_relative_to_the_input() =>
        Assert.All(InvalidSite.Build("sepuluh-kesalahan"), static finding => Assert.False(Path.IsPathRooted(finding.File)));

    [Fact]
    public void Ten_mistakes_in_five_files_are_named_in_one_run()
    {
        IReadOnlyList<Diagnostic> findings = InvalidSite.Build("sepuluh-kesalahan");
        Assert.Equal((10, 5), (findings.Count, findings.Select(static finding => finding.File).Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public void A_quotation_mark_and_a_newline_survive_json()
    {
        Diagnostic finding = new(Content.ContentRules.VagueLinkText, "halaman/a.md", 3, 2, ["di \"sini\"\nya"], "a \"b\" \\ c");
        using JsonDocument report = JsonDocument.Parse(InvalidSite.Report([finding], Tongue.English, "json"));
        Assert.Contains("di \"sini\"\nya", report.RootElement[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("a \"b\" \\ c", report.RootElement[0].GetProperty("excerpt").GetString());
    }

    [Fact]
    public void An_annotation_points_at_the_file_in_the_repository()
    {
        Diagnostic finding = new(Content.ContentRules.MissingKey, "pelajaran/a/b.md", 4, 1, ["outcomes", "outcomes: [m4.3.1]"], "---");
        Assert.Equal(
            "::error file=input/pelajaran/a/b.md,line=4,col=1,title=KUR012::The required field “outcomes” is missing. Add it, for example:  outcomes: [m4.3.1]\n",
            InvalidSite.Report([finding], Tongue.English, "github"));
    }

    [Fact]
    public void A_warning_is_annotated_as_a_warning() =>
        Assert.StartsWith("::warning ", InvalidSite.Report(InvalidSite.Build("KUR037-belum-dilayani"), Tongue.Indonesian, "github"), StringComparison.Ordinal);

    [Fact]
    public void Annotations_escape_what_would_end_them()
    {
        Diagnostic finding = new(Content.ContentRules.VagueLinkText, "media/a,b:c%d.md", 1, 1, ["50 %\r\n::error::x"]);
        string annotation = InvalidSite.Report([finding], Tongue.English, "github");
        Assert.StartsWith("::warning file=input/media/a%2Cb%3Ac%25d.md,line=1,col=1,title=KUR075::", annotation, StringComparison.Ordinal);
        Assert.Contains("50 %25%0D%0A::error::x", annotation, StringComparison.Ordinal);
        Assert.Equal(1, annotation.Count(static c => c == '\n'));
    }
}
