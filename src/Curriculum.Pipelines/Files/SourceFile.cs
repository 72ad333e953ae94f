namespace Curriculum.Pipelines;

/// <summary>A file of the input. Equal to another when path and stamp are: its bytes are read when a step needs them, never kept.</summary>
/// <param name="Path">Relative to the input folder, forward slashes.</param>
/// <param name="Stamp">Changes whenever the content may have changed.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Root">Where the bytes are.</param>
public sealed record SourceFile(string Path, long Stamp, long Length, IFileSource Root)
{
    /// <summary>The content as it is now.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public byte[] ReadBytes() => Root.Read(Path);

    /// <inheritdoc/>
    public bool Equals(SourceFile? other) => other is not null && Path == other.Path && Stamp == other.Stamp && Length == other.Length;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Stamp);
}
