using Curriculum.Pipelines;

namespace Curriculum.Exercises.Knowledge;

/// <summary>Concepts that follow each other.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">Its name as readers see it.</param>
/// <param name="Strict">True when only this order is right.</param>
/// <param name="Items">Concept ids, first to last.</param>
/// <param name="Note">A caution about the list; may be empty.</param>
/// <param name="Source">Where it stands.</param>
public sealed record OrderedList(string Id, string Title, bool Strict, EquatableArray<string> Items, string Note, SourcePoint Source);

/// <summary>The stages at which a tool is used.</summary>
/// <param name="Tool">Concept id of the tool.</param>
/// <param name="Stages">Concept ids of the stages.</param>
/// <param name="Why">What it does there.</param>
/// <param name="Source">Where it stands.</param>
public sealed record ToolStage(string Tool, EquatableArray<string> Stages, string Why, SourcePoint Source);

/// <summary>When a technique fits, when to hold it back, and how it is abused.</summary>
/// <param name="Technique">Concept id.</param>
/// <param name="Stages">Concept ids of the stages in which it is used.</param>
/// <param name="Suits">Circumstances that call for it, fragments in lower case.</param>
/// <param name="AvoidWhen">A circumstance that speaks against it, a fragment in lower case.</param>
/// <param name="Misuse">How it goes wrong, a fragment in lower case.</param>
/// <param name="Source">Where it stands.</param>
public sealed record TechniqueFit(
    string Technique,
    EquatableArray<string> Stages,
    EquatableArray<string> Suits,
    string AvoidWhen,
    string Misuse,
    SourcePoint Source);

/// <summary>A stock of alternatives for concepts with too few named confusions.</summary>
/// <param name="Id">Stable id, for example <c>dg-etika</c>.</param>
/// <param name="Items">Concept ids.</param>
/// <param name="Source">Where it stands.</param>
public sealed record DistractorGroup(string Id, EquatableArray<string> Items, SourcePoint Source);

/// <summary>Two concepts that may not be options of one question, because both would be right.</summary>
/// <param name="Left">Concept id.</param>
/// <param name="Right">Concept id.</param>
public sealed record NeverTogether(string Left, string Right);
