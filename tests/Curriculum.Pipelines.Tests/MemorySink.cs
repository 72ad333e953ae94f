using System.Collections.Concurrent;
using System.Text;

namespace Curriculum.Pipelines.Tests;

/// <summary>A published site in memory, which remembers what the last run wrote.</summary>
internal sealed class MemorySink : IOutputSink
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _written = new();

    /// <summary>All files, sorted by path, as <c>path=content</c>.</summary>
    public string[] Files => [.. _files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => $"{file.Key}={Encoding.UTF8.GetString(file.Value)}")];

    /// <summary>The same, unread.</summary>
    public IReadOnlyDictionary<string, byte[]> Bytes => _files;

    /// <summary>Fails when this path is written.</summary>
    public string? FullDisk { get; set; }

    /// <summary>The paths written since the last call, sorted; a path written twice stands there twice.</summary>
    public string[] TakeWritten()
    {
        string[] written = [.. _written.Order(StringComparer.Ordinal)];
        _written.Clear();
        return written;
    }

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        if (path == FullDisk) throw new IOException(path);
        _files[path] = content.ToArray();
        _written.Enqueue(path);
    }

    public void Delete(string path) => _files.TryRemove(path, out _);
}
