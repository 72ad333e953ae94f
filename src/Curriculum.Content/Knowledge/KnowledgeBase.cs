using System.Collections.Frozen;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Knowledge;

/// <summary>All concepts, findable by id and by name.</summary>
public sealed class KnowledgeBase : IEquatable<KnowledgeBase>
{
    private readonly FrozenDictionary<string, Concept> _byId;
    private readonly FrozenDictionary<string, Concept> _byName;

    private KnowledgeBase(EquatableArray<ConceptFile> files, EquatableArray<Keyed<Bilingual>> kinds, bool isComplete)
    {
        (Files, Kinds, IsComplete) = (files, kinds, isComplete);
        Concepts = EquatableArray.From(files.SelectMany(static file => file.Concepts));
        _byId = Concepts.GroupBy(static c => c.Id.Value).ToFrozenDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
        Dictionary<string, Concept> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (Concept concept in Concepts)
        {
            names.TryAdd(concept.TermId, concept);
            names.TryAdd(concept.TermEn, concept);
        }

        foreach (Concept concept in Concepts)
        {
            foreach (string alias in concept.Aliases) names.TryAdd(alias, concept);
        }

        _byName = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether every file of concepts could be read. Where one could not, an unknown id is no news: its own file is named already.</summary>
    public bool IsComplete { get; }

    /// <summary>The sections, as files, in the order of their names.</summary>
    public EquatableArray<ConceptFile> Files { get; }

    /// <summary>Kinds and their names.</summary>
    public EquatableArray<Keyed<Bilingual>> Kinds { get; }

    /// <summary>All concepts, by section and place.</summary>
    public EquatableArray<Concept> Concepts { get; }

    /// <summary>All ids, for guesses at what was meant.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>Gathers the files and checks what only shows when all are seen: double ids, unknown kinds and neighbours, equal aliases.</summary>
    public static Outcome<KnowledgeBase> From(IReadOnlyList<ConceptFile> files, EquatableArray<Keyed<Bilingual>> kinds, bool isComplete)
    {
        KnowledgeBase knowledge = new(EquatableArray.From(files), kinds, isComplete);
        List<Diagnostic> found = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        Dictionary<string, Concept> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (Concept concept in knowledge.Concepts)
        {
            if (!seen.Add(concept.Id.Value)) found.Add(At(ContentRules.DuplicateConcept, concept, concept.Id, concept.Id.Value, knowledge._byId[concept.Id.Value].File));
            if (kinds.Count > 0 && !kinds.Any(kind => kind.Key == concept.Kind.Value))
            {
                found.Add(At(ContentRules.UnknownKind, concept, concept.Kind, concept.Kind.Value, Suggestion.For(concept.Kind.Value, kinds.Select(static k => k.Key)) ?? ""));
            }

            foreach (Located<string> id in concept.BelongsTo.Concat(concept.EasilyConfusedWith.Select(static c => c.Id))) knowledge.Check(concept.File, id, found);
            foreach (string name in concept.Aliases.Prepend(concept.TermId))
            {
                if (!names.TryAdd(name, concept) && names[name].Id.Value != concept.Id.Value)
                {
                    found.Add(At(ContentRules.AliasClash, concept, concept.Id, name, names[name].Id.Value));
                }
            }
        }

        return Outcome<KnowledgeBase>.Of(knowledge, found);
    }

    /// <summary>The concept with an id, or null.</summary>
    public Concept? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The concept that a lecturer names by id, term or alias, or null.</summary>
    public Concept? FindByName(string name) => Find(name) ?? _byName.GetValueOrDefault(name);

    /// <summary>Whether an id surely names no concept.</summary>
    public bool Lacks(string id) => IsComplete && !_byId.ContainsKey(id);

    /// <summary>The id that was probably meant: of the concept with that name, or the nearest one; empty when there is none.</summary>
    public string Guess(string written) => FindByName(written)?.Id.Value ?? Suggestion.For(written, Ids) ?? "";

    /// <summary>As <see cref="Guess"/>, where names are allowed too.</summary>
    public string GuessName(string written) => Suggestion.For(written, Ids) ?? Suggestion.For(written, _byName.Keys) ?? "";

    /// <summary>Adds a finding when an id names no concept.</summary>
    public void Check(string file, Located<string> id, List<Diagnostic> found)
    {
        if (Lacks(id.Value)) found.Add(new Diagnostic(ContentRules.UnknownRelation, file, id.Line, id.Column, [id.Value, Guess(id.Value)]));
    }

    /// <inheritdoc/>
    public bool Equals(KnowledgeBase? other) => other is not null && Files == other.Files && Kinds == other.Kinds && IsComplete == other.IsComplete;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KnowledgeBase);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Concepts.Count, Kinds.Count);

    private static Diagnostic At(Rule rule, Concept concept, Located<string> place, params string[] arguments) =>
        new(rule, concept.File, place.Line, place.Column, new(arguments));
}
