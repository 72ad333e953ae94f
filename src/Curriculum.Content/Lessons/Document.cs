using Curriculum.Content.Addresses;
using Curriculum.Content.Markdown;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Lessons;

/// <summary>A Markdown file, read: front matter and body, as far as the file alone allows.</summary>
/// <param name="Path">Relative to the input.</param>
/// <param name="Front">Its front matter.</param>
/// <param name="Body">Its body.</param>
/// <param name="Broken">Fields of the front matter are wrong or missing: what it refers to is judged, but no page is made of it.</param>
public sealed record Document<TFront>(string Path, TFront Front, Body Body, bool Broken = false)
    where TFront : class
{
    /// <summary>The file's name without ending.</summary>
    public string Slug { get; } = System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder's own name.</summary>
    public string Folder { get; } = System.IO.Path.GetFileName(SitePath.Folder(Path));

    /// <summary>The page's address in the site.</summary>
    public string Address { get; } = SitePath.OfFile(Path);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="say">Words in the file's language.</param>
    /// <param name="scan">Looks for personal data; null where nothing is scanned.</param>
    /// <returns>No value when front matter or body cannot be read at all.</returns>
    public static Outcome<Document<TFront>> Read(SourceFile file, Phrase say, Func<SourceText, IReadOnlyList<Diagnostic>>? scan = null)
    {
        Outcome<SourceText> source = SourceText.Read(file);
        if (!source.HasValue) return Outcome<Document<TFront>>.None(source.Diagnostics);
        List<Diagnostic> found = [];
        (TFront? front, int bodyStart) = FrontMatter.Read<TFront>(source.Value, found);
        bool broken = found.Exists(static f => f.Rule.Severity == Severity.Error);
        Body? body = bodyStart == 0 ? null : BodyRenderer.Render(source.Value, bodyStart, say, found);
        if (scan is not null)
        {
            IReadOnlyList<Diagnostic> personal = scan(source.Value);
            found = [.. Privacy.PrivacyScan.Shield(found, personal), .. personal];
        }

        return front is null || body is null
            ? Outcome<Document<TFront>>.None(found)
            : Outcome<Document<TFront>>.Of(new Document<TFront>(file.Path, front, body, broken), found);
    }
}

/// <summary>Reads YAML files into records.</summary>
public static class YamlFile
{
    /// <summary>Reads one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lost">Notes on the record that whole parts of the file could not be read.</param>
    /// <returns>No value when the file cannot be read at all; a record with defaults where single fields are wrong.</returns>
    public static Outcome<T> Read<T>(SourceFile file, Func<T, T>? lost = null)
        where T : class
    {
        Outcome<SourceText> source = SourceText.Read(file);
        if (!source.HasValue) return Outcome<T>.None(source.Diagnostics);
        List<Diagnostic> found = [];
        YamlNode? node = YamlReader.Read(source.Value, found);
        bool doubled = found.Count > 0;
        if (node is null && !doubled) return Outcome<T>.None([new Diagnostic(ContentRules.EmptyFile, file.Path, 1, 1, [])]);
        YamlBinder binder = new(source.Value, found);
        T? record = node is null ? null : binder.Bind<T>(node);
        if (record is null) return Outcome<T>.None(found);
        return Outcome<T>.Of((binder.Lost || doubled) && lost is not null ? lost(record) : record, found);
    }
}
