using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Items;

/// <summary>A recipe for questions: what it draws on and the words around it. The words are data, the drawing is code.</summary>
public sealed record ItemModel
{
    /// <summary>Stable id, for example <c>technique-from-situation</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the maker that draws it, for example <c>fact-to-term</c>.</summary>
    public required string Maker { get; init; }

    /// <summary>Level of thinking.</summary>
    public Bloom Bloom { get; init; }

    /// <summary>What is drawn on: situation, example, definition, purpose, suits, avoid, misuse; other makers name their own.</summary>
    public string Aspect { get; init; } = string.Empty;

    /// <summary>The relation of scenes or the kind of material; empty where any will do.</summary>
    public string Relation { get; init; } = string.Empty;

    /// <summary>Kinds of concepts that it asks about; empty for all.</summary>
    public EquatableArray<string> Kinds { get; init; } = [];

    /// <summary>Class word in front of a term in an option, for example <c>Teknik</c>.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>Questions to choose from; slots in braces.</summary>
    public EquatableArray<string> LeadIns { get; init; } = [];

    /// <summary>Fixed words of the options, for a claim the two answers.</summary>
    public EquatableArray<string> Labels { get; init; } = [];

    /// <summary>A frame around the scene; empty for the bare scene.</summary>
    public string Vignette { get; init; } = string.Empty;

    /// <summary>A nudge.</summary>
    public string Hint { get; init; } = string.Empty;

    /// <summary>What is said about the right answer.</summary>
    public string Right { get; init; } = string.Empty;

    /// <summary>What is said about a wrong answer whose mistake the scene names.</summary>
    public string Near { get; init; } = string.Empty;

    /// <summary>What is said about any other wrong answer.</summary>
    public string Wrong { get; init; } = string.Empty;

    /// <summary>How many options a question has if the knowledge yields them: 3 to 5.</summary>
    public int Options { get; init; } = 4;

    /// <summary>How many questions are drawn for each unit, where a unit allows many (pairs, sequences, documents).</summary>
    public int Draws { get; init; } = 1;

    /// <summary>Weight in its lane, or without a lane the share of the units in per cent that become questions.</summary>
    public int Share { get; init; } = 100;

    /// <summary>Models of one lane share out the facts: each fact serves the one that its lot names. Empty: no sharing.</summary>
    public string Lane { get; init; } = string.Empty;

    /// <summary>Where it stands.</summary>
    public SourcePoint Source { get; init; }
}
