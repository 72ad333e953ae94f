using Curriculum.Pipelines;

namespace Curriculum.Exercises.Knowledge;

/// <summary>One scene that shows exactly one concept of its relation.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Relation">Which question it answers: role, technique, group_type, level, tool or stage.</param>
/// <param name="Concept">Id of the concept that the scene shows.</param>
/// <param name="Text">The scene, one or two sentences.</param>
/// <param name="Cue">The detail that gives the concept away, a fragment in lower case.</param>
/// <param name="Not">The nearest wrong answers, each with why it is wrong here.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Situation(
    string Id,
    string Relation,
    string Concept,
    string Text,
    string Cue,
    EquatableArray<NearMiss> Not,
    SourcePoint Source);

/// <summary>A tempting wrong answer to one scene.</summary>
/// <param name="Concept">Id of the wrong concept.</param>
/// <param name="Why">Why it is wrong in this scene, a fragment in lower case.</param>
public sealed record NearMiss(string Concept, string Why);
