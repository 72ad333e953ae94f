using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Judged;

/// <summary>Files for search engines, feed readers and home screens.</summary>
public sealed class FeedTests
{
    private const string Base = "https://bekal-praktikum.example/";

    private static string Page(string url)
    {
        Assert.StartsWith(Base, url, StringComparison.Ordinal);
        string path = url[Base.Length..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    [Fact]
    public void The_sitemap_names_every_page_that_may_be_found_and_no_other()
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        XElement root = XDocument.Parse(RealSite.Read("sitemap.xml")).Root!;
        string[] named = [.. root.Elements(ns + "url").Select(url => Page(url.Element(ns + "loc")!.Value))];

        Assert.Equal(ns + "urlset", root.Name);
        Assert.Equal(named.Length, named.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(PageFacts.All.Where(static page => !page.NoIndex).Select(static page => page.Path).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.All(root.Descendants(ns + "lastmod"), static day => DateOnly.ParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_page_that_may_be_found_has_one_address_of_its_own()
    {
        MarkupTests.None(PageFacts.All.Where(static page => page.NoIndex ? page.Canonical is not null : page.Canonical is null || Page(page.Canonical) != page.Path).Select(static page => $"{page.Path}: {page.Canonical}"));
    }

    [Fact]
    public void The_feed_is_atom_and_its_entries_are_pages()
    {
        XNamespace ns = "http://www.w3.org/2005/Atom";
        XElement feed = XDocument.Parse(RealSite.Read("feed.xml")).Root!;

        Assert.Equal(ns + "feed", feed.Name);
        Assert.All((string[])["title", "id", "updated", "author"], name => Assert.Single(feed.Elements(ns + name)));
        XElement[] entries = [.. feed.Elements(ns + "entry")];
        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            Assert.All((string[])["title", "id", "updated", "summary", "link"], name => Assert.Single(entry.Elements(ns + name)));
            Assert.True(RealSite.Has(Page(entry.Element(ns + "link")!.Attribute("href")!.Value)));
            DateTimeOffset.Parse(entry.Element(ns + "updated")!.Value, CultureInfo.InvariantCulture);
        });
        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(ns + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_manifest_is_json_and_its_icons_exist()
    {
        JsonElement manifest = JsonDocument.Parse(RealSite.Read("manifest.webmanifest")).RootElement;

        Assert.Equal("Bekal Praktikum", manifest.GetProperty("name").GetString());
        Assert.True(RealSite.Has(manifest.GetProperty("start_url").GetString()!));
        Assert.All(manifest.GetProperty("icons").EnumerateArray(), static icon => Assert.True(RealSite.Has(icon.GetProperty("src").GetString()!)));
    }

    [Fact]
    public void Robots_are_shown_the_sitemap() => Assert.Contains($"Sitemap: {Base}sitemap.xml", RealSite.Read("robots.txt"), StringComparison.Ordinal);
}
