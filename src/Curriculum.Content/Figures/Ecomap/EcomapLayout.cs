namespace Curriculum.Content.Figures;

/// <summary>A tie's box and where its line ends.</summary>
internal sealed record EcomapNode(EcomapTie Tie, Box Box, TextBlock Name, TextBlock? Note, Point Near, Point Far);

/// <summary>Places the boxes of an ecomap around its centre: clockwise from the top, in the order in which they are written.</summary>
/// <remarks>
/// A phone is narrow, so the ellipse stands upright: boxes left and right, the lines in a corridor between them, one box on top and one at the
/// bottom where the number asks for it. No box lies beside the centre, where its line would be too short to be read.
/// </remarks>
internal sealed record EcomapLayout(Point Centre, int Radius, TextBlock CentreText, IReadOnlyList<EcomapNode> Nodes, int Bottom)
{
    /// <summary>Of the figure, in user units.</summary>
    public const int Width = 340;

    private const int Margin = 4, NarrowSide = 102, WideSide = 118, Gap = 14, Padding = 7, ShortestLine = 56, Inward = 12;

    /// <summary>Places an ecomap.</summary>
    public static EcomapLayout Of(Ecomap ecomap)
    {
        TextBlock centreText = TextBlock.Wrap(ecomap.Centre, TextBlock.Normal, 84);
        int radius = Math.Max(34, 5 + Point.Round(Math.Sqrt((centreText.Width * centreText.Width) + (centreText.Height * centreText.Height)) / 2));
        Places places = Places.For(ecomap.Ties.Count);
        int word = ecomap.Ties.Max(static tie => Math.Max(TextBlock.LongestWord(tie.Name, TextBlock.Normal), TextBlock.LongestWord(tie.Note, TextBlock.Small)));
        int side = Math.Clamp(word + (2 * Padding), NarrowSide, WideSide);
        List<EcomapNode> nodes = [];
        for (int i = 0; i < ecomap.Ties.Count; i++) nodes.Add(Measured(ecomap.Ties[i], side, alone: i == places.Top || i == places.Bottom));

        Point centre = new(Width / 2, 0);
        Column(nodes, places.UpperRight, centre, radius, right: true, up: true);
        Column(nodes, places.UpperLeft, centre, radius, right: false, up: true);
        Column(nodes, places.LowerRight, centre, radius, right: true, up: false);
        Column(nodes, places.LowerLeft, centre, radius, right: false, up: false);
        if (places.Top >= 0) Alone(nodes, places.Top, Math.Min(-radius - ShortestLine, Edge(nodes, places.Upper, up: true) - Gap), up: true, radius);
        if (places.Bottom >= 0) Alone(nodes, places.Bottom, Math.Max(radius + ShortestLine, Edge(nodes, places.Lower, up: false) + Gap), up: false, radius);

        int top = Math.Min(-radius, nodes.Min(static n => n.Box.Y)) - Margin;
        int bottom = Math.Max(radius, nodes.Max(static n => n.Box.Bottom));
        for (int i = 0; i < nodes.Count; i++)
        {
            EcomapNode node = nodes[i];
            nodes[i] = node with { Box = node.Box.Moved(0, -top), Near = new Point(node.Near.X, node.Near.Y - top), Far = new Point(node.Far.X, node.Far.Y - top) };
        }

        return new EcomapLayout(new Point(centre.X, -top), radius, centreText, nodes, bottom - top + Margin);
    }

    private static EcomapNode Measured(EcomapTie tie, int side, bool alone)
    {
        int widest = (alone ? 180 : side) - (2 * Padding);
        TextBlock name = TextBlock.Wrap(tie.Name, TextBlock.Normal, widest);
        TextBlock? note = tie.Note.Length == 0 ? null : TextBlock.Wrap(tie.Note, TextBlock.Small, widest);
        int width = alone ? Math.Max(side, Math.Max(name.Width, note?.Width ?? 0) + (2 * Padding)) : side;
        return new EcomapNode(tie, new Box(0, 0, width, name.Height + (note?.Height ?? 0) + (2 * Padding)), name, note, default, default);
    }

