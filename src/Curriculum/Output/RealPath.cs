namespace Curriculum.Output;

/// <summary>The place that a path means when every symbolic link on the way is followed; what does not exist yet stays as it is written.</summary>
internal static class RealPath
{
    // As many links in a row as Linux follows.
    private const int MaxLinks = 40;

    /// <summary>The place without links and without a separator at its end.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path) => Of(path, MaxLinks);

    private static string Of(string path, int links)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        string here = Path.Combine(Of(parent, links), Path.GetFileName(full));
        if (new DirectoryInfo(here).LinkTarget is not { } target) return here;
        return links > 0 ? Of(Path.Combine(Path.GetDirectoryName(here)!, target), links - 1) : throw new IOException(path);
    }
}
