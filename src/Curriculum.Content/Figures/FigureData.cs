using Curriculum.Content.Yaml;

namespace Curriculum.Content.Figures;

/// <summary>What every figure says of itself.</summary>
public abstract record FigureData
{
    /// <summary>Unique in its page; letters, digits and hyphens.</summary>
    [Field(Required = true, Example = "gambar-pertama")]
    public Located<string> Id { get; init; }

    /// <summary>The caption, at most 120 characters.</summary>
    [Field(Required = true)]
    public Located<string> Title { get; init; }
}
