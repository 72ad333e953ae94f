namespace Curriculum.Pipelines;

/// <summary>What a step made of its input: a value, findings, or both. Findings are part of the memoised result.</summary>
/// <param name="HasValue">False when the input was too broken to go on with.</param>
/// <param name="Value">The result; default where there is none.</param>
/// <param name="Diagnostics">What was found on the way.</param>
public readonly record struct Outcome<T>(bool HasValue, T Value, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>A value and what was found beside it.</summary>
    public static Outcome<T> Of(T value, IEnumerable<Diagnostic>? diagnostics = null) => new(true, value, EquatableArray.From(diagnostics ?? []));

    /// <summary>No value: only findings.</summary>
    public static Outcome<T> None(IEnumerable<Diagnostic> diagnostics) => new(false, default!, EquatableArray.From(diagnostics));
}
