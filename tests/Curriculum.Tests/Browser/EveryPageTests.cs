using Curriculum.Tests.Judged;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Browser;

/// <summary>Every page of the real site in a real browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(BrowserFixture browser)
{
    private async Task None(Func<Visit, IReadOnlyList<string>> findings)
    {
        IReadOnlyList<Visit> visits = await browser.Visits();
        Assert.Equal(BrowserFixture.Pages, visits.Select(static visit => visit.Path));
        MarkupTests.None(visits.SelectMany(visit => findings(visit).Select(finding => $"{visit.Path}: {finding}")));
    }

    [Fact]
    public Task No_page_has_a_barrier_by_the_rules_of_WCAG_2_2_AA() => None(static visit => visit.Barriers);

    [Fact]
    public Task No_page_is_wider_than_its_window() => None(static visit => visit.Overflows);

    [Fact]
    public Task No_page_makes_the_browser_complain() => None(static visit => visit.Complaints);

    [Fact]
    public Task No_page_breaks_the_security_policy() => None(static visit => visit.Breaches);

    [Fact]
    public Task No_page_asks_another_host_or_for_something_that_is_missing() => None(static visit => visit.Strangers);

    [Fact]
    public async Task The_visitor_sees_what_is_wrong()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go("index.html");
        visitor.Forget();
        await visitor.Page.EvaluateAsync("""
            () => {
              console.error('a complaint');
              document.body.style.color = '#eee';
              document.body.style.background = '#fff';
              for (const [name, source] of [['img', 'https://elsewhere.invalid/x.png'], ['img', 'missing.png']]) {
                const element = document.createElement(name);
                element.src = source;
                document.body.append(element);
              }
              const script = document.createElement('script');
              script.textContent = 'globalThis.ran = true';
              document.body.append(script);
            }
            """);
        await visitor.Page.EvaluateAsync("() => Promise.all([...document.images].map((image) => image.complete || new Promise((done) => { image.onload = image.onerror = done; })))");

        Visit seen = await visitor.Seen("index.html");

        Assert.Contains(seen.Complaints, static c => c.Contains("a complaint", StringComparison.Ordinal));
        Assert.Contains(seen.Breaches, static b => b.StartsWith("script-src", StringComparison.Ordinal));
        Assert.Contains(seen.Breaches, static b => b.Contains("elsewhere.invalid", StringComparison.Ordinal));
        Assert.Contains(seen.Strangers, static s => s.Contains("missing.png", StringComparison.Ordinal));
        Assert.False(await visitor.Page.EvaluateAsync<bool>("'ran' in globalThis"));
        Assert.Contains((await visitor.Visit("404.html", Variant.All.Take(1))).Path, "404.html", StringComparison.Ordinal);
    }
}
