using Curriculum.Exercises.Knowledge;

namespace Curriculum.Exercises.Cases;

/// <summary>A text of a model with the place where it was written, so that a finding about what it becomes can point there.</summary>
/// <param name="Text">As written; may hold slots, alternatives and tails (see <see cref="TextTemplate"/>).</param>
/// <param name="At">Where it stands.</param>
public readonly record struct Sourced(string Text, SourcePoint At)
{
    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text);

    /// <inheritdoc/>
    public override string ToString() => Text ?? string.Empty;
}
