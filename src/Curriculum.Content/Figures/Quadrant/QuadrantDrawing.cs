using Curriculum.Content.Markdown;

namespace Curriculum.Content.Figures;

/// <summary>Draws a quadrant of strengths as two rows of two fields, and says it in four short lists.</summary>
internal static class QuadrantDrawing
{
    private const int Width = 340, Margin = 2, Gap = 6, Field = (Width - (2 * Margin) - Gap) / 2, Padding = 9, Bullet = 11;
    private static readonly string[] Fills = ["d-fill-a", "d-fill-b", "d-fill-c", "d-fill-d"];

    /// <summary>Draws.</summary>
    public static DrawnFigure Draw(Quadrant quadrant, Phrase say)
    {
        SvgWriter svg = new(quadrant.Id);
        int top = Margin;
        for (int row = 0; row < 2; row++) top = Row(svg, quadrant.Cells, row, top, say) + Gap;
        string svgText = svg.Finish("kuadran", quadrant.Title, say("figure.quadrant.description"), Width, top - Gap + Margin);
        return new DrawnFigure(quadrant.Id, quadrant.Title, svgText, Words(quadrant, say));
    }

    private static int Row(SvgWriter svg, IReadOnlyList<QuadrantCell> cells, int row, int top, Phrase say)
    {
        TextBlock[] heads = [.. Range(row).Select(i => TextBlock.Wrap(say("figure.quadrant." + cells[i].Field), TextBlock.Normal, Field - (2 * Padding), bold: true))];
        int first = top + Padding + heads.Max(static h => h.Height) + 6;
        IReadOnlyList<TextBlock>[] items = [.. Range(row).Select(i => Lines(cells[i], say))];
        int height = first - top + items.Max(static list => list.Sum(static line => line.Height + 6)) + Padding - 6;
        for (int column = 0; column < 2; column++)
        {
            Box box = new(Margin + (column * (Field + Gap)), top, Field, height);
            svg.Rectangle("d-box " + Fills[(row * 2) + column], box, 8);
            svg.Text("d-text d-head", heads[column], box.X + Padding, top + Padding, "");
            int y = first;
            bool empty = cells[(row * 2) + column].Items.Count == 0;
            foreach (TextBlock line in items[column])
            {
                if (!empty) svg.Circle("d-dot", new Point(box.X + Padding + 3, y + 8), 2);
                svg.Text(empty ? "d-sub" : "d-item", line, box.X + Padding + (empty ? 0 : Bullet), y, "");
                y += line.Height + 6;
            }
        }

        return top + height;
    }

    private static IEnumerable<int> Range(int row) => Enumerable.Range(row * 2, 2);

    private static IReadOnlyList<TextBlock> Lines(QuadrantCell cell, Phrase say) => cell.Items.Count == 0
        ? [TextBlock.Wrap(say("figure.quadrant.empty"), TextBlock.Small, Field - (2 * Padding))]
        : [.. cell.Items.Select(static item => TextBlock.Wrap(item, TextBlock.Small, Field - (2 * Padding) - Bullet, balanced: false))];

    private static string Words(Quadrant quadrant, Phrase say)
    {
        WordsHtml words = new();
        foreach (QuadrantCell cell in quadrant.Cells)
        {
            words.Heading(say("figure.quadrant." + cell.Field));
            if (cell.Items.Count == 0) words.Paragraph(say("figure.quadrant.empty"));
            else words.List(cell.Items.Select(static item => ("", item)));
        }

        return words.ToString();
    }
}
