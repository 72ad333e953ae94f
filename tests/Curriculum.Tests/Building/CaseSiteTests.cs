using System.Text.Json;
using Curriculum.Commands;
using Curriculum.Pipelines;
using Curriculum.Tests.Judged;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Building;

/// <summary>Case models in a small site: their pages, their list, and what an edit costs.</summary>
public sealed class CaseSiteTests
{
    private const string Model = "kasus/lansia-tunggal.yml";

    private static string[] Pages(TestSite site) => [.. Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(site.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void Each_model_gives_twelve_pages_and_a_place_in_the_list()
    {
        using TestSite site = TestSite.From("two-cases");
        RunReport report = site.Build();

        Assert.Empty(report.Diagnostics);
        string[] cases = [.. Pages(site).Where(static path => path.StartsWith("kasus/", StringComparison.Ordinal))];
        Assert.Equal(24, cases.Length);
        string list = site.Output("kasus.html");
        Assert.All(cases, path => Assert.Contains($"href=\"{path}\"", list, StringComparison.Ordinal));
        Assert.Contains("href=\"../kasus/lansia-tunggal/12.html\"", site.Output("en/kasus.html"), StringComparison.Ordinal);
        Assert.False(site.Has("en/kasus/lansia-tunggal/1.html"));
    }

    [Fact]
    public void Every_link_of_a_case_leads_somewhere_and_every_page_of_its_story_can_be_reached()
    {
        using TestSite site = TestSite.From("two-cases");
        site.Build();
        Dictionary<string, PageFacts> pages = Pages(site).ToDictionary(static path => path, path => PageFacts.Of(path, site.Output(path)), StringComparer.Ordinal);
        List<string> lost = [];
        foreach (PageFacts page in pages.Values.Where(static page => page.Kind == "kind-case"))
        {
            foreach ((string path, string anchor) in page.Links.Select(page.Target).OfType<(string, string)>())
            {
                if (!pages.TryGetValue(path, out PageFacts? target) || (anchor.Length > 0 && !target.Ids.Contains(anchor, StringComparer.Ordinal))) lost.Add($"{page.Path}: {path}#{anchor}");
            }

            HashSet<string> aimed = [.. page.Links.Where(static href => href.StartsWith('#')).Select(static href => href[1..])];
            lost.AddRange(page.Ids.Where(static id => id.StartsWith('n') && id.Length > 1 && char.IsAsciiDigit(id[1]) && id != "n1").Where(id => !aimed.Contains(id)).Select(id => $"{page.Path}: nothing leads to {id}"));
        }

        MarkupTests.None(lost);
    }

    [Fact]
    public void An_edited_text_of_a_lesson_makes_no_case_anew()
    {
        using TestSite site = TestSite.From("two-cases");
        site.Build();

        site.Edit("pelajaran/praktik/menyusun-rencana.md", static text => text.Replace("Pelajaran singkat untuk", "Pelajaran pendek untuk", StringComparison.Ordinal));
        site.Rebuild();

        Assert.Contains("pelajaran/praktik/menyusun-rencana.html", site.Changed);
        Assert.DoesNotContain(site.Changed, static path => path.Contains("kasus", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_title_of_a_lesson_reaches_the_cases_that_point_to_it()
    {
        using TestSite site = TestSite.From("two-cases");
        site.Build();

        site.Edit("pelajaran/praktik/menyusun-rencana.md", static text => text.Replace("title: Menyusun rencana intervensi", "title: Merencanakan bersama", StringComparison.Ordinal));
        site.Rebuild();

        Assert.Contains("Merencanakan bersama", site.Output("kasus/lansia-tunggal/1.html"), StringComparison.Ordinal);
        Assert.Equal(site.Clean(), Tree.Read(site.Folder));
    }

    [Fact]
    public void A_broken_model_keeps_its_last_good_pages_while_somebody_writes()
    {
        using TestSite site = TestSite.From("two-cases");
        site.Build();
        string before = site.Output("kasus/lansia-tunggal/1.html");

        site.Edit(Model, static text => text.Replace("{kader} menyodorkan", "{kaderr} menyodorkan", StringComparison.Ordinal));
        RunReport report = site.Rebuild();

        Assert.Contains(report.Diagnostics, static found => found.Rule.Code == "KUR600");
        Assert.Equal(before, site.Output("kasus/lansia-tunggal/1.html"));
        site.Edit(Model, static text => text.Replace("{kaderr} menyodorkan", "{kader} menyerahkan", StringComparison.Ordinal));
        Assert.Empty(site.Rebuild().Diagnostics);
        Assert.Contains("menyerahkan", site.Output("kasus/lansia-tunggal/1.html"), StringComparison.Ordinal);
        Assert.Equal(site.Clean(), Tree.Read(site.Folder));
    }

    [Fact]
    public void A_file_that_is_named_otherwise_than_its_model_is_named()
    {
        using TestSite site = TestSite.From("two-cases");
        site.Edit(Model, static text => text.Replace("id: lansia-tunggal", "id: lansia", StringComparison.Ordinal));

        Diagnostic found = Assert.Single(site.Build().Diagnostics, static found => found.File == Model);

        Assert.Equal(("KUR023", 1), (found.Rule.Code, found.Line));
    }

    [Fact]
    public void A_site_without_models_has_no_page_of_cases()
    {
        using TestSite site = TestSite.From("two-lessons");
        site.Build();

        Assert.False(site.Has("kasus.html"));
    }

    [Fact]
    public void The_cases_command_writes_cases_in_the_form_that_other_tools_rely_on()
    {
        using StringWriter output = new(), error = new();
        int exit = Cli.Run(["cases", "--input", Repository.Site("two-cases"), "--model", "lansia-tunggal", "--count", "3", "--seed", "lain", "--format", "json"], output, error);

        Assert.Equal((Cli.Fine, ""), (exit, error.ToString()));
        using JsonDocument json = JsonDocument.Parse(output.ToString());
        Assert.Equal("lain", json.RootElement.GetProperty("seed").GetString());
        Assert.Equal(["lansia-tunggal-1", "lansia-tunggal-2", "lansia-tunggal-3"], json.RootElement.GetProperty("cases").EnumerateArray().Select(static each => each.GetProperty("id").GetString()));
        Assert.All(json.RootElement.GetProperty("cases").EnumerateArray(), static each => Assert.InRange(each.GetProperty("nodes").GetArrayLength(), 20, 80));
    }

    [Fact]
    public void The_cases_command_refuses_a_model_that_does_not_exist()
    {
        using StringWriter output = new(), error = new();
        Assert.Equal(Cli.WrongUse, Cli.Run(["cases", "--input", Repository.Site("two-cases"), "--model", "lansia"], output, error));
        Assert.Contains("lansia-tunggal, rumah-swadaya", error.ToString(), StringComparison.Ordinal);
    }
}
