namespace Curriculum.Content.Figures;

/// <summary>The words at a link.</summary>
internal sealed record FlowLabel(TextBlock Text, int X, int Top, string Anchor)
{
    public Box Box => new(Anchor == "end" ? X - Text.Width : X, Top, Text.Width, Text.Height);
}

/// <content>Where the words at links stand.</content>
internal sealed partial class FlowLayout
{
    /// <summary>Puts words beside the links that leave the row above: to the right, or to the left where only there is room.</summary>
    /// <returns>The height that they need.</returns>
    private int PlaceLabels(int channel, int top, FlowBend[] bends)
    {
        int height = 0, taken = 2 - BesideLine;
        int[] lines = [.. bends.Where(static bend => bend.FromAbove).Select(static bend => bend.From)
            .Concat(_back.Where(back => channel > back.ToRow && channel <= back.FromRow + 1).Select(back => _columns.BackLane(back.Right, back.Lane)))];
        var labelled = _chart.Links.Where(static link => link.Label.Length > 0).Select(link => (link.Label, First: FirstBend(link)))
            .Where(pair => pair.First?.Channel == channel).OrderBy(static pair => pair.First!.Value.Bend.From);
        foreach ((string words, (FlowBend Bend, int Channel, Box From)? first) in labelled)
        {
            int x = first!.Value.Bend.From;
            int right = lines.Where(other => other > x).Append(FlowColumns.Width - 2 + BesideLine).Min() - x - (2 * BesideLine);
            int left = x - lines.Where(other => other < x).Append(taken).Max() - (2 * BesideLine);
            int needed = Glyphs.Width(words, TextBlock.Small);
            bool atRight = needed <= right || (needed > left && right >= left);

            // Rather over a neighbouring line, which it then hides, than broken inside a word.
            int width = Math.Max(Math.Min(WidestWord, TextBlock.LongestWord(words, TextBlock.Small)), atRight ? right : left);
            TextBlock text = TextBlock.Wrap(words, TextBlock.Small, width);
            int at = atRight ? Math.Min(x + BesideLine, FlowColumns.Width - 2 - text.Width) : Math.Max(x - BesideLine, 2 + text.Width);
            FlowLabel label = new(text, at, first.Value.From.Bottom + 3, atRight ? "" : "end");

            // Close to the step where no higher neighbour is in the way, else below the row, and below other words.
            if (_items.Any(item => Overlap(item.Box, label.Box))) label = label with { Top = top + 3 };
            while (_labels.Find(other => Overlap(other.Box, label.Box)) is { } other) label = label with { Top = other.Box.Bottom + 1 };
            _labels.Add(label);
            taken = Math.Max(taken, label.Box.Right);
            height = Math.Max(height, label.Box.Bottom - top);
        }

        return height;
    }

    private void PlaceSideLabels()
    {
        foreach (FlowBackLink back in _back.Where(static back => back.Exit is null && back.Link.Label.Length > 0))
        {
            Box box = _items[back.Link.From].Box;
            TextBlock text = TextBlock.Wrap(back.Link.Label, TextBlock.Small, FlowColumns.Width);
            _labels.Add(new FlowLabel(text, back.Right ? box.Right + BesideLine : box.X - BesideLine, box.CentreY - text.Leading - 2, back.Right ? "" : "end"));
        }
    }

    private static bool Overlap(Box a, Box b) => a.X - 3 < b.Right && b.X - 3 < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
