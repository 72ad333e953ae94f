namespace Curriculum.Content.Figures;

/// <summary>What the signs of a figure mean, in words, beneath it; only those that occur.</summary>
/// <param name="width">Of the figure, in user units.</param>
internal sealed class Legend(int width)
{
    private const int Sample = 32, Gap = 7, Inset = 4;

    private readonly List<(Action<SvgWriter, Point> Draw, string Words)> _items = [];

    /// <summary>Adds a sign.</summary>
    /// <param name="draw">Draws it around a middle point, at most 32 wide and 22 high.</param>
    /// <param name="words">What it means.</param>
    public void Add(Action<SvgWriter, Point> draw, string words) => _items.Add((draw, words));

    /// <summary>Adds a line as a sign.</summary>
    public void AddLine(StrokeStyle style, string css, string words) =>
        Add((svg, at) => Stroke.Draw(svg, style, css, [new Point(at.X - (Sample / 2), at.Y), new Point(at.X + (Sample / 2), at.Y)]), words);

    /// <summary>Draws all signs in columns.</summary>
    /// <param name="svg">Takes the drawing.</param>
    /// <param name="top">The upper edge.</param>
    /// <returns>The lower edge.</returns>
    public int Draw(SvgWriter svg, int top)
    {
        if (_items.Count == 0) return top;
        int columns = Math.Min(_items.Count, Math.Max(1, width / 165));
        int column = (width - (2 * Inset)) / columns;
        svg.BeginGroup("d-legend");
        for (int i = 0; i < _items.Count; i += columns)
        {
            int height = 0;
            for (int k = i; k < Math.Min(i + columns, _items.Count); k++)
            {
                int left = Inset + ((k - i) * column);
                TextBlock words = TextBlock.Wrap(_items[k].Words, TextBlock.Small, column - Sample - Gap - 2);
                _items[k].Draw(svg, new Point(left + (Sample / 2), top + 12));
                svg.Text("d-sub", words, left + Sample + Gap, top + 4, "");
                height = Math.Max(height, Math.Max(24, words.Height + 8));
            }

            top += height;
        }

        svg.EndGroup();
        return top;
    }
}
