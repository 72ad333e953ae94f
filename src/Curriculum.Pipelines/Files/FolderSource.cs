namespace Curriculum.Pipelines;

/// <summary>The files below a folder. Links to elsewhere (symbolic links, junctions) are never followed; hidden files are left out.</summary>
/// <param name="root">The folder.</param>
/// <param name="watched">Somebody tells of every change (<see cref="Touch"/>): the folder is then walked only once, and again when a folder changed.</param>
public sealed class FolderSource(string root, bool watched = false) : IFileSource
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
    private readonly Dictionary<string, long> _edits = new(StringComparer.Ordinal);
    private SortedDictionary<string, SourceFile>? _known;
    private long _edit;

    /// <inheritdoc/>
    public IReadOnlyList<string> RefusedLinks { get; private set; } = [];

    /// <summary>Says that files were touched, so that an edit within the clock's grain is seen too.</summary>
    /// <param name="paths">Relative to the root, forward slashes.</param>
    /// <remarks>In a watched folder the next <see cref="List"/> looks at these paths only; with a folder or an empty path among them it walks the whole folder again.</remarks>
    public void Touch(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            _edits[path] = ++_edit;
            if (_known is null) continue;
            FileInfo file = new(Path.Combine(_root, path));
            bool folder = path.Length == 0 || Directory.Exists(file.FullName) || (!file.Exists && !_known.ContainsKey(path));
            if (folder || path.Split('/').Any(static part => part.StartsWith('.'))) _known = null;
            else if (!file.Exists) _known.Remove(path);
            else if (file.Attributes.HasFlag(FileAttributes.ReparsePoint)) _known = null;
            else _known[path] = new SourceFile(path, Stamp(path, file), file.Length, this);
        }

    }

    /// <inheritdoc/>
    public IEnumerable<SourceFile> List()
    {
        if (_known is not null) return _known.Values;
        List<SourceFile> files = [];
        List<string> links = [];
        Walk(new DirectoryInfo(_root), "", files, links);
        RefusedLinks = links;
        if (watched) _known = new SortedDictionary<string, SourceFile>(files.ToDictionary(static file => file.Path, StringComparer.Ordinal), StringComparer.Ordinal);
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
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) links.Add(path);
            else if (entry is DirectoryInfo inner) Walk(inner, path + "/", files, links);
            else if (entry is FileInfo file) files.Add(new SourceFile(path, Stamp(path, file), file.Length, this));
        }
    }

    // The time still counts after an edit that was told: the next one may go untold.
    private long Stamp(string path, FileInfo file) => file.LastWriteTimeUtc.Ticks + _edits.GetValueOrDefault(path);
}
