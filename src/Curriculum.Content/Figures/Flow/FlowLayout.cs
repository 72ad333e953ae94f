namespace Curriculum.Content.Figures;

/// <summary>A link as it is drawn: upright and level pieces, the arrow at the last point.</summary>
internal sealed record FlowRoute(FlowLink Link, IReadOnlyList<Point> Points);

/// <summary>A flow with everything in its place.</summary>
internal sealed partial class FlowLayout
{
    private const int ShortestGap = 26, ArrowRoom = 18, BelowRow = 9, BesideLine = 6, Pitch = 10, MostInRow = 3, WidestWord = 90;

    private readonly FlowChart _chart;
    private readonly FlowLayers _layers;
    private readonly FlowColumns _columns;
    private readonly IReadOnlyList<FlowBackLink> _back;
    private readonly FlowItem[] _items;
    private readonly FlowBend[] _bends;
    private readonly int[] _trackTop;
    private readonly List<FlowLabel> _labels = [];
    private readonly List<FlowRoute> _routes = [];

    private FlowLayout(FlowChart chart, FlowLayers layers, FlowColumns columns, IReadOnlyList<FlowBackLink> back)
    {
        (_chart, _layers, _columns, _back) = (chart, layers, columns, back);
        _items = [.. layers.Rows.SelectMany(static row => row).Where(static item => !item.IsLane).OrderBy(static item => item.Step)];
        Texts = [.. _items.Select(item => FlowShapes.Texts(chart.Steps[item.Step], item.Box.Width))];
        _bends = [.. layers.Hops.Select(hop => FlowPorts.Join(chart, layers, hop))];
        _trackTop = new int[layers.Rows.Count + 1];
        PlanBackLinks();
        Separate();
        PlaceRows();
        foreach (FlowLink link in chart.Links) _routes.Add(Route(link));
    }

    /// <summary>The boxes of the steps, by index.</summary>
    public IReadOnlyList<Box> Boxes => [.. _items.Select(static item => item.Box)];

    /// <summary>Their texts.</summary>
    public IReadOnlyList<FlowText> Texts { get; }

    /// <summary>The links, in the written order.</summary>
    public IReadOnlyList<FlowRoute> Routes => _routes;

    /// <summary>The words at links.</summary>
    public IReadOnlyList<FlowLabel> Labels => _labels;

    /// <summary>Of the figure, in user units.</summary>
    public int Height { get; private set; }

    /// <summary>Lays out a flow.</summary>
    /// <returns>Null when it is too tangled for the width of a phone.</returns>
    public static FlowLayout? Of(FlowChart chart)
    {
        // The fewer steps stand side by side, the more room there is for links that pass them.
        for (int most = MostInRow; most > 0; most--)
        {
            FlowLayers layers = FlowLayers.Of(chart, steps => steps.Count <= most && FlowColumns.Fit(chart, steps));
            IReadOnlyList<FlowBackLink> back = FlowBackLink.Plan(layers);
            FlowColumns columns = new(Lanes(back, right: false), Lanes(back, right: true));
            if (columns.Place(layers)) return new FlowLayout(chart, layers, columns, back);
        }

        return null;
    }

    private static int Lanes(IReadOnlyList<FlowBackLink> back, bool right) =>
        back.Where(link => link.Right == right).Select(static link => link.Lane + 1).DefaultIfEmpty(0).Max();

    private void PlanBackLinks()
    {
        HashSet<(int Step, bool Right)> sides = [];
        foreach (FlowBackLink back in _back.Where(back => FlowBackLink.Outermost(_layers.Rows[back.ToRow], back.Link.To, back.Right))) sides.Add((back.Link.To, back.Right));
        HashSet<(int Step, bool Right)> arrivals = [.. sides];
        foreach (FlowBackLink back in _back)
        {
            int lane = _columns.BackLane(back.Right, back.Lane);
            Box from = _items[back.Link.From].Box;
            int room = (back.Right ? lane - from.Right : from.X - lane) - (2 * BesideLine);
            bool besides = FlowBackLink.Outermost(_layers.Rows[back.FromRow], back.Link.From, back.Right)
                && (back.Link.Label.Length == 0 || Glyphs.Width(back.Link.Label, TextBlock.Small) <= room)
                && sides.Add((back.Link.From, back.Right));
            (int low, int high) = FlowPorts.Reach(_chart, _items[back.Link.From]);
            if (!besides) back.Exit = new FlowBend(back.Right ? high : low, lane) { ToBelow = false };
            (low, high) = FlowPorts.Reach(_chart, _items[back.Link.To]);
            if (!arrivals.Contains((back.Link.To, back.Right))) back.Entry = new FlowBend(lane, back.Right ? high : low) { FromAbove = false };
        }
    }

    /// <summary>Keeps links apart that leave the same step, and lets those meet that arrive at the same.</summary>
    private void Separate()
    {
        for (int step = 0; step < _items.Length; step++)
        {
            (int low, int high) = FlowPorts.Reach(_chart, _items[step]);
            int[] leaving = [.. Enumerable.Range(0, _bends.Length).Where(h => _layers.Hops[h].Upper.Step == step)];
            bool[] straight = [.. leaving.Select(h => _bends[h].IsStraight)];
            FlowPorts.Spread(leaving.Select(h => _bends[h]).Concat(_back.Where(back => back.Link.From == step && back.Exit is not null).Select(static back => back.Exit!)), (low, high), _chart.From(step).Any(static link => link.Label.Length > 0));
            for (int i = 0; i < leaving.Length; i++)
            {
                FlowBend bend = _bends[leaving[i]];
                (int under, int over) = FlowPorts.Reach(_chart, _layers.Hops[leaving[i]].Lower);
                if (straight[i] && bend.From >= under && bend.From <= over) bend.To = bend.From;
            }
        }

        for (int step = 0; step < _items.Length; step++)
        {
            FlowPorts.Gather(Enumerable.Range(0, _bends.Length).Where(h => _layers.Hops[h].Lower.Step == step).Select(h => _bends[h])
                .Concat(_back.Where(back => back.Link.To == step && back.Entry is not null).Select(static back => back.Entry!)));
        }
    }

