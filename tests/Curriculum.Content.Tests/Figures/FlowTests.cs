using System.Xml.Linq;
using Xunit;

namespace Curriculum.Content.Tests.Figures;

public sealed class FlowTests
{
    private const string Masukan = """
        id: alur-masukan
        title: Jalan sebuah masukan
        steps:
          - { id: a, text: Rencana dibaca bersama klien, kind: start }
          - { id: b, text: Case conference, note: "selembar bahan, tanpa nama" }
          - { id: c, text: "Klien menyetujui perubahan?", kind: decision }
          - { id: d, text: Catat alasan }
          - { id: e, text: Jalankan dan pantau }
          - { id: f, text: "Keadaan berubah banyak?", kind: decision }
          - { id: g, text: Lanjut ke evaluasi, kind: end }
        links:
          - { from: a, to: b }
          - { from: b, to: c }
          - { from: c, to: e, label: ya }
          - { from: c, to: d, label: tidak }
          - { from: d, to: e }
          - { from: e, to: f }
          - { from: f, to: b, label: ya }
          - { from: f, to: g, label: tidak }
        """;

    [Fact]
    public void Every_link_is_a_line_with_an_arrow_at_the_box_that_it_leads_to()
    {
        Drawing drawing = FigureHost.Draw("alur", Masukan).Drawing;
        IReadOnlyList<XElement> lines = drawing.Of("d-line");
        Assert.Equal(8, lines.Count);
        string[] from = ["Rencana dibaca bersama klien", "Case conference", "Klien menyetujui perubahan?", "Klien menyetujui perubahan?", "Catat alasan", "Jalankan dan pantau", "Keadaan berubah banyak?", "Keadaan berubah banyak?"];
        string[] to = ["Case conference", "Klien menyetujui perubahan?", "Jalankan dan pantau", "Catat alasan", "Jalankan dan pantau", "Keadaan berubah banyak?", "Case conference", "Lanjut ke evaluasi"];
        for (int i = 0; i < lines.Count; i++)
        {
            Assert.NotEmpty(Drawing.Attribute(lines[i], "marker-end"));
            IReadOnlyList<(double X, double Y)> points = Drawing.Lines(lines[i])[0];
            Assert.True(Near(drawing, from[i], points[0], 1) && Near(drawing, to[i], points[^1], 10), $"{from[i]} -> {to[i]}");
        }
    }

    private static bool Near(Drawing drawing, string text, (double X, double Y) point, double distance) =>
        Drawing.AreaOf(drawing.NodeWith(text)).Grown(distance).Holds(new Area(point.X, point.Y, point.X, point.Y));

    [Fact]
    public void Lines_are_upright_or_level_and_pass_no_box()
    {
        Drawing drawing = FigureHost.Draw("alur", Masukan).Drawing;
        Assert.Empty(Laws.ThroughBoxes(drawing));
    }

    [Fact]
    public void Shapes_tell_the_kinds_of_steps()
    {
        Drawing drawing = FigureHost.Draw("alur", Masukan).Drawing;
        Assert.Equal(2, drawing.Of("d-choice").Count);
        Assert.Single(drawing.Of("d-start"));
        Assert.Single(drawing.Of("d-end"));
        Assert.Equal(7, drawing.Nodes.Count);
    }

    [Fact]
    public void Steps_go_downwards_and_only_the_link_back_leads_up()
    {
        Drawing drawing = FigureHost.Draw("alur", Masukan).Drawing;
        bool[] up = [.. drawing.Of("d-line").Select(static line => Drawing.Lines(line)[0][^1].Y < Drawing.Lines(line)[0][0].Y)];
        Assert.Equal([false, false, false, false, false, false, true, false], up);
    }

    [Fact]
    public void Without_links_steps_follow_each_other()
    {
        Drawing drawing = FigureHost.Draw("alur", """
            id: a
            title: T
            steps: [{ id: a, text: Satu }, { id: b, text: Dua }, { id: c, text: Tiga }]
            """).Drawing;
        Assert.Equal(2, drawing.Of("d-line").Count);
        Assert.Contains("(figure.flow.next: 3 | Tiga)", drawing.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Branches_stand_side_by_side()
    {
        Drawing drawing = FigureHost.Draw("alur", """
            id: a
            title: T
            steps: [{ id: a, text: "Setuju?", kind: decision }, { id: b, text: Asesmen }, { id: c, text: Pamit, kind: end }]
            links: [{ from: a, to: b, label: ya }, { from: a, to: c, label: tidak }]
            """).Drawing;
        Area left = Drawing.AreaOf(drawing.NodeWith("Asesmen")), right = Drawing.AreaOf(drawing.NodeWith("Pamit"));
        Assert.Equal(left.Top, right.Top);
        Assert.True(left.Right < right.Left);
        Assert.Contains("ya", drawing.Texts);
        Assert.Contains("tidak", drawing.Texts);
    }

    [Fact]
    public void The_words_number_the_steps_and_tell_every_condition()
    {
        FigureHost host = FigureHost.Draw("alur", Masukan);
        string words = host.Drawing.Words;
        Assert.StartsWith("<ol><li><b>", host.Figure!.TextHtml, StringComparison.Ordinal);
        foreach (string expected in (string[])["(figure.flow.decision: Klien menyetujui perubahan?)", "(figure.flow.when: ya | 5 | Jalankan dan pantau)", "(figure.flow.when: tidak | 4 | Catat alasan)", "(figure.flow.when-back: ya | 2 | Case conference)", "(figure.flow.done)", "selembar bahan, tanpa nama"]) Assert.Contains(expected, words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_phone_cannot_show_is_said()
    {
        // From the first step to all others, and on along two chains: no drawing of this would help anybody.
        string steps = string.Join('\n', Enumerable.Range(0, 20).Select(static i => $"  - {{ id: s{i}, text: Pemberdayaan{i} }}"));
        string links = string.Join('\n', Enumerable.Range(1, 19).SelectMany(static i => (int[])[0, i - 2], static (to, from) => (from, to)).Where(static link => link.from >= 0).Distinct().Select(static link => $"  - {{ from: s{link.from}, to: s{link.to} }}"));
        Assert.Equal(["1: (figure.wrong.tangled)"], FigureHost.Draw("alur", "id: a\ntitle: T\nsteps:\n" + steps + "\nlinks:\n" + links).Wrong());
    }
}
