using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>Questions of every type: with the mouse, with the keyboard, without scripts, on a small phone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class QuizTests(BrowserFixture browser)
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 320, Height = 800 } };

    public static TheoryData<string> Types => ["single", "multiple", "matching", "ordering", "cloze", "classification", "truefalse", "short", "document"];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_question_is_answered_with_the_mouse_on_a_small_phone(string type)
    {
        await using Visitor visitor = await browser.Open(Phone);
        ILocator ask = await QuizHand.Open(visitor, type);
        visitor.Forget();

        await QuizHand.ByMouse(ask);

        await Assertions.Expect(ask.Locator(".ask-say")).ToContainTextAsync("Tepat");
        await Assertions.Expect(ask.Locator(".quiz-bar button")).ToBeHiddenAsync();
        Assert.Empty(await visitor.Barriers());
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        string id = (await ask.GetAttributeAsync("data-id"))!;
        Assert.Equal(1, await visitor.Page.EvaluateAsync<int>($"(id) => {QuizHand.Store}.items[id].b", id));
        Visit seen = await visitor.Seen("");
        Assert.Empty(seen.Complaints.Concat(seen.Breaches).Concat(seen.Strangers));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_question_is_answered_with_the_keyboard_alone(string type)
    {
        await using Visitor visitor = await browser.Open();
        ILocator ask = await QuizHand.Open(visitor, type);

        await QuizHand.ByKeyboard(ask);

        await Assertions.Expect(ask.Locator(".ask-say")).ToContainTextAsync("Tepat");
        await Assertions.Expect(ask.Locator(".ask-say")).ToHaveAttributeAsync("role", "status");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_question_and_its_reasons_are_complete_without_scripts(string type)
    {
        await using Visitor visitor = await browser.Open(new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 320, Height = 800 } });
        ILocator ask = await QuizHand.Open(visitor, type);

        await Assertions.Expect(ask.Locator("legend")).ToBeVisibleAsync();
        ILocator key = ask.Locator(".ask-key");
        await Assertions.Expect(key.Locator("li, p").First).ToBeHiddenAsync();
        await key.Locator("summary").ClickAsync();
        await Assertions.Expect(key.Locator("li, p").First).ToBeVisibleAsync();
        await Assertions.Expect(key.Locator(".ask-more a")).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_bank_draws_the_same_markup_as_the_page(string type)
    {
        (string path, string id) = QuizHand.First(type);
        await using Visitor visitor = await browser.Open(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visitor.Go(path);
        string written = Plain(await visitor.Page.Locator("#" + id).EvaluateAsync<string>("(ask) => ask.outerHTML"));
        string lesson = (await visitor.Page.Locator("#" + id).GetAttributeAsync("data-lesson"))!;
        string item = (await visitor.Page.Locator("#" + id).GetAttributeAsync("data-id"))!;

        await using Visitor drawing = await browser.Open();
        await drawing.Go("latihan.html");
        string drawn = Plain(await drawing.Page.EvaluateAsync<string>("""
            async ([lesson, id]) => {
              const item = (await bekal.load(lesson)).find((each) => each.i === id);
              const code = bekalKurikulum.l.find((each) => each.i === lesson).x;
              return bekal.draw(item, lesson, code, 7, 9).outerHTML;
            }
            """, new[] { lesson, item }));

        Assert.Equal(written, drawn);
    }

    [Fact]
    public async Task A_wrong_answer_is_explained_stays_and_may_be_tried_again()
    {
        await using Visitor visitor = await browser.Open();
        ILocator ask = await QuizHand.Open(visitor, "single");

        await QuizHand.ByMouse(ask, right: false);

        ILocator told = ask.Locator(".ask-say");
        await Assertions.Expect(told).ToContainTextAsync("Belum tepat");
        string chosen = await ask.Locator(".ask-option:has(:checked)").EvaluateAsync<string>("(label) => label.querySelector('input').value");
        string reason = await ask.Locator($".ask-why li[data-at='{chosen}']").EvaluateAsync<string>("(row) => [...row.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join('')");
        await Assertions.Expect(told).ToContainTextAsync(reason);
        await Assertions.Expect(ask.Locator(".quiz-bar button")).ToHaveTextAsync("Coba lagi");
        await QuizHand.ByMouse(ask);
        await Assertions.Expect(told).ToContainTextAsync("Tepat.");
        string id = (await ask.GetAttributeAsync("data-id"))!;
        Assert.Equal("0 1", await visitor.Page.EvaluateAsync<string>($"(id) => {{ const seen = {QuizHand.Store}.items[id]; return `${{seen.b}} ${{seen.s}}`; }}", id));
    }

    [Fact]
    public async Task An_empty_answer_asks_for_one_and_leads_to_it()
    {
        await using Visitor visitor = await browser.Open();
        ILocator ask = await QuizHand.Open(visitor, "single");

        await ask.Locator(".quiz-bar button").ClickAsync();

        await Assertions.Expect(ask.Locator(".ask-say")).ToContainTextAsync("Pilih atau isi");
        await Assertions.Expect(ask.Locator(".ask-option input").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_first_question_of_a_lesson_stands_at_its_end()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go(BrowserFixture.PageWith("kind-lesson", "self-check"));
        ILocator ask = visitor.Page.Locator(".self-check .ask");

        await QuizHand.ByMouse(ask);
        await Assertions.Expect(ask.Locator(".ask-say")).ToContainTextAsync("Tepat");
        await visitor.Page.Locator(".self-check a.button").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".quiz-bar button:visible").First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".ask-note").First).ToContainTextAsync("1 dari");
    }

    // Numbers of questions and the depth of headings and links differ by place; names that say the language do too.
    private static string Plain(string html)
    {
        string text = Regex.Replace(html, "soal-[0-9]+|Soal [0-9]+ dari [0-9]+| lang=\"id\"| hidden=\"\"", "", RegexOptions.None, TimeSpan.FromSeconds(10));
        text = Regex.Replace(text, "href=\"[^\"]*pelajaran/", "href=\"pelajaran/", RegexOptions.None, TimeSpan.FromSeconds(10));
        text = Regex.Replace(text, "<(?<end>/?)h[23]", "<${end}h", RegexOptions.None, TimeSpan.FromSeconds(10));
        text = Regex.Replace(text, @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(10));
        return Regex.Replace(text, " ?(?<tag><[^>]*>) ?", "${tag}", RegexOptions.None, TimeSpan.FromSeconds(10));
    }
}
