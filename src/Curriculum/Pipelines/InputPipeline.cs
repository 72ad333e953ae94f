using Curriculum.Content;
using Curriculum.Pipelines;

namespace Curriculum.SitePipelines;

/// <summary>Looks at every file of the input: its name, its place, personal data in it.</summary>
internal sealed class InputPipeline(SitePipeline settings) : Pipeline
{
    private static readonly string[] Known =
    [
        "situs.yml", "jalur.yml", "pustaka.yml", "beranda.md", "pelajaran/*/_modul.yml", "pelajaran/*/*.md", "refleksi/*.md", "halaman/*.md",
        "pengetahuan/**", "soal/**", "kasus/**", "media/**", "en/beranda.md", "en/halaman/*.md", "en/pelajaran/*/*.md",
    ];

    private static readonly string[] MediaEndings = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"];

    /// <summary>Images and other files that pages may show.</summary>
    public static bool IsMedia(string path) => path.StartsWith("media/", StringComparison.Ordinal) && MediaEndings.Contains(System.IO.Path.GetExtension(path), StringComparer.Ordinal);

    /// <summary>Looks for personal data in a text.</summary>
    public static IEnumerable<Diagnostic> Scan(SourceText source) => [];

    public override void Compose(SiteBuilder site)
    {
        site.Files("**").Check(static file => Outcome<bool>.Of(true, Names(file)));
        site.Files("en/beranda.md", "en/halaman/*.md", "en/pelajaran/*/*.md")
            .Join(site.Files("beranda.md", "halaman/*.md", "pelajaran/*/*.md"), static file => file.Path[3..], static (file, original) => (file.Path, IsAlone: original is null))
            .Check(static file => Outcome<bool>.Of(true, file.IsAlone ? [new Diagnostic(ContentRules.TranslationAlone, file.Path, 1, 1, [file.Path, file.Path[3..]])] : []));
        _ = settings;
    }

    private static IEnumerable<Diagnostic> Names(SourceFile file)
    {
        string name = System.IO.Path.GetFileName(file.Path);
        string ending = System.IO.Path.GetExtension(name).ToLowerInvariant();
        bool media = file.Path.StartsWith("media/", StringComparison.Ordinal);
        if (media ? !IsMedia(file.Path) : ending is not (".md" or ".yml"))
        {
            yield return new Diagnostic(ContentRules.UnusualFileEnding, file.Path, 1, 1, [ending.Length == 0 ? name : ending, media ? string.Join(", ", MediaEndings) : ".md, .yml"]);
        }
        else if (!Array.Exists(Known, pattern => PathPattern.Matches(pattern, file.Path)))
        {
            yield return new Diagnostic(ContentRules.UnexpectedFile, file.Path, 1, 1, [file.Path]);
        }

        if (file.Path.Any(static c => char.IsUpper(c) || char.IsWhiteSpace(c) || c > '\u007e' || char.IsControl(c) || c is '%' or '#' or '?' or '\\' or ':' or '"' or '<' or '>' or '|' or '*'))
        {
            yield return new Diagnostic(ContentRules.UnusualFileName, file.Path, 1, 1, [name, Suggest(name)]);
        }
    }

    private static string Suggest(string name)
    {
        string stem = Content.Addresses.SitePath.Slug(System.IO.Path.GetFileNameWithoutExtension(name));
        return new string([.. stem.Where(char.IsAscii)]) + System.IO.Path.GetExtension(name).ToLowerInvariant();
    }
}
