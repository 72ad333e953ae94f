using System.IO.Compression;

namespace Curriculum.Output;

/// <summary>The whole site as one ZIP file, which opens from a stick or a message without any server. The same site gives the same bytes.</summary>
internal static class SiteArchive
{
    // ZIP knows no time before this one; a real one would change the bytes.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs a folder.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="file">Where the archive goes; an older one is replaced when the new one is whole.</param>
    public static void Write(string folder, string file)
    {
        string target = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        string fresh = target + ".baru";
        string root = Path.GetFullPath(folder);
        using (FileStream stream = new(fresh, FileMode.Create))
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create))
        {
            IEnumerable<string> names = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal);
            foreach (string name in names)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Epoch;
                entry.ExternalAttributes = 0;
                using Stream to = entry.Open();
                using FileStream from = File.OpenRead(Path.Combine(root, name));
                from.CopyTo(to);
            }
        }

        File.Move(fresh, target, overwrite: true);
    }
}
