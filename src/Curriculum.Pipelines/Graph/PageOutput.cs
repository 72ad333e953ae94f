namespace Curriculum.Pipelines;

/// <summary>Renders each entry of a table together with one common value, by way of a page that is made only when it may have to be written.</summary>
/// <remarks>
/// In a graph that runs again the pages are kept: when the common value changes, only those pages are rendered that changed with it. In one that runs
/// once each page is forgotten as soon as it is written: those of ten thousand lessons would be 40 MB, moved twice by the garbage collector.
/// </remarks>
internal sealed class PageOutput<T, TOther, TPage>(SiteBuilder site, Values<T> source, Value<TOther> other, Func<T, string> path, Func<T, TOther, TPage> make, Rendering<TPage> render) : OutputNode(site)
    where TPage : class
{
    private long _publishedAt;
    private Entry<T>[] _entries = [];
    private TPage?[] _pages = [];

    internal override void Publish(Run run, IOutputSink sink, Claims claims)
    {
        Entry<T>[] entries = Array.FindAll(source.Entries, static entry => entry.HasValue);
        TPage?[] pages = Kept(entries);
        var changed = new bool[entries.Length];
        bool all = other.ChangedAt > _publishedAt;
        List<int> stale = [];
        for (int i = 0; i < entries.Length; i++)
        {
            changed[i] = all || pages[i] is null || entries[i].ChangedAt > _publishedAt;
            if (changed[i]) stale.Add(i);
        }

        if (!run.Once)
        {
            run.ForEach(stale.Count, n =>
            {
                int i = stale[n];
                TPage made = make(entries[i].Value, other.Current);
                changed[i] = !EqualityComparer<TPage>.Default.Equals(made, pages[i]);
                if (changed[i]) pages[i] = made;
            });
        }

        List<int> due = [];
        for (int i = 0; i < entries.Length; i++)
        {
            if (claims.MustWrite(path(entries[i].Value), this, entries[i].Key, changed[i])) due.Add(i);
        }

        run.ForEach(due.Count, n =>
        {
            T value = entries[due[n]].Value;
            sink.Write(path(value), render(pages[due[n]] ?? make(value, other.Current)));
        });
        (_entries, _pages) = (entries, pages);
        _publishedAt = run.Number;
    }

    // The pages of the last run, in the order of the present entries.
    private TPage?[] Kept(Entry<T>[] entries)
    {
        if (entries.Length == _entries.Length && entries.AsSpan().SequenceEqual(_entries, SameKey.Comparer)) return [.. _pages];
        Dictionary<string, TPage?> byKey = new(StringComparer.Ordinal);
        for (int i = 0; i < _entries.Length; i++) byKey[_entries[i].Key] = _pages[i];
        return Array.ConvertAll(entries, entry => byKey.GetValueOrDefault(entry.Key));
    }

    private sealed class SameKey : IEqualityComparer<Entry<T>>
    {
        public static readonly SameKey Comparer = new();

        public bool Equals(Entry<T>? x, Entry<T>? y) => string.Equals(x?.Key, y?.Key, StringComparison.Ordinal);

        public int GetHashCode(Entry<T> obj) => obj.Key.GetHashCode(StringComparison.Ordinal);
    }
}
