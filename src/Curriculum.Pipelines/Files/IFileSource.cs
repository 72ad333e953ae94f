namespace Curriculum.Pipelines;

/// <summary>Where input files come from: a folder, or memory in tests.</summary>
public interface IFileSource
{
    /// <summary>All files, in any order.</summary>
    IEnumerable<SourceFile> List();

    /// <summary>Links to elsewhere that the last <see cref="List"/> met and left out.</summary>
    IReadOnlyList<string> RefusedLinks => [];

    /// <summary>The bytes of one file.</summary>
    byte[] Read(string path);
}
