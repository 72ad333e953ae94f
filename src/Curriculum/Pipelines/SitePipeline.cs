using Curriculum.Content;
using Curriculum.Content.Lessons;
using Curriculum.Content.Yaml;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Theme.Models;

namespace Curriculum.SitePipelines;

/// <summary>The site's settings: <c>situs.yml</c> and <c>jalur.yml</c>.</summary>
internal sealed class SitePipeline(SiteOptions options) : Pipeline
{
    public Value<SiteFile> Settings { get; private set; } = null!;

    public Value<PathsFile> Paths { get; private set; } = null!;

    /// <summary>When files changed last; Git is asked beside the reading of the input.</summary>
    public Task<GitDates> Dates { get; } = Task.Run(() => GitDates.Read(options.Input));

    public SiteOptions Options => options;

    public override void Compose(SiteBuilder site)
    {
        Settings = site.Files("situs.yml").Check(static file => YamlFile.Read<SiteFile>(file)).Gather(static files => files.Count == 1
            ? Outcome<SiteFile>.Of(files[0], Check(files[0]))
            : Outcome<SiteFile>.Of(new SiteFile { Name = "?" }));
        foreach (string name in (string[])["situs.yml", "beranda.md"])
        {
            site.Files(name).Gather(files => Outcome<bool>.Of(true, files.Count == 1 ? [] : [new Diagnostic(ContentRules.SiteFileMissing, name, 1, 1, [name])]));
        }

        Values<SourceFile> pathFiles = site.Files("jalur.yml");
        Value<int> pathFileCount = pathFiles.Collect(static files => files.Count);
        Paths = pathFiles.Check(static file => YamlFile.Read<PathsFile>(file, static p => p with { Lost = true })).Collect(static files => EquatableArray.From(files))
            .Combine(pathFileCount, static (files, count) => files.Count == 1 ? files[0] : new PathsFile { Paths = [], Lost = count > 0 });
    }

    private static IEnumerable<Diagnostic> Check(SiteFile site)
    {
        if (site.BaseUrl is { } url && (!Uri.TryCreate(url.Value, UriKind.Absolute, out Uri? uri) || uri.Scheme != "https" || uri.UserInfo.Length > 0 || uri.Query.Length > 0))
        {
            yield return new Diagnostic(ContentRules.BadBaseUrl, "situs.yml", url.Line, url.Column, [url.Value]);
        }
    }
}

/// <summary>What pages of one language share, made once.</summary>
internal static class Frames
{
    public static SiteFrame For(SiteFile site, Tongue tongue, bool live, IReadOnlySet<string> pages)
    {
        string P(string path) => tongue.Prefix + path;
        return new SiteFrame
        {
            Name = tongue.Pick(site.Name, site.NameEn),
            Tagline = tongue.Pick(site.Tagline ?? site.Description, site.TaglineEn ?? site.DescriptionEn),
            HomePath = P("index.html"),
            Navigation = EquatableArray.From(site.Navigation.Where(item => pages.Contains(item.Page.Value)).Select(item => new PageLink(tongue.Pick(item.Label, item.LabelEn), P(item.Page.Value)))),
            FooterLinks = EquatableArray.From(FooterPages.Where(pages.Contains).Select(path => new PageLink(tongue.Words["footer." + System.IO.Path.GetFileNameWithoutExtension(path)], P(path)))),
            SearchPath = P("cari.html"),
            Scripts = EquatableArray.From(["find.js"]),
            OfflinePath = P("luring.html"),
            FeedPath = "feed.xml",
            ManifestPath = "manifest.webmanifest",
            LicenceName = site.License,
            LicenceUrl = site.LicenseUrl,
            SourceUrl = site.Repository,
            RootPath = site.BaseUrl is { } url && Uri.TryCreate(url.Value, UriKind.Absolute, out Uri? uri) ? uri.AbsolutePath.TrimEnd('/') + "/" : "/",
            LiveUrl = live ? "/__langsung" : null,
        };
    }

    private static readonly string[] FooterPages = ["halaman/tentang.html", "halaman/privasi.html", "halaman/panduan.html"];

    /// <summary>The absolute address of a page, or null without a base URL.</summary>
    public static string? Canonical(SiteFile site, string path)
    {
        if (site.BaseUrl is not { } url) return null;
        string page = path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
        return url.Value.TrimEnd('/') + "/" + page;
    }

    /// <summary>Where the source of a file is edited, or null.</summary>
    public static string? EditUrl(SiteFile site, string file) =>
        site is { Repository: { } repository, EditPath: { } edit } ? repository.TrimEnd('/') + "/" + edit.Trim('/') + "/" + file : null;
}
