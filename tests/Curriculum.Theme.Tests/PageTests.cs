using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Curriculum.Theme.Models;
using Curriculum.Theme.Rendering;
using Curriculum.Theme.Tests.Samples;

namespace Curriculum.Theme.Tests;

/// <summary>What must be true of every page, judged by a parser that knows nothing of the theme.</summary>
public sealed class PageTests
{
    private static readonly string[] Handlers = ["onclick", "onload", "onerror", "onmouseover", "onfocus", "onsubmit", "onchange", "oninput", "onkeydown"];
    private static readonly string[] PublishedAbsolutely = ["link[rel=canonical]", "meta[property='og:url']"];

    public static TheoryData<string> Addresses => [.. SampleSite.Pages.Select(page => page.Model.Head.Path)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_page_has_one_title_that_is_its_heading(string path)
    {
        var (page, head) = (Parse(path), Head(path));

        Assert.Equal(head.Title, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.StartsWith(head.Title, page.Title, StringComparison.Ordinal);
        Assert.Equal(head.Description, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Headings_never_skip_a_level(string path)
    {
        var levels = Parse(path).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} -> h{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_page_has_its_landmarks_and_each_navigation_a_name(string path)
    {
        var page = Parse(path);

        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Single(page.QuerySelectorAll("body > footer"));
        Assert.Equal("#" + page.QuerySelector("main")!.Id, page.QuerySelector("a.skip")!.GetAttribute("href"));
        var names = page.QuerySelectorAll("nav").Select(nav => nav.GetAttribute("aria-label")).ToList();
        Assert.All(names, name => Assert.False(string.IsNullOrWhiteSpace(name)));
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Ids_are_unique_and_what_refers_to_them_finds_them(string path)
    {
        var page = Parse(path);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var references = page.QuerySelectorAll("[aria-labelledby], [aria-describedby], [for]")
            .Select(element => element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-describedby") ?? element.GetAttribute("for")!)
            .Concat(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]));
        Assert.All(references, reference => Assert.Contains(reference, ids));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Nothing_on_a_page_needs_more_than_its_own_origin_allows(string path)
    {
        var page = Parse(path);

        Assert.Empty(page.QuerySelectorAll("style, iframe, object, embed, base, form, [style]"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.True(
            script.HasAttribute("src") ? script.HasAttribute("defer") && script.TextContent.Length == 0 : script.GetAttribute("type") == "application/ld+json"));
        Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, attribute => Handlers.Contains(attribute.Name, StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Links_within_the_site_are_relative(string path)
    {
        var page = Parse(path);
        var published = PublishedAbsolutely.SelectMany(selector => page.QuerySelectorAll(selector)).ToHashSet();
        var addresses = page.QuerySelectorAll("[href], [src]").Where(element => !published.Contains(element))
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(address => !Link.HasScheme(address) && address != "/__live");

        Assert.All(addresses, address => Assert.Equal(path == "404.html" && !address.StartsWith('#'), address.StartsWith('/')));
        Assert.All(page.QuerySelectorAll("[href^='https:']").Except(published), link => Assert.Contains("noopener", link.GetAttribute("rel"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Every_own_file_that_a_page_names_exists(string path)
    {
        var named = Parse(path).QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")
            .Select(element => Resolve(path, element.GetAttribute("href") ?? element.GetAttribute("src")!))
            .Where(address => !address.StartsWith("data/", StringComparison.Ordinal));

        Assert.All(named, address => Assert.Contains(SampleSite.Assets.Files, file => file.Path == address));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Pictures_have_words_and_ornaments_keep_silent(string path)
    {
        var page = Parse(path);

        Assert.All(page.QuerySelectorAll("img"), image => Assert.True(image.HasAttribute("alt")));
        Assert.All(page.QuerySelectorAll("svg[role=img]"), drawing => Assert.True(drawing.HasAttribute("aria-labelledby") || drawing.HasAttribute("aria-label")));
        Assert.All(page.QuerySelectorAll(".i, .kawung, .pattern"), ornament => Assert.Equal("true", ornament.GetAttribute("aria-hidden")));
        Assert.All(page.QuerySelectorAll("a, button, summary"), control => Assert.False(string.IsNullOrWhiteSpace(control.TextContent)));
    }

    private static string Resolve(string page, string address) =>
        address.StartsWith("/bekal/", StringComparison.Ordinal) ? address["/bekal/".Length..] : new Uri(new Uri("https://a.example/" + page), address).AbsolutePath[1..];

    private static PageHead Head(string path) => SampleSite.Pages.Single(page => page.Model.Head.Path == path).Model.Head;

    private static IDocument Parse(string path) => new HtmlParser().ParseDocument(SampleSite.Html(path));
}
