using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Curriculum.Content.Tests.Figures;

/// <summary>What must hold of every drawing.</summary>
internal static partial class Judge
{
    private static readonly string[] Elements = ["svg", "title", "desc", "defs", "marker", "g", "rect", "circle", "path", "text", "tspan"];

    private static readonly string[] Attributes =
    [
        "class", "viewBox", "width", "height", "role", "aria-labelledby", "id", "x", "y", "rx", "cx", "cy", "r", "d", "text-anchor",
        "marker-start", "marker-end", "refX", "refY", "markerWidth", "markerHeight", "markerUnits", "orient",
    ];

    /// <summary>Every complaint about a drawing; empty when it is fine.</summary>
    public static IReadOnlyList<string> Complaints(Drawing drawing)
    {
        List<string> complaints = [];
        foreach (XElement e in drawing.All)
        {
            if (!Elements.Contains(e.Name.LocalName)) complaints.Add("element " + e.Name);
            complaints.AddRange(e.Attributes().Where(static a => !Attributes.Contains(a.Name.LocalName)).Select(a => $"attribute {a.Name} of {e.Name}"));
            if (e.Attribute("id") is { } id && !id.Value.StartsWith(drawing.Figure.Id + "-", StringComparison.Ordinal)) complaints.Add("id " + id.Value);
            foreach (XAttribute a in e.Attributes().Where(static a => a.Name.LocalName is "x" or "y" or "width" or "height" or "rx" or "cx" or "cy" or "r"))
            {
                if (!int.TryParse(a.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) complaints.Add($"{a.Name} is {a.Value}");
            }

            if (e.Attribute("d") is { } d && !PathData().IsMatch(d.Value)) complaints.Add("path " + d.Value);
        }

        complaints.AddRange(drawing.TextAreas().Where(pair => !drawing.View.Holds(pair.Area)).Select(static pair => "text outside: " + pair.Text));
        complaints.AddRange(Shapes(drawing).Where(shape => !drawing.View.Holds(Drawing.AreaOf(shape))).Select(static shape => "outside: " + shape));
        complaints.AddRange(Pairs(drawing.Nodes).Where(static pair => Meet(pair.A, pair.B)).Select(static pair => $"nodes meet: {pair.A} {pair.B}"));
        return complaints;
    }

    /// <summary>Texts that lie on each other.</summary>
    public static IReadOnlyList<string> Collisions(Drawing drawing) =>
        [.. Pairs([.. drawing.TextAreas()]).Where(static pair => pair.A.Area.Grown(-1).Touches(pair.B.Area)).Select(static pair => $"{pair.A.Text} / {pair.B.Text}")];

    private static IEnumerable<XElement> Shapes(Drawing drawing) =>
        drawing.All.Where(static e => e.Name.LocalName is "rect" or "circle" or "path" && e.Parent?.Name.LocalName != "marker");

    private static bool Meet(XElement a, XElement b)
    {
        if (a.Name.LocalName == "circle" && b.Name.LocalName != "circle") return Meet(b, a);
        (Area left, Area right) = (Drawing.AreaOf(a), Drawing.AreaOf(b));
        if (a.Name.LocalName == "circle" || b.Name.LocalName != "circle") return left.Touches(right);
        (double x, double y) = ((right.Left + right.Right) / 2, (right.Top + right.Bottom) / 2);
        double dx = x - Math.Clamp(x, left.Left, left.Right), dy = y - Math.Clamp(y, left.Top, left.Bottom);
        return Math.Sqrt((dx * dx) + (dy * dy)) < right.Right - x;
    }

    private static IEnumerable<(T A, T B)> Pairs<T>(IReadOnlyList<T> all)
    {
        for (int i = 0; i < all.Count; i++)
        {
            for (int k = 0; k < i; k++) yield return (all[k], all[i]);
        }
    }

    [GeneratedRegex("^(?:[MLQ ]?-?[0-9]+| -?[0-9]+|Z)+$", RegexOptions.None, 1000)]
    private static partial Regex PathData();
}
