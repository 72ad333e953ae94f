using Curriculum.Exercises.Items;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Knowledge;

/// <summary>Everything that questions are made from. Equal knowledge and seed give equal questions, byte for byte.</summary>
public sealed record ExerciseKnowledge
{
    /// <summary>All concepts.</summary>
    public EquatableArray<Concept> Concepts { get; init; } = [];

    /// <summary>All scenes.</summary>
    public EquatableArray<Situation> Situations { get; init; } = [];

    /// <summary>All ordered lists.</summary>
    public EquatableArray<OrderedList> Lists { get; init; } = [];

    /// <summary>Tools and their stages.</summary>
    public EquatableArray<ToolStage> ToolStages { get; init; } = [];

    /// <summary>When techniques fit.</summary>
    public EquatableArray<TechniqueFit> Fits { get; init; } = [];

    /// <summary>Forks in the work.</summary>
    public EquatableArray<StageDecision> Decisions { get; init; } = [];

    /// <summary>Stocks of alternatives.</summary>
    public EquatableArray<DistractorGroup> Groups { get; init; } = [];

    /// <summary>Pairs that exclude each other as options, equivalents of roles included.</summary>
    public EquatableArray<NeverTogether> NeverTogether { get; init; } = [];

    /// <summary>All lessons.</summary>
    public EquatableArray<Lesson> Lessons { get; init; } = [];

    /// <summary>What each outcome is about.</summary>
    public EquatableArray<OutcomeScope> Outcomes { get; init; } = [];

    /// <summary>Documents to read.</summary>
    public EquatableArray<Material> Materials { get; init; } = [];

    /// <summary>Shorter names for options.</summary>
    public EquatableArray<Label> Labels { get; init; } = [];

    /// <summary>Fictional people and places.</summary>
    public FictionalCast Cast { get; init; } = new([], [], [], [], string.Empty, string.Empty);

    /// <summary>The item models.</summary>
    public EquatableArray<ItemModel> Models { get; init; } = [];

    /// <summary>Questions written by hand.</summary>
    public EquatableArray<Item> Written { get; init; } = [];

    /// <summary>Words that lecturers vouch for, set apart by blanks; where there are none, no spelling is judged.</summary>
    public EquatableArray<string> Spelling { get; init; } = [];
}
