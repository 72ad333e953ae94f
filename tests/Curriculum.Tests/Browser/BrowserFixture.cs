using System.Collections.Concurrent;
using Curriculum.Tests.Support;
using Curriculum.Tests.Judged;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>One browser and one server for all browser tests, and one crawl through every page that several of them judge.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly Lazy<Task<IReadOnlyList<Visit>>> _visits;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private SiteServer? _server;

    public BrowserFixture() => _visits = new(Crawl);

    /// <summary>The site's address, with a slash at the end.</summary>
    public string Url => _server!.Url;

    /// <summary>One page of each kind in each language, with scripts and figures of every sort among them.</summary>
    internal static IReadOnlyList<string> Kinds { get; } = [.. PageFacts.All
        .GroupBy(static page => (page.Language, page.Kind, string.Join(' ', page.Scripts.Select(System.IO.Path.GetFileName))))
        .Select(static group => group.First().Path).Order(StringComparer.Ordinal)];

    /// <summary>The first Indonesian page whose source holds all marks.</summary>
    public static string PageWith(params string[] marks) => RealSite.Pages.First(path =>
        !path.StartsWith("en/", StringComparison.Ordinal) && Array.TrueForAll(marks, mark => RealSite.Read(path).Contains(mark, StringComparison.Ordinal)));

    /// <summary>Every page, visited.</summary>
    internal Task<IReadOnlyList<Visit>> Visits() => _visits.Value;

    internal Task<Visitor> Open(BrowserNewContextOptions? options = null) => Visitor.Open(_browser!, Url, options);

    internal Task<Visitor> OpenFolder(BrowserNewContextOptions? options = null) => Visitor.Open(_browser!, new Uri(RealSite.Folder + "/").AbsoluteUri, options);

    /// <summary>A window for a reader who wants the whole site on the device.</summary>
    internal Task<Visitor> OpenToKeep(string url) => Visitor.Open(_browser!, url, null, offline: true);

    /// <summary>A window for a folder without any server.</summary>
    internal Task<Visitor> OpenFolder(string folder) => Visitor.Open(_browser!, new Uri(folder + "/").AbsoluteUri);

    public async Task InitializeAsync()
    {
        _server = await SiteServer.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.Launch(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }

    // Pages are seen on a phone and on a desk, in light and in dark. The pages of concepts and cases, hundreds and alike, take turns: each is seen in one of
    // the four ways, one of them in all; with CURRICULUM_AXE=all every one.
    private static IEnumerable<Variant> VariantsOf(string path, int index) =>
        Environment.GetEnvironmentVariable("CURRICULUM_AXE") == "all" || Kinds.Contains(path, StringComparer.Ordinal) || PageFacts.At(path) is not { Kind: "kind-concept" or "kind-case" } || path.EndsWith("glosarium.html", StringComparison.Ordinal) || path.EndsWith("kasus.html", StringComparison.Ordinal)
            ? Variant.All
            : [Variant.All[index % Variant.All.Count]];

    // CURRICULUM_AXE=kinds looks at one page of each kind in each language only, CURRICULUM_AXE=panduan/kunci.html at that page in each; the whole site
    // takes a quarter of an hour on two cores.
    internal static IReadOnlyList<string> Pages => Environment.GetEnvironmentVariable("CURRICULUM_AXE") switch
    {
        "kinds" => Kinds,
        { } page when page.EndsWith(".html", StringComparison.Ordinal) => [.. RealSite.Pages.Where(path => path == page || path == "en/" + page)],
        _ => RealSite.Pages,
    };

    private async Task<IReadOnlyList<Visit>> Crawl()
    {
        ConcurrentQueue<(string Path, int Index)> waiting = new(Pages.Select(static (path, index) => (path, index)));
        ConcurrentBag<Visit> visits = [];
        await Task.WhenAll(Enumerable.Range(0, Math.Max(2, Environment.ProcessorCount)).Select(async _ =>
        {
            await using Visitor visitor = await Open();
            while (waiting.TryDequeue(out (string Path, int Index) next)) visits.Add(await visitor.Visit(next.Path, VariantsOf(next.Path, next.Index)));
        }));
        return [.. visits.OrderBy(static visit => visit.Path, StringComparer.Ordinal)];
    }
}

/// <summary>Tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
