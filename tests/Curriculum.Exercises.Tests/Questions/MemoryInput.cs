using Curriculum.Pipelines;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>A folder, with edits that never reach the disk.</summary>
internal sealed class MemoryInput(string root) : IFileSource
{
    private readonly FolderSource _disk = new(root);
    private readonly Dictionary<string, (byte[] Bytes, int Version)> _edited = new(StringComparer.Ordinal);

    public void Edit(string path, Func<string, string> edit) =>
        _edited[path] = (System.Text.Encoding.UTF8.GetBytes(edit(System.Text.Encoding.UTF8.GetString(Read(path)))), _edited.GetValueOrDefault(path).Version + 1);

    public IEnumerable<SourceFile> List() => _disk.List().Select(file =>
        _edited.TryGetValue(file.Path, out (byte[] Bytes, int Version) edited) ? new SourceFile(file.Path, edited.Version, edited.Bytes.Length, this) : file);

    public byte[] Read(string path) => _edited.TryGetValue(path, out (byte[] Bytes, int Version) edited) ? edited.Bytes : _disk.Read(path);
}
