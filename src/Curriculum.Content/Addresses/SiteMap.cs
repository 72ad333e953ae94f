using Curriculum.Content.Markdown;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Addresses;

/// <summary>What other pages need to know of a page: where it is, what it is called, which places it has.</summary>
/// <param name="Source">The input file, or empty for a generated page.</param>
/// <param name="Address">In the site.</param>
/// <param name="Slug">Unique name, or empty where a page has none.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Anchors">Ids on it.</param>
/// <param name="Broken">Its file could not be read: links to it are not wrong for that, and its anchors are not known.</param>
public sealed record PageFacet(string Source, string Address, string Slug, string Title, EquatableArray<string> Anchors, bool Broken = false);

/// <summary>All pages and files that links may point to.</summary>
public sealed class SiteMap : IEquatable<SiteMap>
{
    private readonly EquatableArray<PageFacet> _pages;
    private readonly EquatableArray<string> _files;
    private readonly EquatableArray<string> _unknown;
    private readonly Dictionary<string, PageFacet> _byAddress;
    private readonly Dictionary<string, PageFacet> _bySlug;
    private readonly HashSet<string> _fileSet;
    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);

    /// <summary>Gathers pages and other files.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="files">Images and other files that pages may show.</param>
    /// <param name="unknown">How addresses begin that a file would name that could not be read: links there are not judged.</param>
    public SiteMap(IEnumerable<PageFacet> pages, IEnumerable<string> files, EquatableArray<string> unknown = default)
    {
        _unknown = unknown;
        _pages = EquatableArray.From(pages);
        _files = EquatableArray.From(files);
        _byAddress = Firsts(static p => p.Address);
        _bySlug = Firsts(static p => p.Slug);
        _fileSet = new(_files, StringComparer.Ordinal);
        foreach (PageFacet page in _pages.Where(static p => p.Anchors.Count > 16)) _anchors[page.Address] = new(page.Anchors, StringComparer.Ordinal);
    }

    /// <summary>All pages.</summary>
    public EquatableArray<PageFacet> Pages => _pages;

    /// <summary>The addresses that more than one page wants, with those pages.</summary>
    public IEnumerable<IGrouping<string, PageFacet>> Shared =>
        _byAddress.Count == _pages.Count ? [] : _pages.GroupBy(static page => page.Address, StringComparer.Ordinal).Where(static group => group.Count() > 1);

    // By a name of theirs; of several pages with one name the first.
    private Dictionary<string, PageFacet> Firsts(Func<PageFacet, string> name)
    {
        Dictionary<string, PageFacet> firsts = new(_pages.Count, StringComparer.Ordinal);
        foreach (PageFacet page in _pages)
        {
            if (name(page).Length > 0) firsts.TryAdd(name(page), page);
        }

        return firsts;
    }

    /// <summary>The page with a slug, or null.</summary>
    public PageFacet? BySlug(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The page at an address, or null.</summary>
    /// <remarks>Every page exists in English too (translated or with a notice), at the same path below <c>en/</c>.</remarks>
    public PageFacet? At(string address) =>
        _byAddress.GetValueOrDefault(address) ?? (address.StartsWith("en/", StringComparison.Ordinal) ? _byAddress.GetValueOrDefault(address[3..]) : null);

    /// <summary>Whether an address surely leads nowhere.</summary>
    public bool Lacks(string address)
    {
        string plain = address.StartsWith("en/", StringComparison.Ordinal) ? address[3..] : address;
        return At(address) is null && !_unknown.Any(start => plain.StartsWith(start, StringComparison.Ordinal));
    }

    /// <summary>Whether a file such as an image exists.</summary>
    public bool HasFile(string path) => _fileSet.Contains(path);

    /// <summary>The slug nearest to what was written.</summary>
    public string Guess(string slug) => Suggestion.For(slug, _bySlug.Keys) ?? "";

    /// <summary>Names every link of a body that leads nowhere.</summary>
    /// <param name="file">The body's file.</param>
    /// <param name="body">The body.</param>
    /// <returns>Findings with the link's place.</returns>
    public IEnumerable<Diagnostic> Check(string file, Body body)
    {
        string own = SitePath.OfFile(file);
        foreach (BodyLink link in body.Links)
        {
            string target = link.Target.Length == 0 ? own : SitePath.OfFile(link.Target);
            if (link.Media)
            {
                if (!HasFile(link.Target)) yield return Found(ContentRules.MissingMedia, link.Line, link.Column, link.Target, NearestFile(file, link.Target));
            }
            else if (target == own)
            {
                if (link.Anchor.Length > 0 && !body.Anchors.Contains(link.Anchor, StringComparer.Ordinal) && !link.Anchor.StartsWith("pustaka-", StringComparison.Ordinal))
                {
                    yield return Found(ContentRules.BrokenAnchor, link.Line, link.Column, link.Anchor, file, Suggestion.For(link.Anchor, body.Anchors) ?? "");
                }
            }
            else if (At(target) is not { } page)
            {
                if (!HasFile(link.Target) && Lacks(target)) yield return Found(ContentRules.BrokenLink, link.Line, link.Column, link.Target, Nearest(file, target));
            }
            else if (link.Anchor.Length > 0 && !HasAnchor(page, link.Anchor))
            {
                yield return Found(ContentRules.BrokenAnchor, link.Line, link.Column, link.Anchor, page.Source.Length > 0 ? page.Source : target, Suggestion.For(link.Anchor, page.Anchors) ?? "");
            }
        }

        Diagnostic Found(Rule rule, int line, int column, params string[] arguments) => new(rule, file, line, column, new(arguments));
    }

    /// <summary>Whether a page has a place with this id.</summary>
    public bool HasAnchor(PageFacet page, string anchor) =>
        page.Broken || (_anchors.TryGetValue(page.Address, out HashSet<string>? set) ? set.Contains(anchor) : page.Anchors.Contains(anchor, StringComparer.Ordinal));

    /// <inheritdoc/>
    public bool Equals(SiteMap? other) => other is not null && _pages == other._pages && _files == other._files && _unknown == other._unknown;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SiteMap);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_pages.Count, _files.Count);

    // The same name elsewhere is the likeliest slip; then a name a few letters away. Written as the file's author would write the link.
    private string Nearest(string file, string target)
    {
        string plain = file.StartsWith("en/", StringComparison.Ordinal) && target.StartsWith("en/", StringComparison.Ordinal) ? target[3..] : target;
        string name = Path.GetFileName(plain);
        if (name == "index.html") return "";
        string meant = _pages.Any(p => Path.GetFileName(p.Address) == name) ? name : Suggestion.For(name, _pages.Where(static p => p.Source.Length > 0).Select(static p => Path.GetFileName(p.Address))) ?? "";
        PageFacet? page = _pages.FirstOrDefault(p => Path.GetFileName(p.Address) == meant);
        if (page is null) return "";
        string prefix = plain == target ? "" : "en/";
        return SitePath.Relative(file, prefix + (page.Source.Length > 0 ? page.Source : page.Address));
    }

    private string NearestFile(string file, string target)
    {
        string stem = Path.GetFileNameWithoutExtension(target);
        string? guess = _files.FirstOrDefault(f => Path.GetFileNameWithoutExtension(f) == stem) ?? Suggestion.For(target, _files);
        return guess is null ? "" : SitePath.Relative(file, guess);
    }
}