    /// <summary>Stacks boxes from the centre outwards; those far away lean inwards a little.</summary>
    private static void Column(List<EcomapNode> nodes, IReadOnlyList<int> column, Point centre, int radius, bool right, bool up)
    {
        int sign = up ? -1 : 1, y = 0;
        for (int k = 0; k < column.Count; k++)
        {
            EcomapNode node = nodes[column[k]];
            int lean = k == 0 ? 0 : Inward;
            int x = right ? Width - Margin - node.Box.Width - lean : Margin + lean;
            int inner = right ? x : x + node.Box.Width;
            int half = node.Box.Height / 2;
            if (k == 0)
            {
                // The line ends at the middle of the inner edge: move it away until the line is long enough.
                int across = Math.Abs(inner - centre.X);
                y = sign * Math.Max(Gap, Math.Max(Leg(radius + ShortestLine, across) - half, Leg(radius + Gap, across)));
            }

            Box box = node.Box with { X = x, Y = up ? y - node.Box.Height : y };
            // Far away the line meets the box near its corner, so that it does not run along its edge.
            int end = k == 0 ? half : Math.Min(half, 16);
            Point far = new(inner, up ? box.Bottom - end : box.Y + end);
            nodes[column[k]] = node with { Box = box, Far = far, Near = centre.Towards(far, radius) };
            y = up ? box.Y - Gap : box.Bottom + Gap;
        }
    }

    /// <summary>The other leg of a right-angled triangle, rounded up; 0 where there is none.</summary>
    private static int Leg(int hypotenuse, int leg) => hypotenuse > leg ? (int)Math.Ceiling(Math.Sqrt((hypotenuse * hypotenuse) - (leg * leg))) : 0;

    private static void Alone(List<EcomapNode> nodes, int index, int edge, bool up, int radius)
    {
        EcomapNode node = nodes[index];
        Box box = node.Box with { X = (Width - node.Box.Width) / 2, Y = up ? edge - node.Box.Height : edge };
        nodes[index] = node with { Box = box, Near = new Point(Width / 2, up ? -radius : radius), Far = new Point(Width / 2, edge) };
    }

    private static int Edge(List<EcomapNode> nodes, IEnumerable<int> column, bool up)
    {
        int edge = 0;
        foreach (int i in column) edge = up ? Math.Min(edge, nodes[i].Box.Y) : Math.Max(edge, nodes[i].Box.Bottom);
        return edge;
    }

    /// <summary>Which tie stands where; each column from the centre outwards.</summary>
    private sealed record Places(int Top, int Bottom, IReadOnlyList<int> UpperRight, IReadOnlyList<int> LowerRight, IReadOnlyList<int> LowerLeft, IReadOnlyList<int> UpperLeft)
    {
        public IEnumerable<int> Upper => UpperRight.Concat(UpperLeft);

        public IEnumerable<int> Lower => LowerRight.Concat(LowerLeft);

        public static Places For(int count)
        {
            // 4k: k pairs above and below. One more: a box on top. Two more: one at the bottom too. Three more: on top, and a pair below.
            int upper = count / 4, lower = count % 4 == 3 ? upper + 1 : upper;
            int next = 0;
            int top = count % 4 == 0 ? -1 : next++;
            int[] upperRight = [.. Enumerable.Range(next, upper).Reverse()];
            int[] lowerRight = [.. Enumerable.Range(next += upper, lower)];
            next += lower;
            int bottom = count % 4 == 2 ? next++ : -1;
            int[] lowerLeft = [.. Enumerable.Range(next, lower).Reverse()];
            int[] upperLeft = [.. Enumerable.Range(next + lower, upper)];
            return new Places(top, bottom, upperRight, lowerRight, lowerLeft, upperLeft);
        }
    }
}
