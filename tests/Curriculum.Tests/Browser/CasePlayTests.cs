using Curriculum.Tests.Judged;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>A whole case, played in every way in which a student may have to play it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CasePlayTests(BrowserFixture browser)
{
    /// <summary>A case that all its tests play.</summary>
    internal const string Case = "kasus/lansia-tunggal/1.html";

    private static ILocator Options(IPage page) => page.Locator(".case-node:visible .case-options a");

    private static ILocator Next(IPage page) => page.Locator(".case-node:visible .case-next a");

    /// <summary>Walks on until the review is open; takes the best way, or the worst.</summary>
    internal static async Task Play(IPage page, bool best, Func<Task>? each = null)
    {
        for (int step = 0; step < 40 && await page.Locator(".case-review:visible").CountAsync() == 0; step++)
        {
            if (each is not null) await each();
            ILocator options = Options(page);
            if (await options.CountAsync() == 0)
            {
                await Next(page).ClickAsync();
                continue;
            }

            int[] scores = await options.EvaluateAllAsync<int[]>("all => all.map((a) => Number(a.dataset.score))");
            await options.Nth(Array.IndexOf(scores, best ? scores.Max() : scores.Min())).ClickAsync();
        }

        await Assertions.Expect(page.Locator(".case-review")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_case_is_played_with_the_keyboard_alone()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go(Case);
        IPage page = visitor.Page;
        await page.Locator(".case-begin a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        int decisions = 0;
        for (int step = 0; step < 40 && await page.Locator(".case-review:visible").CountAsync() == 0; step++)
        {
            bool decision = await Options(page).CountAsync() > 0;
            if (decision) decisions++;
            for (int key = 0; key < 30; key++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<bool>("document.activeElement.matches('.case-options a[data-score=\"3\"], .case-next a')")) break;
            }

            await page.Keyboard.PressAsync("Enter");
            Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.case-node:not([hidden]) h2, .case-review h2')"), "The focus is not at the page that opened.");
        }

        Assert.Equal(8, decisions);
        await Assertions.Expect(page.Locator(".case-verdict")).ToContainTextAsync("Jalanmu kuat");
        await Assertions.Expect(page.Locator(".case-result")).ToContainTextAsync("24 dari 24");
        await Assertions.Expect(page.Locator(".case-chart")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task No_step_of_a_case_has_a_barrier_or_is_wider_than_its_window(int width)
    {
        await using Visitor visitor = await browser.Open(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        await visitor.Go(Case);
        List<string> findings = [];
        async Task Look() => findings.AddRange((await visitor.Barriers()).Concat(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth") ? ["too wide"] : []));

        await Play(visitor.Page, best: width == 320, Look);
        await Look();
        Visit seen = await visitor.Seen(Case);

        MarkupTests.None([.. findings, .. seen.Complaints, .. seen.Breaches, .. seen.Strangers]);
    }

    [Fact]
    public async Task A_dangerous_way_is_stopped_and_never_called_good()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go(Case);
        IPage page = visitor.Page;
        int stops = 0;
        await Play(page, best: false, async () => stops += await page.Locator(".case-node[data-kind=supervisor]:visible").CountAsync());

        Assert.Equal(2, stops);
        await Assertions.Expect(page.Locator(".case-verdict")).ToContainTextAsync("menghentikanmu 2 kali");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_scripts_every_way_is_a_link_to_its_page(bool folder)
    {
        BrowserNewContextOptions options = new() { JavaScriptEnabled = false };
        await using Visitor visitor = folder ? await browser.OpenFolder(options) : await browser.Open(options);
        await visitor.Go(Case);
        IPage page = visitor.Page;
        await Assertions.Expect(page.Locator(".case-node").Last).ToBeVisibleAsync();
        string at = "n1";
        int decisions = 0;
        for (int step = 0; step < 40 && at != "tinjau"; step++)
        {
            ILocator node = page.Locator("#" + at);
            ILocator best = node.Locator(".case-options a[data-score='3']");
            bool decision = await best.CountAsync() > 0;
            if (decision) decisions++;
            ILocator way = decision ? best : node.Locator(".case-next a");
            at = (await way.GetAttributeAsync("href"))![1..];
            await way.ClickAsync();
            await Assertions.Expect(page.Locator("#" + at)).ToBeInViewportAsync();
        }

        Assert.Equal(8, decisions);
        await Assertions.Expect(page.Locator(".case-tally table tbody tr")).ToHaveCountAsync(8);
        await page.Locator("#n2 .case-open a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".case-sheet").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_case_goes_on_where_it_was_left_and_steps_back()
    {
        await using Visitor visitor = await browser.OpenFolder();
        await visitor.Go(Case);
        IPage page = visitor.Page;
        await Next(page).ClickAsync();
        await Options(page).Nth(1).ClickAsync();
        string outcome = (await page.Locator(".case-node:visible").GetAttributeAsync("id"))!;

        // By links, as a learner leaves and returns: a jump by address may end the browser's process before it has handed its storage over.
        await page.Locator("a[href$='kasus.html#lansia-tunggal']").ClickAsync();
        await page.Locator("a[href$='lansia-tunggal/1.html']:visible").First.ClickAsync();
        await Assertions.Expect(page.Locator("#" + outcome)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".case-say")).ToContainTextAsync("melanjutkan");
        Assert.Empty(await page.Context.CookiesAsync());

        await page.Locator(".case-bar button").First.ClickAsync();
        await Assertions.Expect(Options(page)).ToHaveCountAsync(4);
        await page.Locator(".case-bar button").Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator("#n1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_finished_case_is_handed_in_as_one_short_link_that_shows_the_same_review()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go(Case);
        IPage page = visitor.Page;
        await Play(page, best: false);
        await page.Locator(".case-reflections textarea").First.FillAsync(string.Concat(Enumerable.Repeat("Aku terlalu cepat berjanji. ", 14)));
        string verdict = await page.Locator(".case-verdict").InnerTextAsync();
        string link = await page.Locator(".case-handin input").InputValueAsync();
        Assert.InRange(link.Length, 20, 2000);

        await using Visitor lecturer = await browser.Open();
        await lecturer.Page.GotoAsync(link);
        await Assertions.Expect(lecturer.Page.Locator(".case-verdict")).ToHaveTextAsync(verdict);
        await Assertions.Expect(lecturer.Page.Locator(".case-say")).ToContainTextAsync("diserahkan seseorang");
        Assert.StartsWith("Aku terlalu cepat", await lecturer.Page.Locator(".case-reflections textarea").First.InputValueAsync(), StringComparison.Ordinal);
        await lecturer.Go("index.html");
        await lecturer.Go(Case);
        await Assertions.Expect(lecturer.Page.Locator("#n1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task All_pages_can_be_shown_at_once_for_a_booklet()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go(Case);
        IPage page = visitor.Page;
        await page.Locator(".case-bar button").Nth(2).ClickAsync();
        await Assertions.Expect(page.Locator(".case-node").Last).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".case-tally")).ToBeVisibleAsync();
        await page.Locator(".case-bar button").Nth(2).ClickAsync();
        await Assertions.Expect(page.Locator(".case-node:visible")).ToHaveCountAsync(1);
    }
}

/// <summary>Choosing a case.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CaseListTests(BrowserFixture browser)
{
    [Fact]
    public async Task Ticking_a_value_narrows_the_list_and_counts_anew()
    {
        await using Visitor visitor = await browser.OpenFolder();
        await visitor.Go("kasus.html");
        IPage page = visitor.Page;
        await Assertions.Expect(page.Locator(".case-kind:visible")).ToHaveCountAsync(10);

        await page.GetByLabel("Level mezzo").CheckAsync();
        await Assertions.Expect(page.Locator(".case-kind:visible")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".case-shown")).ToHaveTextAsync("24 dari 120 kasus");
        await page.GetByLabel("Desa atau kelurahan").CheckAsync();
        await Assertions.Expect(page.Locator(".case-kind:visible")).ToHaveCountAsync(0);
        await page.Locator(".case-facets button").ClickAsync();
        await Assertions.Expect(page.Locator(".case-kind:visible")).ToHaveCountAsync(10);
    }

    [Fact]
    public async Task One_word_gives_a_whole_class_the_same_cases()
    {
        List<string[]> chosen = [];
        for (int student = 0; student < 2; student++)
        {
            await using Visitor visitor = student == 0 ? await browser.Open() : await browser.OpenFolder();
            await visitor.Go("kasus.html#benih=kelas-a");
            ILocator marks = visitor.Page.Locator(".case-kind li:has(.case-chosen) a");
            await Assertions.Expect(marks).ToHaveCountAsync(10);
            chosen.Add([.. await marks.EvaluateAllAsync<string[]>("all => all.map((a) => a.getAttribute('href'))")]);
        }

        Assert.Equal(chosen[0], chosen[1]);
    }

    [Fact]
    public async Task Without_scripts_every_value_leads_to_its_kinds()
    {
        await using Visitor visitor = await browser.OpenFolder(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visitor.Go("kasus.html");
        IPage page = visitor.Page;
        string[] targets = await page.Locator(".case-facet a").EvaluateAllAsync<string[]>("all => all.map((a) => a.getAttribute('href'))");
        Assert.Equal(10, targets.Distinct(StringComparer.Ordinal).Count());

        await page.Locator(".case-facet a").Last.ClickAsync();
        await Assertions.Expect(page.Locator(targets[^1])).ToBeInViewportAsync();
    }
}
