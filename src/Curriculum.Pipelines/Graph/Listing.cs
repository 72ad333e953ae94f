using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Curriculum.Pipelines;

/// <summary>A file of the site, as a list of all files names it.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Print">The first nine bytes of its SHA-256 in base64url: twelve characters.</param>
/// <param name="Size">Bytes.</param>
public sealed record FileLine(string Path, string Print, int Size);

/// <summary>Notes what a sink holds, over all runs.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<string, FileLine> _lines = new(StringComparer.Ordinal);
    private IReadOnlyList<FileLine>? _sorted;

    /// <summary>How many files there are.</summary>
    public int Count => _lines.Count;

    /// <summary>All files, sorted by address; not while any is written.</summary>
    public IReadOnlyList<FileLine> Lines => _sorted ??= [.. _lines.Values.OrderBy(static line => line.Path, StringComparer.Ordinal)];

    /// <summary>A sink that writes to another and notes what it writes.</summary>
    public IOutputSink Over(IOutputSink sink) => new Noting(this, sink);

    private sealed class Noting(Ledger ledger, IOutputSink sink) : IOutputSink
    {
        public void Write(string path, ReadOnlySpan<byte> content)
        {
            sink.Write(path, content);
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(content, hash);
            ledger._lines[path] = new FileLine(path, Convert.ToBase64String(hash[..9]).Replace('+', '-').Replace('/', '_'), content.Length);
            ledger._sorted = null;
        }

        public void Delete(string path)
        {
            sink.Delete(path);
            ledger._lines.TryRemove(path, out _);
            ledger._sorted = null;
        }
    }
}

/// <summary>Files that tell of all files written before them.</summary>
internal abstract class ListingOutput(bool mayWait)
{
    /// <summary>Whether it may lag behind.</summary>
    internal bool MayWait { get; } = mayWait;

    /// <summary>Writes what is not yet there as it should be.</summary>
    internal abstract void Publish(Ledger ledger, IOutputSink sink);
}

/// <summary>Files made from a value and the list of all files.</summary>
internal sealed class ListingOutput<T>(bool mayWait, Value<T> source, Func<T, IReadOnlyList<FileLine>, IEnumerable<PrintedFile>> render) : ListingOutput(mayWait)
{
    private Dictionary<string, string> _present = new(StringComparer.Ordinal);

    internal override void Publish(Ledger ledger, IOutputSink sink)
    {
        Dictionary<string, string> now = new(StringComparer.Ordinal);
        foreach (PrintedFile file in render(source.Current, ledger.Lines))
        {
            now.Add(file.Path, file.Print);
            if (_present.GetValueOrDefault(file.Path) != file.Print) sink.Write(file.Path, file.Bytes.Span);
        }

        foreach (string gone in _present.Keys.Where(path => !now.ContainsKey(path))) sink.Delete(gone);
        _present = now;
    }
}
