using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Exercises;

/// <summary>Item models: <c>soal/model/*.yml</c>.</summary>
public sealed record ModelFile
{
    /// <summary>The models.</summary>
    [Field(Required = true, Example = "models: [{ id: teknik-dari-adegan, maker: fact-to-term, … }]")]
    public EquatableArray<ModelFields> Models { get; init; }

    /// <summary>The file.</summary>
    public string File { get; init; } = "";

    /// <summary>Whether some of it could not be read.</summary>
    public bool Lost { get; init; }
}

/// <summary>A recipe for questions.</summary>
public sealed record ModelFields
{
    /// <summary>Stable id; part of the ids of its questions.</summary>
    [Field(Required = true, Address = true, Example = "id: technique-from-situation")]
    public Located<string> Id { get; init; }

    /// <summary>How its questions are drawn.</summary>
    [Field(Required = true, Example = "maker: fact-to-term")]
    public Located<string> Maker { get; init; }

    /// <summary>Level of thinking.</summary>
    [Field(Required = true, OneOf = ["remember", "understand", "apply", "analyze", "evaluate", "create"], Example = "bloom: apply")]
    public string Bloom { get; init; } = "";

    /// <summary>What is drawn on.</summary>
    [Field]
    public string? Aspect { get; init; }

    /// <summary>The relation of scenes, or the kind of material.</summary>
    [Field]
    public string? Relation { get; init; }

    /// <summary>Kinds of concepts that it asks about; empty for all.</summary>
    [Field]
    public EquatableArray<Located<string>> Kinds { get; init; }

    /// <summary>Class word in front of a term in an option.</summary>
    [Field]
    public string? Prefix { get; init; }

    /// <summary>Questions to choose from.</summary>
    [Field]
    public EquatableArray<Located<string>> LeadIns { get; init; }

    /// <summary>Fixed words of the options.</summary>
    [Field]
    public EquatableArray<Located<string>> Labels { get; init; }

    /// <summary>A frame around the scene.</summary>
    [Field]
    public Located<string>? Vignette { get; init; }

    /// <summary>A nudge.</summary>
    [Field(Required = true, Example = "hint: Perhatikan apa yang dikerjakan petugas.")]
    public Located<string> Hint { get; init; }

    /// <summary>What is said about the right answer.</summary>
    [Field]
    public Located<string>? Right { get; init; }

    /// <summary>What is said about a wrong answer whose mistake the scene names.</summary>
    [Field]
    public Located<string>? Near { get; init; }

    /// <summary>What is said about any other wrong answer.</summary>
    [Field]
    public Located<string>? Wrong { get; init; }

    /// <summary>Options of a question, where the knowledge yields them.</summary>
    [Field(Min = 3, Max = 5)]
    public int? Options { get; init; }

    /// <summary>Questions for each unit, where a unit allows many.</summary>
    [Field(Min = 1, Max = 100)]
    public int? Draws { get; init; }

    /// <summary>Weight in its lane, or share of the units in per cent.</summary>
    [Field(Min = 1, Max = 100)]
    public int? Share { get; init; }

    /// <summary>Models of one lane share out the facts.</summary>
    [Field]
    public string? Lane { get; init; }
}
