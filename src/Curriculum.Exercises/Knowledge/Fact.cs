using Curriculum.Pipelines;

namespace Curriculum.Exercises.Knowledge;

/// <summary>One statement that belongs to one concept and can stand on either side of a question.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Concept">Concept id.</param>
/// <param name="Aspect">situation, example, definition, purpose, suits, avoid or misuse.</param>
/// <param name="Relation">The relation of a scene; empty for other aspects.</param>
/// <param name="Text">What it says.</param>
/// <param name="Cue">The detail that decides; empty where the whole text does.</param>
/// <param name="Not">Tempting wrong concepts.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Fact(
    string Id,
    string Concept,
    string Aspect,
    string Relation,
    string Text,
    string Cue,
    EquatableArray<NearMiss> Not,
    SourcePoint Source);

/// <summary>The aspects of facts.</summary>
public static class Aspects
{
    /// <summary>A scene that shows the concept.</summary>
    public const string Situation = "situation";

    /// <summary>An example of the concept.</summary>
    public const string Example = "example";

    /// <summary>Its definition.</summary>
    public const string Definition = "definition";

    /// <summary>What it is used for.</summary>
    public const string Purpose = "purpose";

    /// <summary>A circumstance that calls for a technique.</summary>
    public const string Suits = "suits";

    /// <summary>A circumstance that speaks against a technique.</summary>
    public const string Avoid = "avoid";

    /// <summary>How a technique is abused.</summary>
    public const string Misuse = "misuse";
}
