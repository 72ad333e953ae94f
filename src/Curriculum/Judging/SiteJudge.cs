using System.Globalization;
using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Curriculum.Content.Addresses;
using Curriculum.Pipelines;

namespace Curriculum.Judging;

/// <summary>Judges the finished site with an independent parser: links, anchors, ids, headings, markup that the security policy forbids, and weight.</summary>
internal sealed class SiteJudge(IReadOnlyDictionary<string, byte[]> files)
{
    private const int LessonHtmlBudget = 14 * 1024;
    private const int StyleBudget = 12 * 1024;
    private const int ScriptBudget = 20 * 1024;
    private const int VisitBudget = 50 * 1024;

    private static readonly HashSet<string> Schemes = new(StringComparer.Ordinal) { "http", "https", "mailto", "tel" };

    /// <summary>All findings, and how many links were followed.</summary>
    public (IReadOnlyList<Diagnostic> Findings, int Links) Judge(int threads)
    {
        string[] pages = [.. files.Keys.Where(static path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        var judged = new Page[pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => judged[i] = Read(pages[i]));
        Dictionary<string, Page> byPath = judged.ToDictionary(static page => page.Path, StringComparer.Ordinal);
        List<Diagnostic> found = [.. judged.SelectMany(static page => page.Findings)];
        int links = 0;
        foreach (Page page in judged)
        {
            foreach (string href in page.Links)
            {
                links++;
                if (Follow(page, href, byPath) is { } finding) found.Add(finding);
            }
        }

        return (found, links);
    }

    private sealed record Page(string Path, HashSet<string> Ids, List<string> Links, List<Diagnostic> Findings);

    private Page Read(string path)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(new MemoryStream(files[path]));
        Page page = new(path, new HashSet<string>(StringComparer.Ordinal), [], []);
        void Found(Rule rule, params string[] arguments) => page.Findings.Add(new Diagnostic(rule, path, 1, 1, new(arguments)));

        int lastHeading = 0, titles = 0;
        foreach (IElement element in document.All)
        {
            if (element.Id is { Length: > 0 } id && !page.Ids.Add(id)) Found(JudgeRules.DoubleId, id);
            foreach (IAttr attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "srcdoc") Found(JudgeRules.ForbiddenMarkup, $"{element.LocalName} {attribute.Name}");
                if (attribute.Name is "href" or "src" && element.LocalName is not "link") page.Links.Add(attribute.Value);
                else if (attribute.Name == "href" && element.GetAttribute("rel") is "stylesheet" or "icon" or "manifest") page.Links.Add(attribute.Value);
            }

            switch (element.LocalName)
            {
                case "style" or "iframe" or "object" or "embed" or "base" or "form":
                    Found(JudgeRules.ForbiddenMarkup, element.LocalName);
                    break;
                case "script" when element.GetAttribute("src") is null && element.GetAttribute("type") != "application/ld+json":
                    Found(JudgeRules.ForbiddenMarkup, "script");
                    break;
                case "img" when element.GetAttribute("alt") is null:
                    Found(JudgeRules.ImageWithoutText, element.GetAttribute("src") ?? "");
                    break;
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                    int level = element.LocalName[1] - '0';
                    if (level == 1) titles++;
                    if (level > lastHeading + 1) Found(JudgeRules.HeadingOrder, element.TextContent.Trim());
                    lastHeading = level;
                    break;
            }
        }

        if (titles != 1) Found(JudgeRules.HeadingOrder, "h1 × " + titles.ToString(CultureInfo.InvariantCulture));
        if (path.StartsWith("pelajaran/", StringComparison.Ordinal) && !path.EndsWith("/index.html", StringComparison.Ordinal)) Weigh(path, document, Found);
        return page;
    }

    private void Weigh(string path, IHtmlDocument document, Action<Rule, string[]> found)
    {
        int html = Zipped(files[path]);
        int style = document.QuerySelectorAll("link[rel=stylesheet]").Sum(link => Zipped(path, link.GetAttribute("href")));
        int script = document.QuerySelectorAll("script[src]").Sum(element => Zipped(path, element.GetAttribute("src")));
        Limit("HTML", html, LessonHtmlBudget);
        Limit("CSS", style, StyleBudget);
        Limit("JS", script, ScriptBudget);
        Limit("HTML + CSS + JS", html + style + script, VisitBudget);

        void Limit(string what, int bytes, int limit)
        {
            if (bytes > limit) found(JudgeRules.OverBudget, [what, bytes.ToString(CultureInfo.InvariantCulture), limit.ToString(CultureInfo.InvariantCulture)]);
        }
    }

    private int Zipped(string page, string? href) =>
        href is not null && UrlPolicy.Normalise(SitePath.Folder(page), href) is { } path && files.TryGetValue(path, out byte[]? bytes) ? Zipped(bytes) : 0;

    private static int Zipped(byte[] bytes)
    {
        using MemoryStream target = new();
        using (GZipStream zip = new(target, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(bytes);
        return (int)target.Length;
    }

    private Diagnostic? Follow(Page page, string href, Dictionary<string, Page> pages)
    {
        Diagnostic Dead() => new(JudgeRules.DeadLink, page.Path, 1, 1, [href]);
        int colon = href.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && href.AsSpan(0, colon).IndexOfAny("/?#") < 0) return Schemes.Contains(href[..colon].ToLowerInvariant()) ? null : new Diagnostic(JudgeRules.ForbiddenMarkup, page.Path, 1, 1, [href]);
        int hash = href.IndexOf('#', StringComparison.Ordinal);
        string anchor = hash < 0 ? "" : Uri.UnescapeDataString(href[(hash + 1)..]);
        string path = hash < 0 ? href : href[..hash];
        string? target = path.Length == 0 ? page.Path : path[0] == '/' ? (page.Path == "404.html" ? path.TrimStart('/') : null) : UrlPolicy.Normalise(SitePath.Folder(page.Path), Uri.UnescapeDataString(path));
        if (target is null || !files.ContainsKey(target)) return page.Path == "404.html" && path.StartsWith('/') && files.Keys.Any(key => path.EndsWith("/" + key, StringComparison.Ordinal)) ? null : Dead();
        return anchor.Length == 0 || !pages.TryGetValue(target, out Page? other) || other.Ids.Contains(anchor) ? null : Dead();
    }
}
