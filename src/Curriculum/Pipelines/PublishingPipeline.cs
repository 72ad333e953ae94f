using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Curriculum.Content;
using Curriculum.Content.Addresses;
using Curriculum.Content.Lessons;
using Curriculum.Content.Yaml;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Theme.Rendering;

namespace Curriculum.SitePipelines;

/// <summary>Files for browsers, search engines and the server: assets, media, feed, sitemap, headers, redirects, manifest.</summary>
internal sealed class PublishingPipeline(MapPipeline map, RenderService render, TimeProvider clock) : Pipeline
{
    private const int FeedEntries = 20;

    public override void Compose(SiteBuilder site)
    {
        _ = clock;
        site.Write(site.Input(true).Select(_ => EquatableArray.From(render.Assets.Files)).Spread(static files => files.Select(static f => (f.Path, f))), static f => f.Path, static f => f.Bytes.Span);
        site.Write(site.Files(InputPipeline.IsMedia), static file => file.Path, static file => file.ReadBytes());
        Value<EquatableArray<FeedEntry>> news = map.LessonsOf.Lessons
            .Where(static d => !d.Broken)
            .Select(static d => new FeedEntry(d.Path, d.Address, d.Front.Title, d.Front.Summary, d.Front.Updated))
            .Collect(static all => EquatableArray.From(all));
        site.Write(map.Context.Combine(news, Feed), "feed.xml", Encode);
        site.Write(map.Context.Select(SitemapXml), "sitemap.xml", Encode);
        site.Write(map.Context.Select(Robots), "robots.txt", Encode);
        site.Write(map.Context.Select(Manifest), "manifest.webmanifest", Encode);
        site.Write(map.Context.Select(static _ => Headers), "_headers", Encode);
        Value<EquatableArray<Redirect>> redirects = Redirects(site);
        site.Write(map.Context.Check(redirects, WriteRedirects), "_redirects", Encode);
    }

    private sealed record FeedEntry(string File, string Address, string Title, string Summary, DateOnly? Updated);

    private sealed record Redirect(string File, string To, Located<string> From);

