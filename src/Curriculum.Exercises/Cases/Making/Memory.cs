namespace Curriculum.Exercises.Cases;

/// <summary>What a story remembers of earlier choices, and until when it needs to.</summary>
/// <remarks>
/// Pages without scripts can't look anything up, so memory is unrolled into pages: a decision stands once for each memory that still matters.
/// A mark is forgotten as soon as no later page speaks of it; that keeps the graph small.
/// </remarks>
internal sealed class Memory
{
    /// <summary>The supervisor has stepped in.</summary>
    public const string Stopped = "stop";

    /// <summary>A late choice was weak.</summary>
    public const string Weak = "lemah";

    private readonly CaseModel _model;
    private readonly int _partialFrom;
    private readonly Dictionary<string, int> _lastUse = new(StringComparer.Ordinal);

    public Memory(CaseModel model)
    {
        _model = model;
        _partialFrom = model.PartialFrom.IsEmpty ? int.MaxValue : IndexOf(model.PartialFrom.Text);
        for (int i = 0; i < model.Decisions.Count; i++)
        {
            foreach (RecallModel recall in model.Decisions[i].Recalls) _lastUse[recall.Mark.Text] = i;
        }

        _lastUse[Stopped] = model.Decisions.Count;
        if (model.Ends.Any(static end => end.Kind.Text == "partial")) _lastUse[Weak] = model.Decisions.Count;
    }

    /// <summary>What is remembered when the next decision comes after an option was chosen.</summary>
    public IReadOnlyList<string> After(IReadOnlyList<string> before, int decision, OptionModel option)
    {
        SortedSet<string> marks = new(before, StringComparer.Ordinal);
        foreach (Sourced mark in option.Marks) marks.Add(mark.Text);
        if (option.Danger) marks.Add(Stopped);
        else if (option.Score <= 1 && decision >= _partialFrom) marks.Add(Weak);
        if (marks.Contains(Stopped)) marks.Remove(Weak);
        marks.RemoveWhere(mark => !_lastUse.TryGetValue(mark, out int last) || last <= decision);
        return [.. marks];
    }

    /// <summary>The end to which a memory leads.</summary>
    public EndModel End(IReadOnlyList<string> marks)
    {
        string kind = marks.Contains(Stopped) ? "stopped" : marks.Contains(Weak) ? "partial" : "good";
        return _model.Ends.FirstOrDefault(end => end.Kind.Text == kind) ?? _model.Ends[^1];
    }

    private int IndexOf(string decision)
    {
        for (int i = 0; i < _model.Decisions.Count; i++)
        {
            if (_model.Decisions[i].Id == decision) return i;
        }

        return int.MaxValue;
    }
}
