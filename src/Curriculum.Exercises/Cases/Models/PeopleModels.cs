using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>A person as a model asks for one. Age is drawn from a range, absolute or seen from another person.</summary>
public sealed record PersonModel
{
    /// <summary>Unique in the case; templates name the person by it.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was written.</summary>
    public SourcePoint At { get; init; }

    /// <summary>A relation to the client of the library (<c>anak</c>, <c>kader</c> …).</summary>
    public Sourced Relation { get; init; }

    /// <summary><c>P</c>, <c>L</c>, empty for either, or <c>opposite:id</c>.</summary>
    public string Sex { get; init; } = string.Empty;

    /// <summary>Youngest, in years; with <see cref="From"/> a difference, which may be negative.</summary>
    public int Youngest { get; init; }

    /// <summary>Oldest, in years or as a difference.</summary>
    public int Oldest { get; init; }

    /// <summary>The person from whose age the range counts; empty for an absolute range.</summary>
    public string From { get; init; } = string.Empty;

    /// <summary>No younger than this, in years, whatever the difference says.</summary>
    public int AtLeast { get; init; }

    /// <summary>No older than this, in years.</summary>
    public int AtMost { get; init; } = 99;

    /// <summary>Whether the person lives with the client.</summary>
    public bool Home { get; init; }

    /// <summary>Whether the person has died; the age is then the one that would have been reached.</summary>
    public bool Deceased { get; init; }

    /// <summary>The parents' ids, one or two.</summary>
    public EquatableArray<string> ChildOf { get; init; } = [];

    /// <summary>The partner's id; the later one of a pair says it.</summary>
    public string PartnerOf { get; init; } = string.Empty;

    /// <summary><c>married</c>, <c>divorced</c>, <c>separated</c> or <c>cohabiting</c>.</summary>
    public string Union { get; init; } = "married";

    /// <summary>Whether the case lays a fault on this person; then neither sex nor age may go with it (K12).</summary>
    public bool Fault { get; init; }

    /// <summary>Whether the story calls the person by the bare name whatever the age.</summary>
    public bool Plain { get; init; }
}

/// <summary>A family that the client may have.</summary>
/// <param name="Id">Unique in the model.</param>
/// <param name="At">Where it was written.</param>
/// <param name="People">Everybody but the client.</param>
/// <param name="Fields">Sentences about it, for templates (<c>{keluarga.…}</c>).</param>
/// <param name="Ties">How people get on, for the genogram.</param>
public sealed record HouseholdModel(string Id, SourcePoint At, EquatableArray<PersonModel> People, EquatableArray<FieldValue> Fields, EquatableArray<PersonTie> Ties)
{
    /// <summary>Ids of the client's parents, where they belong to the family.</summary>
    public EquatableArray<string> ClientOf { get; init; } = [];
}

/// <summary>How two people get on.</summary>
/// <param name="From">A person's id.</param>
/// <param name="To">Another's.</param>
/// <param name="Kind"><c>close</c>, <c>distant</c>, <c>conflict</c> or <c>cutoff</c>.</param>
public sealed record PersonTie(string From, string To, string Kind);

/// <summary>A named text.</summary>
/// <param name="Name">The name in templates.</param>
/// <param name="Value">A template.</param>
public sealed record FieldValue(string Name, Sourced Value);