    private static ReadOnlySpan<byte> Encode(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Sent with every file, by the published site and by the preview.</summary>
    public static readonly IReadOnlyList<(string Name, string Value)> SecurityHeaders =
    [
        ("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
        ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    // Netlify joins the values of rules that match twice, so the general rule's cache line is taken back for fingerprinted files.
    private static readonly string Headers = "/*\n"
        + string.Concat(SecurityHeaders.Select(static header => $"  {header.Name}: {header.Value}\n"))
        + "  Cache-Control: public, max-age=0, must-revalidate\n/assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n";

    private Value<EquatableArray<Redirect>> Redirects(SiteBuilder site)
    {
        _ = site;
        Value<EquatableArray<Redirect>> lessons = map.LessonsOf.Lessons.Select(static d => All(d.Path, d.Address, d.Front.RedirectFrom)).Collect(Join);
        Value<EquatableArray<Redirect>> reflections = map.ReflectionsOf.Reflections.Select(static d => All(d.Path, d.Address, d.Front.RedirectFrom)).Collect(Join);
        Value<EquatableArray<Redirect>> prose = map.ProseOf.Pages.Select(static d => All(d.Path, d.Address, d.Front.RedirectFrom)).Collect(Join);
        return lessons.Combine(reflections, static (a, b) => EquatableArray.From(a.Concat(b))).Combine(prose, static (a, b) => EquatableArray.From(a.Concat(b)));

        static EquatableArray<Redirect> All(string file, string to, EquatableArray<Located<string>> from) => EquatableArray.From(from.Select(f => new Redirect(file, to, f)));
        static EquatableArray<Redirect> Join(IReadOnlyList<EquatableArray<Redirect>> all) => EquatableArray.From(all.SelectMany(static x => x));
    }

    private static Outcome<string> WriteRedirects(SiteContext context, EquatableArray<Redirect> redirects)
    {
        List<Diagnostic> found = [];
        StringBuilder text = new();
        Dictionary<string, Redirect> seen = new(StringComparer.Ordinal);
        foreach (Redirect redirect in redirects)
        {
            string from = redirect.From.Value;
            JudgedUrl judged = UrlPolicy.Judge(from, "");
            bool plain = judged.Kind == UrlKind.Relative && judged.Anchor.Length == 0 && judged.Path == from && from.Length <= 200 && from.All(static c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '_');
            if (!plain) found.Add(At(ContentRules.BadRedirect, redirect, from));
            else if (context.Map.At(from) is not null || context.Map.HasFile(from) || !seen.TryAdd(from, redirect)) found.Add(At(ContentRules.RedirectClash, redirect, from));
            else text.Append('/').Append(from).Append("  /").Append(redirect.To).Append("  301\n");
        }

        return Outcome<string>.Of(text.ToString(), found);

        static Diagnostic At(Rule rule, Redirect redirect, string from) => new(rule, redirect.File, redirect.From.Line, redirect.From.Column, [from.Length <= 80 ? from : from[..80] + "…"]);
    }

    private static string Feed(SiteContext context, EquatableArray<FeedEntry> lessons)
    {
        string home = Frames.Canonical(context.Site, "index.html") ?? "";
        var entries = lessons.Select(entry => (Entry: entry, Day: context.Dates.Of(entry.File) ?? entry.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "2000-01-01"))
            .OrderByDescending(static e => e.Day, StringComparer.Ordinal).ThenBy(static e => e.Entry.Address, StringComparer.Ordinal).Take(FeedEntries).ToList();
        StringBuilder xml = new("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"id\">\n");
        xml.Append("<title>").Append(Xml(context.Site.Name)).Append("</title>\n<id>").Append(Xml(home.Length > 0 ? home : "urn:bekal-praktikum")).Append("</id>\n");
        if (home.Length > 0) xml.Append("<link rel=\"self\" href=\"").Append(Xml(home + "feed.xml")).Append("\"/>\n<link href=\"").Append(Xml(home)).Append("\"/>\n");
        xml.Append("<author><name>").Append(Xml(context.Site.Organization ?? context.Site.Name)).Append("</name></author>\n");
        xml.Append("<updated>").Append(entries.Count > 0 ? entries[0].Day : "2000-01-01").Append("T00:00:00Z</updated>\n");
        foreach ((FeedEntry entry, string day) in entries)
        {
            string url = Frames.Canonical(context.Site, entry.Address) ?? entry.Address;
            xml.Append("<entry><title>").Append(Xml(entry.Title)).Append("</title><id>").Append(Xml(url)).Append("</id><link href=\"").Append(Xml(url)).Append("\"/><updated>")
                .Append(day).Append("T00:00:00Z</updated><summary>").Append(Xml(entry.Summary)).Append("</summary></entry>\n");
        }

        return xml.Append("</feed>\n").ToString();
    }

    private static string SitemapXml(SiteContext context)
    {
        StringBuilder xml = new("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        if (context.Site.BaseUrl is not null)
        {
            IEnumerable<string> addresses = context.Map.Pages.Where(static page => !page.Address.StartsWith("en/", StringComparison.Ordinal)).Select(static page => page.Address).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            foreach (Tongue tongue in Tongue.All.Where(context.Has))
            {
                foreach (string address in addresses.Where(address => !tongue.IsEnglish || !CasePipeline.IsIndonesianOnly(address)))
                {
                    xml.Append("<url><loc>").Append(Xml(Frames.Canonical(context.Site, tongue.Prefix + address)!)).Append("</loc>");
                    if (context.Map.At(address)?.Source is { Length: > 0 } file && context.Dates.Of(file) is { } day) xml.Append("<lastmod>").Append(day).Append("</lastmod>");
                    xml.Append("</url>\n");
                }
            }
        }

        return xml.Append("</urlset>\n").ToString();
    }

    private static string Robots(SiteContext context) =>
        "User-agent: *\nAllow: /\n" + (Frames.Canonical(context.Site, "sitemap.xml") is { } url ? $"Sitemap: {url}\n" : "");

    private string Manifest(SiteContext context) => new JsonObject
    {
        ["name"] = context.Site.Name,
        ["short_name"] = context.Site.Name,
        ["description"] = context.Site.Description,
        ["lang"] = "id",
        ["start_url"] = "index.html",
        ["scope"] = "./",
        ["display"] = "minimal-ui",
        ["background_color"] = "#fbf8f2",
        ["theme_color"] = "#2f2e6b",
        ["icons"] = new JsonArray(new JsonObject { ["src"] = render.Assets["favicon.svg"], ["sizes"] = "any", ["type"] = "image/svg+xml", ["purpose"] = "any" }),
    }.ToJsonString() + "\n";

    // XML text: escaped, and without the control characters that XML forbids.
    private static string Xml(string text) => Content.Markdown.Html.Escape(new string([.. text.Where(static c => c >= ' ' && c is not ('\ufffe' or '\uffff'))]));
}
