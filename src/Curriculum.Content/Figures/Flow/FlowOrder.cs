namespace Curriculum.Content.Figures;

/// <summary>Orders the items of each row so that few links cross.</summary>
internal static class FlowOrder
{
    private const int Sweeps = 8;

    /// <summary>Sweeps down and up, sorting each row by the middle of what its items are linked to; keeps the best order met.</summary>
    /// <remarks>Sorting is stable, so the written order stays wherever crossings do not speak against it.</remarks>
    public static void Improve(List<FlowItem>[] rows, IReadOnlyList<FlowHop> hops)
    {
        List<FlowItem>[] best = Copy(rows);
        int least = Crossings(rows, hops);
        for (int sweep = 0; sweep < Sweeps && least > 0; sweep++)
        {
            bool down = sweep % 2 == 0;
            for (int i = 1; i < rows.Length; i++)
            {
                int row = down ? i : rows.Length - 1 - i;
                Sort(rows, hops, row, down);
            }

            int crossings = Crossings(rows, hops);
            if (crossings < least) (best, least) = (Copy(rows), crossings);
        }

        for (int r = 0; r < rows.Length; r++) rows[r] = best[r];
        Swap(rows, hops, least);
    }

    private static void Sort(List<FlowItem>[] rows, IReadOnlyList<FlowHop> hops, int row, bool down)
    {
        List<FlowItem> neighbours = rows[down ? row - 1 : row + 1];
        double Middle(FlowItem item, int place)
        {
            int[] places = [.. hops.Where(hop => (down ? hop.Lower : hop.Upper) == item).Select(hop => neighbours.IndexOf(down ? hop.Upper : hop.Lower))];
            return places.Length == 0 ? place : places.Average();
        }

        rows[row] = [.. rows[row].Select((item, place) => (item, middle: Middle(item, place))).OrderBy(static pair => pair.middle).Select(static pair => pair.item)];
    }

    /// <summary>Exchanges neighbours as long as that removes crossings.</summary>
    private static void Swap(List<FlowItem>[] rows, IReadOnlyList<FlowHop> hops, int least)
    {
        for (int round = 0; round < Sweeps && least > 0; round++)
        {
            int before = least;
            foreach (List<FlowItem> row in rows)
            {
                for (int i = 1; i < row.Count; i++)
                {
                    (row[i - 1], row[i]) = (row[i], row[i - 1]);
                    int crossings = Crossings(rows, hops);
                    if (crossings < least) least = crossings;
                    else (row[i - 1], row[i]) = (row[i], row[i - 1]);
                }
            }

            if (least == before) return;
        }
    }

    private static int Crossings(List<FlowItem>[] rows, IReadOnlyList<FlowHop> hops)
    {
        int sum = 0;
        foreach (IGrouping<int, FlowHop> channel in hops.GroupBy(static hop => hop.Row))
        {
            (int Upper, int Lower)[] places = [.. channel.Select(hop => (rows[hop.Row].IndexOf(hop.Upper), rows[hop.Row + 1].IndexOf(hop.Lower)))];
            for (int i = 0; i < places.Length; i++)
            {
                for (int k = 0; k < i; k++)
                {
                    if ((places[i].Upper - places[k].Upper) * (places[i].Lower - places[k].Lower) < 0) sum++;
                }
            }
        }

        return sum;
    }

    private static List<FlowItem>[] Copy(List<FlowItem>[] rows) => [.. rows.Select(static row => new List<FlowItem>(row))];
}
