using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>A practice case: a fictional client, documents, and a static graph of pages that a student walks through.</summary>
public sealed record PracticeCase
{
    /// <summary>Model and index.</summary>
    public required string Id { get; init; }

    /// <summary>The model's id.</summary>
    public required string Model { get; init; }

    /// <summary>The seed; provenance with model and index.</summary>
    public required string Seed { get; init; }

    /// <summary>From 1.</summary>
    public int Index { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences.</summary>
    public string Summary { get; init; } = string.Empty;

    /// <summary>Id of the place of practice.</summary>
    public string Setting { get; init; } = string.Empty;

    /// <summary>Id of the population.</summary>
    public string Population { get; init; } = string.Empty;

    /// <summary>Id of the problem's theme.</summary>
    public string Problem { get; init; } = string.Empty;

    /// <summary>Id of the level.</summary>
    public string Level { get; init; } = string.Empty;

    /// <summary>Ids of the methods.</summary>
    public EquatableArray<string> Methods { get; init; } = [];

    /// <summary>What a student needs, in minutes.</summary>
    public int Minutes { get; init; }

    /// <summary>Ids of what may be hard to read.</summary>
    public EquatableArray<string> ContentNotes { get; init; } = [];

    /// <summary>Id of the model that may be played instead.</summary>
    public string Instead { get; init; } = string.Empty;

    /// <summary>Ids of outcomes.</summary>
    public EquatableArray<string> Outcomes { get; init; } = [];

    /// <summary>The client.</summary>
    public required CaseClient Client { get; init; }

    /// <summary>Where the counters begin.</summary>
    public CaseState State { get; init; }

    /// <summary>What lies on the desk.</summary>
    public EquatableArray<CaseDocument> Documents { get; init; } = [];

    /// <summary>Id of the first node.</summary>
    public string Start { get; init; } = string.Empty;

    /// <summary>The pages, in reading order.</summary>
    public EquatableArray<CaseNode> Nodes { get; init; } = [];

    /// <summary>The last pages.</summary>
    public EquatableArray<CaseEnd> Ends { get; init; } = [];

    /// <summary>Prompts for reflection.</summary>
    public EquatableArray<string> Reflections { get; init; } = [];

    /// <summary>The values of radical slots: cases that share them are equally hard.</summary>
    public EquatableArray<string> Radicals { get; init; } = [];

    /// <summary>Everybody in it, for the checks.</summary>
    public EquatableArray<Person> People { get; init; } = [];
}

/// <summary>The client, as far as a reader must know.</summary>
/// <param name="Alias">The fictional given name.</param>
/// <param name="Sex"><c>P</c> or <c>L</c>.</param>
/// <param name="Age">In years.</param>
/// <param name="Region">Id of the kind of place.</param>
/// <param name="Household">Who lives with the client.</param>
public sealed record CaseClient(string Alias, string Sex, int Age, string Region, EquatableArray<CaseRelative> Household);

/// <summary>Somebody who lives with the client.</summary>
/// <param name="Alias">The fictional given name.</param>
/// <param name="Relation">The word for the relation.</param>
/// <param name="Age">In years.</param>
public sealed record CaseRelative(string Alias, string Relation, int Age);

/// <summary>A document, as blocks for the page and as text.</summary>
public sealed record CaseDocument
{
    /// <summary>Unique in the case.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of form.</summary>
    public required string Kind { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Week of the placement.</summary>
    public int Week { get; init; }

    /// <summary>Its parts in order.</summary>
    public EquatableArray<DocumentBlock> Blocks { get; init; } = [];

    /// <summary>The figure to draw, or null.</summary>
    public CaseFigure? Figure { get; init; }

    /// <summary>Everything in words.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Where the model writes it.</summary>
    public SourcePoint At { get; init; }
}

/// <summary>What a part of a document is.</summary>
public enum DocumentBlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A labelled line.</summary>
    Row,

    /// <summary>A spoken line: who, what.</summary>
    Turn,

    /// <summary>A point of a list; the label is the list's heading.</summary>
    Point,
}

/// <summary>A part of a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Label, speaker or list; empty for a paragraph.</param>
/// <param name="Text">The words.</param>
public sealed record DocumentBlock(DocumentBlockKind Kind, string Label, string Text);

/// <summary>A page of the story.</summary>
public sealed record CaseNode
{
    /// <summary><c>n1</c> …, unique in the case.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public NodeKind Kind { get; init; }

    /// <summary>The phase.</summary>
    public required string Phase { get; init; }

    /// <summary>Tags of data-forms.</summary>
    public EquatableArray<string> Tags { get; init; } = [];

    /// <summary>Id of the decision in the model; empty for the first page and the ends.</summary>
    public string Decision { get; init; } = string.Empty;

    /// <summary>The option whose outcome it tells; empty elsewhere.</summary>
    public string Outcome { get; init; } = string.Empty;

    /// <summary>One or more paragraphs, separated by an empty line.</summary>
    public required string Text { get; init; }

    /// <summary>The question above the options.</summary>
    public string Question { get; init; } = string.Empty;

    /// <summary>Ids of the documents that lie open.</summary>
    public EquatableArray<string> Documents { get; init; } = [];

    /// <summary>The ways to go, in the order in which a student sees them.</summary>
    public EquatableArray<CaseOption> Options { get; init; } = [];

    /// <summary>Where a page without options leads, or null at an end.</summary>
    public string? Next { get; init; }

    /// <summary>Where the model writes it.</summary>
    public SourcePoint At { get; init; }
}

/// <summary>What a page of the story is.</summary>
public enum NodeKind
{
    /// <summary>The first page.</summary>
    Start,

    /// <summary>A page with options.</summary>
    Decision,

    /// <summary>What an option led to.</summary>
    Outcome,

    /// <summary>The supervisor steps in.</summary>
    Supervisor,

    /// <summary>A last page.</summary>
    End,
}

/// <summary>One way to decide.</summary>
public sealed record CaseOption
{
    /// <summary><c>a</c> to <c>d</c>, in the order shown.</summary>
    public required string Id { get; init; }

    /// <summary>The option's place in the model, from 0: the same option in every case.</summary>
    public int Place { get; init; }

    /// <summary>What the student does.</summary>
    public required string Text { get; init; }

    /// <summary>3 best, 2 defensible, 1 weak, 0 harmful or unprofessional.</summary>
    public int Score { get; init; }

    /// <summary>Whether the supervisor steps in.</summary>
    public bool Danger { get; init; }

    /// <summary>How the counters change.</summary>
    public CaseState Effects { get; init; }

    /// <summary>What is seen next.</summary>
    public required string Consequence { get; init; }

    /// <summary>Why it is good or not.</summary>
    public required string Rationale { get; init; }

    /// <summary>Address of the lesson with its anchor.</summary>
    public string LessonRef { get; init; } = string.Empty;

    /// <summary>Title of the lesson.</summary>
    public string LessonTitle { get; init; } = string.Empty;

    /// <summary>Id of the standard.</summary>
    public string StandardRef { get; init; } = string.Empty;

    /// <summary>Id of the next node.</summary>
    public required string Next { get; init; }

    /// <summary>Where the model writes it.</summary>
    public SourcePoint At { get; init; }
}

/// <summary>A last page.</summary>
/// <param name="Id">Id of the node.</param>
/// <param name="Kind"><c>good</c>, <c>partial</c> or <c>stopped</c>.</param>
public sealed record CaseEnd(string Id, string Kind);
