using Curriculum.Tests.Judged;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>Everything works without a mouse.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement?.outerHTML.slice(0, 120) ?? ''");

    [Fact]
    public async Task The_first_key_leads_past_the_navigation()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go(BrowserFixture.PageWith("kind-lesson"));
        IPage page = visitor.Page;

        await page.Keyboard.PressAsync("Tab");
        ILocator skip = page.Locator(".skip");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#isi", page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"), await Focused(page));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task On_every_kind_of_page_the_focus_walks_through_and_is_seen(int width)
    {
        await using Visitor visitor = await browser.Open(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        IPage page = visitor.Page;
        List<string> unseen = [];
        foreach (string path in BrowserFixture.Kinds)
        {
            await visitor.Go(path);

            // The walk ends where it began; one that turns in a smaller circle is a trap. Long lists are walked in part.
            int steps = 0;
            for (; steps < 60; steps++)
            {
                await page.Keyboard.PressAsync("Tab");
                string seen = await page.EvaluateAsync<string>("""
                    () => {
                      const e = document.activeElement;
                      if (!e || e === document.body) return '';
                      const box = e.getBoundingClientRect(), style = getComputedStyle(e);
                      const shown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && style.visibility === 'visible';
                      const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                      e.dataset.walked = String(Number(e.dataset.walked ?? 0) + 1);
                      return `${shown ? '' : 'not in view '}${marked ? '' : 'not marked '}${e.dataset.walked === '1' ? '' : 'again '}|${e.outerHTML.slice(0, 100)}`;
                    }
                    """);
                if (seen.Length == 0 || (seen.StartsWith("again ", StringComparison.Ordinal) && seen.Contains("class=\"skip\"", StringComparison.Ordinal))) break;
                if (seen[0] != '|') unseen.Add($"{path}: {seen}");
            }

            Assert.True(steps > 3, path);
        }

        MarkupTests.None(unseen);
    }

    [Fact]
    public async Task A_term_tells_its_meaning_to_the_keyboard_and_Escape_takes_it_away()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go(BrowserFixture.PageWith("class=\"term\""));
        IPage page = visitor.Page;
        ILocator term = page.Locator("main .term").First;
        ILocator tip = page.Locator("[role=tooltip]");
        await Assertions.Expect(tip).ToBeHiddenAsync();

        await TabTo(page, "main .term");
        await Assertions.Expect(tip).ToBeVisibleAsync();
        await Assertions.Expect(tip).ToHaveTextAsync((await term.GetAttributeAsync("data-tip"))!);
        Assert.Equal(await tip.GetAttributeAsync("id"), await term.GetAttributeAsync("aria-describedby"));
        Assert.True(await tip.EvaluateAsync<bool>("(e) => { const box = e.getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight; }"), "The meaning lies outside the window.");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tip).ToBeHiddenAsync();
        await Assertions.Expect(term).ToBeFocusedAsync();
        Assert.Null(await term.GetAttributeAsync("aria-describedby"));
    }

    [Fact]
    public async Task A_meaning_stays_while_the_pointer_is_on_it()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go(BrowserFixture.PageWith("class=\"term\""));
        ILocator tip = visitor.Page.Locator("[role=tooltip]");

        await visitor.Page.Locator("main .term").First.HoverAsync();
        await Assertions.Expect(tip).ToBeVisibleAsync();
        await tip.HoverAsync();
        await visitor.Page.EvaluateAsync("() => new Promise((later) => setTimeout(later, 600))"); // Longer than the page waits before it takes a meaning away.
        await Assertions.Expect(tip).ToBeVisibleAsync();

        await visitor.Page.Locator("h1").HoverAsync();
        await Assertions.Expect(tip).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Tabs_are_walked_with_arrows_and_show_one_panel_at_a_time()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go(BrowserFixture.PageWith("<tab-set"));
        IPage page = visitor.Page;
        ILocator set = page.Locator("tab-set").First;
        ILocator tabs = set.Locator("[role=tab]");
        ILocator panels = set.Locator("[role=tabpanel]");
        int count = await tabs.CountAsync();
        Assert.True(count >= 2);
        Assert.Equal(count, await panels.CountAsync());

        await TabTo(page, "tab-set [role=tab]");
        foreach ((string key, int chosen) in new[] { ("ArrowRight", 1), ("End", count - 1), ("ArrowRight", 0), ("ArrowLeft", count - 1), ("Home", 0) })
        {
            await page.Keyboard.PressAsync(key);
            await Assertions.Expect(tabs.Nth(chosen)).ToBeFocusedAsync();
            await Assertions.Expect(tabs.Nth(chosen)).ToHaveAttributeAsync("aria-selected", "true");
            for (int i = 0; i < count; i++) await Assertions.Expect(panels.Nth(i)).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Visible = i == chosen });
        }

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(panels.Nth(0)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_menu_of_a_phone_opens_and_closes_with_the_keyboard()
    {
        await using Visitor visitor = await browser.Open(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        await visitor.Go(BrowserFixture.PageWith("kind-lesson"));
        IPage page = visitor.Page;
        ILocator link = page.Locator(".menu a").First;
        await Assertions.Expect(link).ToBeHiddenAsync();

        await TabTo(page, ".menu summary");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(link).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(link).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(link).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_ticked_task_is_still_ticked_tomorrow_and_only_on_this_device()
    {
        string path = BrowserFixture.PageWith("class=\"tasks\"");
        await using Visitor visitor = await browser.Open();
        await visitor.Go(path);
        IPage page = visitor.Page;

        await TabTo(page, ".tasks input");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(".tasks input").First).ToBeCheckedAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".tasks input").First).ToBeCheckedAsync();
        Assert.Empty(await page.Context.CookiesAsync());

        await using Visitor other = await browser.Open();
        await other.Go(path);
        await Assertions.Expect(other.Page.Locator(".tasks input").First).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_glossary_narrows_while_one_types()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go("glosarium.html");
        IPage page = visitor.Page;
        int all = await page.Locator(".letter article:visible").CountAsync();

        await TabTo(page, ".filter input");
        await page.Keyboard.TypeAsync("asesmen");

        await Assertions.Expect(page.Locator(".letter article:visible").First).ToContainTextAsync("sesmen");
        int some = await page.Locator(".letter article:visible").CountAsync();
        Assert.InRange(some, 1, all - 1);
        await page.Keyboard.TypeAsync("xyzzy");
        await Assertions.Expect(page.Locator(".letter article:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".filter output")).Not.ToBeEmptyAsync();
    }

    // As a reader does: key by key, and not for ever.
    private static async Task TabTo(IPage page, string selector)
    {
        for (int step = 0; step < 150; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("(selector) => document.activeElement === document.querySelector(selector)", selector)) return;
        }

        Assert.Fail($"The Tab key never reaches {selector}.");
    }
}
