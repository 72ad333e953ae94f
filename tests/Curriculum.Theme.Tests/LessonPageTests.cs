using AngleSharp.Html.Parser;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;
using Curriculum.Theme.Parts;
using Curriculum.Theme.Rendering;
using Curriculum.Theme.Tests.Samples;

namespace Curriculum.Theme.Tests;

/// <summary>What single pages promise beyond that which holds for all.</summary>
public sealed class LessonPageTests
{
    private const string LessonPath = "pelajaran/tahapan/eic-kontak-pertama.html";

    private static LessonModel Lesson => (LessonModel)SampleSite.Pages.Single(page => page.Model.Head.Path == LessonPath).Model;

    [Fact]
    public void Around_the_text_of_a_lesson_there_are_at_most_three_kilobytes()
    {
        var page = Gzip.Size(SampleSite.Html(LessonPath));

        Assert.InRange(page - Gzip.Size(Lesson.Body), 0, 3 * 1024);
    }

    [Fact]
    public void A_page_loads_only_the_scripts_that_its_text_needs()
    {
        Assert.Equal(["tabs", "term", "tasks"], Scripts(Lesson));
        Assert.Empty(Scripts(Lesson with { Body = "<p>…</p>" }));
        Assert.Equal(["tasks"], Scripts(Lesson with { Body = "", ExtraHtml = "<ul class=\"tasks\"></ul>" }));
    }

    [Fact]
    public void A_source_can_be_reached_from_the_text()
    {
        var page = new HtmlParser().ParseDocument(SampleSite.Html(LessonPath));

        Assert.Equal("pustaka-1", page.QuerySelector(page.QuerySelector("a.cite")!.GetAttribute("href")!)!.Id);
    }

    [Fact]
    public void Neighbours_are_linked_with_what_they_are()
    {
        var page = new HtmlParser().ParseDocument(SampleSite.Html(LessonPath));

        Assert.Equal("peta-lima-tahap.html", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("asesmen-memahami.html", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("page", page.QuerySelector(".siblings a[href='eic-kontak-pertama.html']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public void Text_from_outside_stays_text()
    {
        const string Hostile = "</title><script>alert(1)</script>\" onclick=\"alert(1)";
        var page = new HtmlParser().ParseDocument(Render(Lesson with
        {
            Summary = Hostile,
            Head = Lesson.Head with { Title = Hostile, Description = Hostile, JsonLd = "{\"name\":\"</script><script>alert(1)</script>\"}" },
            Outcomes = [Hostile],
            Contents = [new(Hostile, Hostile, 2)],
        }));

        Assert.Equal(Hostile, page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), [onclick]"));
        Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']"));
    }

    [Fact]
    public void An_untranslated_lesson_says_so_and_keeps_to_its_own_language()
    {
        var page = new HtmlParser().ParseDocument(SampleSite.Html("en/" + LessonPath));
        var notice = page.QuerySelector(".fallback")!;

        Assert.Equal(("en", "id", "en"), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("main")!.GetAttribute("lang"), notice.GetAttribute("lang")));
        Assert.Contains("not available in English", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal("Setelah pelajaran ini kamu dapat", page.QuerySelector(".outcomes h2")!.TextContent);
        Assert.Equal("Skip to content", page.QuerySelector(".skip")!.TextContent);
    }

    [Fact]
    public void Each_concept_of_the_glossary_has_its_address()
    {
        var glossary = (GlossaryModel)SampleSite.Pages.Single(page => page.Model is GlossaryModel).Model;
        var page = new HtmlParser().ParseDocument(SampleSite.Html("glosarium.html"));

        Assert.All(glossary.Entries, entry => Assert.Equal("ARTICLE", page.GetElementById(entry.Id)!.NodeName));
        Assert.All(glossary.Sections, section => Assert.NotNull(page.GetElementById("bagian-" + section.Id)));
    }

    [Fact]
    public void The_panel_of_the_preview_is_empty_when_all_is_well()
    {
        using var renderer = new PageRenderer(SampleSite.Assets);
        var problems = SampleSite.Pages.Select(page => page.Model).OfType<ProblemsModel>().ToList();

        Assert.Contains("KUR012", renderer.Render<ProblemPanel>(problems.Single(model => model.Problems.Count > 0)).ToString(), StringComparison.Ordinal);
        Assert.Equal("", renderer.Render<ProblemPanel>(problems.Single(model => model.Problems.Count == 0)).Trim().ToString());
    }

    private static IEnumerable<string> Scripts(LessonModel model) =>
        new HtmlParser().ParseDocument(Render(model)).QuerySelectorAll("script[src]")
            .Select(script => script.GetAttribute("src")!.Split('/')[^1].Split('.')[0]);

    private static string Render(LessonModel model)
    {
        using var renderer = new PageRenderer(SampleSite.Assets);
        return renderer.Render<LessonPage>(model).ToString();
    }
}
