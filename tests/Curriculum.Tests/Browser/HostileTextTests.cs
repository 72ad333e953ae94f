using Curriculum.Content.Tests.Hostile;
using Curriculum.Tests.Support;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>Texts that try to run a script, in a browser that would let them: no policy stands between.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostileTextTests(BrowserFixture browser)
{
    // Whatever could run has run: loaded, moved over, focused, unfolded, clicked where the address is no ordinary one.
    private const string Provoke = """
        async () => {
          for (const element of document.body.querySelectorAll('*')) {
            for (const event of ['mouseover', 'mouseenter', 'focus', 'toggle', 'load', 'error', 'animationstart', 'pointerdown']) element.dispatchEvent(new Event(event, { bubbles: true }));
            if (element instanceof HTMLAnchorElement && !/^(https?|mailto|tel|file):$/.test(element.protocol)) element.click();
          }
          await new Promise((done) => setTimeout(done, 200));
          return globalThis.ran ?? 0;
        }
        """;

    [Fact]
    public async Task No_body_runs_a_script()
    {
        using TempFolder folder = new();
        string[] bodies = [.. XssCorpus.All.Distinct(StringComparer.Ordinal).Select(static body => Rendered.Unread(body).Html())];
        Assert.True(bodies.Length >= 600);
        List<string> findings = [];
        await using Visitor visitor = await browser.OpenFolder(folder.Path);
        await Watch(visitor.Page);
        foreach (string[] some in bodies.Chunk(100))
        {
            await File.WriteAllTextAsync(folder.At("a.html"), "<!doctype html><meta charset=\"utf-8\"><title>a</title><body>" + string.Join("<hr>", some));
            await visitor.Go("a.html");
            if (await visitor.Page.EvaluateAsync<int>(Provoke) > 0) findings.AddRange(some);
        }

        Assert.Empty(findings);
    }

    [Fact]
    public async Task A_script_that_is_let_through_would_be_seen()
    {
        using TempFolder folder = new();
        await File.WriteAllTextAsync(folder.At("a.html"), "<!doctype html><title>a</title><body><p onmouseover=\"alert(1)\">a</p><a href=\"javascript:alert(1)\">b</a><img src=\"x\" onerror=\"alert(1)\" alt=\"\">");
        await using Visitor visitor = await browser.OpenFolder(folder.Path);
        await Watch(visitor.Page);

        await visitor.Go("a.html");

        Assert.True(await visitor.Page.EvaluateAsync<int>(Provoke) >= 3);
    }

    private static Task Watch(IPage page) =>
        page.AddInitScriptAsync("globalThis.ran = 0; for (const name of ['alert', 'prompt', 'confirm', 'print', 'msgbox']) globalThis[name] = () => { globalThis.ran++; };");
}
