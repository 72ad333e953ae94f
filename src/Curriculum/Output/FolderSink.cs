using System.Collections.Concurrent;
using Curriculum.Pipelines;
using Microsoft.Win32.SafeHandles;

namespace Curriculum.Output;

/// <summary>Writes a site's files below a folder; a path that would leave it is refused.</summary>
public sealed class FolderSink(string root) : IOutputSink
{
    private readonly string _root = Path.GetFullPath(root);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _spread = new(StringComparer.Ordinal);

    /// <summary>Called after each write or deletion with the path.</summary>
    public Action<string>? Changed { get; init; }

    /// <summary>Writes to a temporary name and renames, so that a reader sees the old file or the new one.</summary>
    public bool Careful { get; init; }

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        string file = Resolve(path);
        string folder = Path.GetDirectoryName(file)!;
        if (!_folders.ContainsKey(folder))
        {
            // Made before it is noted: another thread must not write into a folder that is only planned.
            Make(folder);
        }

        string target = Careful ? file + ".baru" : file;

        using (SafeFileHandle handle = Open(target))
        {
            RandomAccess.Write(handle, content, 0);
        }

        if (Careful) File.Move(target, file, overwrite: true);
        Changed?.Invoke(path);
    }

    /// <inheritdoc/>
    public void Delete(string path)
    {
        string file = Resolve(path);
        if (File.Exists(file)) File.Delete(file);
        Changed?.Invoke(path);
    }

    // A file that is cut to nothing first is brought to the disk when it is closed, as if it were an old one: what is not there, the usual case, is made anew.
    private static SafeFileHandle Open(string file)
    {
        try
        {
            return File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (File.Exists(file))
        {
            return File.OpenHandle(file, FileMode.Create, FileAccess.Write, FileShare.None);
        }
    }

    private void Make(string folder)
    {
        if (_folders.ContainsKey(folder)) return;
        if (folder.Length > _root.Length)
        {
            string parent = Path.GetDirectoryName(folder)!;
            Make(parent);
            if (_spread.TryAdd(parent, true)) SpreadFolder.Mark(parent);
        }

        Directory.CreateDirectory(folder);
        _folders.TryAdd(folder, true);
    }

    private string Resolve(string path)
    {
        string file = Path.GetFullPath(Path.Combine(_root, path));
        return file.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? file : throw new InvalidOperationException("A page's address leaves the site's folder: " + path);
    }
}
