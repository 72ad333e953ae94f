using Curriculum.Content.Addresses;
using Curriculum.Content.Markdown;
using Curriculum.Pipelines;

namespace Curriculum.Content.Lessons;

/// <summary>A Markdown file, read: front matter and body, as far as the file alone allows.</summary>
/// <param name="Path">Relative to the input.</param>
/// <param name="Front">Its front matter.</param>
/// <param name="Body">Its body.</param>
public sealed record Document<TFront>(string Path, TFront Front, Body Body)
    where TFront : class
{
    /// <summary>The file's name without ending.</summary>
    public string Slug => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder's own name.</summary>
    public string Folder => System.IO.Path.GetFileName(SitePath.Folder(Path));

    /// <summary>The page's address in the site.</summary>
    public string Address => SitePath.OfFile(Path);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="say">Words in the file's language.</param>
    /// <param name="scan">Looks for personal data; null where nothing is scanned.</param>
    public static Outcome<Document<TFront>> Read(SourceFile file, Phrase say, Func<SourceText, IReadOnlyList<Diagnostic>>? scan = null)
    {
        Outcome<SourceText> source = SourceText.Read(file);
        if (!source.HasValue) return Outcome<Document<TFront>>.None(source.Diagnostics);
        List<Diagnostic> found = [];
        (TFront? front, int bodyStart) = FrontMatter.Read<TFront>(source.Value, found);
        Body? body = bodyStart == 0 ? null : BodyRenderer.Render(source.Value, bodyStart, say, found);
        if (scan is not null)
        {
            IReadOnlyList<Diagnostic> personal = scan(source.Value);
            found = [.. Privacy.PrivacyScan.Shield(found, personal), .. personal];
        }

        return front is null || body is null
            ? Outcome<Document<TFront>>.None(found)
            : Outcome<Document<TFront>>.Of(new Document<TFront>(file.Path, front, body), found);
    }
}

/// <summary>Reads YAML files into records.</summary>
public static class YamlFile
{
    /// <summary>Reads one file.</summary>
    public static Outcome<T> Read<T>(SourceFile file)
        where T : class
    {
        Outcome<SourceText> source = SourceText.Read(file);
        if (!source.HasValue) return Outcome<T>.None(source.Diagnostics);
        List<Diagnostic> found = [];
        if (string.IsNullOrWhiteSpace(source.Value.Text)) return Outcome<T>.None([new Diagnostic(ContentRules.EmptyFile, file.Path, 1, 1, [])]);
        Yaml.YamlNode? node = Yaml.YamlReader.Read(source.Value, found);
        T? record = node is null || found.Count > 0 ? null : new Yaml.YamlBinder(source.Value, found).Bind<T>(node);
        return record is null ? Outcome<T>.None(found) : Outcome<T>.Of(record, found);
    }
}
