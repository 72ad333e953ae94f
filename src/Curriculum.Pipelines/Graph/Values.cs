namespace Curriculum.Pipelines;

/// <summary>A keyed table of memoised values, sorted by key: one per file, lesson, concept, page.</summary>
public abstract class Values<T> : Node
{
    /// <summary>Made by <see cref="SiteBuilder"/> and by the operators only.</summary>
    private protected Values(SiteBuilder site, IReadOnlyList<Node> inputs)
        : base(inputs) => Site = site;

    internal SiteBuilder Site { get; }

    /// <summary>All entries, sorted by key; those without a value only carry findings.</summary>
    internal Entry<T>[] Entries { get; private set; } = [];

    /// <summary>The last run in which any entry changed, came or went.</summary>
    internal long ChangedAt { get; private protected set; }

    /// <summary>What the last run made, in the order of keys.</summary>
    public IEnumerable<T> Current => Entries.Where(static entry => entry.HasValue).Select(static entry => entry.Value);

    internal override IReadOnlyList<Diagnostic> Diagnostics
    {
        get
        {
            // Gathered anew only when the entries are others.
            if (!ReferenceEquals(_gatheredFrom, Entries)) (_gathered, _gatheredFrom) = (Gather(Entries), Entries);
            return _gathered;
        }
    }

    private IReadOnlyList<Diagnostic> _gathered = [];
    private object? _gatheredFrom;
    private Dictionary<string, int>? _slots;

    private static IReadOnlyList<Diagnostic> Gather(Entry<T>[] entries)
    {
        List<Diagnostic> found = [];
        foreach (Entry<T> entry in entries)
        {
            if (entry.Diagnostics.Count > 0) found.AddRange(entry.Diagnostics);
        }

        return found;
    }

    /// <summary>Derives one value from each; unchanged ones are not run again, and an equal result stops the change here.</summary>
    public Values<TResult> Select<TResult>(Func<T, TResult> step) => Check(value => Outcome<TResult>.Of(step(value)));

    /// <summary>Derives a value, findings, or both from each.</summary>
    public Values<TResult> Check<TResult>(Func<T, Outcome<TResult>> step) =>
        Site.Add(new DerivedValues<T, TResult>(Site, this, null, static _ => false, static (_, _) => false, step));

    /// <summary>Keeps those that match.</summary>
    public Values<T> Where(Func<T, bool> matches) => Check(value => matches(value) ? Outcome<T>.Of(value) : Outcome<T>.None([]));

    /// <summary>Derives from each together with one common value. Runs for all when the common value changes: keep the step cheap and the result comparable.</summary>
    public Values<TResult> Combine<TOther, TResult>(Value<TOther> other, Func<T, TOther, TResult> step) =>
        Check(other, (value, common) => Outcome<TResult>.Of(step(value, common)));

    /// <summary>Each together with one common value.</summary>
    public Values<Pair<T, TOther>> With<TOther>(Value<TOther> other) => Combine(other, static (value, common) => new Pair<T, TOther>(value, common));

    /// <summary>As <see cref="Combine{TOther,TResult}"/>, with findings.</summary>
    public Values<TResult> Check<TOther, TResult>(Value<TOther> other, Func<T, TOther, Outcome<TResult>> step) =>
        Site.Add(new DerivedValues<T, TResult>(Site, this, other, since => other.ChangedAt > since, (_, since) => other.ChangedAt > since, value => step(value, other.Current)));

    /// <summary>Derives from each together with the entry of another table that it names (null where there is none).</summary>
    public Values<TResult> Join<TOther, TResult>(Values<TOther> others, Func<T, string> key, Func<T, TOther?, TResult> step)
        where TOther : class =>
        Site.Add(new DerivedValues<T, TResult>(
            Site,
            this,
            others,
            since => others.ChangedAt > since,
            (value, since) => others.ChangedAt > since && (others.Find(key(value)) is not { } found || found.ChangedAt > since),
            value => Outcome<TResult>.Of(step(value, others.Find(key(value)) is { HasValue: true } found ? found.Value : null))));

    /// <summary>Gathers all values, in the order of their keys, into one.</summary>
    public Value<TResult> Collect<TResult>(Func<IReadOnlyList<T>, TResult> step) => Gather(all => Outcome<TResult>.Of(step(all)));

    /// <summary>Gathers all values into one, with findings about them together (duplicates, gaps).</summary>
    public Value<TResult> Gather<TResult>(Func<IReadOnlyList<T>, Outcome<TResult>> step) =>
        Site.Add(new DerivedValue<TResult>(Site, [this], () => ChangedAt, () => step([.. Entries.Where(static e => e.HasValue).Select(static e => e.Value)])));

    /// <summary>Gathers values by a key of their own; a group changes only when one of its members does.</summary>
    public Values<Group<T>> GroupBy(Func<T, string> key) => Site.Add(new GroupedValues<T>(Site, this, key));

    /// <summary>The entry with this key, or null.</summary>
    internal Entry<T>? Find(string key) => Slot(key) is int slot and >= 0 ? Entries[slot] : null;

