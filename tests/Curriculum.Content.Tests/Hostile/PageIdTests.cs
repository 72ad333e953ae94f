using Xunit;

namespace Curriculum.Content.Tests.Hostile;

public sealed class PageIdTests
{
    [Theory]
    [InlineData("## fn 1\n\na[^1]\n\n[^1]: b\n")]
    [InlineData("a[^1]\n\n## Fnref 1\n\n[^1]: b\n")]
    [InlineData("- [ ] a\n\n## Tugas 1\n\n- [ ] b\n")]
    [InlineData("## Tugas 1\n\n- [ ] b\n")]
    [InlineData("## a\n\n## a 2\n\n## a\n")]
    [InlineData("## Fn\n\n## Fn\n\na[^1] b[^2]\n\n[^1]: c\n[^2]: d\n")]
    public void A_heading_never_takes_the_id_of_a_note_or_a_task(string body) => HtmlJudge.Accepts(Rendered.Of(body).Html(), body);

    [Fact]
    public void A_heading_leaves_the_ids_of_the_page_and_its_bibliography_free()
    {
        Assert.DoesNotContain("id=\"pustaka-1\"", Rendered.Of("## Pustaka 1\n\na [@b]\n").Html(), StringComparison.Ordinal);
        Assert.Contains("id=\"bagian-pustaka\"", Rendered.Of("## Pustaka\n").Html(), StringComparison.Ordinal);
        Assert.Contains("id=\"bagian-isi\"", Rendered.Of("## Isi\n").Html(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Pustaka\n\n## Pustaka\n\na [@b; @c]\n")]
    [InlineData("## Pustaka 1\n\n## Pustaka 2\n\na [@b; @c]\n")]
    public void A_heading_leaves_the_ids_of_the_bibliography_free(string body) =>
        Assert.DoesNotMatch("id=\"pustaka(-\\d+)?\"", Rendered.Of(body).Html());

    [Theory]
    [InlineData("[a <https://b.example> c](d.md)")]
    [InlineData("[a [[asesmen]] b](c.md)")]
    [InlineData("[a [[pelajaran:b|c]] d](e.md)")]
    [InlineData("[a [@b; @c] d](e.md)")]
    [InlineData("[a *[[asesmen|b]]* c](d.md)")]
    public void Inside_a_link_there_is_no_other_link(string body)
    {
        string html = Rendered.Of(body).Html();

        HtmlJudge.Accepts(html, body);
        Assert.Equal(2, html.Split("<a").Length);
    }
}
