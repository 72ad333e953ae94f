namespace Curriculum.Pipelines;

/// <summary>The input files that match a pattern; the key is the path.</summary>
internal sealed class FileValues(SiteBuilder site, Func<string, bool> matches) : Values<SourceFile>(site, [])
{
    private SourceFile[] _seen = [];

    internal override void Update(Run run)
    {
        if (!TryAmend(run)) Rebuild(run);
        _seen = run.Files;
    }

    // The usual edit: the same files, a few of them with another content. Most are the same objects, so that this costs next to nothing.
    private bool TryAmend(Run run)
    {
        SourceFile[] files = run.Files;
        if (ChangedAt == 0 || files.Length != _seen.Length) return false;
        List<SourceFile> changed = [];
        for (int i = 0; i < files.Length; i++)
        {
            if (ReferenceEquals(files[i], _seen[i])) continue;
            if (!string.Equals(files[i].Path, _seen[i].Path, StringComparison.Ordinal)) return false;
            if (files[i] != _seen[i] && matches(files[i].Path)) changed.Add(files[i]);
        }

        if (changed.Count == 0) return true;
        Entry<SourceFile>[] next = [.. Entries];
        foreach (SourceFile file in changed) next[Slot(file.Path)] = new Entry<SourceFile>(file.Path, Outcome<SourceFile>.Of(file), run.Number);
        Amend(next);
        ChangedAt = run.Number;
        return true;
    }

    private void Rebuild(Run run)
    {
        List<Entry<SourceFile>> next = [];
        bool changed = ChangedAt == 0;
        int kept = 0;
        foreach (SourceFile file in run.Files)
        {
            if (!matches(file.Path)) continue;
            Entry<SourceFile>? last = Find(file.Path);
            if (last is not null) kept++;
            bool same = last is not null && last.Value == file;
            changed |= !same;
            next.Add(same ? last! : new Entry<SourceFile>(file.Path, Outcome<SourceFile>.Of(file), run.Number));
        }

        if (changed || kept != Entries.Length) ChangedAt = run.Number;
        Replace([.. next]);
    }
}

/// <summary>A value that comes from outside once, when it is ready.</summary>
internal sealed class ComingValue<T>(SiteBuilder site, Task<T> coming) : Value<T>(site, [])
{
    internal override void Update(Run run)
    {
        if (ChangedAt == 0) Accept(Outcome<T>.Of(coming.GetAwaiter().GetResult()), run.Number);
    }
}

/// <summary>A value set from outside before a run: options, words, the clock of a build.</summary>
public sealed class InputValue<T> : Value<T>
{
    private T _next;

    internal InputValue(SiteBuilder site, T value)
        : base(site, []) => _next = value;

    /// <summary>Sets what the next run sees.</summary>
    public void Set(T value) => _next = value;

    internal override void Update(Run run) => Accept(Outcome<T>.Of(_next), run.Number);
}
