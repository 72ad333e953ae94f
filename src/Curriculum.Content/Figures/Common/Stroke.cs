namespace Curriculum.Content.Figures;

/// <summary>How a tie between two people or places is drawn.</summary>
internal enum StrokeStyle
{
    /// <summary>A double line: strong, close.</summary>
    Double,

    /// <summary>Dashes: weak.</summary>
    Dashed,

    /// <summary>Dots: distant.</summary>
    Dotted,

    /// <summary>A zigzag: tense, in conflict.</summary>
    Zigzag,

    /// <summary>A line with a gap between two bars: cut off.</summary>
    Broken,
}

/// <summary>Draws ties. One hand for ecomaps, genograms and legends.</summary>
internal static class Stroke
{
    /// <summary>How far an arrow head reaches beyond the line that carries it.</summary>
    public const int Head = 9;

    /// <summary>Draws a tie along straight pieces.</summary>
    /// <param name="svg">Takes the drawing.</param>
    /// <param name="style">How.</param>
    /// <param name="css">The class of the tie, which names its meaning.</param>
    /// <param name="points">From tip to tip.</param>
    /// <param name="atStart">Whether an arrow head points at the first point.</param>
    /// <param name="atEnd">Whether one points at the last.</param>
    public static void Draw(SvgWriter svg, StrokeStyle style, string css, IReadOnlyList<Point> points, bool atStart = false, bool atEnd = false)
    {
        List<Point> line = [.. points];
        if (atStart) line[0] = line[0].Towards(line[1], Head);
        if (atEnd) line[^1] = line[^1].Towards(line[^2], Head);
        switch (style)
        {
            case StrokeStyle.Double:
                svg.Path(css, PathData.Line(line), atStart, atEnd).Path("d-gap", PathData.Line(line));
                break;
            case StrokeStyle.Zigzag:
                svg.Path(css, PathData.Zigzag(line), atStart, atEnd);
                break;
            case StrokeStyle.Broken:
                DrawBroken(svg, css, line);
                break;
            default:
                svg.Path(css, PathData.Line(line), atStart, atEnd);
                break;
        }
    }

    private static void DrawBroken(SvgWriter svg, string css, List<Point> line)
    {
        // The bars stand in the middle of the longest piece.
        int longest = 1;
        for (int i = 2; i < line.Count; i++)
        {
            if (line[i].Distance(line[i - 1]) > line[longest].Distance(line[longest - 1])) longest = i;
        }

        (Point from, Point to) = (line[longest - 1], line[longest]);
        double length = Math.Max(1, from.Distance(to));
        Point left = from.Towards(to, (int)(length / 2) - 4), right = from.Towards(to, (int)(length / 2) + 4);
        int ox = Point.Round(-(to.Y - from.Y) * 8 / length), oy = Point.Round((to.X - from.X) * 8 / length);
        string Bar(Point at) => PathData.Line([new Point(at.X - ox, at.Y - oy), new Point(at.X + ox, at.Y + oy)]);
        svg.Path(css, PathData.Line([.. line.Take(longest), left]) + Bar(left) + Bar(right) + PathData.Line([right, .. line.Skip(longest)]));
    }
}
