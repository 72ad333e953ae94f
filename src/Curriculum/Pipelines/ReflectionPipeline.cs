using Curriculum.Content.Lessons;
using Curriculum.Output;
using Curriculum.Pipelines;

namespace Curriculum.SitePipelines;

/// <summary>Placement reflections.</summary>
internal sealed class ReflectionPipeline(SitePipeline settings, InputPipeline input) : Pipeline
{
    public SitePipeline Settings => settings;

    public Values<Document<ReflectionFrontMatter>> Reflections { get; private set; } = null!;

    public override void Compose(SiteBuilder site) =>
        Reflections = input.Read<ReflectionFrontMatter>(site.Files("refleksi/*.md"), static _ => Tongue.Indonesian);
}

/// <summary>All other Markdown pages: home, about, guides; in both languages.</summary>
internal sealed class ProsePipeline(SitePipeline settings, InputPipeline input) : Pipeline
{
    public SitePipeline Settings => settings;

    public Values<Document<PageFrontMatter>> Pages { get; private set; } = null!;

    public override void Compose(SiteBuilder site) =>
        Pages = input.Read<PageFrontMatter>(
            site.Files("beranda.md", "halaman/*.md", "en/beranda.md", "en/halaman/*.md"),
            static path => path.StartsWith("en/", StringComparison.Ordinal) ? Tongue.English : Tongue.Indonesian);
}
