using Curriculum.Tests.Support;

namespace Curriculum.Tests.Judged;

/// <summary>Every link of every page leads somewhere, from a server, from below a path and from a folder on disk alike.</summary>
public sealed class LinkTests
{
    [Fact]
    public void Every_link_and_anchor_leads_to_something_that_is_there()
    {
        int followed = 0;
        MarkupTests.None(PageFacts.All.SelectMany(page => page.Links.Concat(page.Resources).Select(href => (page, href))).Where(item =>
        {
            if (item.page.Target(item.href) is not { } target) return false;
            followed++;
            string path = item.page.Path == "404.html" && target.Path.Length == 0 ? "index.html" : target.Path;
            return !RealSite.Has(path) || (target.Anchor.Length > 0 && PageFacts.At(path)?.Ids.Contains(target.Anchor, StringComparer.Ordinal) != true);
        }).Select(static item => $"{item.page.Path}: {item.href}"));
        Assert.True(followed > 20_000, $"Only {followed} links were followed.");
    }

    [Fact]
    public void Every_link_within_the_site_is_relative_and_names_a_file() => MarkupTests.None(
        PageFacts.All.Where(static page => page.Path != "404.html").SelectMany(static page => page.Links.Concat(page.Resources).Select(href => (page, href)))
            .Where(static item => item.href.Length == 0 || item.href[0] == '/' || item.href.StartsWith("https://bekal-praktikum.example", StringComparison.Ordinal)
                || (item.page.Target(item.href) is { } target && (target.Path.Length == 0 || target.Path.EndsWith('/'))))
            .Select(static item => $"{item.page.Path}: “{item.href}”"));

    [Fact]
    public void The_page_for_missing_addresses_works_at_any_depth()
    {
        PageFacts page = PageFacts.At("404.html")!;

        MarkupTests.None(page.Links.Concat(page.Resources).Where(static href => href[0] is not ('/' or '#') && !href.StartsWith("https://", StringComparison.Ordinal)));
        Assert.Contains("/index.html", page.Links);
    }

    [Fact]
    public void Links_to_elsewhere_use_plain_schemes_and_nothing_is_fetched_from_elsewhere()
    {
        MarkupTests.None(PageFacts.All.SelectMany(static page => page.Links.Where(href => page.Target(href) is null && !href.StartsWith("https://", StringComparison.Ordinal) && !href.StartsWith("http://", StringComparison.Ordinal) && !href.StartsWith("mailto:", StringComparison.Ordinal) && !href.StartsWith("tel:", StringComparison.Ordinal)).Select(href => $"{page.Path}: {href}")));
        MarkupTests.None(PageFacts.All.SelectMany(static page => page.Resources.Where(href => page.Target(href) is null).Select(href => $"{page.Path}: {href}")));
    }

    [Fact]
    public void Both_languages_of_a_page_name_each_other()
    {
        MarkupTests.None(PageFacts.All.Where(static page => page.Alternate is not null).Where(static page =>
            page.Target(page.Alternate!) is not { } other || PageFacts.At(other.Path) is not { Alternate: { } back } alternate || alternate.Target(back)?.Path != page.Path || alternate.Language == page.Language)
            .Select(static page => $"{page.Path}: {page.Alternate}"));
        Assert.True(PageFacts.All.Count(static page => page.Alternate is not null) > 900);
    }

    [Fact]
    public void Redirects_lead_from_addresses_that_are_free_to_pages_that_exist_in_one_step()
    {
        string[][] rules = [.. RealSite.Read("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

        MarkupTests.None(rules.Where(static rule => rule is not [['/', ..], ['/', ..], "301"]).Select(static rule => string.Join(' ', rule)));
        MarkupTests.None(rules.Where(static rule => RealSite.Has(rule[0][1..]) || !RealSite.Has(rule[1][1..])).Select(static rule => string.Join(' ', rule)));
        Assert.Equal(rules.Length, rules.Select(static rule => rule[0]).Distinct(StringComparer.Ordinal).Count());
    }
}
