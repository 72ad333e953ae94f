using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Cases;

/// <summary>A person whom a model asks for.</summary>
public sealed record PersonFields
{
    /// <summary>The name in templates; the client's is always <c>klien</c>.</summary>
    [Field]
    public Located<string> Id { get; init; }

    /// <summary>Relation to the client.</summary>
    [Field]
    public Located<string> Relation { get; init; }

    /// <summary>P, L, or opposite:id; left out for either.</summary>
    [Field]
    public string? Sex { get; init; }

    /// <summary>Youngest and oldest, in years, or as a difference to <c>from</c>.</summary>
    [Field(Required = true, Min = -80, Max = 99, Example = "age: [30, 55]")]
    public EquatableArray<int> Age { get; init; }

    /// <summary>Whose age the range counts from.</summary>
    [Field]
    public string? From { get; init; }

    /// <summary>No younger.</summary>
    [Field(Min = 0, Max = 99)]
    public int? AtLeast { get; init; }

    /// <summary>No older.</summary>
    [Field(Min = 0, Max = 99)]
    public int? AtMost { get; init; }

    /// <summary>Lives with the client.</summary>
    [Field]
    public bool Home { get; init; }

    /// <summary>Has died.</summary>
    [Field]
    public bool Deceased { get; init; }

    /// <summary>Parents.</summary>
    [Field]
    public EquatableArray<string> ChildOf { get; init; }

    /// <summary>Partner.</summary>
    [Field]
    public string? PartnerOf { get; init; }

    /// <summary>How the pair lives.</summary>
    [Field(OneOf = ["married", "divorced", "separated", "cohabiting"])]
    public string? Union { get; init; }

    /// <summary>The case lays a fault on this person.</summary>
    [Field]
    public bool Fault { get; init; }

    /// <summary>Called by the bare name.</summary>
    [Field]
    public bool Plain { get; init; }
}

/// <summary>A family that the client may have.</summary>
public sealed record HouseholdFields
{
    /// <summary>Unique in the model.</summary>
    [Field(Required = true, Example = "id: sendiri")]
    public Located<string> Id { get; init; }

    /// <summary>Everybody but the client.</summary>
    [Field]
    public EquatableArray<PersonFields> People { get; init; }

    /// <summary>The client's parents among them.</summary>
    [Field]
    public EquatableArray<Located<string>> ClientOf { get; init; }

    /// <summary>Sentences about it, for templates.</summary>
    [Field]
    public EquatableArray<Keyed<Located<string>>> Tells { get; init; }

    /// <summary>How people get on.</summary>
    [Field]
    public EquatableArray<PersonTieFields> Ties { get; init; }
}

/// <summary>How two people get on.</summary>
public sealed record PersonTieFields
{
    /// <summary>A person.</summary>
    [Field(Required = true, Example = "from: klien")]
    public Located<string> From { get; init; }

    /// <summary>Another.</summary>
    [Field(Required = true, Example = "to: anak")]
    public Located<string> To { get; init; }

    /// <summary>In which way.</summary>
    [Field(Required = true, OneOf = ["close", "distant", "conflict", "cutoff"], Example = "kind: close")]
    public string Kind { get; init; } = "";
}
