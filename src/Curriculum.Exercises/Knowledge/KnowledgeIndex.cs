using System.Collections.Frozen;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Knowledge;

/// <summary>The knowledge, looked up in the ways that makers and rules need.</summary>
public sealed class KnowledgeIndex
{
    private readonly FrozenDictionary<string, Concept> _concepts;
    private readonly FrozenDictionary<string, Lesson> _homes;
    private readonly FrozenDictionary<string, Lesson> _lessons;
    private readonly ILookup<string, Fact> _factsByAspect;
    private readonly ILookup<string, Fact> _factsByConcept;
    private readonly FrozenSet<(string Left, string Right)> _apart;
    private readonly ILookup<string, string> _outcomes;

    /// <summary>Indexes the knowledge. Costs a few milliseconds for 400 concepts.</summary>
    public KnowledgeIndex(ExerciseKnowledge knowledge)
    {
        Knowledge = knowledge;
        Dictionary<string, string> labels = knowledge.Labels.DistinctBy(l => l.Concept, StringComparer.Ordinal).ToDictionary(l => l.Concept, l => l.Text, StringComparer.Ordinal);

        // Sorted by id, so that neither the order of files nor the place of an entry in its file shows in a question.
        Concepts = [.. knowledge.Concepts.OrderBy(c => c.Id, StringComparer.Ordinal).DistinctBy(c => c.Id, StringComparer.Ordinal).Select(c => labels.TryGetValue(c.Id, out string? label) ? c with { Name = label } : c)];
        _concepts = Concepts.ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);
        _lessons = knowledge.Lessons.DistinctBy(l => l.Slug, StringComparer.Ordinal).ToFrozenDictionary(l => l.Slug, StringComparer.Ordinal);
        _homes = knowledge.Lessons
            .OrderBy(lesson => lesson.Order)
            .SelectMany(lesson => lesson.Concepts.Select(concept => (concept, lesson)))
            .DistinctBy(pair => pair.concept, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.concept, pair => pair.lesson, StringComparer.Ordinal);
        Facts = Concepts.SelectMany(OfConcept)
            .Concat(knowledge.Situations.Select(OfSituation))
            .Concat(knowledge.Fits.SelectMany(OfFit))
            .Where(fact => _concepts.ContainsKey(fact.Concept))
            .OrderBy(fact => fact.Id, StringComparer.Ordinal)
            .ToList();
        Lists = [.. knowledge.Lists.OrderBy(list => list.Id, StringComparer.Ordinal)];
        _factsByAspect = Facts.ToLookup(fact => fact.Aspect, StringComparer.Ordinal);
        _factsByConcept = Facts.ToLookup(fact => fact.Concept, StringComparer.Ordinal);
        _apart = knowledge.NeverTogether.SelectMany(pair => new[] { (pair.Left, pair.Right), (pair.Right, pair.Left) }).ToFrozenSet();
        _outcomes = knowledge.Outcomes
            .SelectMany(scope => scope.Concepts.Select(concept => (concept, scope.Outcome)))
            .ToLookup(pair => pair.concept, pair => pair.Outcome, StringComparer.Ordinal);
        Confusables = new ConfusableGraph(this);
    }

    /// <summary>What was indexed.</summary>
    public ExerciseKnowledge Knowledge { get; }

    /// <summary>The ordered lists, sorted by id.</summary>
    public IReadOnlyList<OrderedList> Lists { get; }

    /// <summary>Every fact, sorted by id.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Which concepts learners take for each other.</summary>
    public ConfusableGraph Confusables { get; }

    /// <summary>All concepts, sorted by id.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The concept with this id, or null.</summary>
    public Concept? Find(string id) => _concepts.GetValueOrDefault(id);

    /// <summary>The concept with this id.</summary>
    /// <exception cref="KeyNotFoundException">No such concept.</exception>
    public Concept Concept(string id) => _concepts[id];

    /// <summary>The facts of one aspect.</summary>
    public IEnumerable<Fact> FactsOf(string aspect) => _factsByAspect[aspect];

    /// <summary>The facts of one concept.</summary>
    public IEnumerable<Fact> FactsAbout(string concept) => _factsByConcept[concept];

    /// <summary>The lesson in which a concept is taught, or null.</summary>
    public Lesson? Home(string concept) => _homes.GetValueOrDefault(concept);

    /// <summary>The lesson with this slug, or null.</summary>
    public Lesson? Lesson(string slug) => _lessons.GetValueOrDefault(slug);

    /// <summary>The lesson after which all of these concepts have been taught, or null if one of them has no home.</summary>
    public Lesson? LatestHome(IEnumerable<string> concepts)
    {
        Lesson? latest = null;
        foreach (string concept in concepts)
        {
            if (Home(concept) is not { } home) return null;
            if (latest is null || home.Order > latest.Order) latest = home;
        }

        return latest;
    }

    /// <summary>The outcomes that are about this concept.</summary>
    public IEnumerable<string> OutcomesOf(string concept) => _outcomes[concept];

    /// <summary>Whether two concepts may not be options of one question.</summary>
    public bool Apart(string left, string right) => _apart.Contains((left, right));

    /// <summary>The address of the section that teaches a concept; empty if no lesson does.</summary>
    public string RefOf(string concept)
    {
        if (Home(concept) is not { } home) return string.Empty;
        string? anchor = home.Anchors.FirstOrDefault(a => string.Equals(a.Concept, concept, StringComparison.Ordinal))?.Anchor;
        return anchor is null ? home.Url : $"{home.Url}#{anchor}";
    }

    private static IEnumerable<Fact> OfConcept(Concept concept)
    {
        Fact Make(string suffix, string aspect, string text) => new($"{concept.Id}#{suffix}", concept.Id, aspect, string.Empty, text, string.Empty, [], concept.Source);

        yield return Make("d", Aspects.Definition, concept.Definition);
        if (concept.Purpose.Length > 0) yield return Make("p", Aspects.Purpose, concept.Purpose);
        for (int i = 0; i < concept.Examples.Count; i++) yield return Make($"e{i + 1}", Aspects.Example, concept.Examples[i]);
    }

    private static Fact OfSituation(Situation situation) =>
        new(situation.Id, situation.Concept, Aspects.Situation, situation.Relation, situation.Text, situation.Cue, situation.Not, situation.Source);

    private static IEnumerable<Fact> OfFit(TechniqueFit fit)
    {
        Fact Make(string suffix, string aspect, string text) => new($"{fit.Technique}#{suffix}", fit.Technique, aspect, string.Empty, Text.Casing.Upper(text), string.Empty, [], fit.Source);

        for (int i = 0; i < fit.Suits.Count; i++) yield return Make($"s{i + 1}", Aspects.Suits, fit.Suits[i]);
        yield return Make("a", Aspects.Avoid, fit.AvoidWhen);
        yield return Make("m", Aspects.Misuse, fit.Misuse);
    }
}
