using Curriculum.Pipelines;

namespace Curriculum.Exercises.Knowledge;

/// <summary>What the question generator has to know about a lesson. Prose is not part of it, so that editing prose changes no question.</summary>
/// <param name="Slug">Unique over the site.</param>
/// <param name="Module">Module id, for example <c>m4</c>.</param>
/// <param name="Url">Address from the site's root, for example <c>pelajaran/casework/teknik.html</c>.</param>
/// <param name="Order">Place in the whole course, counted over all modules.</param>
/// <param name="Outcomes">Outcome ids.</param>
/// <param name="Concepts">Concept ids that have their home here.</param>
/// <param name="Also">Concept ids that are taken up again here.</param>
/// <param name="Anchors">Where in the page each concept is taught.</param>
public sealed record Lesson(
    string Slug,
    string Module,
    string Url,
    int Order,
    EquatableArray<string> Outcomes,
    EquatableArray<string> Concepts,
    EquatableArray<string> Also,
    EquatableArray<ConceptAnchor> Anchors);

/// <summary>The heading of a lesson under which a concept is taught.</summary>
/// <param name="Concept">Concept id.</param>
/// <param name="Anchor">Id of the heading, without <c>#</c>.</param>
public sealed record ConceptAnchor(string Concept, string Anchor);

/// <summary>Which concepts an outcome is about: a question on one of them practises the outcome.</summary>
/// <param name="Outcome">Outcome id.</param>
/// <param name="Concepts">Concept ids.</param>
/// <param name="Source">Where it stands.</param>
public sealed record OutcomeScope(string Outcome, EquatableArray<string> Concepts, SourcePoint Source);
