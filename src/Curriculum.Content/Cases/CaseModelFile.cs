using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Cases;

/// <summary>A case model: <c>kasus/&lt;id&gt;.yml</c>.</summary>
public sealed record CaseModelFile
{
    /// <summary>Kebab case; the file's name.</summary>
    [Field(Required = true, Example = "id: lansia-tunggal")]
    public Located<string> Id { get; init; }

    /// <summary>The title of each case.</summary>
    [Field(Required = true, Example = "title: Kursi kedua di teras {klien}")]
    public Located<string> Title { get; init; }

    /// <summary>One or two sentences that tell nothing of the outcome.</summary>
    [Field(Required = true, Example = "summary: …")]
    public Located<string> Summary { get; init; }

    /// <summary>Place of practice.</summary>
    [Field(Required = true, Example = "setting: set-desa")]
    public Located<string> Setting { get; init; }

    /// <summary>Population.</summary>
    [Field(Required = true, Example = "population: lansia-tunggal")]
    public Located<string> Population { get; init; }

    /// <summary>Level.</summary>
    [Field(Required = true, Example = "level: level-mikro")]
    public Located<string> Level { get; init; }

    /// <summary>Methods.</summary>
    [Field(Required = true, Example = "methods: [casework]")]
    public EquatableArray<Located<string>> Methods { get; init; }

    /// <summary>Minutes that a student needs.</summary>
    [Field(Required = true, Min = 5, Max = 120, Example = "minutes: 40")]
    public int Minutes { get; init; }

    /// <summary>What may be hard to read.</summary>
    [Field]
    public EquatableArray<Located<string>> ContentNotes { get; init; }

    /// <summary>The model to play instead.</summary>
    [Field(Required = true, Example = "instead: kelompok-usaha")]
    public Located<string> Instead { get; init; }

    /// <summary>Outcomes that it practises.</summary>
    [Field(Required = true, Example = "outcomes: [m3.2.1]")]
    public EquatableArray<Located<string>> Outcomes { get; init; }

    /// <summary>Kinds of place where it can happen.</summary>
    [Field(Required = true, Example = "regions: [pesisir, pegunungan]")]
    public EquatableArray<Located<string>> Regions { get; init; }

    /// <summary>Where the counters begin.</summary>
    [Field(Required = true, Example = "state: { trust: 3, safety: 6, self_determination: 5, information: 2, time: 8 }")]
    public CounterFields State { get; init; } = new();

    /// <summary>What differs from case to case.</summary>
    [Field]
    public EquatableArray<SlotFields> Slots { get; init; }

    /// <summary>The client.</summary>
    [Field(Required = true, Example = "client: { age: [60, 80] }")]
    public PersonFields Client { get; init; } = new();

    /// <summary>The families that the client may have.</summary>
    [Field(Required = true, Example = "households: []")]
    public EquatableArray<HouseholdFields> Households { get; init; }

    /// <summary>People outside the family.</summary>
    [Field]
    public EquatableArray<PersonFields> Others { get; init; }

    /// <summary>What lies on the desk.</summary>
    [Field(Required = true, Example = "documents: []")]
    public EquatableArray<DocumentFields> Documents { get; init; }

    /// <summary>The first page of the story.</summary>
    [Field(Required = true, Example = "opening: …")]
    public Located<string> Opening { get; init; }

    /// <summary>The decisions in their order.</summary>
    [Field(Required = true, Example = "decisions: []")]
    public EquatableArray<DecisionFields> Decisions { get; init; }

    /// <summary>From this decision on a weak choice leads to the partial end.</summary>
    [Field(Required = true, Example = "partial_from: evaluasi")]
    public Located<string> PartialFrom { get; init; }

    /// <summary>The last pages: good, partial, stopped.</summary>
    [Field(Required = true, Example = "ends: { good: …, partial: …, stopped: … }")]
    public EquatableArray<Keyed<Located<string>>> Ends { get; init; }

    /// <summary>Prompts for reflection.</summary>
    [Field(Required = true, Example = "reflections: [ …, …, … ]")]
    public EquatableArray<Located<string>> Reflections { get; init; }

    /// <summary>Values that several pages tell alike.</summary>
    [Field]
    public EquatableArray<SharedFactFields> Facts { get; init; }

    /// <summary>The file.</summary>
    public string File { get; init; } = "";
}

/// <summary>The five counters.</summary>
public sealed record CounterFields
{
    /// <summary>Trust.</summary>
    [Field(Min = -10, Max = 10)]
    public int Trust { get; init; }

    /// <summary>Safety.</summary>
    [Field(Min = -10, Max = 10)]
    public int Safety { get; init; }

    /// <summary>Self-determination.</summary>
    [Field(Min = -10, Max = 10)]
    public int SelfDetermination { get; init; }

    /// <summary>Reliable information.</summary>
    [Field(Min = -10, Max = 10)]
    public int Information { get; init; }

    /// <summary>Time left.</summary>
    [Field(Min = -10, Max = 10)]
    public int Time { get; init; }
}

/// <summary>A value and where it must be read.</summary>
public sealed record SharedFactFields
{
    /// <summary>A template.</summary>
    [Field(Required = true, Example = "value: \"{sisa} butir\"")]
    public Located<string> Value { get; init; }

    /// <summary>Documents and decisions.</summary>
    [Field(Required = true, Example = "in: [kunjungan, rencana]")]
    public EquatableArray<Located<string>> In { get; init; }
}

/// <summary>Something that differs from case to case.</summary>
public sealed record SlotFields
{
    /// <summary>The name in templates.</summary>
    [Field(Required = true, Example = "name: masalah")]
    public Located<string> Name { get; init; }

    /// <summary>Whether it changes the reasoning.</summary>
    [Field]
    public bool Radical { get; init; }

    /// <summary>A pool of the common files.</summary>
    [Field]
    public Located<string> From { get; init; }

    /// <summary>Values with several texts each; <c>id</c>, <c>only</c> and <c>not</c> are reserved.</summary>
    [Field]
    public EquatableArray<EquatableArray<Keyed<Located<string>>>> Values { get; init; }

    /// <summary>Values of one text each.</summary>
    [Field]
    public EquatableArray<Located<string>> Texts { get; init; }

    /// <summary>A number from the first to the second.</summary>
    [Field(Min = -1000, Max = 100000)]
    public EquatableArray<int> Number { get; init; }

    /// <summary>Numbers added to it.</summary>
    [Field]
    public EquatableArray<string> Add { get; init; }

    /// <summary>Numbers subtracted from it.</summary>
    [Field]
    public EquatableArray<string> Subtract { get; init; }
}
