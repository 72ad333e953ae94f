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

    [Theory]
    [InlineData("ecomap", "center: \"<b>\"\nties:\n  - { name: \"<script>\", tie: strong, flow: in }\n  - { name: \"' onload='a\", tie: weak, flow: out }\n  - { name: \"&lt;b&gt;\", tie: tense, flow: both }\n  - { name: c, tie: weak, flow: none }")]
    [InlineData("genogram", "people:\n  - { id: a, name: \"<script>\", sex: male, age: 71 }\n  - { id: b, name: \"\\\"><img>\", sex: female }\nunions:\n  - { partners: [a, b], kind: married, children: [] }")]
    [InlineData("alur", "steps:\n  - { id: a, text: \"<script>alert(1)</script>\", note: \"' onload='a\" }\n  - { id: b, text: \"javascript:a\" }\n  - { id: c, text: \"</svg><b>\", kind: end }")]
    [InlineData("kuadran", "personal_strengths: [\"<script>\"]\npersonal_obstacles: [\"<img src=x onerror=a>\"]\nenvironment_strengths: [\"</svg>\"]\nenvironment_obstacles: [\"' onload='a\"]")]
    public void A_figure_with_hostile_names_is_drawn_and_they_stay_text(string kind, string yaml)
    {
        Rendered rendered = Rendered.Of($"::: {kind}\nid: g\ntitle: \"</title><script>alert(1)</script>\"\n{yaml}\n:::\n");

        Assert.Empty(rendered.Found);
        Assert.Contains("<svg", rendered.Html(), StringComparison.Ordinal);
        HtmlJudge.Accepts(rendered.Html(), yaml);
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
