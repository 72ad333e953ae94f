using Curriculum.Content;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Lessons;
using Curriculum.Content.Privacy;
using Curriculum.Pipelines;

namespace Curriculum.SitePipelines;

/// <summary>Looks at every file of the input: its name, its place, personal data in it.</summary>
internal sealed class InputPipeline : Pipeline
{
    private static readonly string[] Known =
    [
        "situs.yml", "jalur.yml", "pustaka.yml", "beranda.md", "pelajaran/*/_modul.yml", "pelajaran/*/*.md", "refleksi/*.md", "halaman/*.md",
        "pengetahuan/**", "soal/*.yml", "soal/model/*.yml", "soal/bahan/*.yml", "kasus/**", "media/**", "en/beranda.md", "en/halaman/*.md", "en/pelajaran/*/*.md",
    ];

    private static readonly string[] MediaEndings = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"];

    /// <summary>Images and other files that pages may show.</summary>
    public static bool IsMedia(string path) => path.StartsWith("media/", StringComparison.Ordinal) && MediaEndings.Contains(System.IO.Path.GetExtension(path), StringComparer.Ordinal);

    /// <summary>Markdown files that become pages: their own pipelines read and scan them in one go.</summary>
    private static readonly string[] Pages =
        ["beranda.md", "pelajaran/*/*.md", "refleksi/*.md", "halaman/*.md", "en/beranda.md", "en/halaman/*.md", "en/pelajaran/*/*.md"];

    /// <summary>The invented people and places that stories may name.</summary>
    public Value<PrivacyAllowance> Allowance { get; private set; } = null!;

    /// <summary>Reads Markdown pages and looks for personal data in them.</summary>
    public Values<Document<TFront>> Read<TFront>(Values<SourceFile> files, Func<string, Output.Tongue> tongue)
        where TFront : class =>
        files.Check(Allowance, (file, allowance) => Document<TFront>.Read(file, tongue(file.Path).Say, text => PrivacyScan.Scan(text, allowance)));

    public override void Compose(SiteBuilder site)
    {
        Allowance = site.Files("pengetahuan/rekaan.yml")
            .Select(static file => YamlFile.Read<RelationFile>(file, static r => r with { Lost = true })) // what is wrong with it is named with the other relations
            .Select(static read => new Invented(read is { HasValue: true, Value.Lost: false }, read.Value?.CaseSlots))
            .Collect(static files => EquatableArray.From(files))
            .Select(static files => files.Any(static file => !file.IsWhole)
                ? PrivacyAllowance.Unknown
                : PrivacyAllowance.From(files.SelectMany(static file => file.CaseSlots?.GivenNames ?? []), files.SelectMany(static file => file.CaseSlots?.PlaceNames ?? [])));
        site.Files("**").Check(static file => Outcome<bool>.Of(true, Names(file)));
        site.Files(static path => !Array.Exists(Pages, pattern => PathPattern.Matches(pattern, path)))
            .Check(Allowance, static (file, allowance) => Outcome<bool>.Of(true, Scan(file, allowance)));
        site.Files("en/beranda.md", "en/halaman/*.md", "en/pelajaran/*/*.md")
            .Join(site.Files("beranda.md", "halaman/*.md", "pelajaran/*/*.md"), static file => file.Path[3..], static (file, original) => original is null ? file.Path : "")
            .Check(static alone => Outcome<bool>.Of(true, alone.Length > 0 ? [new Diagnostic(ContentRules.TranslationAlone, alone, 1, 1, [alone, alone[3..]])] : []));
    }

    private sealed record Invented(bool IsWhole, CaseSlots? CaseSlots);

    private static IReadOnlyList<Diagnostic> Scan(SourceFile file, PrivacyAllowance allowance)
    {
        if (file.Path.EndsWith(".yml", StringComparison.Ordinal) || file.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            // What cannot be read as text is named where it is read; here only the words count.
            Outcome<SourceText> text = SourceText.Read(file);
            return text.HasValue ? PrivacyScan.Scan(text.Value, allowance) : [];
        }

        return file.Length > MaxMediaBytes ? [] : PrivacyScan.ScanFile(file.Path, file.ReadBytes());
    }

    private const long MaxMediaBytes = 16 << 20;

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
