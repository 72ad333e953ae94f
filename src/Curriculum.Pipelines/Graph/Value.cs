namespace Curriculum.Pipelines;

/// <summary>A single memoised value of the graph, such as an outline or the whole knowledge base.</summary>
public abstract class Value<T> : Node
{
    /// <summary>Made by <see cref="SiteBuilder"/> and by the operators only.</summary>
    private protected Value(SiteBuilder site, IReadOnlyList<Node> inputs)
        : base(inputs) => Site = site;

    internal SiteBuilder Site { get; }

    internal long ChangedAt { get; private set; }

    /// <summary>What the last run made; default before the first.</summary>
    public T Current { get; private set; } = default!;

    private EquatableArray<Diagnostic> _diagnostics = EquatableArray<Diagnostic>.Empty;

    internal override IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Derives a value; not run again while this one is equal to the last.</summary>
    public Value<TResult> Select<TResult>(Func<T, TResult> step) => Site.Add(new DerivedValue<TResult>(Site, [this], () => ChangedAt, () => Outcome<TResult>.Of(step(Current))));

    /// <summary>Makes a table from the value: one entry per key; equal entries stop the change.</summary>
    public Values<TResult> Spread<TResult>(Func<T, IEnumerable<(string Key, TResult Value)>> step) => Site.Add(new SpreadValues<T, TResult>(Site, this, step));

    /// <summary>Derives a value from two.</summary>
    public Value<TResult> Combine<TOther, TResult>(Value<TOther> other, Func<T, TOther, TResult> step) =>
        Check(other, (left, right) => Outcome<TResult>.Of(step(left, right)));

    /// <summary>This value and another as one.</summary>
    public Value<Pair<T, TOther>> With<TOther>(Value<TOther> other) => Combine(other, static (left, right) => new Pair<T, TOther>(left, right));

    /// <summary>Derives a value and findings from two.</summary>
    public Value<TResult> Check<TOther, TResult>(Value<TOther> other, Func<T, TOther, Outcome<TResult>> step) =>
        Site.Add(new DerivedValue<TResult>(Site, [this, other], () => Math.Max(ChangedAt, other.ChangedAt), () => step(Current, other.Current)));

    internal void Accept(Outcome<T> outcome, long run)
    {
        _diagnostics = outcome.Diagnostics;
        if (ChangedAt != 0 && EqualityComparer<T>.Default.Equals(outcome.Value, Current)) return;
        Current = outcome.Value;
        ChangedAt = run;
    }
}

/// <summary>A value computed when any of its inputs changed since the last time.</summary>
internal sealed class DerivedValue<T>(SiteBuilder site, IReadOnlyList<Node> inputs, Func<long> inputsChangedAt, Func<Outcome<T>> compute) : Value<T>(site, inputs)
{
    internal override void Update(Run run)
    {
        if (inputsChangedAt() > UpdatedAt) Accept(compute(), run.Number);
    }
}
