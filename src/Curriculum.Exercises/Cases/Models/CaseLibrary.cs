using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>What all models draw from: people and places, forms, pools of detail, standards, and what the rest of the input knows.</summary>
public sealed record CaseLibrary
{
    /// <summary>Names that may appear. The first person of a case is drawn first.</summary>
    public EquatableArray<string> Women { get; init; } = [];

    /// <summary>Names of men.</summary>
    public EquatableArray<string> Men { get; init; } = [];

    /// <summary>The closed list of fictional names; women and men must stand in it. Empty where it is not known.</summary>
    public EquatableArray<string> Fictional { get; init; } = [];

    /// <summary>People whom every case has, the supervisor (<c>pembimbing</c>) above all.</summary>
    public EquatableArray<PersonModel> People { get; init; } = [];

    /// <summary>The slots that every case has.</summary>
    public EquatableArray<SlotModel> Slots { get; init; } = [];

    /// <summary>Pools of values.</summary>
    public EquatableArray<PoolModel> Pools { get; init; } = [];

    /// <summary>The forms of documents.</summary>
    public EquatableArray<FormModel> Forms { get; init; } = [];

    /// <summary>Small words by key: terms of address, numerals, ties, the usual question.</summary>
    public EquatableArray<FieldValue> Phrases { get; init; } = [];

    /// <summary>Relations to the client: key and word.</summary>
    public EquatableArray<FieldValue> Relations { get; init; } = [];

    /// <summary>Kinds of place: id and word.</summary>
    public EquatableArray<FieldValue> Regions { get; init; } = [];

    /// <summary>Content notes: id and word.</summary>
    public EquatableArray<FieldValue> ContentNotes { get; init; } = [];

    /// <summary>Competences: id and word.</summary>
    public EquatableArray<FieldValue> Competences { get; init; } = [];

    /// <summary>Standards and paragraphs of codes that decisions lean on.</summary>
    public EquatableArray<StandardModel> Standards { get; init; } = [];

    /// <summary>The lessons with their headings.</summary>
    public EquatableArray<LessonTarget> Lessons { get; init; } = [];

    /// <summary>The places of practice.</summary>
    public EquatableArray<NamedId> Settings { get; init; } = [];

    /// <summary>The populations, each with its settings and the themes of its problems.</summary>
    public EquatableArray<PopulationTarget> Populations { get; init; } = [];

    /// <summary>The levels.</summary>
    public EquatableArray<NamedId> Levels { get; init; } = [];

    /// <summary>The methods.</summary>
    public EquatableArray<NamedId> Methods { get; init; } = [];

    /// <summary>The themes of problems.</summary>
    public EquatableArray<NamedId> Themes { get; init; } = [];

    /// <summary>Ids of all outcomes.</summary>
    public EquatableArray<string> Outcomes { get; init; } = [];

    /// <summary>Keys of the bibliography.</summary>
    public EquatableArray<string> Works { get; init; } = [];
}

/// <summary>A standard, law or paragraph of a code.</summary>
/// <param name="Id">Unique.</param>
/// <param name="At">Where it was written.</param>
/// <param name="Text">What it asks, in our own words.</param>
/// <param name="Source">Key in the bibliography.</param>
public sealed record StandardModel(string Id, SourcePoint At, Sourced Text, Sourced Source);

/// <summary>A lesson that decisions may point to.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Address">Its address from the root of the site.</param>
/// <param name="Title">Its title.</param>
/// <param name="Anchors">The ids of its headings.</param>
public sealed record LessonTarget(string Slug, string Address, string Title, EquatableArray<string> Anchors);

/// <summary>An id of the knowledge base with its name.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The name.</param>
public sealed record NamedId(string Id, string Title);

/// <summary>A population.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The words that do its members justice.</param>
/// <param name="Settings">Where it is served.</param>
/// <param name="Themes">Themes of its problems.</param>
/// <param name="Youngest">Youngest, in years.</param>
/// <param name="Oldest">Oldest, in years.</param>
public sealed record PopulationTarget(string Id, string Title, EquatableArray<string> Settings, EquatableArray<string> Themes, int Youngest = 0, int Oldest = 99);
