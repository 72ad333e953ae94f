using System.Collections.Concurrent;
using System.IO.Compression;
using Curriculum.Search.Querying;
using Curriculum.Tests.Judged;
using Curriculum.Tests.Support;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>Finding things, as a reader does.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchTests(BrowserFixture browser)
{
    private const string Hits = "(elements) => elements.map((element) => element.dataset.hit)";

    private static string[] Queries { get; } =
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Curriculum.Search.Tests", "relevance.tsv")).Where(static line => !line.StartsWith('#')).Select(static line => line.Split('\t')[0])];

    private static SearchEngine Engine() => new(static name => RealSite.Bytes("cari/" + name));

    [Fact]
    public async Task The_page_ranks_as_the_command_does()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go("cari.html");
        SearchEngine engine = Engine();
        string[][] seen = await visitor.Page.EvaluateAsync<string[][]>(
            """
            async (queries) => {
              const engine = await BekalSearch.open(BekalSearch.root + 'cari/');
              const all = [];
              for (const query of queries) all.push((await engine.search(query)).hits.map((hit) => hit.url + hit.section + ' ' + hit.score));
              return all;
            }
            """,
            Queries);

        Assert.True(Queries.Length >= 100);
        MarkupTests.None(Queries.Zip(seen)
            .Where(pair => !engine.Search(pair.First).Hits.Select(static hit => $"{hit.Url}{hit.Section} {hit.Score}").SequenceEqual(pair.Second))
            .Select(static pair => pair.First));
    }

    [Theory]
    [InlineData("memberdayakan warga")]
    [InlineData("ODGJ")]
    [InlineData("asesmn kluarga")]
    [InlineData("what is empathy")]
    public async Task A_shared_address_shows_what_the_command_finds(string query)
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go("cari.html?q=" + Uri.EscapeDataString(query));
        ILocator hits = visitor.Page.Locator(".found > ol > li");
        await Assertions.Expect(hits.First).ToBeVisibleAsync();

        Assert.Equal(Engine().Search(query).Hits.Select(static hit => hit.Url + hit.Section), await hits.EvaluateAllAsync<string[]>(Hits));
        Assert.Equal(query, await visitor.Page.Locator("#cari").InputValueAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task From_a_lesson_to_an_answer_by_keyboard_alone(bool folder)
    {
        await using Visitor visitor = folder ? await browser.OpenFolder() : await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go(BrowserFixture.PageWith("kind-lesson"));

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#cari")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("memberdayakan warga");
        await Assertions.Expect(page.Locator(".finder [role=status]")).ToContainTextAsync("hasil");
        ILocator first = page.Locator(".found > ol > li:has(ul)").First;
        await Assertions.Expect(first).ToBeVisibleAsync();
        Assert.NotEqual(0, await first.Locator("mark").CountAsync());

        ILocator section = first.Locator("ul a").First;
        for (int step = 0; step < 60 && !await section.EvaluateAsync<bool>("(link) => link === document.activeElement"); step++) await page.Keyboard.PressAsync("ArrowDown");
        string target = (await section.EvaluateAsync<string>("(link) => link.href"))!;
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(target);

        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
        Assert.True(await page.EvaluateAsync<int>("CSS.highlights.get('cari')?.size ?? 0") > 0, "Nothing is marked.");
        Visit seen = await visitor.Seen("cari");
        MarkupTests.None(seen.Complaints.Concat(seen.Breaches).Concat(seen.Strangers));
    }

    [Fact]
    public async Task Escape_closes_the_box_and_the_slash_is_a_letter_in_a_field()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go("glosarium.html");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator(".finder")).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("a/b");
        Assert.Equal("a/b", await page.Locator("#cari").InputValueAsync());
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".finder")).ToBeHiddenAsync();

        await page.Locator(".filter input").FocusAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator(".finder")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Facets_narrow_and_their_counts_are_true()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go("cari.html?q=kelompok");
        ILocator kind = page.Locator(".facets select[name=kind]");
        ILocator lessons = kind.Locator("option[value=lesson]");
        string label = (await lessons.TextContentAsync())!;

        await kind.SelectOptionAsync("lesson");
        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync(label.Split('(')[1].TrimEnd(')') + " hasil");
        Assert.All(await page.Locator(".found > ol > li").EvaluateAllAsync<string[]>(Hits), static hit => Assert.StartsWith("pelajaran/", hit, StringComparison.Ordinal));
        Assert.Contains("kind=lesson", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".facets select[name=kind]")).ToHaveValueAsync("lesson");
    }

    [Fact]
    public async Task A_term_is_answered_at_once_and_a_slip_is_asked_about()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go("cari.html?q=ventilasi");
        await Assertions.Expect(page.Locator(".answer")).ToContainTextAsync("perasaan");

        await page.Locator("#cari").FillAsync("ventilsai");
        await Assertions.Expect(page.Locator(".meant button")).ToHaveTextAsync("ventilasi");
        await page.Locator(".meant button").ClickAsync();
        await Assertions.Expect(page.Locator("#cari")).ToHaveValueAsync("ventilasi");
        await page.Locator("#cari").FillAsync("qqxxyyzz");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("qqxxyyzz");
    }

    [Fact]
    public async Task Nothing_typed_leaves_the_device()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go("index.html");
        List<string> asked = [];
        page.Request += (_, request) => asked.Add(request.Url + request.PostData);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("rahasiaku ventilasi");
        await Assertions.Expect(page.Locator(".found > ol > li").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/cari.html*");
        await Assertions.Expect(page.Locator(".found > ol > li").First).ToBeVisibleAsync();

        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, static url => url.Split('#')[0].Contains("rahasiaku", StringComparison.Ordinal) || url.Split('#')[0].Contains("ventilasi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_loads_no_search_before_somebody_searches_and_a_first_query_is_small()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        List<string> asked = [];
        page.Request += (_, request) => asked.Add(Uri.UnescapeDataString(request.Url[browser.Url.Length..].Split('?', '#')[0]));
        await visitor.Go(BrowserFixture.PageWith("kind-lesson"));
        Assert.DoesNotContain(asked, static path => path.StartsWith("cari/", StringComparison.Ordinal) || path.Contains("search.", StringComparison.Ordinal));
        asked.Clear();

        await page.Locator("a.find").ClickAsync();
        await page.Locator("#cari").FillAsync("memberdayakan warga");
        await Assertions.Expect(page.Locator(".found > ol > li").First).ToBeVisibleAsync();

        int bytes = asked.Distinct(StringComparer.Ordinal).Sum(static path => Compressed(RealSite.Bytes(path)));
        Assert.InRange(bytes, 10_000, 60_000);
    }

    [Fact]
    public async Task A_phone_loads_the_texts_of_four_results_and_the_others_as_one_scrolls()
    {
        await using Visitor visitor = await browser.Open(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        IPage page = visitor.Page;
        ConcurrentBag<string> texts = [];
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/d", StringComparison.Ordinal) && request.Url.Contains("/cari/", StringComparison.Ordinal)) texts.Add(request.Url);
        };
        await visitor.Go("cari.html?q=" + Uri.EscapeDataString("bagaimana cara menutup hubungan dengan klien"));
        ILocator hits = page.Locator(".found > ol > li");
        await Assertions.Expect(hits).ToHaveCountAsync(10);
        Assert.InRange(texts.Count, 1, 4);
        int before = texts.Count;

        await hits.Last.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator(".found > ol > li:nth-child(n + 5) mark").First).ToBeVisibleAsync();
        for (int wait = 0; texts.Count == before && wait < 50; wait++) await page.WaitForTimeoutAsync(100);
        Assert.True(texts.Count > before, "No further text came.");
    }

    [Fact]
    public async Task Without_scripts_the_page_is_an_index_of_all_that_can_be_found()
    {
        await using Visitor visitor = await browser.Open(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visitor.Page.GotoAsync(browser.Url + "cari.html");
        await Assertions.Expect(visitor.Page.Locator("#cari")).ToBeHiddenAsync();
        string html = RealSite.Read("cari.html");

        string[] lost = [.. RealSite.Pages.Where(static path => path.StartsWith("pelajaran/", StringComparison.Ordinal) && path.Split('/').Length == 3 && !path.EndsWith("index.html", StringComparison.Ordinal))
            .Where(path => !html.Contains($"href=\"{path}\"", StringComparison.Ordinal))];
        Assert.Empty(lost);
        Assert.Contains("href=\"glosarium.html#teknik-ventilation\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Results_have_no_barrier_and_fit(int width, ColorScheme scheme)
    {
        await using Visitor visitor = await browser.Open();
        Visit page = await visitor.Visit("cari.html?q=asesmn+keluarga", [new Variant(width, scheme)]);
        MarkupTests.None(page.Barriers.Concat(page.Overflows).Concat(page.Breaches).Concat(page.Complaints));

        await visitor.Go(BrowserFixture.PageWith("kind-lesson"));
        await visitor.Page.Locator("a.find").ClickAsync();
        await visitor.Page.Locator("#cari").FillAsync("ventilasi");
        await Assertions.Expect(visitor.Page.Locator(".found > ol > li").First).ToBeVisibleAsync();
        MarkupTests.None(await visitor.Barriers());
    }

    [Fact]
    public async Task On_a_slow_network_what_was_typed_waits_for_the_index()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go(BrowserFixture.PageWith("kind-lesson"));
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object> { ["offline"] = false, ["latency"] = 400, ["downloadThroughput"] = 50_000, ["uploadThroughput"] = 20_000 });

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("terminasi");
        await Assertions.Expect(page.Locator(".finder [role=status]")).Not.ToBeEmptyAsync();
        await Assertions.Expect(page.Locator(".found > ol > li").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("#cari")).ToHaveValueAsync("terminasi");
    }

    [Fact]
    public async Task Up_to_three_placements_stand_side_by_side()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go("refleksi/index.html");
        ILocator boxes = page.Locator(".chooser input");
        ILocator heads = page.Locator(".compare thead th:not([hidden])");
        int all = await boxes.CountAsync();
        await Assertions.Expect(heads).ToHaveCountAsync(all + 1);

        for (int i = 0; i < 3; i++) await boxes.Nth(i).CheckAsync();
        await Assertions.Expect(heads).ToHaveCountAsync(4);
        await Assertions.Expect(boxes.Nth(3)).ToBeDisabledAsync();
        await page.ReloadAsync();
        await Assertions.Expect(heads).ToHaveCountAsync(4);
    }

    private static int Compressed(byte[] bytes)
    {
        using MemoryStream stream = new();
        using (GZipStream gzip = new(stream, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return (int)stream.Length;
    }
}