    /// <summary>The index of the entry with this key, or -1.</summary>
    private protected int Slot(string key)
    {
        // Several threads may make the same index at once; one of them stays.
        Dictionary<string, int> slots = _slots ??= Index();
        return slots.TryGetValue(key, out int slot) ? slot : -1;
    }

    /// <summary>Takes other entries.</summary>
    private protected void Replace(Entry<T>[] entries) => (Entries, _slots) = (entries, null);

    /// <summary>Takes entries with the same keys in the same order.</summary>
    private protected void Amend(Entry<T>[] entries) => Entries = entries;

    private Dictionary<string, int> Index()
    {
        Dictionary<string, int> slots = new(Entries.Length, StringComparer.Ordinal);
        for (int i = 0; i < Entries.Length; i++) slots[Entries[i].Key] = i;
        return slots;
    }
}

/// <summary>Values that share a key.</summary>
/// <param name="Key">What they share.</param>
/// <param name="Items">In the order of their own keys.</param>
public sealed record Group<T>(string Key, EquatableArray<T> Items);

/// <summary>A table derived entry by entry from another: the engine's heart.</summary>
internal sealed class DerivedValues<TSource, T>(SiteBuilder site, Values<TSource> source, Node? context, Func<long, bool> contextMayHaveChanged, Func<TSource, long, bool> contextChanged, Func<TSource, Outcome<T>> step)
    : Values<T>(site, context is null ? [source] : [source, context])
{
    // What Entries were made from; of the same length only when each of them had a value.
    private Entry<TSource>[] _inputs = [];

    internal override void Update(Run run)
    {
        // Nothing came in and the context is the same: nothing to do, and the same array says so downstream.
        if (ChangedAt != 0 && source.ChangedAt <= UpdatedAt && !contextMayHaveChanged(UpdatedAt)) return;
        Entry<TSource>[] inputs = source.Entries;
        List<Pending> pending = [];
        Entry<T>[]? aligned = Aligned(inputs, pending);
        int kept = Entries.Length;
        if (aligned is null) pending.Clear();
        Entry<T>[] next = aligned ?? Merged(inputs, pending, out kept);
        run.ForEach(pending.Count, n =>
        {
            (int slot, Entry<TSource> input, Entry<T>? last) = pending[n];
            Outcome<T> outcome = step(input.Value);
            bool same = last is not null && last.HasValue == outcome.HasValue && EqualityComparer<T>.Default.Equals(last.Value, outcome.Value);
            next[slot] = same && last!.Diagnostics == outcome.Diagnostics
                ? last
                : new Entry<T>(input.Key, same ? outcome with { Value = last!.Value } : outcome, same ? last!.ChangedAt : run.Number);
        });
        bool changed = kept != Entries.Length || next.Length != Entries.Length || pending.Exists(p => next[p.Slot].ChangedAt == run.Number);
        if (aligned is null) Replace(next);
        else Amend(next);
        _inputs = inputs;
        if (changed || ChangedAt == 0) ChangedAt = run.Number;
    }

    // The usual run: the same keys as last time, most inputs the same objects. Null when it is another case.
    private Entry<T>[]? Aligned(Entry<TSource>[] inputs, List<Pending> pending)
    {
        if (ChangedAt == 0 || inputs.Length != _inputs.Length || inputs.Length != Entries.Length) return null;
        bool maybe = contextMayHaveChanged(UpdatedAt);
        for (int i = 0; i < inputs.Length; i++)
        {
            Entry<TSource> input = inputs[i];
            bool same = ReferenceEquals(input, _inputs[i]);
            if (!same && (!input.HasValue || !string.Equals(input.Key, _inputs[i].Key, StringComparison.Ordinal))) return null;
            if ((!same && input.ChangedAt > UpdatedAt) || (maybe && contextChanged(input.Value, UpdatedAt))) pending.Add(new(i, input, Entries[i]));
        }

        return [.. Entries];
    }

    private Entry<T>[] Merged(Entry<TSource>[] inputs, List<Pending> pending, out int kept)
    {
        var next = new Entry<T>[inputs.Length];
        int live = 0;
        kept = 0;
        for (int i = 0, old = 0; i < inputs.Length; i++)
        {
            Entry<TSource> input = inputs[i];
            if (!input.HasValue) continue;
            while (old < Entries.Length && string.CompareOrdinal(Entries[old].Key, input.Key) < 0) old++;
            Entry<T>? last = old < Entries.Length && string.Equals(Entries[old].Key, input.Key, StringComparison.Ordinal) ? Entries[old] : null;
            if (last is not null) kept++;
            if (last is not null && input.ChangedAt <= UpdatedAt && !contextChanged(input.Value, UpdatedAt)) next[live] = last;
            else pending.Add(new(live, input, last));
            live++;
        }

        return live == next.Length ? next : next[..live];
    }

    /// <summary>An entry to be made.</summary>
    private readonly record struct Pending(int Slot, Entry<TSource> Input, Entry<T>? Last);
}
