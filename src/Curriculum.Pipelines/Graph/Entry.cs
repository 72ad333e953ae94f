namespace Curriculum.Pipelines;

/// <summary>One memoised result: what a step made for a key, in which run it last changed, and what it found.</summary>
internal sealed class Entry<T>(string key, Outcome<T> outcome, long changedAt)
{
    public string Key { get; } = key;

    public T Value { get; } = outcome.Value;

    public bool HasValue { get; } = outcome.HasValue;

    public EquatableArray<Diagnostic> Diagnostics { get; } = outcome.Diagnostics;

    /// <summary>The run in which the value last differed from the one before.</summary>
    public long ChangedAt { get; } = changedAt;
}
