using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Cases;

/// <summary>A document of a model.</summary>
public sealed record DocumentFields
{
    /// <summary>Unique in the model.</summary>
    [Field(Required = true, Example = "id: intake")]
    public Located<string> Id { get; init; }

    /// <summary>A form of the common files.</summary>
    [Field(Required = true, Example = "kind: intake")]
    public Located<string> Kind { get; init; }

    /// <summary>A title of its own.</summary>
    [Field]
    public Located<string> Title { get; init; }

    /// <summary>Week of the placement.</summary>
    [Field(Required = true, Min = 1, Max = 30, Example = "week: 1")]
    public int Week { get; init; }

    /// <summary>Label to text.</summary>
    [Field]
    public EquatableArray<Keyed<Located<string>>> Rows { get; init; }

    /// <summary>Running text.</summary>
    [Field]
    public EquatableArray<Located<string>> Paragraphs { get; init; }

    /// <summary>Spoken lines: a list of speaker to words.</summary>
    [Field]
    public EquatableArray<EquatableArray<Keyed<Located<string>>>> Turns { get; init; }

    /// <summary>Ties of an ecomap.</summary>
    [Field]
    public EquatableArray<TieFields> Ties { get; init; }

    /// <summary>How many more ties, strengths or obstacles come from the common pools.</summary>
    [Field(Min = 0, Max = 4)]
    public int More { get; init; }

    /// <summary>Quadrant.</summary>
    [Field]
    public EquatableArray<Located<string>> PersonalStrengths { get; init; }

    /// <summary>Quadrant.</summary>
    [Field]
    public EquatableArray<Located<string>> PersonalObstacles { get; init; }

    /// <summary>Quadrant.</summary>
    [Field]
    public EquatableArray<Located<string>> EnvironmentStrengths { get; init; }

    /// <summary>Quadrant.</summary>
    [Field]
    public EquatableArray<Located<string>> EnvironmentObstacles { get; init; }
}

/// <summary>A tie of an ecomap.</summary>
public sealed record TieFields
{
    /// <summary>Who or what.</summary>
    [Field(Required = true, Example = "name: Kader posyandu")]
    public Located<string> Name { get; init; }

    /// <summary>How strong.</summary>
    [Field(Required = true, OneOf = ["strong", "weak", "tense"], Example = "tie: strong")]
    public string Tie { get; init; } = "";

    /// <summary>Where energy goes, seen from the centre.</summary>
    [Field(OneOf = ["in", "out", "both", "none"])]
    public string Flow { get; init; } = "none";

    /// <summary>A remark.</summary>
    [Field]
    public Located<string> Note { get; init; }
}

/// <summary>Something that the student must decide.</summary>
public sealed record DecisionFields
{
    /// <summary>Unique in the model.</summary>
    [Field(Required = true, Example = "id: sapaan")]
    public Located<string> Id { get; init; }

    /// <summary>The phase.</summary>
    [Field(Required = true, OneOf = ["eic", "assessment", "planning", "intervention", "evaluation", "termination"], Example = "phase: eic")]
    public Located<string> Phase { get; init; }

    /// <summary>Week of the placement.</summary>
    [Field(Required = true, Min = 1, Max = 30, Example = "week: 1")]
    public int Week { get; init; }

    /// <summary>What it is about.</summary>
    [Field(OneOf = ["document", "consent", "confidentiality-limit", "culture", "gender"])]
    public EquatableArray<Located<string>> Tags { get; init; }

    /// <summary>A competence of the common files.</summary>
    [Field(Required = true, Example = "competence: hubungan")]
    public Located<string> Competence { get; init; }

    /// <summary>Documents that lie open.</summary>
    [Field]
    public EquatableArray<Located<string>> Documents { get; init; }

    /// <summary>What happens.</summary>
    [Field(Required = true, Example = "situation: …")]
    public Located<string> Situation { get; init; }

    /// <summary>Mark to sentence.</summary>
    [Field]
    public EquatableArray<Keyed<Located<string>>> Recalls { get; init; }

    /// <summary>The question, where it is not the usual one.</summary>
    [Field]
    public Located<string> Question { get; init; }

    /// <summary>Lesson and heading.</summary>
    [Field(Required = true, Example = "lesson: persetujuan-sadar#paham-dulu-baru-setuju")]
    public Located<string> Lesson { get; init; }

    /// <summary>A standard of the common files.</summary>
    [Field(Required = true, Example = "standard: penentuan-diri")]
    public Located<string> Standard { get; init; }

    /// <summary>Three or four ways.</summary>
    [Field(Required = true, Example = "options: []")]
    public EquatableArray<OptionFields> Options { get; init; }
}

/// <summary>One way to decide.</summary>
public sealed record OptionFields
{
    /// <summary>3, 2, 1 or 0.</summary>
    [Field(Required = true, Min = 0, Max = 3, Example = "score: 3")]
    public int Score { get; init; }

    /// <summary>The supervisor steps in.</summary>
    [Field]
    public bool Danger { get; init; }

    /// <summary>What the student does.</summary>
    [Field(Required = true, Example = "text: Menanyakan …")]
    public Located<string> Text { get; init; }

    /// <summary>How the counters change.</summary>
    [Field(Required = true, Example = "effects: { trust: 1 }")]
    public CounterFields Effects { get; init; } = new();

    /// <summary>What is seen next.</summary>
    [Field(Required = true, Example = "consequence: …")]
    public Located<string> Consequence { get; init; }

    /// <summary>How the supervisor stops it.</summary>
    [Field]
    public Located<string> Stop { get; init; }

    /// <summary>Why it is good or not.</summary>
    [Field(Required = true, Example = "rationale: …")]
    public Located<string> Rationale { get; init; }

    /// <summary>What the story remembers.</summary>
    [Field]
    public EquatableArray<Located<string>> Marks { get; init; }

    /// <summary>A lesson of its own.</summary>
    [Field]
    public Located<string> Lesson { get; init; }
}
