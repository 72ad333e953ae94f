using Curriculum.Theme.Pages;
using Curriculum.Theme.Rendering;
using Curriculum.Theme.Tests.Samples;

namespace Curriculum.Theme.Tests;

public sealed class PageRendererTests
{
    [Fact]
    public void A_page_is_the_same_however_many_were_drawn_before()
    {
        using var renderer = new PageRenderer(SampleSite.Assets);
        var drawn = Enumerable.Range(0, 250).Select(index => SampleSite.Pages[index % SampleSite.Pages.Count])
            .Select(page => (page, Html: page.Render(renderer)))
            .ToLookup(each => each.page, each => each.Html);

        Assert.All(drawn, page => Assert.Single(page.Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Each_thread_with_its_own_renderer_draws_the_same()
    {
        var drawn = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            using var renderer = new PageRenderer(SampleSite.Assets);
            return string.Concat(SampleSite.Pages.Select(page => page.Render(renderer)));
        })));

        Assert.Single(drawn.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_begins_with_its_doctype_and_ends_its_lines_with_LF() =>
        Assert.All(SampleSite.Pages, page =>
        {
            var html = SampleSite.Html(page.Model.Head.Path);
            Assert.StartsWith("<!DOCTYPE html>\n<html lang=", html, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', html);
        });

    [Fact]
    public void A_model_of_something_else_is_refused()
    {
        using var renderer = new PageRenderer(SampleSite.Assets);

        Assert.Throws<ArgumentException>("model", () => renderer.Render<LessonPage>("?"));
    }

    [Fact]
    public void A_page_that_fails_does_not_harm_the_next()
    {
        using var renderer = new PageRenderer(SampleSite.Assets);
        var home = SampleSite.Pages[0];

        Assert.ThrowsAny<Exception>(() => renderer.Render<LessonPage>(home.Model));
        Assert.Equal(SampleSite.Html(home.Model.Head.Path), home.Render(renderer));
    }
}
