using System.Globalization;
using System.Xml.Linq;
using Curriculum.Content.Figures;
using FsCheck.Fluent;
using FsCheck;
using Xunit;

namespace Curriculum.Content.Tests.Figures;

public sealed class Laws
{
    [Fact]
    public void Any_ecomap_is_drawn_without_collisions() => Holds("ecomap", RandomFigures.Ecomap, static drawing => Judge.Collisions(drawing), refusal: null);

    [Fact]
    public void Any_quadrant_is_drawn_without_collisions() => Holds("kuadran", RandomFigures.Quadrant, static drawing => Judge.Collisions(drawing), refusal: null);

    [Fact]
    public void Any_flow_is_drawn_without_lines_through_boxes_or_is_called_tangled() => Holds("alur", RandomFigures.Flow, ThroughBoxes, refusal: "tangled");

    [Fact]
    public void Any_family_is_drawn_without_collisions_or_is_called_too_wide() => Holds("genogram", RandomFigures.Genogram, static drawing => Judge.Collisions(drawing), refusal: "wide");

    [Fact]
    public void Nothing_of_the_language_of_the_machine_shows()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator) = ("~", "·");
        try
        {
            foreach ((string kind, Gen<string> figures) in (ReadOnlySpan<(string, Gen<string>)>)[("ecomap", RandomFigures.Ecomap), ("alur", RandomFigures.Flow), ("genogram", RandomFigures.Genogram), ("kuadran", RandomFigures.Quadrant)])
            {
                foreach (string yaml in figures.Sample(30, 10))
                {
                    CultureInfo.CurrentCulture = before;
                    DrawnFigure? one = FigureHost.Draw(kind, yaml).Figure;
                    CultureInfo.CurrentCulture = odd;
                    Assert.Equal(one, FigureHost.Draw(kind, yaml).Figure);
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Lines of a flow that are neither upright nor level, or that pass through a box.</summary>
    internal static IReadOnlyList<string> ThroughBoxes(Drawing drawing)
    {
        List<string> complaints = [];
        foreach (XElement line in drawing.Of("d-line"))
        {
            IReadOnlyList<(double X, double Y)> points = Drawing.Lines(line)[0];
            for (int i = 1; i < points.Count; i++)
            {
                ((double x1, double y1), (double x2, double y2)) = (points[i - 1], points[i]);

                // A corner is rounded in two small pieces; these may be slanted.
                if (x1 != x2 && y1 != y2) complaints.Add("slanted: " + line);
                Area piece = new(Math.Min(x1, x2) - 0.5, Math.Min(y1, y2) - 0.5, Math.Max(x1, x2) + 0.5, Math.Max(y1, y2) + 0.5);
                complaints.AddRange(drawing.Nodes.Where(node => Drawing.AreaOf(node).Grown(-1).Touches(piece)).Select(node => $"{line} through {node}"));
            }
        }

        return complaints;
    }

    private static void Holds(string kind, Gen<string> figures, Func<Drawing, IReadOnlyList<string>> more, string? refusal) =>
        Prop.ForAll(figures.ToArbitrary(), yaml =>
        {
            FigureHost host = FigureHost.Draw(kind, yaml);
            if (host.Figure is null) return (refusal is not null && host.Wrong().Count == 1 && host.Wrong()[0] == $"1: (figure.wrong.{refusal})").Label(string.Join('\n', host.Found));
            Drawing drawing = host.Drawing;
            string[] complaints = [.. Judge.Complaints(drawing), .. more(drawing), .. host.Found.Select(static finding => finding.ToString())];
            bool same = FigureHost.Draw(kind, yaml).Figure == host.Figure;
            return (complaints.Length == 0 && same).Label(string.Join('\n', complaints));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));

    private static int Cases => int.TryParse(Environment.GetEnvironmentVariable("FIGURE_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : 150;
}