    private void PlaceRows()
    {
        int y = FlowColumns.Margin;
        for (int channel = 0; channel <= _layers.Rows.Count; channel++)
        {
            FlowBend[] bends = [.. Bends(channel)];
            int tracks = FlowBend.AssignTracks(bends);
            int labels = PlaceLabels(channel, y, bends);
            bool edge = channel == 0 || channel == _layers.Rows.Count;
            _trackTop[channel] = y + labels + BelowRow;
            int height = tracks > 0 ? labels + BelowRow + ((tracks - 1) * Pitch) + ArrowRoom : labels;
            y += edge ? height : Math.Max(ShortestGap, Math.Max(height, labels + ArrowRoom));
            if (channel == _layers.Rows.Count) break;
            y = PlaceRow(_layers.Rows[channel], y);
        }

        Height = y + FlowColumns.Margin;
        PlaceSideLabels();
    }

    private int PlaceRow(List<FlowItem> row, int top)
    {
        int bottom = top;
        foreach (FlowItem item in row.Where(static item => !item.IsLane))
        {
            item.Box = item.Box with { Y = top, Height = FlowShapes.Height(Texts[item.Step]) };
            bottom = Math.Max(bottom, item.Box.Bottom);
        }

        return bottom;
    }

    private IEnumerable<FlowBend> Bends(int channel) => Enumerable.Range(0, _bends.Length).Where(h => _layers.Hops[h].Row + 1 == channel).Select(h => _bends[h])
        .Concat(_back.Where(back => back.Exit is not null && back.FromRow + 1 == channel).Select(static back => back.Exit!))
        .Concat(_back.Where(back => back.Entry is not null && back.ToRow == channel).Select(static back => back.Entry!));

    private (FlowBend Bend, int Channel, Box From)? FirstBend(FlowLink link)
    {
        Box from = _items[link.From].Box;
        foreach (FlowBackLink back in _back)
        {
            if (back.Link == link) return back.Exit is { } exit ? (exit, back.FromRow + 1, from) : null;
        }

        int hop = Hop(_items[link.From], link.To);
        return (_bends[hop], _layers.Hops[hop].Row + 1, from);
    }

    /// <summary>The piece that leads from an item towards a step.</summary>
    private int Hop(FlowItem from, int target)
    {
        for (int h = 0; h < _bends.Length; h++)
        {
            if (_layers.Hops[h].Upper == from && _layers.Hops[h].Lower.Target == target) return h;
        }

        throw new InvalidOperationException("A link without a piece.");
    }

    private FlowRoute Route(FlowLink link)
    {
        FlowBackLink? back = _back.FirstOrDefault(back => back.Link == link);
        return new FlowRoute(link, Simple(back is null ? Down(link) : Up(back)));
    }

    private List<Point> Down(FlowLink link)
    {
        List<Point> points = [];
        for (FlowItem at = _items[link.From]; at.Step != link.To;)
        {
            int hop = Hop(at, link.To);
            FlowBend bend = _bends[hop];
            if (points.Count == 0) points.Add(new Point(bend.From, at.Box.Bottom));
            if (!bend.IsStraight) points.AddRange([new Point(bend.From, Y(bend, _layers.Hops[hop].Row + 1)), new Point(bend.To, Y(bend, _layers.Hops[hop].Row + 1))]);
            at = _layers.Hops[hop].Lower;
            if (at.Step == link.To) points.Add(new Point(bend.To, at.Box.Y));
        }

        return points;
    }

    private List<Point> Up(FlowBackLink back)
    {
        Box from = _items[back.Link.From].Box, to = _items[back.Link.To].Box;
        int lane = _columns.BackLane(back.Right, back.Lane);
        List<Point> points = back.Exit is { } exit
            ? [new Point(exit.From, from.Bottom), new Point(exit.From, Y(exit, back.FromRow + 1)), new Point(lane, Y(exit, back.FromRow + 1))]
            : [new Point(back.Right ? from.Right : from.X, from.CentreY), new Point(lane, from.CentreY)];
        points.AddRange(back.Entry is { } entry
            ? [new Point(lane, Y(entry, back.ToRow)), new Point(entry.To, Y(entry, back.ToRow)), new Point(entry.To, to.Y)]
            : [new Point(lane, to.CentreY), new Point(back.Right ? to.Right : to.X, to.CentreY)]);
        return points;
    }

    private int Y(FlowBend bend, int channel) => _trackTop[channel] + (bend.Track * Pitch);

    /// <summary>Without points in the middle of a straight piece.</summary>
    private static List<Point> Simple(List<Point> points)
    {
        List<Point> simple = [];
        foreach (Point point in points)
        {
            if (simple.Count > 0 && simple[^1] == point) continue;
            while (simple.Count > 1 && ((simple[^1].X == simple[^2].X && point.X == simple[^1].X) || (simple[^1].Y == simple[^2].Y && point.Y == simple[^1].Y))) simple.RemoveAt(simple.Count - 1);
            simple.Add(point);
        }

        return simple;
    }
}
