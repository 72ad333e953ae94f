using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>A document of a model: a form of the library, filled from the case's data.</summary>
public sealed record DocumentModel
{
    /// <summary>Unique in the model.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was written.</summary>
    public SourcePoint At { get; init; }

    /// <summary>A kind that the library has a form for (<c>intake</c>, <c>ecomap</c> …).</summary>
    public Sourced Kind { get; init; }

    /// <summary>The title, where it is not the form's.</summary>
    public Sourced Title { get; init; }

    /// <summary>The week of the placement in which it was written, from 1.</summary>
    public int Week { get; init; }

    /// <summary>Labelled lines.</summary>
    public EquatableArray<RowModel> Rows { get; init; } = [];

    /// <summary>Running text, before the rows.</summary>
    public EquatableArray<Sourced> Paragraphs { get; init; } = [];

    /// <summary>Spoken lines.</summary>
    public EquatableArray<TurnModel> Turns { get; init; } = [];

    /// <summary>Ties of an ecomap.</summary>
    public EquatableArray<TieModel> Ties { get; init; } = [];

    /// <summary>How many more ties, strengths or obstacles come from the library's pools.</summary>
    public int More { get; init; }

    /// <summary>The four lists of a quadrant: personal strengths, personal obstacles, strengths and obstacles around the person.</summary>
    public EquatableArray<EquatableArray<Sourced>> Quadrants { get; init; } = [];
}

/// <summary>A labelled line.</summary>
/// <param name="Label">The label; a template.</param>
/// <param name="Text">What was written; a template. A line that comes out empty is left out.</param>
public sealed record RowModel(Sourced Label, Sourced Text);

/// <summary>A spoken line.</summary>
/// <param name="Who">A person's id, or <c>kamu</c>.</param>
/// <param name="Text">What was said; a template.</param>
public sealed record TurnModel(Sourced Who, Sourced Text);

/// <summary>A tie of an ecomap.</summary>
/// <param name="Name">Who or what, at most 24 characters; a template.</param>
/// <param name="Tie"><c>strong</c>, <c>weak</c> or <c>tense</c>.</param>
/// <param name="Flow">Where energy goes, seen from the centre: <c>in</c>, <c>out</c>, <c>both</c> or <c>none</c>.</param>
/// <param name="Note">A remark; a template.</param>
public sealed record TieModel(Sourced Name, string Tie, string Flow, Sourced Note);

/// <summary>What every document of a kind has.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Title">Its usual title.</param>
/// <param name="Before">Rows above what the model writes.</param>
/// <param name="After">Rows below.</param>
/// <param name="Opening">Paragraphs above everything.</param>
/// <param name="Closing">Paragraphs below everything.</param>
public sealed record FormModel(string Kind, Sourced Title, EquatableArray<RowModel> Before, EquatableArray<RowModel> After, EquatableArray<Sourced> Opening, EquatableArray<Sourced> Closing);
