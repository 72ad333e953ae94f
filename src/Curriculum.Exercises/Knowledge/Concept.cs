using Curriculum.Pipelines;

namespace Curriculum.Exercises.Knowledge;

/// <summary>One term of the field, as <c>pengetahuan/konsep/*.yml</c> describes it.</summary>
/// <param name="Id">Stable id, for example <c>teknik-ventilation</c>.</param>
/// <param name="Kind">Id of its class, for example <c>technique</c>.</param>
/// <param name="Term">The Indonesian term as readers see it.</param>
/// <param name="TermEn">The English term.</param>
/// <param name="Aliases">Other accepted names.</param>
/// <param name="Definition">A sentence that starts with the class of thing and never with the term.</param>
/// <param name="Purpose">When or what for it is used; empty where nothing useful can be said.</param>
/// <param name="Examples">Scenes in which it is at work.</param>
/// <param name="Confusions">The concepts that learners mistake for it, with what tells them apart.</param>
/// <param name="BelongsTo">The wholes of which it is a part.</param>
/// <param name="SeedOnly">True when only one doubtful source names it: it is a key only beside its remark.</param>
/// <param name="Remark">A caution that belongs to the concept; empty where there is none.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Concept(
    string Id,
    string Kind,
    string Term,
    string TermEn,
    EquatableArray<string> Aliases,
    string Definition,
    string Purpose,
    EquatableArray<string> Examples,
    EquatableArray<Confusion> Confusions,
    EquatableArray<string> BelongsTo,
    bool SeedOnly,
    string Remark,
    SourcePoint Source)
{
    /// <summary>The name under which questions speak of it: its label, or else its term.</summary>
    public string Name { get; init; } = Term;
}

/// <summary>A named misconception: this concept is mistaken for another.</summary>
/// <param name="Other">Id of the concept it is mistaken for.</param>
/// <param name="Remark">One sentence that tells the two apart.</param>
public sealed record Confusion(string Other, string Remark);
