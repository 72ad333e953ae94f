using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>A window in which pages are visited one after the other, and all that happens is written down.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private const string Tags = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";
    private const string Look = "() => axe.run(document, { runOnly: { type: 'tag', values: " + Tags + " }, resultTypes: ['violations'], preload: false })"
        + ".then((result) => result.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.html.slice(0, 160) + ' ' + (node.any[0] ?? node.all[0] ?? node.none[0] ?? {}).message)))";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly string _origin;
    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly List<string> _complaints = [];
    private readonly List<string> _breaches = [];
    private readonly List<string> _strangers = [];

    private Visitor(string origin, IBrowserContext context, IPage page) => (_origin, _context, _page) = (origin, context, page);

    /// <summary>The window.</summary>
    public IPage Page => _page;

    /// <summary>Opens a window.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="origin">Where all requests must go: the server, or <c>file://</c>.</param>
    /// <param name="options">Preferences of the reader.</param>
    /// <param name="offline">Whether the reader wants the whole site on the device.</param>
    public static async Task<Visitor> Open(IBrowser browser, string origin, BrowserNewContextOptions? options = null, bool offline = false)
    {
        IBrowserContext context = await browser.NewContextAsync(options);
        await context.AddInitScriptAsync("globalThis.breaches = []; document.addEventListener('securitypolicyviolation', (e) => globalThis.breaches.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber));");
        if (!offline) await context.AddInitScriptAsync("try { localStorage.setItem('bekal-luring', '[]'); } catch {}"); // A reader who saves data: the whole site is not fetched beside every test.
        IPage page = await context.NewPageAsync();
        Visitor visitor = new(origin, context, page);
        page.Console += (_, message) => visitor.Note(visitor._complaints, message.Type is "error" or "warning", $"{message.Type} {message.Text}");
        page.PageError += (_, error) => visitor.Note(visitor._complaints, true, error);
        page.Request += (_, request) => visitor.Note(visitor._strangers, !request.Url.StartsWith(origin, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), request.Url);
        page.RequestFailed += (_, request) => visitor.Note(visitor._strangers, true, $"{request.Url} {request.Failure}");
        page.Response += (_, response) => visitor.Note(visitor._strangers, response.Status >= 400, $"{response.Url} {response.Status}");
        return visitor;
    }

    /// <summary>Goes to an address of the site.</summary>
    public Task Go(string path) => _page.GotoAsync(_origin + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

    /// <summary>Visits a page and looks at it in some variants.</summary>
    public async Task<Visit> Visit(string path, IEnumerable<Variant> variants)
    {
        Forget();
        await Go(path);
        List<string> barriers = [];
        List<string> overflows = [];
        foreach (Variant variant in variants)
        {
            await _page.SetViewportSizeAsync(variant.Width, 800);
            await _page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = variant.Scheme });
            barriers.AddRange((await Barriers()).Select(barrier => $"{variant}: {barrier}"));
            if (await _page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth")) overflows.Add(variant.ToString());
        }

        return await Seen(path, barriers, overflows);
    }

    /// <summary>What axe finds in the page as it stands now.</summary>
    public async Task<string[]> Barriers()
    {
        await _page.EvaluateAsync(Axe);
        return await _page.EvaluateAsync<string[]>(Look);
    }

    /// <summary>What has happened since the last page was opened.</summary>
    public async Task<Visit> Seen(string path, IReadOnlyList<string>? barriers = null, IReadOnlyList<string>? overflows = null)
    {
        string[] breaches = await _page.EvaluateAsync<string[]>("globalThis.breaches");
        lock (_complaints) return new Visit(path, barriers ?? [], overflows ?? [], [.. _complaints], [.. _breaches, .. breaches], [.. _strangers]);
    }

    /// <summary>Forgets what has happened.</summary>
    public void Forget()
    {
        lock (_complaints)
        {
            _complaints.Clear();
            _breaches.Clear();
            _strangers.Clear();
        }
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private void Note(List<string> list, bool worth, string what)
    {
        if (!worth) return;
        lock (_complaints) list.Add(what);
    }
}
