using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Figures;

/// <summary>A quadrant of strengths as it is written: strengths and obstacles of a person and of their surroundings. A list may be empty (<c>[]</c>).</summary>
public sealed record QuadrantData : FigureData
{
    /// <summary>What the person brings.</summary>
    [Field(Required = true)]
    public EquatableArray<Located<string>> PersonalStrengths { get; init; }

    /// <summary>What is hard for the person.</summary>
    [Field(Required = true)]
    public EquatableArray<Located<string>> PersonalObstacles { get; init; }

    /// <summary>What helps around the person.</summary>
    [Field(Required = true)]
    public EquatableArray<Located<string>> EnvironmentStrengths { get; init; }

    /// <summary>What hinders around the person.</summary>
    [Field(Required = true)]
    public EquatableArray<Located<string>> EnvironmentObstacles { get; init; }
}
