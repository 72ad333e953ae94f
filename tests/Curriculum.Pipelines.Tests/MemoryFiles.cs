namespace Curriculum.Pipelines.Tests;

/// <summary>An input folder in memory; every write gets a new stamp.</summary>
internal sealed class MemoryFiles : IFileSource
{
    private readonly SortedDictionary<string, (long Stamp, byte[] Bytes)> _files = new(StringComparer.Ordinal);
    private long _clock;

    /// <summary>Lists the files from the last to the first: nothing may depend on their order.</summary>
    public bool Backwards { get; init; }

    public IReadOnlyCollection<string> Paths => _files.Keys;

    public MemoryFiles Put(string path, string text) => Put(path, System.Text.Encoding.UTF8.GetBytes(text));

    public MemoryFiles Put(string path, byte[] bytes)
    {
        _files[path] = (++_clock, bytes);
        return this;
    }

    public MemoryFiles Remove(string path)
    {
        _files.Remove(path);
        return this;
    }

    public bool Has(string path) => _files.ContainsKey(path);

    public IEnumerable<SourceFile> List()
    {
        IEnumerable<SourceFile> files = _files.Select(file => new SourceFile(file.Key, file.Value.Stamp, file.Value.Bytes.Length, this));
        return Backwards ? files.Reverse() : files;
    }

    public byte[] Read(string path) => _files[path].Bytes;
}
