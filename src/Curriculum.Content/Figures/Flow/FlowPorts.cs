namespace Curriculum.Content.Figures;

/// <summary>Chooses where links leave the lower edge of a step and where they arrive at an upper edge: straight down where that is possible.</summary>
internal static class FlowPorts
{
    private const int Apart = 20, ApartWithWords = 46, Merge = 16;

    /// <summary>Where a link may touch the lower or upper edge of an item.</summary>
    public static (int Low, int High) Reach(FlowChart chart, FlowItem item)
    {
        if (item.IsLane) return (item.Box.X, item.Box.X);
        int shoulder = FlowShapes.Shoulder(chart.Steps[item.Step]);
        return (item.Box.X + shoulder, item.Box.Right - shoulder);
    }

    /// <summary>The level piece that joins two items of neighbouring rows; of no length where the link goes straight.</summary>
    public static FlowBend Join(FlowChart chart, FlowLayers layers, FlowHop hop)
    {
        (int low, int high) = Reach(chart, hop.Upper);
        (int under, int over) = Reach(chart, hop.Lower);
        int from = Math.Max(low, under), to = Math.Min(high, over);
        if (from <= to)
        {
            FlowItem narrow = hop.Upper.Box.Width <= hop.Lower.Box.Width ? hop.Upper : hop.Lower;
            int x = Math.Clamp(narrow.Box.CentreX, from, to);
            return new FlowBend(x, x);
        }

        bool onlyWay = layers.Hops.Count(other => other.Upper == hop.Upper) == 1;
        bool onlyArrival = layers.Hops.Count(other => other.Lower == hop.Lower) == 1;
        int leaves = onlyWay && !hop.Lower.IsLane ? hop.Upper.Box.CentreX : Math.Clamp(hop.Lower.Box.CentreX, low, high);
        int arrives = onlyArrival && !hop.Upper.IsLane ? hop.Lower.Box.CentreX : Math.Clamp(hop.Upper.Box.CentreX, under, over);
        return new FlowBend(leaves, arrives);
    }

    /// <summary>Keeps the links that leave a step apart from each other.</summary>
    /// <param name="bends">All that leave it.</param>
    /// <param name="reach">Where they may.</param>
    /// <param name="words">Whether words stand beside them.</param>
    public static void Spread(IEnumerable<FlowBend> bends, (int Low, int High) reach, bool words)
    {
        FlowBend[] order = [.. bends.OrderBy(static bend => bend.From).ThenBy(static bend => bend.To)];
        if (order.Length < 2) return;
        int apart = Math.Min(words ? ApartWithWords : Apart, (reach.High - reach.Low) / (order.Length - 1));
        int[] wanted = [.. order.Select(static bend => bend.From)];
        for (int i = 1; i < order.Length; i++) wanted[i] = Math.Max(wanted[i], wanted[i - 1] + apart);
        if (wanted[^1] > reach.High)
        {
            wanted[^1] = reach.High;
            for (int i = order.Length - 2; i >= 0; i--) wanted[i] = Math.Min(wanted[i], wanted[i + 1] - apart);
        }

        for (int i = 0; i < order.Length; i++) order[i].From = wanted[i];
    }

    /// <summary>Lets links that arrive almost at the same place arrive at the same.</summary>
    public static void Gather(IEnumerable<FlowBend> bends)
    {
        FlowBend[] order = [.. bends.OrderBy(static bend => bend.To).ThenBy(static bend => bend.IsStraight ? 0 : 1)];
        for (int i = 1; i < order.Length; i++)
        {
            if (order[i].To - order[i - 1].To >= Merge) continue;
            if (order[i].IsStraight && !order[i - 1].IsStraight) order[i - 1].To = order[i].To;
            else if (!order[i].IsStraight) order[i].To = order[i - 1].To;
        }
    }
}
