using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Cases;

/// <summary>What all case models share: <c>kasus/_*.yml</c>. Several such files are read as one.</summary>
public sealed record CaseCommonFile
{
    /// <summary>Given names of women, from <c>pengetahuan/rekaan.yml</c>.</summary>
    [Field]
    public EquatableArray<Located<string>> Women { get; init; }

    /// <summary>Given names of men.</summary>
    [Field]
    public EquatableArray<Located<string>> Men { get; init; }

    /// <summary>Kinds of place.</summary>
    [Field]
    public EquatableArray<Keyed<Located<string>>> Regions { get; init; }

    /// <summary>Content notes.</summary>
    [Field]
    public EquatableArray<Keyed<Located<string>>> ContentNotes { get; init; }

    /// <summary>Competences.</summary>
    [Field]
    public EquatableArray<Keyed<Located<string>>> Competences { get; init; }

    /// <summary>Relations to the client; a bar parts the woman's word from the man's.</summary>
    [Field]
    public EquatableArray<Keyed<Located<string>>> Relations { get; init; }

    /// <summary>Small words.</summary>
    [Field]
    public EquatableArray<Keyed<Located<string>>> Phrases { get; init; }

    /// <summary>People whom every case has.</summary>
    [Field]
    public EquatableArray<PersonFields> People { get; init; }

    /// <summary>Slots that every case has.</summary>
    [Field]
    public EquatableArray<SlotFields> Slots { get; init; }

    /// <summary>Pools of values with one text each.</summary>
    [Field]
    public EquatableArray<Keyed<EquatableArray<Located<string>>>> Texts { get; init; }

    /// <summary>Pools of values with several texts each.</summary>
    [Field]
    public EquatableArray<Keyed<EquatableArray<EquatableArray<Keyed<Located<string>>>>>> Pools { get; init; }

    /// <summary>The forms of documents.</summary>
    [Field]
    public EquatableArray<FormFields> Forms { get; init; }

    /// <summary>Standards and paragraphs of codes.</summary>
    [Field]
    public EquatableArray<StandardFields> Standards { get; init; }

    /// <summary>The file.</summary>
    public string File { get; init; } = "";
}

/// <summary>What every document of a kind has.</summary>
public sealed record FormFields
{
    /// <summary>The kind.</summary>
    [Field(Required = true, Example = "kind: intake")]
    public Located<string> Kind { get; init; }

    /// <summary>The usual title.</summary>
    [Field(Required = true, Example = "title: Lembar penerimaan awal")]
    public Located<string> Title { get; init; }

    /// <summary>Paragraphs above everything.</summary>
    [Field]
    public EquatableArray<Located<string>> Opening { get; init; }

    /// <summary>Rows above what the model writes.</summary>
    [Field]
    public EquatableArray<Keyed<Located<string>>> Before { get; init; }

    /// <summary>Rows below.</summary>
    [Field]
    public EquatableArray<Keyed<Located<string>>> After { get; init; }

    /// <summary>Paragraphs below everything.</summary>
    [Field]
    public EquatableArray<Located<string>> Closing { get; init; }
}

/// <summary>A standard, law or paragraph of a code.</summary>
public sealed record StandardFields
{
    /// <summary>Unique.</summary>
    [Field(Required = true, Example = "id: penentuan-diri")]
    public Located<string> Id { get; init; }

    /// <summary>What it asks, in our own words.</summary>
    [Field(Required = true, Example = "text: …")]
    public Located<string> Text { get; init; }

    /// <summary>Key in <c>pustaka.yml</c>.</summary>
    [Field(Required = true, Example = "source: ifsw2014")]
    public Located<string> Source { get; init; }
}
