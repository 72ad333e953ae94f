namespace Curriculum.Pipelines;

/// <summary>A table made from one value: one entry per key.</summary>
internal sealed class SpreadValues<TSource, T>(SiteBuilder site, Value<TSource> source, Func<TSource, IEnumerable<(string Key, T Value)>> step) : Values<T>(site, [source])
{
    internal override void Update(Run run)
    {
        if (source.ChangedAt <= UpdatedAt) return;
        SortedDictionary<string, T> made = new(StringComparer.Ordinal);
        foreach ((string key, T value) in step(source.Current)) made.TryAdd(key, value);
        Entry<T>[] next = [.. made.Select(pair => Keep(pair.Key, pair.Value, run.Number))];
        if (ChangedAt == 0 || next.Length != Entries.Length || next.Any(entry => entry.ChangedAt == run.Number)) ChangedAt = run.Number;
        Replace(next);
    }

    private Entry<T> Keep(string key, T value, long run) =>
        Find(key) is { } last && EqualityComparer<T>.Default.Equals(last.Value, value) ? last : new Entry<T>(key, Outcome<T>.Of(value), run);
}
