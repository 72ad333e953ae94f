using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Exercises;

/// <summary>Stock for documents: <c>soal/bahan/*.yml</c>.</summary>
public sealed record MaterialFile
{
    /// <summary>The stock.</summary>
    [Field(Required = true, Example = "materials: [{ id: bpss-lembar, kind: lembar, … }]")]
    public EquatableArray<MaterialFields> Materials { get; init; }

    /// <summary>The file.</summary>
    public string File { get; init; } = "";

    /// <summary>Whether some of it could not be read.</summary>
    public bool Lost { get; init; }
}

/// <summary>Parts and rows from which one kind of document is drawn.</summary>
public sealed record MaterialFields
{
    /// <summary>Stable id.</summary>
    [Field(Required = true, Address = true, Example = "id: bpss-lembar")]
    public Located<string> Id { get; init; }

    /// <summary>What kind of document it becomes.</summary>
    [Field(Required = true, OneOf = ["pilah", "lembar", "lengkap", "catatan", "ecomap"], Example = "kind: lembar")]
    public string Kind { get; init; } = "";

    /// <summary>Its caption.</summary>
    [Field(Required = true, Example = "title: BPSS {person}")]
    public string Title { get; init; } = "";

    /// <summary>The concept that reading it practises.</summary>
    [Field(Required = true, Example = "concept: bpss")]
    public Located<string> Concept { get; init; }

    /// <summary>Further concepts.</summary>
    [Field]
    public EquatableArray<Located<string>> Related { get; init; }

    /// <summary>The parts, in order.</summary>
    [Field(Required = true, Example = "parts: [{ id: tubuh, label: Segi badan, meaning: kesehatan badan }]")]
    public EquatableArray<MaterialPartFields> Parts { get; init; }

    /// <summary>What may stand in them.</summary>
    [Field(Required = true, Example = "rows: [{ part: tubuh, text: Lututnya bengkak., why: yang dibicarakan badan }]")]
    public EquatableArray<MaterialRowFields> Rows { get; init; }
}

/// <summary>One part of a document.</summary>
public sealed record MaterialPartFields
{
    /// <summary>Unique in the material.</summary>
    [Field(Required = true, Example = "id: tubuh")]
    public Located<string> Id { get; init; }

    /// <summary>Its name as readers see it.</summary>
    [Field(Required = true, Example = "label: Segi badan")]
    public string Label { get; init; } = "";

    /// <summary>What belongs there; a fragment.</summary>
    [Field(Required = true, Example = "meaning: kesehatan badan, obat, tidur, dan makan")]
    public string Meaning { get; init; } = "";

    /// <summary>The question that asks for a row of this part.</summary>
    [Field]
    public string? Ask { get; init; }
}

/// <summary>One sentence that belongs to one part.</summary>
public sealed record MaterialRowFields
{
    /// <summary>The part.</summary>
    [Field(Required = true, Example = "part: tubuh")]
    public Located<string> Part { get; init; }

    /// <summary>The sentence.</summary>
    [Field(Required = true, Example = "text: Lutut kirinya bengkak.")]
    public string Text { get; init; } = "";

    /// <summary>Why it belongs there; a fragment.</summary>
    [Field(Required = true, Example = "why: yang dibicarakan keadaan badan")]
    public string Why { get; init; } = "";
}
