namespace Curriculum.Pipelines;

/// <summary>The input files that match a pattern; the key is the path.</summary>
internal sealed class FileValues(SiteBuilder site, Func<string, bool> matches) : Values<SourceFile>(site)
{
    internal override void Update(Run run)
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
        Entries = [.. next];
    }
}

/// <summary>A value set from outside before a run: options, words, the clock of a build.</summary>
public sealed class InputValue<T> : Value<T>
{
    private T _next;

    internal InputValue(SiteBuilder site, T value)
        : base(site) => _next = value;

    /// <summary>Sets what the next run sees.</summary>
    public void Set(T value) => _next = value;

    internal override void Update(Run run) => Accept(Outcome<T>.Of(_next), run.Number);
}

/// <summary>Pages and files that a pipeline publishes.</summary>
internal abstract class OutputNode(SiteBuilder site) : Node
{
    internal SiteBuilder Site { get; } = site;

    internal override IReadOnlyList<Diagnostic> Diagnostics => [];

    /// <summary>Begins work that can go on beside the outputs before it.</summary>
    internal virtual void Prepare(Run run)
    {
    }

    /// <summary>Claims its addresses, renders what changed since the last call and hands it to the sink.</summary>
    internal abstract void Publish(Run run, IOutputSink sink, Claims claims);

    internal override void Update(Run run)
    {
    }
}

/// <summary>Where a site's files go.</summary>
public interface IOutputSink
{
    /// <summary>Writes one file; called from several threads, never twice for a path in one run.</summary>
    void Write(string path, ReadOnlySpan<byte> content);

    /// <summary>Removes one file of an earlier run; one that is not there, because that run broke off, is no error.</summary>
    void Delete(string path);
}

/// <summary>Renders a table to files, each entry once per change.</summary>
internal sealed class TableOutput<T>(SiteBuilder site, Values<T> source, Func<T, string> path, Func<T, ReadOnlyMemory<byte>> render) : OutputNode(site)
{
    private long _publishedAt;

    internal override void Publish(Run run, IOutputSink sink, Claims claims)
    {
        List<Entry<T>> changed = [];
        foreach (Entry<T> entry in source.Entries)
        {
            if (entry.HasValue && claims.MustWrite(path(entry.Value), this, entry.Key, entry.ChangedAt > _publishedAt)) changed.Add(entry);
        }

        run.ForEach(changed.Count, i => sink.Write(path(changed[i].Value), render(changed[i].Value).Span));
        _publishedAt = run.Number;
    }
}

/// <summary>Renders one value to a file.</summary>
internal sealed class ValueOutput<T>(SiteBuilder site, Value<T> source, string path, Func<T, ReadOnlyMemory<byte>> render) : OutputNode(site)
{
    private long _publishedAt;

    internal override void Publish(Run run, IOutputSink sink, Claims claims)
    {
        if (claims.MustWrite(path, this, "", source.ChangedAt > _publishedAt)) sink.Write(path, render(source.Current).Span);
        _publishedAt = run.Number;
    }
}
