namespace Curriculum.Content.Figures;

/// <summary>A link that leads back up along the left or right edge of the figure.</summary>
internal sealed class FlowBackLink(FlowLink link, int fromRow, int toRow, bool right)
{
    public FlowLink Link { get; } = link;

    public int FromRow { get; } = fromRow;

    public int ToRow { get; } = toRow;

    public bool Right { get; } = right;

    /// <summary>Counted from the inside.</summary>
    public int Lane { get; set; }

    /// <summary>How it leaves through the channel below its step; null when it leaves at the side.</summary>
    public FlowBend? Exit { get; set; }

    /// <summary>How it arrives through the channel above its step; null when it arrives at the side.</summary>
    public FlowBend? Entry { get; set; }

    /// <summary>Chooses sides and lanes. Links back to the same step share a lane.</summary>
    public static IReadOnlyList<FlowBackLink> Plan(FlowLayers layers)
    {
        List<FlowBackLink> all = [];
        foreach (FlowLink link in layers.Back)
        {
            int from = layers.RowOf(link.From), to = layers.RowOf(link.To);
            int atRight = Obstacles(layers.Rows[from], link.From, right: true) + Obstacles(layers.Rows[to], link.To, right: true);
            int atLeft = Obstacles(layers.Rows[from], link.From, right: false) + Obstacles(layers.Rows[to], link.To, right: false);
            all.Add(new FlowBackLink(link, from, to, atRight <= atLeft));
        }

        foreach (IGrouping<bool, FlowBackLink> side in all.GroupBy(static back => back.Right)) AssignLanes(side);
        return all;
    }

    /// <summary>Whether nothing but lanes lies between a step and the edge.</summary>
    public static bool Outermost(List<FlowItem> row, int step, bool right)
    {
        int at = row.FindIndex(item => item.Step == step);
        return row.Where((item, i) => !item.IsLane && (right ? i > at : i < at)).Any() is false;
    }

    private static int Obstacles(List<FlowItem> row, int step, bool right)
    {
        int at = row.FindIndex(item => item.Step == step);
        return row.Where((_, i) => right ? i > at : i < at).Sum(static item => item.IsLane ? 1 : 3);
    }

    private static void AssignLanes(IEnumerable<FlowBackLink> side)
    {
        List<(int Lane, int Top, int Bottom)> taken = [];
        var groups = side.GroupBy(static back => back.Link.To)
            .Select(static group => (Links: group.ToArray(), Top: group.Min(static back => back.ToRow), Bottom: group.Max(static back => back.FromRow)))
            .OrderBy(static group => group.Bottom - group.Top).ThenBy(static group => group.Top).ThenBy(static group => group.Links[0].Link.To);
        foreach ((FlowBackLink[] links, int top, int bottom) in groups)
        {
            int lane = 0;
            while (taken.Exists(other => other.Lane == lane && other.Top <= bottom + 1 && top <= other.Bottom + 1)) lane++;
            taken.Add((lane, top, bottom));
            foreach (FlowBackLink back in links) back.Lane = lane;
        }
    }
}
