using System.Text.Json;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Judged;

/// <summary>Every page of the real site, judged by a parser that knows nothing of the program.</summary>
public sealed class MarkupTests
{
    /// <summary>Fails with the first findings, each beginning with its page.</summary>
    internal static void None(IEnumerable<string> findings)
    {
        string[] found = [.. findings];
        Assert.True(found.Length == 0, $"{found.Length} findings:\n{string.Join('\n', found.Take(25))}");
    }

    [Fact]
    public void The_judge_sees_what_is_wrong()
    {
        PageFacts page = PageFacts.Of("a/b.html", """
            <!DOCTYPE html><html lang="id"><head><title>x</title><style>p{}</style><base href="/"></head><body>
            <h1 id="a">x</h1><h3 id="a">y</h3><p style="color:red" onclick="x()">z</i></p><script>alert(1)</script><iframe></iframe>
            <a href="java&#115;cript:alert(1)">x</a><a href="../c.html#d" aria-describedby="none">x</a><a href="https://elsewhere.example/">x</a><img src="x.png"></body></html>
            """);

        Assert.Equal(["style", "base", "p style", "p onclick", "script with content", "iframe", "href=javascript:alert(1)"], page.Forbidden);
        Assert.Equal(["a", "a"], page.Ids);
        Assert.Equal(["none"], page.NamedIds);
        Assert.Equal([1, 3], page.Headings);
        Assert.Single(page.ImagesWithoutText);
        Assert.Single(page.ParseErrors);
        Assert.Equal(("c.html", "d"), page.Target("../c.html#d"));
        Assert.Equal(("a/x.png", ""), page.Target(page.Resources[0]));
        Assert.Null(page.Target("https://elsewhere.example/"));
    }

    [Fact]
    public void Every_file_of_the_curriculum_has_its_page_in_both_languages()
    {
        string[] expected = [.. Directory.EnumerateFiles(Repository.Input, "*.md", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Repository.Input, file).Replace('\\', '/'))
            .Where(static path => !path.StartsWith("en/", StringComparison.Ordinal))
            .Select(static path => path == "beranda.md" ? "index.html" : Path.ChangeExtension(path, ".html"))];

        Assert.True(expected.Length > 60);
        None(expected.Concat(expected.Select(static path => "en/" + path)).Where(static path => !RealSite.Has(path)));
        foreach (string page in (string[])["glosarium.html", "peta.html", "refleksi/index.html", "pelajaran/index.html", "jalur/index.html", "panduan/pesan.html", "panduan/kunci.html", "404.html", "luring.html"]) Assert.True(RealSite.Has(page), page);
        foreach (string file in (string[])["sitemap.xml", "feed.xml", "robots.txt", "manifest.webmanifest", "_headers", "_redirects"]) Assert.True(RealSite.Has(file), file);
    }

    [Fact]
    public void No_page_needs_mending_by_the_parser() => None(PageFacts.All.SelectMany(static page => page.ParseErrors.Select(error => $"{page.Path} {error}")));

    [Fact]
    public void No_page_holds_inline_scripts_styles_handlers_or_frames() => None(PageFacts.All.SelectMany(static page => page.Forbidden.Select(what => $"{page.Path}: {what}")));

    [Fact]
    public void Every_id_is_unique_in_its_page() => None(PageFacts.All.SelectMany(static page => page.Ids.GroupBy(static id => id, StringComparer.Ordinal).Where(static g => g.Count() > 1).Select(g => $"{page.Path}: #{g.Key}")));

    [Fact]
    public void Every_id_that_is_named_exists() => None(PageFacts.All.SelectMany(static page => page.NamedIds.Except(page.Ids, StringComparer.Ordinal).Select(id => $"{page.Path}: #{id}")));

    [Fact]
    public void Every_page_has_one_first_heading_and_skips_no_level()
    {
        None(PageFacts.All.Where(static page => page.Headings.Count(static level => level == 1) != 1 || page.Headings[0] != 1).Select(static page => $"{page.Path}: h{string.Join(" h", page.Headings.Take(5))}"));
        None(PageFacts.All.SelectMany(static page => page.Headings.Zip(page.Headings.Skip(1)).Where(static pair => pair.Second > pair.First + 1).Select(pair => $"{page.Path}: h{pair.First} h{pair.Second}")));
    }

    [Fact]
    public void Every_page_tells_its_language_title_and_description()
    {
        None(PageFacts.All.Where(static page => page.Language != (page.Path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "id")).Select(static page => $"{page.Path}: lang={page.Language}"));
        None(PageFacts.All.Where(static page => page.Title.Trim().Length < 3 || page.Description.Trim().Length < 10).Select(static page => $"{page.Path}: “{page.Title}” “{page.Description}”"));
        None(PageFacts.All.Where(static page => page.Kind != "kind-concept").GroupBy(static page => (page.Language, page.Title)).Where(static g => g.Count() > 1).Select(static g => $"{string.Join(", ", g.Select(static p => p.Path))}: all “{g.Key.Title}”"));
    }

    [Fact]
    public void Every_picture_has_a_text() => None(PageFacts.All.SelectMany(static page => page.ImagesWithoutText.Select(image => $"{page.Path}: {image}")));

    [Fact]
    public void No_slot_and_no_mark_of_the_program_is_left_in_a_page()
    {
        string[] marks = ["[[", "]]", "{0}", "{1}", "{title}", "<!--", ":::", "System.", "Curriculum.", "undefined", "null"];
        None(PageFacts.All.Where(static page => !page.Path.Contains("panduan", StringComparison.Ordinal))
            .SelectMany(page => marks.Where(mark => page.Text.Contains(mark, StringComparison.Ordinal)).Select(mark => $"{page.Path}: {mark}")));
    }

    [Fact]
    public void Structured_data_is_valid_json_about_the_page_itself()
    {
        None(PageFacts.All.SelectMany(static page => page.JsonLd.Select(json => (page, Data: JsonDocument.Parse(json).RootElement)))
            .Where(static item => item.Data.GetProperty("@context").GetString() != "https://schema.org" || item.Data.GetProperty("url").GetString() != item.page.Canonical || item.Data.GetProperty("inLanguage").GetString() != item.page.Language)
            .Select(static item => $"{item.page.Path}: {item.Data}"));
        Assert.True(PageFacts.All.Count(static page => page.JsonLd.Any(static json => json.Contains("\"LearningResource\"", StringComparison.Ordinal))) >= 100);
        Assert.True(PageFacts.All.Count(static page => page.JsonLd.Any(static json => json.Contains("\"@type\":\"Course\"", StringComparison.Ordinal))) >= 18);
    }
}
