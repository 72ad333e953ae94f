namespace Curriculum.Pipelines;

/// <summary>The files below a folder. Links to elsewhere (symbolic links, junctions) are never followed; hidden files are left out.</summary>
public sealed class FolderSource(string root) : IFileSource
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
    private readonly Dictionary<string, long> _edits = new(StringComparer.Ordinal);
    private long _edit;

    /// <inheritdoc/>
    public IReadOnlyList<string> RefusedLinks { get; private set; } = [];

    /// <summary>Says that files were touched, so that an edit within the clock's grain is seen too.</summary>
    /// <param name="paths">Relative to the root, forward slashes.</param>
    public void Touch(IEnumerable<string> paths)
    {
        foreach (string path in paths) _edits[path] = ++_edit;
    }

    /// <inheritdoc/>
    public IEnumerable<SourceFile> List()
    {
        List<SourceFile> files = [];
        List<string> links = [];
        Walk(new DirectoryInfo(_root), "", files, links);
        RefusedLinks = links;
        return files;
    }

    /// <inheritdoc/>
    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(_root, path));

    private void Walk(DirectoryInfo folder, string prefix, List<SourceFile> files, List<string> links)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name[0] == '.') continue;
            string path = prefix + entry.Name;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || entry.LinkTarget is not null) links.Add(path);
            else if (entry is DirectoryInfo inner) Walk(inner, path + "/", files, links);
            else if (entry is FileInfo file) files.Add(new SourceFile(path, Stamp(path, file), file.Length, this));
        }
    }

    private long Stamp(string path, FileInfo file) => _edits.TryGetValue(path, out long edit) ? -edit : file.LastWriteTimeUtc.Ticks;
}
