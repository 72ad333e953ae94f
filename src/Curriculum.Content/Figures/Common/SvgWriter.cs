using System.Globalization;
using System.Text;
using Curriculum.Content.Markdown;

namespace Curriculum.Content.Figures;

/// <summary>Writes the few SVG elements that figures are made of: whole numbers, classes instead of styles, all text escaped.</summary>
/// <param name="id">The figure's id; every id inside begins with it.</param>
internal sealed class SvgWriter(string id)
{
    /// <summary>The widest figure that is scaled down to a phone; a wider one scrolls there, as its text would become too small.</summary>
    private const int Phone = 340;

    private readonly StringBuilder _out = new(4096);
    private bool _arrows;

    public SvgWriter Rectangle(string css, Box box, int radius = 0)
    {
        Open("rect", css).Number("x", box.X).Number("y", box.Y).Number("width", box.Width).Number("height", box.Height);
        if (radius > 0) Number("rx", radius);
        return Close();
    }

    public SvgWriter Circle(string css, Point centre, int radius) =>
        Open("circle", css).Number("cx", centre.X).Number("cy", centre.Y).Number("r", radius).Close();

    /// <summary>Draws a path.</summary>
    /// <param name="css">Its classes.</param>
    /// <param name="path">Its data.</param>
    /// <param name="atStart">Whether an arrow head stands at its start; its tip reaches <see cref="Stroke.Head"/> units beyond.</param>
    /// <param name="atEnd">Whether one stands at its end.</param>
    public SvgWriter Path(string css, string path, bool atStart = false, bool atEnd = false)
    {
        Open("path", css);
        _out.Append(" d=\"").Append(path).Append('"');
        if (atStart) _out.Append(" marker-start=\"url(#").Append(id).Append("-a)\"");
        if (atEnd) _out.Append(" marker-end=\"url(#").Append(id).Append("-a)\"");
        _arrows |= atStart || atEnd;
        return Close();
    }

    public SvgWriter Line(string css, Point from, Point to) => Path(css, PathData.Line([from, to]));

    /// <summary>Writes lines of text beneath each other.</summary>
    /// <param name="css">Their classes.</param>
    /// <param name="block">The lines.</param>
    /// <param name="x">Where they start, or their middle.</param>
    /// <param name="top">The upper edge of the first line.</param>
    /// <param name="anchor">Empty for the start, or <c>middle</c>, or <c>end</c>.</param>
    /// <returns>The writer.</returns>
    public SvgWriter Text(string css, TextBlock block, int x, int top, string anchor = "middle")
    {
        _out.Append("<text class=\"").Append(css).Append('"');
        if (anchor.Length > 0) _out.Append(" text-anchor=\"").Append(anchor).Append('"');
        int y = top + Point.Round(block.Leading * 0.75);
        if (block.Lines.Count == 1)
        {
            Number("x", x).Number("y", y)._out.Append('>');
            _out.Append(Html.Escape(block.Lines[0]));
        }
        else
        {
            _out.Append('>');
            foreach (string line in block.Lines)
            {
                _out.Append("<tspan");
                Number("x", x).Number("y", y)._out.Append('>');
                _out.Append(Html.Escape(line));

                // The space keeps the words apart when the text is copied or searched.
                _out.Append(y < top + block.Height - block.Leading ? " </tspan>" : "</tspan>");
                y += block.Leading;
            }
        }

        _out.Append("</text>");
        return this;
    }

    public SvgWriter BeginGroup(string css)
    {
        _out.Append("<g class=\"").Append(css).Append("\">");
        return this;
    }

    public SvgWriter EndGroup()
    {
        _out.Append("</g>");
        return this;
    }

    /// <summary>The complete element.</summary>
    /// <param name="kind">The kind of figure, for the class.</param>
    /// <param name="title">Its accessible name.</param>
    /// <param name="description">Its accessible description.</param>
    /// <param name="width">In user units.</param>
    /// <param name="height">In user units.</param>
    public string Finish(string kind, string title, string description, int width, int height)
    {
        StringBuilder svg = new(_out.Length + 600);
        bool wide = width > Phone;
        int zoom = wide ? 100 : 125; // larger than its user units where there is room
        if (wide) svg.Append("<div class=\"dia-wide\" role=\"group\" tabindex=\"0\" aria-label=\"").Append(Html.Escape(title)).Append("\">");
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"dia dia-{kind}\" viewBox=\"0 0 {width} {height}\" width=\"{width * zoom / 100}\" height=\"{height * zoom / 100}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">");
        svg.Append("<title id=\"").Append(id).Append("-t\">").Append(Html.Escape(title)).Append("</title>");
        svg.Append("<desc id=\"").Append(id).Append("-d\">").Append(Html.Escape(description)).Append("</desc>");
        if (_arrows)
        {
            svg.Append("<defs><marker id=\"").Append(id).Append("-a\" viewBox=\"0 0 10 10\" refX=\"1\" refY=\"5\" markerWidth=\"10\" markerHeight=\"10\" markerUnits=\"userSpaceOnUse\" orient=\"auto-start-reverse\"><path class=\"d-arrow\" d=\"M0 0L10 5L0 10Z\"/></marker></defs>");
        }

        return svg.Append(_out).Append("</svg>").Append(wide ? "</div>" : "").ToString();
    }

    private SvgWriter Open(string element, string css)
    {
        _out.Append('<').Append(element).Append(" class=\"").Append(css).Append('"');
        return this;
    }

    private SvgWriter Number(string name, int value)
    {
        _out.Append(CultureInfo.InvariantCulture, $" {name}=\"{value}\"");
        return this;
    }

    private SvgWriter Close()
    {
        _out.Append("/>");
        return this;
    }
}
