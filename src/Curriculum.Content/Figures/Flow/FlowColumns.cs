namespace Curriculum.Content.Figures;

/// <summary>Gives every item of every row its place across: boxes of equal width, lanes between and beside them.</summary>
internal sealed class FlowColumns
{
    /// <summary>Of the figure, in user units.</summary>
    public const int Width = 340;

    /// <summary>Room at the edges.</summary>
    public const int Margin = 4;

    /// <summary>The narrowest box.</summary>
    public const int Narrowest = 84;

    private const int Widest = 228, BetweenBoxes = 12, BesideBox = 12, BetweenLanes = 12, WidestOfTwo = 164;

    private readonly int _left;
    private readonly int _right;

    /// <summary>Columns between the lanes of links that lead back.</summary>
    /// <param name="leftLanes">How many of those run at the left edge.</param>
    /// <param name="rightLanes">How many at the right.</param>
    public FlowColumns(int leftLanes, int rightLanes)
    {
        _left = Margin + (leftLanes * BetweenLanes) + (leftLanes > 0 ? 8 : 0);
        _right = Width - Margin - (rightLanes * BetweenLanes) - (rightLanes > 0 ? 8 : 0);
    }

    /// <summary>Where the n-th lane back runs at the left or right edge.</summary>
    public int BackLane(bool right, int lane) => right ? _right + 16 + (lane * BetweenLanes) : _left - 16 - (lane * BetweenLanes);

    /// <summary>Whether steps can stand side by side without breaking a word.</summary>
    public static bool Fit(FlowChart chart, IReadOnlyList<int> steps)
    {
        int room = (Width - (2 * Margin) - ((steps.Count - 1) * BetweenBoxes)) / steps.Count;
        return steps.All(step => TextBlock.LongestWord(chart.Steps[step].Text, TextBlock.Normal) <= room - FlowShapes.Inset(chart.Steps[step])
            && TextBlock.LongestWord(chart.Steps[step].Note, TextBlock.Small) <= room - FlowShapes.Inset(chart.Steps[step]));
    }

    /// <summary>Places all rows; heights stay open.</summary>
    /// <returns>False when a row is so full that its boxes would be too narrow.</returns>
    public bool Place(FlowLayers layers)
    {
        foreach (List<FlowItem> row in layers.Rows)
        {
            bool fine = row.Count(static item => !item.IsLane) == 1 ? PlaceOne(row) : PlaceMany(row);
            if (!fine) return false;
        }

        Straighten(layers);
        return true;
    }

    /// <summary>One step stays on the middle axis; lanes pass at its sides.</summary>
    private bool PlaceOne(List<FlowItem> row)
    {
        int at = row.FindIndex(static item => !item.IsLane), lanes = Math.Max(at, row.Count - 1 - at);
        int taken = lanes == 0 ? 0 : BesideBox + ((lanes - 1) * BetweenLanes) + 2;
        int middle = (_left + _right) / 2;
        int width = Math.Min(Widest, _right - _left - (2 * taken)) / 2 * 2;
        if (width < Narrowest) return false;
        row[at].Box = new Box(middle - (width / 2), 0, width, 0);
        for (int i = 0; i < row.Count; i++)
        {
            int away = (width / 2) + BesideBox + ((Math.Abs(i - at) - 1) * BetweenLanes);
            if (i != at) row[i].Box = new Box(i < at ? middle - away : middle + away, 0, 0, 0);
        }

        return true;
    }

    private bool PlaceMany(List<FlowItem> row)
    {
        int boxes = row.Count(static item => !item.IsLane), between = 0;
        for (int i = 0; i <= row.Count; i++) between += Between(row, i);
        int width = boxes == 0 ? 0 : Math.Min(WidestOfTwo, (_right - _left - between) / boxes);
        if (boxes > 0 && width < Narrowest) return false;
        int x = ((_left + _right) / 2) - (((boxes * width) + between) / 2);
        for (int i = 0; i < row.Count; i++)
        {
            x += Between(row, i);
            row[i].Box = new Box(x, 0, row[i].IsLane ? 0 : width, 0);
            x = row[i].Box.Right;
        }

        return x <= _right + 1;
    }

    /// <summary>The room before an item, or after the last.</summary>
    private static int Between(List<FlowItem> row, int i)
    {
        if (i == 0 || i == row.Count) return row[i == 0 ? 0 : i - 1].IsLane ? 2 : 0;
        return (row[i - 1].IsLane, row[i].IsLane) switch { (true, true) => BetweenLanes, (false, false) => BetweenBoxes, _ => BesideBox };
    }

    /// <summary>Lets a lane go on straight where there is room, first from above, then towards below.</summary>
    private void Straighten(FlowLayers layers)
    {
        foreach (FlowHop hop in layers.Hops.Where(static hop => hop.Upper.IsLane && hop.Lower.IsLane).OrderBy(static hop => hop.Row)) Move(layers, hop.Row + 1, hop.Lower, hop.Upper.Box.X);
        foreach (FlowHop hop in layers.Hops.Where(static hop => hop.Upper.IsLane && hop.Lower.IsLane).OrderByDescending(static hop => hop.Row)) Move(layers, hop.Row, hop.Upper, hop.Lower.Box.X);
    }

    private void Move(FlowLayers layers, int row, FlowItem lane, int wanted)
    {
        List<FlowItem> items = layers.Rows[row].ToList();
        int at = items.IndexOf(lane);
        int low = at == 0 ? _left + 2 : items[at - 1].Box.Right + (items[at - 1].IsLane ? BetweenLanes : BesideBox);
        int high = at == items.Count - 1 ? _right - 2 : items[at + 1].Box.X - (items[at + 1].IsLane ? BetweenLanes : BesideBox);
        if (wanted >= low && wanted <= high) lane.Box = lane.Box with { X = wanted };
    }
}
