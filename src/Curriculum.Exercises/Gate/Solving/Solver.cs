using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Solving;

/// <summary>What the solver makes of a question.</summary>
public enum Verdict
{
    /// <summary>It finds the same key.</summary>
    Agrees,

    /// <summary>It finds another key, or more than one.</summary>
    Differs,

    /// <summary>The question rests on no fact of the knowledge: it was written by hand.</summary>
    Unknown,
}

/// <summary>Answers questions from the facts and from what a student sees, never from what the makers noted down (Q31).</summary>
/// <remarks>
/// It shares no code with the makers: it reads the texts backwards, from what is shown to the fact it must have come from. Names and sexes are
/// ignored, since staging may have changed them.
/// </remarks>
public sealed class Solver
{
    private readonly FactMemory _memory;
    private readonly KnowledgeIndex _index;
    private readonly MaterialSolver _materials;
    private readonly Dictionary<string, HashSet<string>> _best;

    /// <summary>Learns the facts.</summary>
    public Solver(KnowledgeIndex index)
    {
        _index = index;
        _memory = new FactMemory(index);
        _materials = new MaterialSolver(index.Knowledge.Materials);
        _best = index.Knowledge.Decisions
            .DistinctBy(d => Words.Normalise(Neutral.Of(d.Situation)), StringComparer.Ordinal)
            .ToDictionary(
                d => Words.Normalise(Neutral.Of(d.Situation)),
                d => d.Options.Where(o => o.Quality is Quality.Best).Select(o => Words.Normalise(Neutral.Of(o.Action))).ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
    }

    /// <summary>Answers a question and compares with its key.</summary>
    public Verdict Judge(Item item) => item.Type switch
    {
        ItemType.Single => Choice(item),
        ItemType.Multiple => Several(item),
        ItemType.TrueFalse => Claim(item),
        ItemType.Matching or ItemType.Classification => Pairs(item),
        ItemType.Ordering => Order(item),
        ItemType.Cloze or ItemType.Short => Typed(item),
        _ => Document(item),
    };

    private Verdict Choice(Item item)
    {
        if (Best(item) is { } best) return Compare(item, o => best.Contains(Words.Normalise(Neutral.Of(o.Text))));
        if (_memory.ConceptsOf(item.Stem.Vignette) is { Count: > 0 } shown) return Compare(item, o => _memory.Named(o.Text, shown));
        if (_materials.Answer(item) is { } rows) return Compare(item, o => rows.Contains(o.Text));
        if (StageOf(item) is { } stages) return Compare(item, o => _memory.Named(o.Text, stages));
        return _memory.NamedIn(item.Stem.LeadIn) is { Count: > 0 } asked ? Compare(item, o => _memory.ConceptsOf(o.Text).Overlaps(asked)) : Verdict.Unknown;
    }

    private Verdict Several(Item item)
    {
        HashSet<string> asked = _memory.NamedIn(item.Stem.LeadIn);
        if (asked.Count == 0) return Verdict.Unknown;
        bool parts = item.Options.All(o => _memory.Exactly(o.Text).Count > 0);
        return parts
            ? Compare(item, o => _memory.Exactly(o.Text).Any(id => _index.Find(id)!.BelongsTo.Any(asked.Contains)))
            : Compare(item, o => _memory.ConceptsOf(o.Text).Overlaps(asked));
    }

    private Verdict Claim(Item item)
    {
        HashSet<string> shown = _memory.ConceptsOf(item.Stem.Vignette);
        HashSet<string> claimed = _memory.NamedIn(item.Stem.LeadIn);
        if (shown.Count == 0 || claimed.Count == 0) return Verdict.Unknown;
        bool holds = shown.Overlaps(claimed);
        return item.Options.Count == 2 && item.Options[0].Correct == holds && item.Options[1].Correct != holds ? Verdict.Agrees : Verdict.Differs;
    }

    private Verdict Pairs(Item item)
    {
        bool known = false;
        foreach (Pair pair in item.Pairs)
        {
            HashSet<string> shown = _memory.ConceptsOf(pair.Left);
            if (shown.Count == 0) continue;
            known = true;
            bool mine = _memory.Named(pair.Right, shown);
            bool another = item.Pairs.Select(p => p.Right).Distinct(StringComparer.Ordinal).Any(right => !string.Equals(right, pair.Right, StringComparison.Ordinal) && _memory.Named(right, shown));
            if (!mine || another) return Verdict.Differs;
        }

        return known ? Verdict.Agrees : Verdict.Unknown;
    }

    private Verdict Order(Item item)
    {
        HashSet<string>[] shown = item.Sequence.Select(s => _memory.ConceptsOf(s) is { Count: > 0 } facts ? facts : _memory.Exactly(s)).ToArray();
        if (Array.Exists(shown, s => s.Count == 0)) return Verdict.Unknown;
        bool ordered = _index.Knowledge.Lists.Where(l => l.Strict).Any(list =>
        {
            int[] places = shown.Select(s => list.Items.ToList().FindIndex(s.Contains)).ToArray();
            return places.All(p => p >= 0) && places.Zip(places.Skip(1)).All(pair => pair.First < pair.Second);
        });
        return ordered ? Verdict.Agrees : Verdict.Differs;
    }

    private Verdict Typed(Item item)
    {
        string text = item.Stem.Vignette.StartsWith("____", StringComparison.Ordinal) ? item.Stem.Vignette[(item.Stem.Vignette.IndexOf(' ', 5) + 1)..] : item.Stem.Vignette;
        HashSet<string> shown = _memory.ConceptsOf(text);
        if (shown.Count == 0) return Verdict.Unknown;
        return item.Accepted.Count > 0 && item.Accepted.All(form => _memory.Exactly(form).Overlaps(shown)) ? Verdict.Agrees : Verdict.Differs;
    }

    private Verdict Document(Item item)
    {
        if (item.Exhibits.Count == 0) return Verdict.Unknown;
        return _materials.Answer(item) is { } right ? Compare(item, o => right.Contains(o.Text)) : Verdict.Unknown;
    }

    // The best action of the decision that begins like the scene.
    private HashSet<string>? Best(Item item) =>
        item.Stem.Vignette.Length == 0 ? null : _best.GetValueOrDefault(Words.Normalise(Neutral.Of(item.Stem.Vignette)));

    // "When is this tool used?": the stages of the tool that the question names.
    private HashSet<string>? StageOf(Item item)
    {
        if (item.Stem.Vignette.Length > 0 || item.Options.Any(o => _memory.Exactly(o.Text).Count == 0)) return null;
        HashSet<string> asked = _memory.AllNamedIn(item.Stem.LeadIn);
        ToolStage[] uses = _index.Knowledge.ToolStages.Where(t => asked.Contains(t.Tool)).ToArray();

        // "Pedoman wawancara" names the guide and, inside it, the interview: the longer name counts.
        int longest = uses.Length == 0 ? 0 : uses.Max(t => _index.Concept(t.Tool).Name.Length);
        uses = uses.Where(t => _index.Concept(t.Tool).Name.Length == longest).ToArray();
        return uses.Length == 0 ? null : uses.SelectMany(t => t.Stages).ToHashSet(StringComparer.Ordinal);
    }

    private static Verdict Compare(Item item, Func<Option, bool> isRight) =>
        item.Options.All(o => isRight(o) == o.Correct) ? Verdict.Agrees : Verdict.Differs;
}
