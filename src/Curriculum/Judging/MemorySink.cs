using System.Collections.Concurrent;
using Curriculum.Pipelines;

namespace Curriculum.Judging;

/// <summary>A site in memory.</summary>
internal sealed class MemorySink : IOutputSink
{
    public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public void Write(string path, ReadOnlySpan<byte> content) => Files[path] = content.ToArray();

    public void Delete(string path) => Files.TryRemove(path, out _);
}
