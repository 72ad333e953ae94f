using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>Something that differs from case to case.</summary>
public sealed record SlotModel
{
    /// <summary>The name in templates.</summary>
    public required string Name { get; init; }

    /// <summary>Where it was written.</summary>
    public SourcePoint At { get; init; }

    /// <summary>Whether it changes the reasoning; the others are scenery.</summary>
    public bool Radical { get; init; }

    /// <summary>The pool of the library from which it is drawn; empty if the values stand here.</summary>
    public Sourced Pool { get; init; }

    /// <summary>The values, where they stand here.</summary>
    public EquatableArray<SlotValue> Values { get; init; } = [];

    /// <summary>Smallest number, where the slot is one.</summary>
    public int? Least { get; init; }

    /// <summary>Largest number.</summary>
    public int? Most { get; init; }

    /// <summary>Names of number slots and people (<c>klien.usia</c>) added to the number.</summary>
    public EquatableArray<string> Add { get; init; } = [];

    /// <summary>Names of number slots and people subtracted from it.</summary>
    public EquatableArray<string> Subtract { get; init; } = [];
}

/// <summary>One value of a slot.</summary>
/// <param name="Id">Unique in the slot; for texts without a name, the text itself.</param>
/// <param name="At">Where it was written.</param>
/// <param name="Fields">Its texts; <c>text</c> is what the bare slot shows.</param>
/// <param name="Only">Tags of which the case must have one; empty for always.</param>
/// <param name="Not">Tags of which the case may have none.</param>
public sealed record SlotValue(string Id, SourcePoint At, EquatableArray<FieldValue> Fields, EquatableArray<string> Only, EquatableArray<string> Not)
{
    /// <summary>A field's text, or null.</summary>
    public Sourced? Find(string field)
    {
        foreach (FieldValue each in Fields)
        {
            if (string.Equals(each.Name, field, StringComparison.Ordinal)) return each.Value;
        }

        return null;
    }
}

/// <summary>Values that several models draw from.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">What it holds.</param>
public sealed record PoolModel(string Name, EquatableArray<SlotValue> Values);
