using Curriculum.Content.Lessons;
using Curriculum.Output;
using Curriculum.Pipelines;

namespace Curriculum.SitePipelines;

/// <summary>Placement reflections.</summary>
internal sealed class ReflectionPipeline(SitePipeline settings) : Pipeline
{
    public SitePipeline Settings => settings;

    public Values<Document<ReflectionFrontMatter>> Reflections { get; private set; } = null!;

    public override void Compose(SiteBuilder site) =>
        Reflections = site.Files("refleksi/*.md").Check(static file => Document<ReflectionFrontMatter>.Read(file, Tongue.Indonesian.Say, InputPipeline.Scan));
}

/// <summary>All other Markdown pages: home, about, guides; in both languages.</summary>
internal sealed class ProsePipeline(SitePipeline settings) : Pipeline
{
    public SitePipeline Settings => settings;

    public Values<Document<PageFrontMatter>> Pages { get; private set; } = null!;

    public override void Compose(SiteBuilder site) =>
        Pages = site.Files("beranda.md", "halaman/*.md", "en/beranda.md", "en/halaman/*.md")
            .Check(static file => Document<PageFrontMatter>.Read(file, (file.Path.StartsWith("en/", StringComparison.Ordinal) ? Tongue.English : Tongue.Indonesian).Say, InputPipeline.Scan));
}
