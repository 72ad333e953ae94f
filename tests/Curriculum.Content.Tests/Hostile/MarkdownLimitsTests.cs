using System.Text;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Hostile;

public sealed class MarkdownLimitsTests
{
    [Fact]
    public void Many_paragraphs_full_of_openers_are_refused_together_though_each_alone_is_not()
    {
        string paragraph = Times("[[a", 700) + "\n\n";

        Assert.NotNull(Rendered.Of(paragraph).Body);
        Refused(Rendered.Of(Times(paragraph, 400)), ContentRules.MarkdownTooComplex);
    }

    [Fact]
    public void Containers_in_containers_are_refused_at_the_line_that_goes_too_deep()
    {
        Assert.NotNull(Rendered.Of(Times("::: catatan\n", 12) + "a\n").Body);
        Rendered deep = Rendered.Of("a\n\n" + Times("::: catatan\n", 30) + "a\n");

        Refused(deep, ContentRules.MarkdownTooComplex);
        Assert.Equal(23, deep.Found[0].Line);
    }

    [Fact]
    public void Containers_one_after_the_other_are_fine()
    {
        Rendered rendered = Rendered.Of(Times("::: catatan\na\n:::\n\n", 150));

        Assert.NotNull(rendered.Body);
        Assert.Empty(rendered.Found);
    }

    [Theory]
    [InlineData("a\n===\n")]
    [InlineData("a\n---\n")]
    [InlineData("## a\n")]
    public void More_than_two_thousand_headings_are_one_finding_with_the_line_of_the_first_too_many(string heading)
    {
        Rendered rendered = Rendered.Of(Times(heading, 2_500));

        Diagnostic found = Assert.Single(rendered.Found, static f => f.Rule == ContentRules.TooManyHeadings);
        Assert.Equal(heading.Count(static c => c == '\n') * 2_001, found.Line);
    }

    [Fact]
    public void The_lessons_of_the_course_are_far_below_every_limit()
    {
        Assert.All(Repository.Texts().Where(static text => text.Path.EndsWith(".md", StringComparison.Ordinal)), static text =>
            Assert.DoesNotContain(Rendered.Unread(text.Text + "\n\n" + text.Text).Found, static f => f.Rule == ContentRules.MarkdownTooComplex || f.Rule == ContentRules.TooManyHeadings));
    }

    private static void Refused(Rendered rendered, Rule rule)
    {
        Assert.Null(rendered.Body);
        Assert.Equal(rule, Assert.Single(rendered.Found).Rule);
    }

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
