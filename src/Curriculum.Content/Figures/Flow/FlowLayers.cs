namespace Curriculum.Content.Figures;

/// <summary>What stands in a row: a step, or a lane through which links pass on their way further down.</summary>
/// <param name="step">The index of the step, or -1 for a lane.</param>
/// <param name="target">The step that a lane leads to. Links to the same step share a lane.</param>
internal sealed class FlowItem(int step, int target)
{
    public int Step { get; } = step;

    public int Target { get; } = target;

    public bool IsLane => Step < 0;

    /// <summary>Where it is drawn; a lane has no width.</summary>
    public Box Box { get; set; }
}

/// <summary>A piece of a link between two neighbouring rows.</summary>
internal sealed record FlowHop(int Row, FlowItem Upper, FlowItem Lower);

/// <summary>Steps in rows, so that every link but those that lead back goes downwards (Sugiyama 1981).</summary>
/// <param name="Rows">From the top; items from left to right.</param>
/// <param name="Hops">All pieces of links between rows, each once.</param>
/// <param name="Back">The links that lead back up.</param>
internal sealed record FlowLayers(IReadOnlyList<List<FlowItem>> Rows, IReadOnlyList<FlowHop> Hops, IReadOnlyList<FlowLink> Back)
{
    /// <summary>Arranges a flow.</summary>
    /// <param name="chart">The flow.</param>
    /// <param name="fits">Whether these steps can stand side by side.</param>
    public static FlowLayers Of(FlowChart chart, Func<IReadOnlyList<int>, bool> fits)
    {
        HashSet<FlowLink> back = BackLinks(chart);
        FlowLink[] forward = [.. chart.Links.Where(link => !back.Contains(link))];
        int[] row = RowOfEach(chart, forward, fits);
        List<FlowItem>[] rows = [.. Enumerable.Range(0, row.Max() + 1).Select(static _ => new List<FlowItem>())];
        FlowItem[] items = [.. chart.Steps.Select(static (_, i) => new FlowItem(i, i))];
        for (int i = 0; i < items.Length; i++) rows[row[i]].Add(items[i]);

        List<FlowHop> hops = [];
        foreach (FlowLink link in forward)
        {
            FlowItem above = items[link.From];
            for (int r = row[link.From] + 1; r <= row[link.To]; r++)
            {
                FlowItem below = r == row[link.To] ? items[link.To] : Lane(rows[r], link.To);
                FlowHop hop = new(r - 1, above, below);
                if (!hops.Contains(hop)) hops.Add(hop);
                above = below;
            }
        }

        FlowOrder.Improve(rows, hops);
        return new FlowLayers(rows, hops, [.. chart.Links.Where(back.Contains)]);
    }

    /// <summary>The row of a step.</summary>
    public int RowOf(int step)
    {
        for (int r = 0; r < Rows.Count; r++)
        {
            if (Rows[r].Exists(item => item.Step == step)) return r;
        }

        return -1;
    }

    private static FlowItem Lane(List<FlowItem> row, int target)
    {
        FlowItem? lane = row.Find(item => item.IsLane && item.Target == target);
        if (lane is null) row.Add(lane = new FlowItem(-1, target));
        return lane;
    }

    /// <summary>Links to a step that is still open when a walk in the written order reaches them.</summary>
    private static HashSet<FlowLink> BackLinks(FlowChart chart)
    {
        HashSet<FlowLink> back = [];
        int[] state = new int[chart.Steps.Count]; // 0 new, 1 open, 2 done
        void Visit(int step)
        {
            state[step] = 1;
            foreach (FlowLink link in chart.From(step))
            {
                if (state[link.To] == 1) back.Add(link);
                else if (state[link.To] == 0) Visit(link.To);
            }

            state[step] = 2;
        }

        // First from where nothing leads to, so that the beginning of the flow stays at the top.
        foreach (int root in Enumerable.Range(0, chart.Steps.Count).Where(step => chart.Links.All(link => link.To != step))) Visit(root);
        for (int i = 0; i < state.Length; i++)
        {
            if (state[i] == 0) Visit(i);
        }

        return back;
    }

    private static int[] RowOfEach(FlowChart chart, FlowLink[] forward, Func<IReadOnlyList<int>, bool> fits)
    {
        int count = chart.Steps.Count;
        int[] row = new int[count];
        int[] open = new int[count];
        foreach (FlowLink link in forward) open[link.To]++;
        List<List<int>> rows = [];
        SortedSet<int> ready = [.. Enumerable.Range(0, count).Where(i => open[i] == 0)];
        while (ready.Count > 0)
        {
            int step = ready.Min;
            ready.Remove(step);
            while (rows.Count <= row[step]) rows.Add([]);
            while (rows[row[step]].Count > 0 && !fits([.. rows[row[step]], step]))
            {
                row[step]++;
                if (rows.Count <= row[step]) rows.Add([]);
            }

            rows[row[step]].Add(step);
            foreach (FlowLink link in forward.Where(link => link.From == step))
            {
                row[link.To] = Math.Max(row[link.To], row[step] + 1);
                if (--open[link.To] == 0) ready.Add(link.To);
            }
        }

        return row;
    }
}
