using Xunit;

namespace Curriculum.Content.Tests.Figures;

public sealed class QuadrantTests
{
    private const string Halimah = """
        id: kuadran-halimah
        title: Kuadran kekuatan Bu Halimah
        personal_strengths: [Telaten mencatat belanja, Berani bertanya]
        personal_obstacles: [Belum lancar membaca surat resmi]
        environment_strengths: [Adik serumah membantu, Kader PKK percaya kepadanya]
        environment_obstacles: []
        """;

    [Fact]
    public void Four_fields_stand_in_two_rows()
    {
        Drawing drawing = FigureHost.Draw("kuadran", Halimah).Drawing;
        Area[] fields = [.. drawing.Nodes.Select(Drawing.AreaOf)];
        Assert.Equal(4, fields.Length);
        Assert.Equal(fields[0].Top, fields[1].Top);
        Assert.Equal(fields[0].Left, fields[2].Left);
        Assert.True(fields[0].Bottom < fields[2].Top && fields[0].Right < fields[1].Left);
        Assert.Empty(Judge.Complaints(drawing));
    }

    [Fact]
    public void Each_item_stands_in_its_field()
    {
        Drawing drawing = FigureHost.Draw("kuadran", Halimah).Drawing;
        Area personalObstacles = Drawing.AreaOf(drawing.Of("d-fill-b").Single());
        Assert.True(personalObstacles.Holds(drawing.TextAreas().Single(static pair => pair.Text == "Belum lancar membaca surat resmi").Area));
        Assert.Equal(5, drawing.Of("d-dot").Count);
    }

    [Fact]
    public void An_empty_field_says_so()
    {
        Drawing drawing = FigureHost.Draw("kuadran", Halimah).Drawing;
        Assert.Contains("(figure.quadrant.empty)", drawing.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_are_four_lists()
    {
        string words = FigureHost.Draw("kuadran", Halimah).Drawing.Words;
        Assert.Equal(
            "(figure.quadrant.personal_strengths)Telaten mencatat belanjaBerani bertanya(figure.quadrant.personal_obstacles)Belum lancar membaca surat resmi"
            + "(figure.quadrant.environment_strengths)Adik serumah membantuKader PKK percaya kepadanya(figure.quadrant.environment_obstacles)(figure.quadrant.empty)",
            words);
    }
}
