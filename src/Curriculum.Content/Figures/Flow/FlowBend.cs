namespace Curriculum.Content.Figures;

/// <summary>How a link passes the channel between two rows: down, across, and on.</summary>
/// <param name="from">Where it enters.</param>
/// <param name="to">Where it leaves.</param>
internal sealed class FlowBend(int from, int to)
{
    public int From { get; set; } = from;

    public int To { get; set; } = to;

    /// <summary>Whether it comes from above (a step or lane) or from below (a lane back).</summary>
    public bool FromAbove { get; init; } = true;

    /// <summary>Whether it goes on below or back up.</summary>
    public bool ToBelow { get; init; } = true;

    /// <summary>Which track of the channel its level piece uses.</summary>
    public int Track { get; set; }

    public bool IsStraight => From == To;

    /// <summary>Assigns tracks to all that bend in a channel.</summary>
    /// <returns>How many tracks are used.</returns>
    public static int AssignTracks(IReadOnlyList<FlowBend> bends)
    {
        (FlowBend Bend, Span Span)[] spans = [.. bends.Where(static bend => !bend.IsStraight).Select(static bend => (bend, bend.ToSpan()))];
        int count = Tracks.Assign(spans.Select(static pair => pair.Span));
        foreach ((FlowBend bend, Span span) in spans) bend.Track = span.Track;
        return count;
    }

    private Span ToSpan() => (FromAbove, ToBelow) switch
    {
        (true, true) => new Span([From], [To]),
        (true, false) => new Span([From, To], []),
        (false, true) => new Span([], [From, To]),
        _ => new Span([To], [From]),
    };
}
