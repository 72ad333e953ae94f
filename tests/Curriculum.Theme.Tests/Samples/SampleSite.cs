using Curriculum.Theme.Models;
using Curriculum.Theme.Rendering;

namespace Curriculum.Theme.Tests.Samples;

/// <summary>A small fictional site with one page of each kind, in both languages where that matters.</summary>
public static partial class SampleSite
{
    public static readonly Assets Assets = Assets.Load();

    private static readonly Lazy<IReadOnlyList<SamplePage>> LazyPages = new(() => [.. AllPages()]);

    public static readonly SiteFrame Indonesian = new()
    {
        Name = "Bekal Praktikum",
        Tagline = "Bekal pekerjaan sosial sebelum kamu ke lapangan.",
        Navigation =
        [
            new("Pelajaran", "pelajaran/index.html"),
            new("Jalur", "jalur/index.html"),
            new("Refleksi", "refleksi/index.html"),
            new("Glosarium", "glosarium.html"),
            new("Peta", "peta.html"),
        ],
        FooterLinks = [new("Tentang", "tentang.html"), new("Pesan pemeriksaan", "panduan/pesan.html")],
        SearchPath = "cari.html",
        FeedPath = "feed.xml",
        ManifestPath = "manifest.webmanifest",
        LicenceName = "CC BY-SA 4.0",
        LicenceUrl = "https://licence.example/by-sa/4.0/",
        SourceUrl = "https://repo.example/kurikulum",
    };

    public static readonly SiteFrame English = Indonesian with
    {
        Tagline = "Social work essentials before you go into the field.",
        HomePath = "en/index.html",
        Navigation = [new("Lessons", "en/pelajaran/index.html"), new("Glossary", "glosarium.html")],
        FooterLinks = [new("About", "tentang.html")],
    };

    /// <summary>All pages, by address.</summary>
    /// <remarks>Lazy, because the order of static fields in two files is nobody's business.</remarks>
    public static IReadOnlyList<SamplePage> Pages => LazyPages.Value;

    /// <summary>The HTML of a page, by address.</summary>
    public static string Html(string path)
    {
        using var renderer = new PageRenderer(Assets);
        return Pages.Single(page => page.Model.Head.Path == path).Render(renderer);
    }

    internal static string Text(string name)
    {
        using var stream = typeof(SampleSite).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static PageHead Head(string title, string path, PageKind kind, params PageLink[] crumbs) => new()
    {
        Title = title,
        Description = "Contoh halaman untuk memeriksa tampilan: " + title + ".",
        Path = path,
        Language = path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "id",
        Kind = kind,
        Breadcrumbs = crumbs,
        Updated = "2026-11-22",
        EditUrl = "https://repo.example/kurikulum/edit/" + path,
        CanonicalUrl = "https://bekal.example/" + path,
        JsonLd = """{"@context":"https://schema.org","@type":"WebPage","name":"</script>"}""",
    };
}

/// <summary>A page of the sample site: its model and the component that draws it.</summary>
public sealed record SamplePage(PageModel Model, Func<PageRenderer, string> Render)
{
    public static SamplePage Of<TPage>(PageModel model)
        where TPage : Microsoft.AspNetCore.Components.IComponent => new(model, renderer => renderer.Render<TPage>(model).ToString());

    public override string ToString() => Model.Head.Path;
}
