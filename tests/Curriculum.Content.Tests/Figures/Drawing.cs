using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Curriculum.Content.Figures;

namespace Curriculum.Content.Tests.Figures;

/// <summary>A rectangle of a drawing.</summary>
internal sealed record Area(double Left, double Top, double Right, double Bottom)
{
    public bool Touches(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Area other) => other.Left >= Left && other.Top >= Top && other.Right <= Right && other.Bottom <= Bottom;

    public Area Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);
}

/// <summary>A drawn figure, read back as XML: what a judge sees who knows nothing of how it was made.</summary>
internal sealed partial class Drawing
{
    private static readonly char[] Spaces = [' '];
    private readonly XElement _svg;

    public Drawing(DrawnFigure figure)
    {
        Figure = figure;
        XElement root = XElement.Parse(figure.Svg, LoadOptions.PreserveWhitespace);
        _svg = root.Name.LocalName == "svg" ? root : root.Elements().Single();
        int[] view = [.. Attribute(_svg, "viewBox").Split(' ').Select(static n => int.Parse(n, CultureInfo.InvariantCulture))];
        View = new Area(view[0], view[1], view[0] + view[2], view[1] + view[3]);
        Words = new HtmlParser().ParseDocument(figure.TextHtml).Body!.TextContent;
    }

    public DrawnFigure Figure { get; }

    public Area View { get; }

    /// <summary>The text equivalent without its markup.</summary>
    public string Words { get; }

    public IEnumerable<XElement> All => _svg.DescendantsAndSelf();

    /// <summary>Elements with a class, outside of the legend and of markers.</summary>
    public IReadOnlyList<XElement> Of(string css) => [.. _svg.Descendants().Where(e => Classes(e).Contains(css, StringComparer.Ordinal) && !e.Ancestors().Any(static a => Classes(a).Contains("d-legend", StringComparer.Ordinal)))];

    /// <summary>Elements with a class inside the legend.</summary>
    public IReadOnlyList<XElement> InLegend(string css) => [.. _svg.Descendants().Where(e => Classes(e).Contains(css, StringComparer.Ordinal) && e.Ancestors().Any(static a => Classes(a).Contains("d-legend", StringComparer.Ordinal)))];

    /// <summary>The boxes and symbols of what a figure is about.</summary>
    public IReadOnlyList<XElement> Nodes => [.. Of("d-box").Where(static e => !Classes(e).Contains("d-inner", StringComparer.Ordinal))];

    /// <summary>Each text, its lines joined.</summary>
    public IReadOnlyList<string> Texts => [.. _svg.Descendants().Where(static e => e.Name.LocalName == "text").Select(static e => e.Value.Trim())];

    /// <summary>The node that a text stands in, or nearest above.</summary>
    public XElement NodeWith(string text)
    {
        Area area = TextAreas().First(pair => pair.Text == text).Area;
        double x = (area.Left + area.Right) / 2, y = (area.Top + area.Bottom) / 2;
        return Nodes.MinBy(node => Math.Abs(((AreaOf(node).Left + AreaOf(node).Right) / 2) - x) + Math.Abs(((AreaOf(node).Top + AreaOf(node).Bottom) / 2) - y))!;
    }

    /// <summary>Where every text lies when it is set in Roboto.</summary>
    public IEnumerable<(string Text, Area Area)> TextAreas()
    {
        foreach (XElement text in _svg.Descendants().Where(static e => e.Name.LocalName == "text"))
        {
            int size = Classes(text).Contains("d-text", StringComparer.Ordinal) ? 14 : 13;
            XElement[] lines = text.HasElements ? [.. text.Elements()] : [text];
            Area whole = lines.Select(line =>
            {
                double x = double.Parse(Attribute(line, "x"), CultureInfo.InvariantCulture), y = double.Parse(Attribute(line, "y"), CultureInfo.InvariantCulture);
                double width = Ruler.Width(line.Value.TrimEnd(), size);
                double left = Attribute(text, "text-anchor") switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
                return new Area(left, y - (size * 0.75), left + width, y + (size * 0.22));
            }).Aggregate(static (a, b) => new Area(Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom)));
            yield return (text.Value.Trim(), whole);
        }
    }

    /// <summary>The outline of an element.</summary>
    public static Area AreaOf(XElement e)
    {
        double N(string name) => double.Parse(Attribute(e, name), CultureInfo.InvariantCulture);
        if (e.Name.LocalName == "rect") return new Area(N("x"), N("y"), N("x") + N("width"), N("y") + N("height"));
        if (e.Name.LocalName == "circle") return new Area(N("cx") - N("r"), N("cy") - N("r"), N("cx") + N("r"), N("cy") + N("r"));
        IReadOnlyList<(double X, double Y)> points = [.. Lines(e).SelectMany(static line => line)];
        return new Area(points.Min(static p => p.X), points.Min(static p => p.Y), points.Max(static p => p.X), points.Max(static p => p.Y));
    }

    /// <summary>The lines of a path; a rounded corner counts as its corner.</summary>
    public static IReadOnlyList<IReadOnlyList<(double X, double Y)>> Lines(XElement path)
    {
        List<IReadOnlyList<(double X, double Y)>> lines = [];
        foreach (string piece in Attribute(path, "d").Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            double[] n = [.. Number().Matches(piece).Select(static m => double.Parse(m.Value, CultureInfo.InvariantCulture))];
            lines.Add([.. Enumerable.Range(0, n.Length / 2).Select(i => (n[2 * i], n[(2 * i) + 1]))]);
        }

        return lines;
    }

    public static string Attribute(XElement e, string name) => e.Attribute(name)?.Value ?? "";

    public static IEnumerable<string> Classes(XElement e) => Attribute(e, "class").Split(Spaces, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("-?[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
