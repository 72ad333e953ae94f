using System.IO.Compression;
using Curriculum.Output;
using Curriculum.Tests.Judged;
using Curriculum.Tests.Support;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>The site when the network is gone, and when it comes back with a newer one.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OfflineTests(BrowserFixture browser)
{
    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = 120_000 };

    private static Task Saved(IPage page) => Assertions.Expect(page.Locator("a.offline")).ToHaveTextAsync("Tersimpan untuk luring", Patient);

    [Fact]
    public async Task After_one_visit_the_whole_site_is_there()
    {
        await using SiteServer server = await SiteServer.Start();
        await using Visitor visitor = await browser.OpenToKeep(server.Url);
        IPage page = visitor.Page;
        await visitor.Go("index.html");
        await Saved(page);

        server.IsCut = true;
        await page.Context.SetOfflineAsync(true);
        visitor.Forget();
        List<string> lost = [];
        foreach (string path in BrowserFixture.Kinds.Where(static path => path != "404.html"))
        {
            await visitor.Go(path);
            if (!page.Url.EndsWith(path, StringComparison.Ordinal)) lost.Add(path);
        }

        await visitor.Go("cari.html?q=memberdayakan");
        await Assertions.Expect(page.Locator(".found > ol > li").First).ToBeVisibleAsync();
        Visit seen = await visitor.Seen("luring");
        MarkupTests.None(lost.Concat(seen.Complaints).Concat(seen.Breaches).Concat(seen.Strangers));

        await page.GotoAsync(server.Url + "pelajaran/tidak/ada.html");
        Assert.EndsWith("luring.html", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_version_takes_over_as_a_whole_and_when_the_reader_says_so()
    {
        using TestSite site = TestSite.From("good");
        site.Build();
        await using SiteServer server = await SiteServer.Start(site.Folder);
        await using Visitor visitor = await browser.OpenToKeep(server.Url);
        IPage page = visitor.Page;
        await visitor.Go("index.html");
        await Saved(page);
        string lesson = Directory.EnumerateFiles(Path.Combine(site.Input, "pelajaran"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        string path = Path.GetRelativePath(site.Input, lesson).Replace('\\', '/');
        string address = path[..^3] + ".html";

        site.Edit(path, static text => text + "\n\nKalimat versi kedua.\n").Rebuild();
        await visitor.Go("index.html");
        await Assertions.Expect(page.Locator("a.offline")).ToHaveTextAsync("Versi baru siap dimuat", Patient);
        await visitor.Go(address);
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Kalimat versi kedua.");

        await visitor.Go("luring.html");
        await page.Locator("[data-do=switch]").ClickAsync();
        await page.WaitForFunctionAsync("async () => (await caches.keys()).length === 1");
        server.IsCut = true;
        await page.Context.SetOfflineAsync(true);
        await visitor.Go(address);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Kalimat versi kedua.");
    }

    [Fact]
    public async Task An_update_that_breaks_off_leaves_the_old_version_whole()
    {
        using TestSite site = TestSite.From("good");
        site.Build();
        await using SiteServer server = await SiteServer.Start(site.Folder);
        await using Visitor visitor = await browser.OpenToKeep(server.Url);
        IPage page = visitor.Page;
        await visitor.Go("index.html");
        await Saved(page);

        site.Edit("beranda.md", static text => text + "\n\nBeranda versi kedua.\n").Rebuild();
        server.Spoilt = "index.html";
        await visitor.Go("glosarium.html");
        await page.EvaluateAsync("async () => { try { await (await navigator.serviceWorker.getRegistration()).update(); } catch {} }");
        await page.WaitForFunctionAsync("async () => (await navigator.serviceWorker.getRegistration()).installing === null");
        Assert.True(await page.EvaluateAsync<bool>("async () => (await navigator.serviceWorker.getRegistration()).waiting === null"));

        await visitor.Go("index.html");
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Beranda versi kedua.");
    }

    [Fact]
    public async Task A_part_can_be_dropped_and_kept_again()
    {
        using TestSite site = TestSite.From("good");
        site.Build();
        await using SiteServer server = await SiteServer.Start(site.Folder);
        await using Visitor visitor = await browser.OpenToKeep(server.Url);
        IPage page = visitor.Page;
        await visitor.Go("luring.html");
        ILocator part = page.Locator(".parcels li:has(input[value=glosarium])");
        await Assertions.Expect(part.Locator("output")).ToHaveTextAsync("tersimpan", Patient);

        await part.Locator("input").UncheckAsync();
        await Assertions.Expect(part.Locator("output")).ToHaveTextAsync("belum tersimpan", Patient);
        await part.Locator("input").CheckAsync();
        await Assertions.Expect(part.Locator("output")).ToHaveTextAsync("tersimpan", Patient);
        Visit seen = await visitor.Seen("luring.html");
        MarkupTests.None(seen.Complaints.Concat(seen.Breaches).Concat(seen.Strangers));
    }

    [Fact]
    public async Task Unpacked_from_a_ZIP_the_site_searches_without_any_server()
    {
        using TempFolder folder = new();
        await using Visitor visitor = await Unpacked(folder);
        IPage page = visitor.Page;
        await visitor.Go("index.html");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("ventilasi");
        await page.Locator(".answer a").ClickAsync();
        await page.WaitForURLAsync("**/konsep/teknik-ventilation.html");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("entila");
        await visitor.Go("luring.html");
        await Assertions.Expect(page.Locator(".parcels input").Nth(1)).ToBeDisabledAsync();
        Visit seen = await visitor.Seen("zip");
        MarkupTests.None(seen.Complaints.Concat(seen.Breaches).Concat(seen.Strangers));
    }

    [Fact]
    public async Task Unpacked_from_a_ZIP_a_quiz_is_answered_and_a_case_is_played_without_any_server()
    {
        using TempFolder folder = new();
        await using Visitor visitor = await Unpacked(folder);
        ILocator ask = await QuizHand.Open(visitor, "single");
        await QuizHand.ByMouse(ask);
        await Assertions.Expect(ask.Locator(".ask-say")).ToContainTextAsync("Tepat");

        await visitor.Go(CasePlayTests.Case);
        await CasePlayTests.Play(visitor.Page, best: true);
        await Assertions.Expect(visitor.Page.Locator(".case-verdict")).ToContainTextAsync("Jalanmu kuat");
        Visit seen = await visitor.Seen("zip");
        MarkupTests.None(seen.Complaints.Concat(seen.Breaches).Concat(seen.Strangers));
    }

    [Fact]
    public async Task Unpacked_from_a_ZIP_English_pages_open_by_clicking_and_can_be_searched()
    {
        using TempFolder folder = new();
        await using Visitor visitor = await Unpacked(folder);
        IPage page = visitor.Page;
        await visitor.Go("index.html");
        await page.Locator("a[hreflang=en]:visible").First.ClickAsync();
        await page.WaitForURLAsync("**/en/index.html");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("empathy");
        await page.Locator(".found > ol > li > a").First.ClickAsync();
        await page.WaitForURLAsync(static url => url.Contains("/en/", StringComparison.Ordinal) && !url.Contains("index.html", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        Visit seen = await visitor.Seen("zip");
        MarkupTests.None(seen.Complaints.Concat(seen.Breaches).Concat(seen.Strangers));

        foreach (string path in BrowserFixture.Kinds.Where(static path => path.StartsWith("en/", StringComparison.Ordinal)))
        {
            visitor.Forget();
            await visitor.Go(path);
            await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
            seen = await visitor.Seen(path);
            MarkupTests.None(seen.Complaints.Concat(seen.Breaches).Concat(seen.Strangers).Select(finding => $"{path}: {finding}"));
        }
    }

    // The site as somebody has it who got the file: packed, and unpacked in another place with a blank in its name.
    private async Task<Visitor> Unpacked(TempFolder folder)
    {
        string zip = folder.At("situs.zip");
        string again = folder.At("lagi.zip");
        SiteArchive.Write(RealSite.Folder, zip);
        SiteArchive.Write(RealSite.Folder, again);
        Assert.Equal(File.ReadAllBytes(zip), File.ReadAllBytes(again));
        string elsewhere = folder.At("di tempat lain");
        await ZipFile.ExtractToDirectoryAsync(zip, elsewhere);
        return await browser.OpenFolder(elsewhere);
    }
}
