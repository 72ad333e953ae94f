using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Knowledge;

/// <summary>A file of concepts: <c>pengetahuan/konsep/&lt;section&gt;.yml</c>.</summary>
public sealed record ConceptFile
{
    /// <summary>The section's name in both languages.</summary>
    [Field(Required = true, Example = "title: { id: Fondasi, en: Foundations }")]
    public Bilingual Title { get; init; } = new();

    /// <summary>The concepts.</summary>
    [Field(Required = true, Example = "concepts: [{ id: bpss, … }]")]
    public EquatableArray<Concept> Concepts { get; init; }

    /// <summary>Whether some of its concepts could not be read.</summary>
    public bool Lost { get; init; }
}

/// <summary>A text in both languages.</summary>
public sealed record Bilingual
{
    /// <summary>Indonesian.</summary>
    [Field(Required = true, Example = "id: teknik")]
    public string Id { get; init; } = "";

    /// <summary>English.</summary>
    [Field(Required = true, Example = "en: technique")]
    public string En { get; init; } = "";
}

/// <summary>One concept of the knowledge base.</summary>
public sealed record Concept
{
    /// <summary>Stable id in kebab case.</summary>
    [Field(Required = true, Address = true, Example = "id: teknik-ventilation")]
    public Located<string> Id { get; init; }

    /// <summary>Its class, from <c>jenis.yml</c>; distractors stay within a class.</summary>
    [Field(Required = true, Example = "kind: technique")]
    public Located<string> Kind { get; init; }

    /// <summary>The Indonesian term.</summary>
    [Field(Required = true, Example = "term_id: Ventilasi")]
    public string TermId { get; init; } = "";

    /// <summary>The English term.</summary>
    [Field(Required = true, Example = "term_en: Ventilation")]
    public string TermEn { get; init; } = "";

    /// <summary>Other names that mean the same.</summary>
    [Field]
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>What it is, in one sentence.</summary>
    [Field(Required = true, Example = "definition: Teknik memberi ruang …")]
    public string Definition { get; init; } = "";

    /// <summary>What it is, in English.</summary>
    [Field(Required = true, Example = "gloss_en: Letting feelings out …")]
    public string GlossEn { get; init; } = "";

    /// <summary>What it is used for.</summary>
    [Field]
    public string? Purpose { get; init; }

    /// <summary>Concepts of which it is a part.</summary>
    [Field]
    public EquatableArray<Located<string>> BelongsTo { get; init; }

    /// <summary>Place among the parts of the same whole.</summary>
    [Field(Min = 0, Max = 999)]
    public int? Order { get; init; }

    /// <summary>Where it comes from.</summary>
    [Field]
    public EquatableArray<Credit> Sources { get; init; }

    /// <summary>How it looks in life.</summary>
    [Field]
    public EquatableArray<string> Examples { get; init; }

    /// <summary>What it is mixed up with, and why it is not the same.</summary>
    [Field]
    public EquatableArray<Confusion> EasilyConfusedWith { get; init; }

    /// <summary>How sure the editors are.</summary>
    [Field(Required = true, OneOf = ["supported", "expanded", "seed-only", "editorial"], Example = "certainty: supported")]
    public string Certainty { get; init; } = "";

    /// <summary>What a reader must know beside the definition.</summary>
    [Field]
    public string? Remark { get; init; }

    /// <summary>The file's name: which part of the glossary it belongs to.</summary>
    public string Section { get; init; } = "";

    /// <summary>The file it stands in.</summary>
    public string File { get; init; } = "";
}

/// <summary>Whose work something rests on.</summary>
public sealed record Credit
{
    /// <summary>Key in <c>pustaka.yml</c>.</summary>
    [Field(Required = true, Example = "work: perlman1957")]
    public Located<string> Work { get; init; }

    /// <summary>A remark.</summary>
    [Field]
    public string? Note { get; init; }
}

/// <summary>A concept that is easily taken for another.</summary>
public sealed record Confusion
{
    /// <summary>The other concept.</summary>
    [Field(Required = true, Example = "id: teknik-support")]
    public Located<string> Id { get; init; }

    /// <summary>What tells the two apart.</summary>
    [Field(Required = true, Example = "remark: Yang satu …, sedangkan yang lain …")]
    public string Remark { get; init; } = "";
}

/// <summary>The kinds of concepts: <c>pengetahuan/jenis.yml</c>.</summary>
public sealed record KindFile
{
    /// <summary>Kind to its names.</summary>
    [Field(Required = true, Example = "kinds: { technique: { id: teknik, en: technique } }")]
    public EquatableArray<Keyed<Bilingual>> Kinds { get; init; }

    /// <summary>Whether some of them could not be read.</summary>
    public bool Lost { get; init; }
}

/// <summary>The bibliography: <c>pustaka.yml</c>, in CSL-YAML.</summary>
public sealed record BibliographyFile
{
    /// <summary>The works.</summary>
    [Field(Required = true, Example = "references: [{ id: perlman1957, type: book, title: Social Casework }]")]
    public EquatableArray<Work> References { get; init; }

    /// <summary>Whether some of its works could not be read.</summary>
    public bool Lost { get; init; }
}
