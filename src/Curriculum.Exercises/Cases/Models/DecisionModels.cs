using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>Something that the student must decide.</summary>
public sealed record DecisionModel
{
    /// <summary>Unique in the model.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was written.</summary>
    public SourcePoint At { get; init; }

    /// <summary>One of <see cref="Phases.InOrder"/> but the debrief.</summary>
    public Sourced Phase { get; init; }

    /// <summary>The week of the placement, from 1.</summary>
    public int Week { get; init; }

    /// <summary><c>document</c>, <c>consent</c>, <c>confidentiality-limit</c>, <c>culture</c>, <c>gender</c>.</summary>
    public EquatableArray<Sourced> Tags { get; init; } = [];

    /// <summary>The competence that it practises, of the library's list.</summary>
    public Sourced Competence { get; init; }

    /// <summary>Ids of the documents that lie open.</summary>
    public EquatableArray<Sourced> Documents { get; init; } = [];

    /// <summary>What happens; a template of one or more paragraphs.</summary>
    public Sourced Situation { get; init; }

    /// <summary>What is told before it if something happened earlier, by mark.</summary>
    public EquatableArray<RecallModel> Recalls { get; init; } = [];

    /// <summary>The question above the options; empty for the library's.</summary>
    public Sourced Question { get; init; }

    /// <summary>Slug of a lesson, with an optional anchor after <c>#</c>.</summary>
    public Sourced Lesson { get; init; }

    /// <summary>Id of a standard of the library.</summary>
    public Sourced Standard { get; init; }

    /// <summary>Three or four ways.</summary>
    public EquatableArray<OptionModel> Options { get; init; } = [];
}

/// <summary>A sentence that brings an earlier choice back.</summary>
/// <param name="Mark">The mark that must have been set.</param>
/// <param name="Text">A template.</param>
public sealed record RecallModel(Sourced Mark, Sourced Text);

/// <summary>One way to decide.</summary>
public sealed record OptionModel
{
    /// <summary>Where it was written.</summary>
    public SourcePoint At { get; init; }

    /// <summary>3 best, 2 defensible, 1 weak, 0 harmful or unprofessional.</summary>
    public int Score { get; init; }

    /// <summary>Whether the supervisor steps in.</summary>
    public bool Danger { get; init; }

    /// <summary>What the student does; a template that may have a <c>[[tail]]</c>.</summary>
    public Sourced Text { get; init; }

    /// <summary>How the counters change.</summary>
    public CaseState Effects { get; init; }

    /// <summary>What is seen next; a template.</summary>
    public Sourced Consequence { get; init; }

    /// <summary>How the supervisor stops it and talks it through; a template. For dangers only.</summary>
    public Sourced Stop { get; init; }

    /// <summary>Why it is good or not; a template.</summary>
    public Sourced Rationale { get; init; }

    /// <summary>What the story remembers of it.</summary>
    public EquatableArray<Sourced> Marks { get; init; } = [];

    /// <summary>A lesson of its own; empty for the decision's.</summary>
    public Sourced Lesson { get; init; }
}

/// <summary>How the story ends.</summary>
/// <param name="At">Where it was written.</param>
/// <param name="Kind"><c>good</c>, <c>partial</c> or <c>stopped</c>.</param>
/// <param name="Text">A template.</param>
public sealed record EndModel(SourcePoint At, Sourced Kind, Sourced Text);

/// <summary>The phases of help, as every case passes through them.</summary>
public static class Phases
{
    /// <summary>The last one: looking back.</summary>
    public const string Debrief = "debrief";

    /// <summary>In their order.</summary>
    public static readonly IReadOnlyList<string> InOrder = ["eic", "assessment", "planning", "intervention", "evaluation", "termination", Debrief];
}
