namespace Curriculum.Pipelines;

/// <summary>Renders each entry of a table together with one common value, by way of a page that is made only when it may have to be written.</summary>
/// <remarks>
/// In a graph that runs again the pages are kept: when the common value changes, only those pages are rendered that changed with it. In one that runs
/// once each page is forgotten as soon as it is written: those of ten thousand lessons would be 40 MB, moved twice by the garbage collector.
/// </remarks>
internal sealed class PageOutput<T, TOther, TPage>(Values<T> source, Value<TOther> other, Func<T, string> path, Func<T, TOther, TPage> make, Rendering<TPage> render) : OutputNode
    where TPage : class
{
    private readonly List<int> _due = [];
    private long _publishedAt;
    private Pages _published = new([], [], []);
    private Pages _next = new([], [], []);

    internal override void Prepare(Run run)
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

        _next = new Pages(entries, pages, changed);
    }

    internal override void Claim(Claims claims)
    {
        _due.Clear();
        for (int i = 0; i < _next.Entries.Length; i++)
        {
            Entry<T> entry = _next.Entries[i];
            if (claims.MustWrite(path(entry.Value), this, entry.Key, _next.Changed[i])) _due.Add(i);
        }
    }

    internal override void Write(Run run, IOutputSink sink, Claims claims)
    {
        run.ForEach(_due.Count, n =>
        {
            T value = _next.Entries[_due[n]].Value;
            sink.Write(path(value), render(_next.Made[_due[n]] ?? make(value, other.Current)));
        });
        _published = _next;
        _publishedAt = run.Number;
    }

    // The pages of the last run, in the order of the present entries.
    private TPage?[] Kept(Entry<T>[] entries)
    {
        Entry<T>[] last = _published.Entries;
        if (entries.Length == last.Length && entries.AsSpan().SequenceEqual(last, SameKey.Comparer)) return [.. _published.Made];
        Dictionary<string, TPage?> byKey = new(StringComparer.Ordinal);
        for (int i = 0; i < last.Length; i++) byKey[last[i].Key] = _published.Made[i];
        return Array.ConvertAll(entries, entry => byKey.GetValueOrDefault(entry.Key));
    }

    /// <summary>Entries, their pages where these are kept, and whether they differ from those of the last run.</summary>
    private sealed record Pages(Entry<T>[] Entries, TPage?[] Made, bool[] Changed);

    private sealed class SameKey : IEqualityComparer<Entry<T>>
    {
        public static readonly SameKey Comparer = new();

        public bool Equals(Entry<T>? x, Entry<T>? y) => string.Equals(x?.Key, y?.Key, StringComparison.Ordinal);

        public int GetHashCode(Entry<T> obj) => obj.Key.GetHashCode(StringComparison.Ordinal);
    }
}
