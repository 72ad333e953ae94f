using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Items;

/// <summary>One question, ready for page, paper and export.</summary>
public sealed record Item
{
    /// <summary>Stable over seeds and neighbours: model, key concept and what is shown; never the position in the bank.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the item model; <c>written</c> for questions by hand.</summary>
    public required string Model { get; init; }

    /// <summary>How it is answered.</summary>
    public required ItemType Type { get; init; }

    /// <summary>Slug of the lesson after which everything it names has been taught.</summary>
    public required string Lesson { get; init; }

    /// <summary>Ids of the outcomes that it practises.</summary>
    public EquatableArray<string> Outcomes { get; init; } = [];

    /// <summary>Ids of the concepts that it uses; the first one is tested.</summary>
    public EquatableArray<string> Concepts { get; init; } = [];

    /// <summary>Level of thinking.</summary>
    public Bloom Bloom { get; init; }

    /// <summary>What is asked.</summary>
    public required Stem Stem { get; init; }

    /// <summary>The documents shown with the stem.</summary>
    public EquatableArray<Exhibit> Exhibits { get; init; } = [];

    /// <summary>The options, in the order in which a student sees them.</summary>
    public EquatableArray<Option> Options { get; init; } = [];

    /// <summary>Matching: left and its partner; classification: thing and its group.</summary>
    public EquatableArray<Pair> Pairs { get; init; } = [];

    /// <summary>Ordering: the right order.</summary>
    public EquatableArray<string> Sequence { get; init; } = [];

    /// <summary>Cloze and short answer: every accepted form.</summary>
    public EquatableArray<string> Accepted { get; init; } = [];

    /// <summary>A nudge that does not give the answer away.</summary>
    public string Hint { get; init; } = string.Empty;

    /// <summary>Why the key is right.</summary>
    public string Rationale { get; init; } = string.Empty;

    /// <summary>Where in the lesson the reason is taught.</summary>
    public string LessonRef { get; init; } = string.Empty;

    /// <summary>The line of the input that the question grew from.</summary>
    public SourcePoint Source { get; init; }

    /// <summary>What was filled in. Radical slots change the reasoning; incidental ones only the scenery.</summary>
    public EquatableArray<Slot> Slots { get; init; } = [];

    /// <summary>Questions with the same family differ in incidental slots only and are equally hard by construction.</summary>
    public string Family => Model + ":" + string.Join('|', Slots.Where(slot => slot.Radical).Select(slot => slot.Value));
}

/// <summary>What is asked.</summary>
/// <param name="Vignette">The scene; may be empty.</param>
/// <param name="LeadIn">The question itself, answerable with the options covered.</param>
public sealed record Stem(string Vignette, string LeadIn)
{
    /// <summary>Scene and question in one text.</summary>
    public string Whole => Vignette.Length == 0 ? LeadIn : Vignette + " " + LeadIn;
}

/// <summary>One answer to choose.</summary>
public sealed record Option
{
    /// <summary>a, b, c … in the order shown; <c>benar</c> and <c>salah</c> for a claim.</summary>
    public required string Id { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it is (one of) the right one(s).</summary>
    public bool Correct { get; init; }

    /// <summary>What a student reads after choosing it.</summary>
    public string Feedback { get; init; } = string.Empty;

    /// <summary>Address of the section that teaches it.</summary>
    public string LessonRef { get; init; } = string.Empty;

    /// <summary>The concept that it names or shows; null where it names none.</summary>
    public string? Concept { get; init; }

    /// <summary>The class of things that it belongs to; equal for all options of a question.</summary>
    public string? Kind { get; init; }

    /// <summary>Code of the misconception that makes it tempting; null for a right option.</summary>
    public string? Confusion { get; init; }
}

/// <summary>Two things that belong together.</summary>
/// <param name="Left">What is given.</param>
/// <param name="Right">Its partner, or the group it falls into.</param>
/// <param name="Feedback">Why they belong together.</param>
/// <param name="Concept">The concept that the partner names; null where it names none.</param>
public sealed record Pair(string Left, string Right, string Feedback = "", string? Concept = null);

/// <summary>A slot of a template and what filled it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Radical">True when another value would change the reasoning.</param>
public sealed record Slot(string Name, string Value, bool Radical);

/// <summary>A document shown with a question.</summary>
/// <param name="Name">Its caption.</param>
/// <param name="Kind">What kind of document it is, for example <c>bpss</c>.</param>
/// <param name="Rows">Its lines.</param>
public sealed record Exhibit(string Name, string Kind, EquatableArray<ExhibitRow> Rows);

/// <summary>One line of a document.</summary>
/// <param name="Label">What the line is called; may be empty.</param>
/// <param name="Text">What it says.</param>
public sealed record ExhibitRow(string Label, string Text);
