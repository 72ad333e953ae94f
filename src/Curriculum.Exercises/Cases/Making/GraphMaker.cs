using System.Globalization;
using Curriculum.Exercises.Randomness;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>Unrolls a model's decisions into a static graph of pages: branches that meet again at the next decision.</summary>
internal sealed class GraphMaker
{
    private readonly CaseModel _model;
    private readonly CaseLibrary _library;
    private readonly Scene _scene;
    private readonly Memory _memory;
    private readonly List<ShapedDecision> _decisions;
    private readonly List<CaseNode> _nodes = [];
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, Func<string, CaseNode> Write)> _open = new();
    private readonly List<CaseEnd> _ends = [];

    public GraphMaker(CaseModel model, CaseLibrary library, Scene scene)
    {
        (_model, _library, _scene, _memory) = (model, library, scene, new Memory(model));
        _decisions = [.. model.Decisions.Select(Shaped)];
    }

    /// <summary>The pages in reading order: breadth first, so that what is decided together stands together.</summary>
    public (EquatableArray<CaseNode> Nodes, EquatableArray<CaseEnd> Ends) Make()
    {
        Page("start", id => new CaseNode
        {
            Id = id,
            Kind = NodeKind.Start,
            Phase = Phases.InOrder[0],
            Text = _scene.Tell(_model.Opening, "opening"),
            Next = Decision(0, []),
            At = _model.Opening.At,
        });
        while (_open.TryDequeue(out (string Id, Func<string, CaseNode> Write) next)) _nodes.Add(next.Write(next.Id));
        return (EquatableArray.From(_nodes), EquatableArray.From(_ends));
    }

    private string Page(string key, Func<string, CaseNode> write)
    {
        if (_known.TryGetValue(key, out string? id)) return id;
        id = "n" + (_known.Count + 1).ToString(CultureInfo.InvariantCulture);
        _known.Add(key, id);
        _open.Enqueue((id, write));
        return id;
    }

    private string Decision(int index, IReadOnlyList<string> marks)
    {
        if (index >= _model.Decisions.Count) return End(marks);
        return Page($"decision/{index}/{string.Join('+', marks)}", id =>
        {
            DecisionModel model = _model.Decisions[index];
            return new CaseNode
            {
                Id = id,
                Kind = NodeKind.Decision,
                Phase = model.Phase.Text,
                Tags = EquatableArray.From(model.Tags.Select(static tag => tag.Text)),
                Decision = model.Id,
                Text = Situation(model, marks),
                Question = _decisions[index].Question,
                Documents = EquatableArray.From(model.Documents.Select(static document => document.Text)),
                Options = EquatableArray.From(_decisions[index].Options.Select((option, i) => option with
                {
                    Id = ((char)('a' + i)).ToString(),
                    Next = Outcome(index, option.Place, _memory.After(marks, index, model.Options[option.Place])),
                })),
                At = model.At,
            };
        });
    }

    private string Outcome(int index, int place, IReadOnlyList<string> marks) => Page($"outcome/{index}/{place}/{string.Join('+', marks)}", id =>
    {
        DecisionModel decision = _model.Decisions[index];
        OptionModel option = decision.Options[place];
        CaseOption shaped = _decisions[index].Options.Single(each => each.Place == place);
        string stop = option.Danger ? _scene.Tell(option.Stop, Place(decision, place) + "/stop") : string.Empty;
        return new CaseNode
        {
            Id = id,
            Kind = option.Danger ? NodeKind.Supervisor : NodeKind.Outcome,
            Phase = decision.Phase.Text,
            Tags = option.Danger ? ["supervisor"] : [],
            Decision = decision.Id,
            Outcome = shaped.Id,
            Text = stop.Length == 0 ? shaped.Consequence : shaped.Consequence + "\n\n" + stop,
            Next = Decision(index + 1, marks),
            At = option.At,
        };
    });

    private string End(IReadOnlyList<string> marks)
    {
        EndModel end = _memory.End(marks);
        return Page("end/" + end.Kind.Text, id =>
        {
            _ends.Add(new CaseEnd(id, end.Kind.Text));
            return new CaseNode { Id = id, Kind = NodeKind.End, Phase = Phases.Debrief, Text = _scene.Tell(end.Text, "end/" + end.Kind.Text), At = end.At };
        });
    }

    private string Situation(DecisionModel model, IReadOnlyList<string> marks)
    {
        List<string> parts = [];
        foreach (RecallModel recall in model.Recalls)
        {
            if (marks.Contains(recall.Mark.Text)) parts.Add(_scene.Tell(recall.Text, $"decision/{model.Id}/recall/{recall.Mark.Text}"));
        }

        bool told = model.Recalls.Any(static recall => recall.Mark.Text == Memory.Stopped);
        if (!told && marks.Contains(Memory.Stopped)) parts.Add(_scene.Tell(new Sourced(_scene.Phrases["didampingi"], model.At), $"decision/{model.Id}/stopped"));
        parts.Add(_scene.Tell(model.Situation, $"decision/{model.Id}/situation"));
        return string.Join("\n\n", parts);
    }

    private ShapedDecision Shaped(DecisionModel decision)
    {
        string[] bare = [.. decision.Options.Select((option, i) => _scene.Tell(option.Text, Place(decision, i) + "/text"))];
        string[] full = [.. decision.Options.Select((option, i) => _scene.Tell(option.Text, Place(decision, i) + "/text", withTail: true))];
        bool[] tails = OptionShaper.Draw(bare, full, new StableRandom($"{_scene.Facts.Key}/shape/{decision.Id}"));
        int[] order = new StableRandom($"{_scene.Facts.Key}/order/{decision.Id}").Shuffle(Enumerable.Range(0, decision.Options.Count));
        string question = decision.Question.IsEmpty ? _scene.Phrases["pertanyaan"] : _scene.Tell(decision.Question, $"decision/{decision.Id}/question");
        return new ShapedDecision(question, [.. order.Select((place, i) => Option(decision, place, i, tails[place] ? full[place] : bare[place]))]);
    }

    private CaseOption Option(DecisionModel decision, int place, int shown, string text)
    {
        OptionModel model = decision.Options[place];
        (string address, string title) = LessonLink(model.Lesson.IsEmpty ? decision.Lesson : model.Lesson);
        return new CaseOption
        {
            Id = ((char)('a' + shown)).ToString(),
            Place = place,
            Text = text,
            Score = model.Score,
            Danger = model.Danger,
            Effects = model.Effects,
            Consequence = _scene.Tell(model.Consequence, Place(decision, place) + "/consequence"),
            Rationale = _scene.Tell(model.Rationale, Place(decision, place) + "/rationale"),
            LessonRef = address,
            LessonTitle = title,
            StandardRef = decision.Standard.Text ?? string.Empty,
            Next = string.Empty,
            At = model.At,
        };
    }

    private (string Address, string Title) LessonLink(Sourced lesson)
    {
        if (lesson.IsEmpty) return (string.Empty, string.Empty);
        string[] parts = lesson.Text.Split('#');
        LessonTarget? target = _library.Lessons.FirstOrDefault(each => each.Slug == parts[0]);
        return target is null ? (string.Empty, string.Empty) : (parts.Length > 1 ? target.Address + "#" + parts[1] : target.Address, target.Title);
    }

    private static string Place(DecisionModel decision, int option) => $"decision/{decision.Id}/{option.ToString(CultureInfo.InvariantCulture)}";

    private sealed record ShapedDecision(string Question, IReadOnlyList<CaseOption> Options);
}
