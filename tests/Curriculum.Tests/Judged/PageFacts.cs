using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Judged;

/// <summary>What an independent parser sees in a page of the real site; each page is parsed once.</summary>
internal sealed record PageFacts(string Path, string Title, string Description, string? Language, bool NoIndex, string Kind)
{
    private static readonly Lazy<IReadOnlyList<PageFacts>> Parsed = new(static () => [.. RealSite.Pages.AsParallel().AsOrdered().Select(static path => Of(path, RealSite.Read(path)))]);
    private static readonly Lazy<IReadOnlyDictionary<string, PageFacts>> ByPath = new(static () => All.ToDictionary(static page => page.Path, StringComparer.Ordinal));

    public static IReadOnlyList<PageFacts> All => Parsed.Value;

    /// <summary>Slips that the parser had to mend: unclosed elements, bad nesting, unknown entities.</summary>
    public IReadOnlyList<string> ParseErrors { get; private init; } = [];

    public IReadOnlyList<string> Ids { get; private init; } = [];

    /// <summary>Ids that other elements name: labels, descriptions, controls.</summary>
    public IReadOnlyList<string> NamedIds { get; private init; } = [];

    public IReadOnlyList<string> Links { get; private init; } = [];

    /// <summary>What the browser fetches by itself: style sheets, scripts, images, icons, the manifest.</summary>
    public IReadOnlyList<string> Resources { get; private init; } = [];

    public IReadOnlyList<string> Styles { get; private init; } = [];

    public IReadOnlyList<string> Scripts { get; private init; } = [];

    /// <summary>Elements and attributes that the security policy or the promise of relative addresses forbids.</summary>
    public IReadOnlyList<string> Forbidden { get; private init; } = [];

    public IReadOnlyList<int> Headings { get; private init; } = [];

    public IReadOnlyList<string> JsonLd { get; private init; } = [];

    public string? Canonical { get; private init; }

    public string? Alternate { get; private init; }

    /// <summary>The words outside code.</summary>
    public string Text { get; private init; } = "";

    public IReadOnlyList<string> ImagesWithoutText { get; private init; } = [];

    /// <summary>The page at an address, or null.</summary>
    public static PageFacts? At(string path) => ByPath.Value.GetValueOrDefault(path);

    /// <summary>The address in the site that a relative link leads to, and the anchor; null for other sites.</summary>
    public (string Path, string Anchor)? Target(string href)
    {
        if (href.Length > 0 && Uri.TryCreate(href, UriKind.Absolute, out Uri? elsewhere) && elsewhere.Scheme != "file") return null;
        Uri at = new(new Uri("https://site.invalid/"), Path);
        Uri target = new(at, href);
        return (Uri.UnescapeDataString(target.AbsolutePath[1..]), Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }

    /// <summary>Judges a page.</summary>
    public static PageFacts Of(string path, string html)
    {
        List<string> errors = [];
        HtmlParser parser = new(new HtmlParserOptions { IsScripting = true, IsKeepingSourceReferences = false });
        parser.Error += (_, e) =>
        {
            if (e is AngleSharp.Html.Dom.Events.HtmlErrorEvent error) errors.Add($"{error.Position}: {error.Message}");
        };
        using IHtmlDocument document = parser.ParseDocument(html);
        IElement[] all = [.. document.All];
        string[] From(string selector, string attribute) => [.. document.QuerySelectorAll(selector).Select(e => e.GetAttribute(attribute) ?? "")];
        return new PageFacts(
            path,
            document.Title ?? "",
            document.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "",
            document.DocumentElement.GetAttribute("lang"),
            document.QuerySelector("meta[name=robots]")?.GetAttribute("content")?.Contains("noindex", StringComparison.Ordinal) == true,
            document.Body!.ClassName ?? "")
        {
            ParseErrors = errors,
            Ids = [.. all.Select(static e => e.GetAttribute("id")).OfType<string>()],
            NamedIds = [.. all.SelectMany(static e => new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for", "headers" }.SelectMany(name => (e.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)))],
            Links = From("a[href], area[href]", "href"),
            Resources = [.. From("link[rel~=stylesheet], link[rel~=icon], link[rel~=manifest], link[rel~=preload]", "href"), .. From("script[src], img[src], source[src], video[src], audio[src], track[src]", "src")],
            Styles = From("link[rel~=stylesheet]", "href"),
            Scripts = From("script[src]", "src"),
            Forbidden = [.. all.SelectMany(Breaches)],
            Headings = [.. all.Where(static e => e.LocalName is ['h', >= '1' and <= '6']).Select(static e => e.LocalName[1] - '0')],
            JsonLd = [.. document.QuerySelectorAll("script[type='application/ld+json']").Select(static e => e.TextContent)],
            Canonical = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            Alternate = document.QuerySelector("link[rel=alternate][hreflang]")?.GetAttribute("href"),
            Text = string.Join(' ', document.Body.Descendants<IText>().Where(static t => t.ParentElement?.Closest("code, pre, script") is null).Select(static t => t.Data)),
            ImagesWithoutText = [.. document.QuerySelectorAll("img:not([alt]), img[alt=''], svg[role=img]:not([aria-label]):not([aria-labelledby]):not(:has(title))").Select(static e => e.OuterHtml[..Math.Min(80, e.OuterHtml.Length)])],
        };
    }

    private static IEnumerable<string> Breaches(IElement element)
    {
        if (element.LocalName is "style" or "iframe" or "frame" or "object" or "embed" or "base" or "applet" or "portal" or "noscript") yield return element.LocalName;
        if (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && (!element.HasAttribute("src") || element.TextContent.Length > 0)) yield return "script with content";
        if (element.LocalName == "meta" && element.HasAttribute("http-equiv")) yield return "meta http-equiv";
        if (element.LocalName == "form" && (element.HasAttribute("action") || element.HasAttribute("method"))) yield return "form action";
        foreach (IAttr attribute in element.Attributes)
        {
            string value = attribute.Value.Trim();
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return $"{element.LocalName} {attribute.Name}";
            if (attribute.Name is "style" or "srcdoc" or "formaction" or "ping" or "background") yield return $"{element.LocalName} {attribute.Name}";
            if (value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("data:text", StringComparison.OrdinalIgnoreCase)) yield return $"{attribute.Name}={value[..Math.Min(30, value.Length)]}";
            if (attribute.Name == "target") yield return $"{element.LocalName} target";
        }
    }
}
