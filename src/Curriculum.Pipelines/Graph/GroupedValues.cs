namespace Curriculum.Pipelines;

/// <summary>Groups of another table's values.</summary>
internal sealed class GroupedValues<T>(SiteBuilder site, Values<T> source, Func<T, string> key) : Values<Group<T>>(site, [source])
{
    internal override void Update(Run run)
    {
        if (source.ChangedAt <= UpdatedAt) return;
        Entry<Group<T>>[] next = [.. source.Entries
            .Where(static entry => entry.HasValue)
            .GroupBy(entry => key(entry.Value), static entry => entry.Value, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => Keep(new Group<T>(group.Key, EquatableArray.From(group)), run.Number))];
        if (ChangedAt == 0 || next.Length != Entries.Length || next.Any(entry => entry.ChangedAt == run.Number)) ChangedAt = run.Number;
        Replace(next);
    }

    private Entry<Group<T>> Keep(Group<T> group, long run) =>
        Find(group.Key) is { } last && last.Value == group ? last : new Entry<Group<T>>(group.Key, Outcome<Group<T>>.Of(group), run);
}
