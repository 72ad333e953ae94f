using Curriculum.Tests.Judged;
using Curriculum.Tests.Support;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>The site unpacked on a disk and opened without any server.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FolderTests(BrowserFixture browser)
{
    [Fact]
    public async Task Every_kind_of_page_works_from_a_folder()
    {
        await using Visitor visitor = await browser.OpenFolder();
        List<string> findings = [];
        foreach (string path in BrowserFixture.Kinds.Where(static path => path != "404.html"))
        {
            visitor.Forget();
            await visitor.Go(path);
            Assert.True(await visitor.Page.EvaluateAsync<bool>("[...document.styleSheets].length === 1 && getComputedStyle(document.querySelector('.skip')).position === 'absolute'"), $"{path} has no style.");
            Visit seen = await visitor.Seen(path);
            findings.AddRange(seen.Complaints.Concat(seen.Breaches).Concat(seen.Strangers).Select(finding => $"{path}: {finding}"));
        }

        MarkupTests.None(findings);
    }

    [Fact]
    public async Task One_gets_everywhere_by_clicking()
    {
        await using Visitor visitor = await browser.OpenFolder();
        IPage page = visitor.Page;
        await visitor.Go("index.html");
        string[] way = ["pelajaran/index.html", "glosarium.html", "refleksi/index.html", "halaman/panduan.html", "peta.html", "jalur/index.html", "halaman/tentang.html", "en/halaman/tentang.html", "en/glosarium.html", "en/index.html", "index.html"];
        foreach (string next in way)
        {
            await page.EvaluateAsync("document.querySelectorAll('details').forEach((each) => each.open = true)");
            await page.Locator($"a:visible[href='{Relative(Here(page), next)}']").First.ClickAsync();
            await page.WaitForURLAsync("**/" + next);
            Assert.Equal(next, Here(page));
            await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task A_term_leads_to_its_entry_from_a_folder_too()
    {
        await using Visitor visitor = await browser.OpenFolder();
        IPage page = visitor.Page;
        await visitor.Go(BrowserFixture.PageWith("kind-lesson", "class=\"term\""));

        await page.Locator("main .term").First.ClickAsync();
        await page.WaitForURLAsync("**/glosarium.html#*");

        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
        await page.Locator(":target a").First.ClickAsync();
        await page.WaitForURLAsync("**/konsep/*.html");
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
    }

    private static string Here(IPage page) => Uri.UnescapeDataString(page.Url.Split('#')[0])[(new Uri(RealSite.Folder + "/").AbsoluteUri.Length)..];

    private static string Relative(string from, string to)
    {
        Uri root = new("https://site.invalid/");
        return Uri.UnescapeDataString(new Uri(root, from).MakeRelativeUri(new Uri(root, to)).ToString());
    }
}
