namespace Curriculum.Pipelines;

/// <summary>A keyed table of memoised values, sorted by key: one per file, lesson, concept, page.</summary>
public abstract class Values<T> : Node
{
    /// <summary>Made by <see cref="SiteBuilder"/> and by the operators only.</summary>
    private protected Values(SiteBuilder site) => Site = site;

    internal SiteBuilder Site { get; }

    /// <summary>All entries, sorted by key; those without a value only carry findings.</summary>
    internal Entry<T>[] Entries { get; private protected set; } = [];

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
        Site.Add(new DerivedValues<T, TResult>(Site, this, static _ => false, static (_, _) => false, step));

    /// <summary>Keeps those that match.</summary>
    public Values<T> Where(Func<T, bool> matches) => Check(value => matches(value) ? Outcome<T>.Of(value) : Outcome<T>.None([]));

    /// <summary>Derives from each together with one common value. Runs for all when the common value changes: keep the step cheap and the result comparable.</summary>
    public Values<TResult> Combine<TOther, TResult>(Value<TOther> other, Func<T, TOther, TResult> step) =>
        Check(other, (value, common) => Outcome<TResult>.Of(step(value, common)));

    /// <summary>As <see cref="Combine{TOther,TResult}"/>, with findings.</summary>
    public Values<TResult> Check<TOther, TResult>(Value<TOther> other, Func<T, TOther, Outcome<TResult>> step) =>
        Site.Add(new DerivedValues<T, TResult>(Site, this, since => other.ChangedAt > since, (_, since) => other.ChangedAt > since, value => step(value, other.Current)));

    /// <summary>Derives from each together with the entry of another table that it names (null where there is none).</summary>
    public Values<TResult> Join<TOther, TResult>(Values<TOther> others, Func<T, string> key, Func<T, TOther?, TResult> step)
        where TOther : class =>
        Site.Add(new DerivedValues<T, TResult>(
            Site,
            this,
            since => others.ChangedAt > since,
            (value, since) => others.ChangedAt > since && (others.Find(key(value)) is not { } found || found.ChangedAt > since),
            value => Outcome<TResult>.Of(step(value, others.Find(key(value)) is { HasValue: true } found ? found.Value : null))));

    /// <summary>Gathers all values, in the order of their keys, into one.</summary>
    public Value<TResult> Collect<TResult>(Func<IReadOnlyList<T>, TResult> step) => Gather(all => Outcome<TResult>.Of(step(all)));

    /// <summary>Gathers all values into one, with findings about them together (duplicates, gaps).</summary>
    public Value<TResult> Gather<TResult>(Func<IReadOnlyList<T>, Outcome<TResult>> step) =>
        Site.Add(new DerivedValue<TResult>(Site, () => ChangedAt, () => step([.. Entries.Where(static e => e.HasValue).Select(static e => e.Value)])));

    /// <summary>Gathers values by a key of their own; a group changes only when one of its members does.</summary>
    public Values<Group<T>> GroupBy(Func<T, string> key) => Site.Add(new GroupedValues<T>(Site, this, key));

    /// <summary>The entry with this key, or null.</summary>
    internal Entry<T>? Find(string key)
    {
        int low = 0, high = Entries.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = string.CompareOrdinal(Entries[middle].Key, key);
            if (order == 0) return Entries[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }
}

/// <summary>Values that share a key.</summary>
/// <param name="Key">What they share.</param>
/// <param name="Items">In the order of their own keys.</param>
public sealed record Group<T>(string Key, EquatableArray<T> Items);

/// <summary>A table derived entry by entry from another: the engine's heart.</summary>
internal sealed class DerivedValues<TSource, T>(SiteBuilder site, Values<TSource> source, Func<long, bool> contextMayHaveChanged, Func<TSource, long, bool> contextChanged, Func<TSource, Outcome<T>> step) : Values<T>(site)
{
    internal override void Update(Run run)
    {
        // Nothing came in and the context is the same: nothing to do, and the same array says so downstream.
        if (ChangedAt != 0 && source.ChangedAt <= UpdatedAt && !contextMayHaveChanged(UpdatedAt)) return;
        Entry<TSource>[] inputs = source.Entries;
        var next = new Entry<T>[inputs.Length];
        List<(int Slot, int Input)> pending = [];
        var before = new Entry<T>?[inputs.Length];
        int kept = 0;
        int live = 0;
        for (int i = 0, old = 0; i < inputs.Length; i++)
        {
            Entry<TSource> input = inputs[i];
            if (!input.HasValue) continue;
            while (old < Entries.Length && string.CompareOrdinal(Entries[old].Key, input.Key) < 0) old++;
            Entry<T>? last = old < Entries.Length && string.Equals(Entries[old].Key, input.Key, StringComparison.Ordinal) ? Entries[old] : null;
            if (last is not null) kept++;
            before[live] = last;
            if (last is not null && input.ChangedAt <= UpdatedAt && !contextChanged(input.Value, UpdatedAt)) next[live] = last;
            else pending.Add((live, i));
            live++;
        }

        run.ForEach(pending.Count, n =>
        {
            (int slot, int i) = pending[n];
            Outcome<T> outcome = step(inputs[i].Value);
            Entry<T>? last = before[slot];
            bool same = last is not null && last.HasValue == outcome.HasValue && EqualityComparer<T>.Default.Equals(last.Value, outcome.Value);
            next[slot] = same && last!.Diagnostics == outcome.Diagnostics
                ? last
                : new Entry<T>(inputs[i].Key, same ? outcome with { Value = last!.Value } : outcome, same ? last!.ChangedAt : run.Number);
        });
        bool changed = kept != Entries.Length || live != Entries.Length || pending.Exists(p => next[p.Slot].ChangedAt == run.Number);
        Entries = live == next.Length ? next : next[..live];
        if (changed || ChangedAt == 0) ChangedAt = run.Number;
    }
}
