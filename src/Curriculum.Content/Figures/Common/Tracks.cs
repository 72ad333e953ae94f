namespace Curriculum.Content.Figures;

/// <summary>A level piece of a drawing, with the upright pieces that hang on it.</summary>
/// <param name="above">Where uprights come from above.</param>
/// <param name="below">Where uprights go on below.</param>
internal sealed class Span(IReadOnlyList<int> above, IReadOnlyList<int> below)
{
    public IReadOnlyList<int> Above { get; } = above;

    public IReadOnlyList<int> Below { get; } = below;

    public int Left { get; } = above.Concat(below).Min();

    public int Right { get; } = above.Concat(below).Max();

    /// <summary>Counted from the top.</summary>
    public int Track { get; set; }
}

/// <summary>Distributes level pieces over parallel tracks, so that few lines cross and none lie on each other.</summary>
internal static class Tracks
{
    private const int Clearance = 8;

    /// <summary>Assigns tracks.</summary>
    /// <returns>How many are used.</returns>
    public static int Assign(IEnumerable<Span> spans)
    {
        List<Span> order = [];
        foreach (Span span in spans)
        {
            int best = 0, least = int.MaxValue;
            for (int place = 0; place <= order.Count; place++)
            {
                int cost = order.Take(place).Sum(upper => Cost(upper, span)) + order.Skip(place).Sum(lower => Cost(span, lower));
                if (cost < least) (best, least) = (place, cost);
            }

            order.Insert(best, span);
        }

        for (int i = 0; i < order.Count; i++)
        {
            order[i].Track = order.Take(i).Where(upper => Meet(upper, order[i])).Select(static upper => upper.Track + 1).DefaultIfEmpty(0).Max();
        }

        return order.Select(static span => span.Track + 1).DefaultIfEmpty(0).Max();
    }

    private static bool Meet(Span a, Span b) => a.Left - Clearance < b.Right && b.Left - Clearance < a.Right;

    /// <summary>What it costs to draw one piece above another: one for each crossing, three for uprights that lie on each other.</summary>
    public static int Cost(Span upper, Span lower) =>
        upper.Below.Count(x => x > lower.Left && x < lower.Right)
        + lower.Above.Count(x => x > upper.Left && x < upper.Right)
        + (3 * upper.Below.Count(x => lower.Above.Contains(x)));
}
