namespace Curriculum.Exercises.Knowledge;

/// <summary>A concept that may stand beside another one as a wrong answer.</summary>
/// <param name="Concept">Its id.</param>
/// <param name="Tier">0: named by an author as a confusion; 1: another part of the same whole; 2: from a declared group.</param>
/// <param name="Code">Code of the misconception.</param>
/// <param name="Class">The class of things under which the two are compared.</param>
public sealed record Confusable(string Concept, int Tier, string Code, string Class);

/// <summary>Which concepts learners take for each other: only what authors named, never random siblings (Tarrant 2009).</summary>
/// <remarks>
/// Every relation holds both ways: were A tempting beside B but B never beside A, the more frequent of the two as an answer would be a cue.
/// </remarks>
public sealed class ConfusableGraph
{
    private const int Enough = 3;

    private readonly Dictionary<(string Concept, string Relation), List<Confusable>> _byRelation = [];
    private readonly Dictionary<string, List<Confusable>> _general = new(StringComparer.Ordinal);
    private readonly KnowledgeIndex _index;

    internal ConfusableGraph(KnowledgeIndex index)
    {
        _index = index;
        foreach (IGrouping<string, Situation> relation in index.Knowledge.Situations.GroupBy(s => s.Relation, StringComparer.Ordinal)) AddRelation(relation.Key, [.. relation]);
        foreach (Concept concept in index.Concepts) AddNamed(concept);
        AddSiblings();
        AddGroups();
    }

    /// <summary>The wrong answers for a scene of this relation.</summary>
    public IReadOnlyList<Confusable> InRelation(string concept, string relation) => _byRelation.GetValueOrDefault((concept, relation)) ?? [];

    /// <summary>The wrong answers to a question about the concept itself.</summary>
    public IReadOnlyList<Confusable> Of(string concept) => _general.GetValueOrDefault(concept) ?? [];

    /// <summary>How readily a concept offers itself as a wrong answer: the more concepts it is confused with, the less readily.</summary>
    /// <remarks>So that each is a wrong answer in the same proportion to being the right one; otherwise a popular rival would be known to be wrong.</remarks>
    public double Readiness(string concept, string relation) =>
        1.0 / Math.Max(1, relation.Length > 0 ? InRelation(concept, relation).Count : Of(concept).Count);

    /// <summary>The authors' sentence that tells two concepts apart, whichever of them it was written at; null if there is none.</summary>
    public string? Contrast(string left, string right) =>
        RemarkAt(left, right) ?? RemarkAt(right, left);

    private string? RemarkAt(string at, string other) =>
        _index.Find(at)?.Confusions.FirstOrDefault(c => string.Equals(c.Other, other, StringComparison.Ordinal))?.Remark;

    // Scenes name their own near misses; a confusion between two concepts in general may well hold for both in one scene.
    private void AddRelation(string relation, List<Situation> situations)
    {
        HashSet<string> members = situations.Select(s => s.Concept).ToHashSet(StringComparer.Ordinal);
        HashSet<(string, string)> seen = [];
        void Add(string a, string b)
        {
            if (string.Equals(a, b, StringComparison.Ordinal) || !members.Contains(a) || !members.Contains(b) || _index.Apart(a, b) || !seen.Add((a, b))) return;
            if (!_byRelation.TryGetValue((a, relation), out List<Confusable>? list)) _byRelation[(a, relation)] = list = [];
            list.Add(new Confusable(b, 0, Pair(a, b), relation));
        }

        foreach (Situation situation in situations)
        {
            foreach (NearMiss miss in situation.Not)
            {
                Add(situation.Concept, miss.Concept);
                Add(miss.Concept, situation.Concept);
            }
        }
    }

    private void AddNamed(Concept concept)
    {
        foreach (Confusion confusion in concept.Confusions)
        {
            if (_index.Find(confusion.Other) is not { } other || !Same(concept, other)) continue;
            AddGeneral(concept.Id, new Confusable(other.Id, 0, Pair(concept.Id, other.Id), concept.Kind));
            AddGeneral(other.Id, new Confusable(concept.Id, 0, Pair(concept.Id, other.Id), concept.Kind));
        }
    }

    private void AddSiblings()
    {
        foreach (var family in _index.Concepts.SelectMany(c => c.BelongsTo.Select(parent => (parent, c))).GroupBy(pair => (pair.parent, pair.c.Kind)))
        {
            List<Concept> members = [.. family.Select(pair => pair.c)];
            foreach (Concept a in members)
            {
                foreach (Concept b in members) AddGeneral(a.Id, new Confusable(b.Id, 1, $"bagian:{family.Key.parent}", a.Kind));
            }
        }
    }

    // Groups help out where named confusions and siblings are fewer than three; for the sake of symmetry both ends get the edge.
    private void AddGroups()
    {
        HashSet<string> needy = _index.Concepts.Where(c => Of(c.Id).Count < Enough).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (DistractorGroup group in _index.Knowledge.Groups)
        {
            foreach (string a in group.Items)
            {
                foreach (string b in group.Items)
                {
                    if (_index.Find(a) is not { } left || _index.Find(b) is not { } right || (!needy.Contains(a) && !needy.Contains(b))) continue;
                    AddGeneral(a, new Confusable(b, 2, group.Id, Same(left, right) ? left.Kind : group.Id));
                }
            }
        }
    }

    private void AddGeneral(string at, Confusable confusable)
    {
        if (string.Equals(at, confusable.Concept, StringComparison.Ordinal) || _index.Apart(at, confusable.Concept)) return;
        if (!_general.TryGetValue(at, out List<Confusable>? list)) _general[at] = list = [];
        if (!list.Exists(c => string.Equals(c.Concept, confusable.Concept, StringComparison.Ordinal))) list.Add(confusable);
    }

    private static bool Same(Concept left, Concept right) => string.Equals(left.Kind, right.Kind, StringComparison.Ordinal);

    private static string Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a}~{b}" : $"{b}~{a}";
}
