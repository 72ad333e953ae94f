using Xunit;

namespace Curriculum.Content.Tests.Figures;

public sealed class GenogramTests
{
    private const string Family = """
        id: g
        title: Keluarga Pak Wiryo, tiga generasi
        people:
          - { id: kakek, name: Wiryo, sex: male, age: 71 }
          - { id: nenek, name: Saodah, sex: female, status: deceased }
          - { id: anak, name: Halimah, sex: female, age: 44, focus: true }
          - { id: suami, name: Bonar, sex: male, age: 46 }
          - { id: cucu, name: Melati, sex: female, age: 12 }
          - { id: bayi, name: Belum, sex: unknown }
        unions:
          - { partners: [kakek, nenek], kind: married, children: [anak] }
          - { partners: [anak, suami], kind: separated, children: [cucu, bayi] }
        household: [anak, cucu]
        ties:
          - { from: anak, to: cucu, kind: close }
          - { from: kakek, to: suami, kind: conflict }
          - { from: nenek, to: anak, kind: distant }
          - { from: suami, to: bayi, kind: cutoff }
        """;

    [Fact]
    public void Every_person_has_a_symbol_of_their_sex()
    {
        Drawing drawing = FigureHost.Draw("genogram", Family).Drawing;
        Assert.Equal(6, drawing.Nodes.Count);
        Assert.Equal("rect", drawing.NodeWith("Wiryo").Name.LocalName);
        Assert.Equal("circle", drawing.NodeWith("Melati").Name.LocalName);
        Assert.Equal("path", drawing.NodeWith("Belum").Name.LocalName);
    }

    [Fact]
    public void The_deceased_are_crossed_and_the_focus_has_a_second_outline()
    {
        Drawing drawing = FigureHost.Draw("genogram", Family).Drawing;
        Assert.True(Drawing.AreaOf(drawing.NodeWith("Saodah")).Holds(Drawing.AreaOf(drawing.Of("d-dead").Single())));
        Assert.True(Drawing.AreaOf(drawing.NodeWith("Halimah")).Holds(Drawing.AreaOf(drawing.Of("d-inner").Single())));
    }

    [Fact]
    public void Partners_stand_at_one_height_and_children_below_them()
    {
        Drawing drawing = FigureHost.Draw("genogram", Family).Drawing;
        double Middle(string name) => (Drawing.AreaOf(drawing.NodeWith(name)).Top + Drawing.AreaOf(drawing.NodeWith(name)).Bottom) / 2;
        Assert.Equal(Middle("Wiryo"), Middle("Saodah"));
        Assert.Equal(Middle("Halimah"), Middle("Bonar"));
        Assert.True(Middle("Halimah") > Middle("Wiryo"));
        Assert.True(Middle("Melati") > Middle("Halimah"));
        Assert.True(Drawing.AreaOf(drawing.NodeWith("Melati")).Left < Drawing.AreaOf(drawing.NodeWith("Belum")).Left);
    }

    [Fact]
    public void A_man_stands_left_of_his_wife()
    {
        Drawing drawing = FigureHost.Draw("genogram", Family).Drawing;
        Assert.True(Drawing.AreaOf(drawing.NodeWith("Bonar")).Right < Drawing.AreaOf(drawing.NodeWith("Halimah")).Left);
    }

