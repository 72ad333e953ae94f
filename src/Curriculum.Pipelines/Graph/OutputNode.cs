namespace Curriculum.Pipelines;

/// <summary>Pages and files that a pipeline publishes.</summary>
internal abstract class OutputNode
{
    /// <summary>Whether it claims addresses while it writes. Such outputs write one after the other, so that the first in the order of composition wins.</summary>
    internal virtual bool ClaimsLate => false;

    /// <summary>Makes ready what its addresses do not need, and begins what can go on beside other outputs.</summary>
    internal virtual void Prepare(Run run)
    {
    }

    /// <summary>Claims its addresses; called in the order of composition.</summary>
    internal abstract void Claim(Claims claims);

    /// <summary>Renders what changed since the last call and hands it to the sink; other outputs do the same at this time.</summary>
    internal abstract void Write(Run run, IOutputSink sink, Claims claims);
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
internal sealed class TableOutput<T>(Values<T> source, Func<T, string> path, Rendering<T> render) : OutputNode
{
    private readonly List<int> _due = [];
    private long _publishedAt;
    private Entry<T>[] _entries = [];
    private string[] _paths = [];

    internal override void Claim(Claims claims)
    {
        Entry<T>[] entries = source.Entries;
        var paths = new string[entries.Length];
        bool aligned = entries.Length == _entries.Length;
        _due.Clear();
        for (int i = 0; i < entries.Length; i++)
        {
            Entry<T> entry = entries[i];
            if (!entry.HasValue) continue;
            paths[i] = aligned && ReferenceEquals(entry, _entries[i]) ? _paths[i] : path(entry.Value);
            if (claims.MustWrite(paths[i], this, entry.Key, entry.ChangedAt > _publishedAt)) _due.Add(i);
        }

        (_entries, _paths) = (entries, paths);
    }

    internal override void Write(Run run, IOutputSink sink, Claims claims)
    {
        run.ForEach(_due.Count, n => sink.Write(_paths[_due[n]], render(_entries[_due[n]].Value)));
        _publishedAt = run.Number;
    }
}

/// <summary>Renders one value to a file.</summary>
internal sealed class ValueOutput<T>(Value<T> source, string path, Rendering<T> render) : OutputNode
{
    private long _publishedAt;
    private bool _due;

    internal override void Claim(Claims claims) => _due = claims.MustWrite(path, this, "", source.ChangedAt > _publishedAt);

    internal override void Write(Run run, IOutputSink sink, Claims claims)
    {
        if (_due) sink.Write(path, render(source.Current));
        _publishedAt = run.Number;
    }
}
