using Curriculum.Content.Markdown;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Hostile;

public sealed class XssTests
{
    [Fact]
    public void No_body_puts_an_element_an_attribute_or_a_scheme_on_the_page_that_is_not_allowed()
    {
        Assert.True(XssCorpus.All.Distinct(StringComparer.Ordinal).Count() >= 600);
        List<string> faults = [];
        foreach (string body in XssCorpus.All)
        {
            string html = Rendered.Unread(body).Html();
            faults.AddRange(HtmlJudge.Faults(html).Select(fault => $"{fault}\n  in:  {body}\n  out: {html}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void The_judge_sees_what_a_careless_renderer_would_let_through()
    {
        string[] bad =
        [
            "<script>a</script>", "<p onclick=\"a\">b</p>", "<p style=\"a\">b</p>", "<a href=\"javascript:a\">b</a>", "<a href=\" java\tscript:a\">b</a>", "<a href=\"//a\">b</a>", "<a href=\"\\\\a\">b</a>", "<img src=\"data:a\" alt=\"\">", "<iframe src=\"a\"></iframe>",
            "<p id=\"a\">b</p><p id=\"a\">b</p>", "<p>a", "<a href=\"a\">b<a href=\"c\">d</a></a>", "<p>a</div>", "<svg onload=\"a\"></svg>", "<svg><a href=\"javascript:a\"></a></svg>", "<label for=\"nothing\">a</label>",
        ];

        Assert.All(bad, static html => Assert.NotEmpty(HtmlJudge.Faults(html)));
        Assert.Empty(HtmlJudge.Faults("<p class=\"a\">b <a href=\"../c.html#d\">e</a><br><img src=\"f.png\" alt=\"g\"></p>"));
    }

    [Fact]
    public void What_is_refused_is_named_with_its_line()
    {
        foreach (string url in (string[])["javascript:alert(1)", "data:text/html,x", "//evil.example/x", "https://user:pass@evil.example/"])
        {
            Rendered rendered = Rendered.Of("a\n\nb [c](" + url + ")\n");

            Diagnostic found = Assert.Single(rendered.Found, static f => f.Rule == ContentRules.SchemeNotAllowed);
            Assert.Equal(3, found.Line);
            Assert.DoesNotContain("<a", rendered.Html(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onclick='alert(1)")]
    public void A_title_keeps_its_letters_and_is_escaped_where_it_is_written(string title)
    {
        List<Diagnostic> found = [];
        SourceText source = new("pelajaran/uji/a.md", "---\ntitle: " + Quoted(title) + "\n---\na\n");
        (TitleOnly? record, _) = FrontMatter.Read<TitleOnly>(source, found);

        Assert.Empty(found);
        Assert.Equal(title, record!.Title);
        HtmlJudge.Accepts("<h2 class=\"" + Html.Escape(title) + "\">" + Html.Escape(title) + "</h2>", title);
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private sealed record TitleOnly
    {
        [Field(Required = true)]
        public string Title { get; init; } = "";
    }
}
