using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>A person of a case.</summary>
public sealed record Person
{
    /// <summary>The id in the model.</summary>
    public required string Id { get; init; }

    /// <summary>The fictional given name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a woman.</summary>
    public required bool Woman { get; init; }

    /// <summary>In years; of the dead, the age that would have been reached.</summary>
    public required int Age { get; init; }

    /// <summary>The key of the relation to the client.</summary>
    public required string Relation { get; init; }

    /// <summary>Whether the person lives with the client.</summary>
    public bool Home { get; init; }

    /// <summary>Whether the person has died.</summary>
    public bool Deceased { get; init; }

    /// <summary>Ids of the parents.</summary>
    public EquatableArray<string> ChildOf { get; init; } = [];

    /// <summary>Id of the partner, or empty.</summary>
    public string PartnerOf { get; init; } = string.Empty;

    /// <summary>How the pair lives.</summary>
    public string Union { get; init; } = "married";

    /// <summary>Whether the case lays a fault on this person.</summary>
    public bool Fault { get; init; }

    /// <summary>Whether called by the bare name.</summary>
    public bool Plain { get; init; }

    /// <summary>Whether the story adds a term of address to the name.</summary>
    public bool Titled => !Plain && Age >= AdultFrom;

    /// <summary>From this age on people are addressed with a title.</summary>
    public const int AdultFrom = 28;

    /// <summary>Below this age a person is a child.</summary>
    public const int ChildBelow = 17;
}
