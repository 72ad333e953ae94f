using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Hostile;

public sealed class PathologicalMarkdownTests
{
    public static TheoryData<string> Shapes => [.. PathologicalMarkdown.Shapes.Select(static shape => shape.Name)];

    public static TheoryData<string> BelowTheLimits => [.. PathologicalMarkdown.BelowTheLimits.Select(static shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_shape_that_parsers_choke_on_ends_in_a_body_or_a_finding_with_a_line(string name)
    {
        string text = PathologicalMarkdown.Shapes.First(shape => shape.Name == name).Text;

        EndsWell(name, () => Rendered.Of(text));
        EndsWell(name, () => Rendered.Unread(text));
    }

    [Theory]
    [MemberData(nameof(BelowTheLimits))]
    public void A_shape_just_below_the_limits_ends_in_a_body_or_a_finding_with_a_line(string name)
    {
        string text = PathologicalMarkdown.BelowTheLimits.First(shape => shape.Name == name).Text;

        EndsWell(name, () => Rendered.Of(text));
    }

    private static void EndsWell(string name, Func<Rendered> render)
    {
        Rendered rendered = Guarded.Run(name, render);
        if (rendered.Body is null) Assert.Contains(rendered.Found, static found => found.Rule.Severity == Severity.Error);
        Assert.All(rendered.Found, static found => Assert.True(found.Line >= 1 && found.Column >= 1));
    }
}