    [Theory]
    [InlineData("married", 0, "")]
    [InlineData("separated", 1, "")]
    [InlineData("divorced", 2, "")]
    [InlineData("cohabiting", 0, "d-cohabiting")]
    public void A_union_shows_how_it_stands(string kind, int strokes, string css)
    {
        Drawing drawing = FigureHost.Draw("genogram", $$"""
            id: g
            title: T
            people: [{ id: a, name: A, sex: male }, { id: b, name: B, sex: female }]
            unions: [{ partners: [a, b], kind: {{kind}} }]
            """).Drawing;
        Assert.Equal(strokes, drawing.Of("d-cut").Count);
        Assert.Single(drawing.Of(css.Length == 0 ? "d-line" : css));
        Assert.Contains("(figure.genogram.union." + kind + ")", drawing.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Ties_have_their_classes_and_the_household_its_outline()
    {
        Drawing drawing = FigureHost.Draw("genogram", Family).Drawing;
        foreach (string kind in (string[])["d-close", "d-conflict", "d-distant", "d-cutoff", "d-household"]) Assert.Single(drawing.Of(kind));
        Area home = Drawing.AreaOf(drawing.Of("d-household").Single());
        Assert.True(home.Holds(Drawing.AreaOf(drawing.NodeWith("Halimah"))) && home.Holds(Drawing.AreaOf(drawing.NodeWith("Melati"))));
        Assert.False(home.Holds(Drawing.AreaOf(drawing.NodeWith("Wiryo"))));
    }

    [Fact]
    public void A_cut_off_tie_is_broken_by_two_bars() =>
        Assert.Equal(4, Drawing.Lines(FigureHost.Draw("genogram", Family).Drawing.Of("d-cutoff").Single()).Count);

    [Fact]
    public void A_parent_alone_has_children()
    {
        Drawing drawing = FigureHost.Draw("genogram", """
            id: g
            title: T
            people: [{ id: a, name: Tarmi, sex: female }, { id: b, name: Gusti, sex: male }]
            unions: [{ partners: [a], children: [b] }]
            """).Drawing;
        Assert.Single(drawing.Of("d-children"));
        Assert.Contains("(figure.genogram.union.alone)", drawing.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_families_joined_by_a_couple_do_not_cross()
    {
        Drawing drawing = FigureHost.Draw("genogram", """
            id: g
            title: T
            people:
              - { id: k1, name: Wiryo, sex: male }
              - { id: k2, name: Saodah, sex: female }
              - { id: l1, name: Kasman, sex: male }
              - { id: l2, name: Nurmin, sex: female }
              - { id: a1, name: Salim, sex: male }
              - { id: a2, name: Dahlia, sex: female }
              - { id: b1, name: Rohana, sex: female }
              - { id: b2, name: Markus, sex: male }
              - { id: c, name: Melati, sex: female }
            unions:
              - { partners: [k1, k2], children: [a1, a2] }
              - { partners: [l1, l2], children: [b1, b2] }
              - { partners: [a1, b1], children: [c] }
            """).Drawing;
        Area left = Drawing.AreaOf(drawing.Of("d-children")[0]), right = Drawing.AreaOf(drawing.Of("d-children")[1]);
        Assert.False(left.Touches(right));
        Assert.Equal(340, drawing.View.Right);
    }

    [Fact]
    public void Three_unions_of_one_person_are_all_drawn()
    {
        Drawing drawing = FigureHost.Draw("genogram", """
            id: g
            title: T
            people: [{ id: p, name: Bonar, sex: male }, { id: q, name: Tiurma, sex: female }, { id: r, name: Martina, sex: female }, { id: s, name: Lenggo, sex: female }, { id: c, name: Gusti, sex: male }]
            unions:
              - { partners: [p, q], kind: divorced }
              - { partners: [p, r], kind: divorced }
              - { partners: [p, s], children: [c] }
            """).Drawing;
        Assert.Equal(4, drawing.Of("d-line").Count); // three unions and one line to a child
        Assert.Empty(Judge.Complaints(drawing));
    }

    [Fact]
    public void A_wide_family_scrolls_instead_of_shrinking()
    {
        string people = string.Join('\n', Enumerable.Range(1, 8).Select(static i => $"  - {{ id: p{i}, name: Orang{i}, sex: male }}"));
        FigureHost host = FigureHost.Draw("genogram", "id: g\ntitle: \"A & <b>\"\npeople:\n" + people + "\nunions: [{ partners: [p1], children: [p2, p3, p4, p5, p6, p7, p8] }]");
        Assert.StartsWith("<div class=\"dia-wide\" role=\"group\" tabindex=\"0\" aria-label=\"A &amp; &lt;b&gt;\"><svg ", host.Figure!.Svg, StringComparison.Ordinal);
        Assert.InRange(host.Drawing.View.Right, 341, 640);
        Assert.Empty(Judge.Complaints(host.Drawing));
    }

    [Fact]
    public void The_words_tell_everything()
    {
        string words = FigureHost.Draw("genogram", Family).Drawing.Words;
        string[] expected =
        [
            "Wiryo: (figure.genogram.sex.male), (figure.genogram.age: 71)", "Saodah: (figure.genogram.sex.female), (figure.genogram.deceased)", "(figure.genogram.focus)",
            "(figure.and-two: Halimah | Bonar): (figure.genogram.union.separated); (figure.genogram.children: (figure.and-two: Melati | Belum))",
            "(figure.genogram.household: (figure.and-two: Halimah | Melati))", "(figure.and-two: Wiryo | Bonar): (figure.genogram.tie.conflict)",
        ];
        foreach (string text in expected) Assert.Contains(text, words, StringComparison.Ordinal);
    }
}
