using Xunit;

namespace Curriculum.Content.Tests.Figures;

public sealed class EcomapTests
{
    private const string Tarmi = """
        id: ecomap-tarmi
        title: Ecomap Bu Tarmi
        center: Bu Tarmi
        ties:
          - { name: Kader posyandu, tie: strong, flow: in, note: datang tiap Selasa }
          - { name: Anak sulung, tie: tense, flow: both }
          - { name: Masjid kampung, tie: weak, flow: out }
          - { name: Regu ronda, tie: weak, flow: none }
        """;

    [Fact]
    public void Every_tie_has_a_line_of_its_strength()
    {
        Drawing drawing = FigureHost.Draw("ecomap", Tarmi).Drawing;
        Assert.Single(drawing.Of("d-strong"));
        Assert.Single(drawing.Of("d-tense"));
        Assert.Equal(2, drawing.Of("d-weak").Count);
    }

    [Fact]
    public void A_tense_tie_is_a_zigzag_and_the_others_are_straight()
    {
        Drawing drawing = FigureHost.Draw("ecomap", Tarmi).Drawing;
        Assert.True(Drawing.Lines(drawing.Of("d-tense")[0])[0].Count > 6);
        Assert.Equal(2, Drawing.Lines(drawing.Of("d-strong")[0])[0].Count);
    }

    [Fact]
    public void Arrows_show_where_energy_goes()
    {
        Drawing drawing = FigureHost.Draw("ecomap", Tarmi).Drawing;
        bool[] At(string css, int index) => [Drawing.Attribute(drawing.Of(css)[index], "marker-start").Length > 0, Drawing.Attribute(drawing.Of(css)[index], "marker-end").Length > 0];
        Assert.Equal([true, false], At("d-strong", 0)); // lines start at the centre
        Assert.Equal([true, true], At("d-tense", 0));
        Assert.Equal([false, true], At("d-weak", 0));
        Assert.Equal([false, false], At("d-weak", 1));
    }

    [Fact]
    public void Lines_reach_from_the_centre_to_the_box_of_their_tie()
    {
        Drawing drawing = FigureHost.Draw("ecomap", Tarmi).Drawing;
        Area centre = Drawing.AreaOf(drawing.Of("d-focus").Single()), box = Drawing.AreaOf(drawing.NodeWith("Kader posyandu"));
        (double X, double Y) start = Drawing.Lines(drawing.Of("d-strong")[0])[0][0], end = Drawing.Lines(drawing.Of("d-strong")[0])[0][^1];
        Assert.True(centre.Grown(12).Holds(new Area(start.X, start.Y, start.X, start.Y)));
        Assert.True(box.Grown(1).Holds(new Area(end.X, end.Y, end.X, end.Y)));
    }

    [Fact]
    public void The_legend_names_only_what_occurs()
    {
        Drawing drawing = FigureHost.Draw("ecomap", """
            id: e
            title: T
            center: C
            ties: [{ name: A, tie: weak, flow: none }]
            """).Drawing;
        Assert.Contains("(figure.ecomap.legend.weak)", string.Concat(drawing.Texts).Replace("- ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(drawing.InLegend("d-strong"));
        Assert.Empty(drawing.InLegend("d-line"));
    }

    [Fact]
    public void The_words_tell_every_tie_its_strength_its_flow_and_its_note()
    {
        string words = FigureHost.Draw("ecomap", Tarmi).Drawing.Words;
        foreach (string expected in (string[])["Bu Tarmi", "Kader posyandu:", "(figure.ecomap.tie.strong)", "(figure.ecomap.flow.in: Bu Tarmi | Kader posyandu)", "datang tiap Selasa", "Anak sulung:", "Masjid kampung:", "Regu ronda:", "(figure.ecomap.flow.none"]) Assert.Contains(expected, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(24)]
    public void Any_number_of_ties_finds_its_place(int count)
    {
        string ties = string.Join('\n', Enumerable.Range(1, count).Select(static i => $"  - {{ name: Tetangga ke-{i}, tie: strong, flow: both, note: menengok tiap pagi }}"));
        Drawing drawing = FigureHost.Draw("ecomap", "id: e\ntitle: T\ncenter: Keluarga Pak Wayan\nties:\n" + ties).Drawing;
        Assert.Empty(Judge.Complaints(drawing));
        Assert.Empty(Judge.Collisions(drawing));
        Assert.Equal(count + 1, drawing.Nodes.Count);
        Assert.Equal(count, drawing.Of("d-strong").Count);
    }
}
