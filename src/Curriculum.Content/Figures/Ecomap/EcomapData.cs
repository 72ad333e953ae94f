using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Figures;

/// <summary>An ecomap as it is written: a person in the centre and what surrounds them (Hartman 1978).</summary>
public sealed record EcomapData : FigureData
{
    /// <summary>Who stands in the centre, at most 40 characters.</summary>
    [Field(Required = true, Example = "Bu Tarmi")]
    public Located<string> Center { get; init; }

    /// <summary>At most 24; 4 to 9 are readable.</summary>
    [Field(Required = true)]
    public EquatableArray<EcomapTieData> Ties { get; init; }
}

/// <summary>A tie between the person in the centre and somebody or something.</summary>
public sealed record EcomapTieData
{
    /// <summary>Who or what, at most 40 characters.</summary>
    [Field(Required = true)]
    public Located<string> Name { get; init; }

    /// <summary>How strong.</summary>
    [Field(Required = true, OneOf = ["strong", "weak", "tense"], Example = "strong")]
    public string Tie { get; init; } = "";

    /// <summary>Where energy goes, seen from the centre.</summary>
    [Field(OneOf = ["in", "out", "both", "none"])]
    public string Flow { get; init; } = "none";

    /// <summary>A remark, at most 80 characters.</summary>
    [Field]
    public Located<string> Note { get; init; }
}
