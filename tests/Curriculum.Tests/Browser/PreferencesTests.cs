using Curriculum.Tests.Judged;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>The reader decides: no motion, no scripts, paper instead of a screen.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PreferencesTests(BrowserFixture browser)
{
    [Fact]
    public async Task Nothing_moves_for_those_who_asked_for_rest()
    {
        await using Visitor visitor = await browser.Open(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        List<string> moving = [];
        foreach (string path in BrowserFixture.Kinds)
        {
            await visitor.Go(path);
            moving.AddRange((await visitor.Page.EvaluateAsync<string[]>("""
                () => [document.documentElement, ...document.querySelectorAll('*')].filter((e) => {
                  const style = getComputedStyle(e);
                  return style.scrollBehavior === 'smooth' || [style.transitionDuration, style.animationDuration].some((time) => time.split(',').some((each) => parseFloat(each) > 0));
                }).map((e) => e.outerHTML.slice(0, 80)).concat(document.getAnimations().map((a) => String(a)))
                """)).Select(what => $"{path}: {what}"));
        }

        MarkupTests.None(moving);
    }

    [Fact]
    public async Task Paper_shows_the_lesson_and_not_the_way_around_it()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go(BrowserFixture.PageWith("kind-lesson", "class=\"tasks\"", "class=\"sources\""));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        foreach (string hidden in (string[])["header.site", ".crumbs", ".around", "footer.site nav", ".skip"]) await Assertions.Expect(page.Locator(hidden).First).ToBeHiddenAsync();
        foreach (string shown in (string[])["h1", "main p", ".tasks", ".sources"]) await Assertions.Expect(page.Locator(shown).First).ToBeVisibleAsync();
        Assert.Equal("rgb(0, 0, 0) on rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => { const style = getComputedStyle(document.body); return style.color + ' on ' + style.backgroundColor; }"));
        Assert.True((await page.PdfAsync()).Length > 10_000);
    }

    [Fact]
    public async Task Paper_shows_every_panel_of_a_tab_set()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go(BrowserFixture.PageWith("<tab-set"));
        await Assertions.Expect(page.Locator("tab-set .tab").Nth(1)).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        for (int i = await page.Locator("tab-set").First.Locator(".tab").CountAsync() - 1; i >= 0; i--) await Assertions.Expect(page.Locator("tab-set").First.Locator(".tab").Nth(i)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_everything_can_be_read()
    {
        await using Visitor visitor = await browser.Open(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visitor.Go(BrowserFixture.PageWith("<tab-set"));
        ILocator panels = visitor.Page.Locator("tab-set .tab");
        for (int i = await panels.CountAsync() - 1; i >= 0; i--) await Assertions.Expect(panels.Nth(i)).ToBeVisibleAsync();

        await visitor.Go("glosarium.html");
        await Assertions.Expect(visitor.Page.Locator(".filter")).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Page.Locator(".letter article").First).ToBeVisibleAsync();
    }
}
