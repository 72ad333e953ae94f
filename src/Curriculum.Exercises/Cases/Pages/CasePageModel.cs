using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>Everything that a page of a case shows, without a word of markup. Anchors are unique in the page.</summary>
public sealed record CasePageModel
{
    /// <summary>Id of the case.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the model, for "another case of this kind".</summary>
    public required string Model { get; init; }

    /// <summary>From 1; with model and seed the provenance of the case.</summary>
    public int Index { get; init; }

    /// <summary>The seed.</summary>
    public required string Seed { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>The place of practice: facet.</summary>
    public required NamedId Setting { get; init; }

    /// <summary>The population: facet.</summary>
    public required NamedId Population { get; init; }

    /// <summary>The problem's theme: facet.</summary>
    public required NamedId Problem { get; init; }

    /// <summary>The level: facet.</summary>
    public required NamedId Level { get; init; }

    /// <summary>The methods: facet.</summary>
    public EquatableArray<NamedId> Methods { get; init; } = [];

    /// <summary>Minutes: facet.</summary>
    public int Minutes { get; init; }

    /// <summary>What may be hard to read: facet, and the notice before the case.</summary>
    public EquatableArray<NamedId> ContentNotes { get; init; } = [];

    /// <summary>Id of the model that may be played instead; its case with the same index is equivalent.</summary>
    public string Instead { get; init; } = string.Empty;

    /// <summary>Ids of outcomes.</summary>
    public EquatableArray<string> Outcomes { get; init; } = [];

    /// <summary>Where the counters begin.</summary>
    public CaseState State { get; init; }

    /// <summary>Anchor of the first page.</summary>
    public required string Start { get; init; }

    /// <summary>The documents.</summary>
    public EquatableArray<CasePageDocument> Documents { get; init; } = [];

    /// <summary>The pages of the story in reading order.</summary>
    public EquatableArray<CasePageNode> Nodes { get; init; } = [];

    /// <summary>Looking back: one entry for each decision. On paper and without scripts the reader adds up the scores here.</summary>
    public EquatableArray<CaseReview> Reviews { get; init; } = [];

    /// <summary>The highest sum of scores.</summary>
    public int Most { get; init; }

    /// <summary>From this sum on, and without a stop, a path is called good.</summary>
    public int Good { get; init; }

    /// <summary>Prompts for reflection.</summary>
    public EquatableArray<string> Reflections { get; init; } = [];
}

/// <summary>A document as a sheet on the page.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Kind">The kind of form.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">Its parts in order.</param>
/// <param name="FigureKind">The kind of drawing (<c>ecomap</c>, <c>genogram</c>, <c>kuadran</c>), or empty.</param>
/// <param name="FigureYaml">The drawing in the YAML of lessons, or empty; <see cref="Blocks"/> say the same in words.</param>
public sealed record CasePageDocument(string Anchor, string Kind, string Title, EquatableArray<DocumentBlock> Blocks, string FigureKind, string FigureYaml);

/// <summary>A page of the story as an anchored section.</summary>
public sealed record CasePageNode
{
    /// <summary>Its anchor.</summary>
    public required string Anchor { get; init; }

    /// <summary>Its number in the booklet, from 1.</summary>
    public int Number { get; init; }

    /// <summary>What it is.</summary>
    public NodeKind Kind { get; init; }

    /// <summary>The phase's key.</summary>
    public required string Phase { get; init; }

    /// <summary>The decision's number, from 1, of a decision or its outcome; 0 elsewhere.</summary>
    public int Decision { get; init; }

    /// <summary>The week of the placement; 0 at start and end.</summary>
    public int Week { get; init; }

    /// <summary>The text, paragraph by paragraph.</summary>
    public EquatableArray<string> Paragraphs { get; init; } = [];

    /// <summary>The question above the options.</summary>
    public string Question { get; init; } = string.Empty;

    /// <summary>The documents that lie open: anchor and title.</summary>
    public EquatableArray<NamedId> Documents { get; init; } = [];

    /// <summary>The ways to go; each is a link.</summary>
    public EquatableArray<CasePageOption> Options { get; init; } = [];

    /// <summary>Anchor of the one next page, or empty.</summary>
    public string Next { get; init; } = string.Empty;

    /// <summary>Number of the one next page, or 0.</summary>
    public int NextNumber { get; init; }

    /// <summary><c>good</c>, <c>partial</c> or <c>stopped</c> at an end; then the page leads to the review.</summary>
    public string End { get; init; } = string.Empty;
}

/// <summary>An option as a link.</summary>
/// <param name="Letter"><c>a</c> to <c>d</c>.</param>
/// <param name="Text">What the student does.</param>
/// <param name="Target">Anchor of the next page.</param>
/// <param name="TargetNumber">Its number in the booklet.</param>
/// <param name="Score">3, 2, 1 or 0.</param>
/// <param name="Danger">Whether the supervisor steps in.</param>
/// <param name="Effects">How the counters change.</param>
public sealed record CasePageOption(string Letter, string Text, string Target, int TargetNumber, int Score, bool Danger, CaseState Effects);

/// <summary>A decision, looked back at.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Number">The decision's number, from 1.</param>
/// <param name="Phase">The phase's key.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Situation">The last paragraph of the situation.</param>
/// <param name="Competence">What it practised.</param>
/// <param name="Standard">The standard or paragraph of a code.</param>
/// <param name="StandardSource">Its key in the bibliography.</param>
/// <param name="Options">All ways, in the order shown.</param>
public sealed record CaseReview(string Anchor, int Number, string Phase, string Question, string Situation, NamedId Competence, string Standard, string StandardSource, EquatableArray<CaseReviewOption> Options);

/// <summary>An option, looked back at.</summary>
/// <param name="Letter"><c>a</c> to <c>d</c>.</param>
/// <param name="Text">What the student does.</param>
/// <param name="Score">3, 2, 1 or 0.</param>
/// <param name="Danger">Whether the supervisor steps in.</param>
/// <param name="Consequence">What was seen next.</param>
/// <param name="Rationale">Why it is good or not.</param>
/// <param name="LessonRef">Address of the lesson with its anchor, from the root of the site.</param>
/// <param name="LessonTitle">Title of the lesson.</param>
public sealed record CaseReviewOption(string Letter, string Text, int Score, bool Danger, string Consequence, string Rationale, string LessonRef, string LessonTitle);
