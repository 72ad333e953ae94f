using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Figures;

/// <summary>A genogram as it is written: a family over generations (McGoldrick, Gerson and Petry 2020).</summary>
public sealed record GenogramData : FigureData
{
    /// <summary>At most 30.</summary>
    [Field(Required = true)]
    public EquatableArray<GenogramPersonData> People { get; init; }

    /// <summary>Couples and single parents, with their children.</summary>
    [Field]
    public EquatableArray<GenogramUnionData> Unions { get; init; }

    /// <summary>The ids of those who live together.</summary>
    [Field]
    public EquatableArray<Located<string>> Household { get; init; }

    /// <summary>How people get on with each other.</summary>
    [Field]
    public EquatableArray<GenogramTieData> Ties { get; init; }
}

/// <summary>A person of a genogram.</summary>
public sealed record GenogramPersonData
{
    /// <summary>Unique in the figure.</summary>
    [Field(Required = true, Example = "ibu")]
    public Located<string> Id { get; init; }

    /// <summary>At most 40 characters.</summary>
    [Field(Required = true)]
    public Located<string> Name { get; init; }

    /// <summary>A square, a circle or a diamond.</summary>
    [Field(OneOf = ["male", "female", "unknown"])]
    public string Sex { get; init; } = "unknown";

    /// <summary>In years.</summary>
    [Field(Min = 0, Max = 130)]
    public int? Age { get; init; }

    /// <summary>Whether the person lives.</summary>
    [Field(OneOf = ["alive", "deceased"])]
    public string Status { get; init; } = "alive";

    /// <summary>Whether the lesson is about this person.</summary>
    [Field]
    public bool Focus { get; init; }
}

/// <summary>A couple, or a parent alone, and their children.</summary>
public sealed record GenogramUnionData
{
    /// <summary>One or two ids.</summary>
    [Field(Required = true, Example = "[ayah, ibu]")]
    public EquatableArray<Located<string>> Partners { get; init; }

    /// <summary>How they live.</summary>
    [Field(OneOf = ["married", "divorced", "separated", "cohabiting"])]
    public string Kind { get; init; } = "married";

    /// <summary>Ids, the eldest first.</summary>
    [Field]
    public EquatableArray<Located<string>> Children { get; init; }
}

/// <summary>How two people get on.</summary>
public sealed record GenogramTieData
{
    /// <summary>The id of a person.</summary>
    [Field(Required = true)]
    public Located<string> From { get; init; }

    /// <summary>The id of another.</summary>
    [Field(Required = true)]
    public Located<string> To { get; init; }

    /// <summary>In which way.</summary>
    [Field(Required = true, OneOf = ["close", "distant", "conflict", "cutoff"], Example = "close")]
    public string Kind { get; init; } = "";
}
