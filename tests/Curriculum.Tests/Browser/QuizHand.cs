using System.Text.RegularExpressions;
using Curriculum.Tests.Support;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>Answers questions of every type, with the mouse or with the keyboard alone.</summary>
internal static partial class QuizHand
{
    public const string Store = "JSON.parse(localStorage.getItem('bekal.v1.belajar') ?? 'null')";

    private const string RightAnswer = """
        (ask) => {
          const rights = [...ask.querySelectorAll('.ask-why [data-right]')].map((row) => row.dataset.at);
          if (ask.dataset.accepted) return [ask.dataset.accepted.split('|').at(-1)];
          if (ask.querySelector('.ask-steps')) return [...ask.querySelectorAll('.ask-steps li')].sort((a, b) => a.dataset.place - b.dataset.place).map((step) => step.querySelector('span').textContent);
          return rights.length ? rights : [...ask.querySelectorAll('select')].map((select) => select.dataset.right);
        }
        """;

    /// <summary>Where the first question of a type stands: its page and its id.</summary>
    public static (string Path, string Id) First(string type)
    {
        string path = BrowserFixture.PageWith($"data-type=\"{type}\"", "quiz-keys");
        return (path, Question().Matches(RealSite.Read(path)).First(match => match.Groups["type"].Value == type).Groups["id"].Value);
    }

    /// <summary>Opens the first question of a type.</summary>
    public static async Task<ILocator> Open(Visitor visitor, string type)
    {
        (string path, string id) = First(type);
        await visitor.Go($"{path}#{id}");
        return visitor.Page.Locator("#" + id);
    }

    /// <summary>Gives the right answer, or a wrong one, with the mouse.</summary>
    public static async Task ByMouse(ILocator ask, bool right = true)
    {
        string type = (await ask.GetAttributeAsync("data-type"))!;
        string[] answer = await ask.EvaluateAsync<string[]>(RightAnswer);
        if (type is "cloze" or "short")
        {
            await ask.Locator(".ask-line input").FillAsync(right ? answer[0].ToUpperInvariant() + " " : "bukan ini");
        }
        else if (type == "ordering")
        {
            for (int place = 0; right && place < answer.Length; place++)
            {
                ILocator step = ask.Locator(".ask-steps li", new LocatorLocatorOptions { Has = ask.Page.GetByText(answer[place], new PageGetByTextOptions { Exact = true }) });
                while (await step.EvaluateAsync<int>("(step) => [...step.parentElement.children].indexOf(step)") > place) await step.Locator("button").First.ClickAsync();
            }
        }
        else if (type is "matching" or "classification")
        {
            IReadOnlyList<ILocator> selects = await ask.Locator("select").AllAsync();
            for (int i = 0; i < selects.Count; i++) await selects[i].SelectOptionAsync(right ? answer[i] : "0");
        }
        else
        {
            IReadOnlyList<ILocator> options = await ask.Locator(".ask-option").AllAsync();
            for (int i = 0; i < options.Count; i++)
            {
                if (answer.Contains($"{i}", StringComparer.Ordinal) != right) continue;
                await options[i].ClickAsync();
                if (!right) break;
            }
        }

        await ask.Locator(".quiz-bar button").ClickAsync();
    }

    /// <summary>Gives the right answer without a mouse.</summary>
    public static async Task ByKeyboard(ILocator ask)
    {
        IPage page = ask.Page;
        string type = (await ask.GetAttributeAsync("data-type"))!;
        string id = (await ask.GetAttributeAsync("id"))!;
        string[] answer = await ask.EvaluateAsync<string[]>(RightAnswer);
        switch (type)
        {
            case "cloze" or "short":
                await TabTo(page, $"#{id} .ask-line input");
                await page.Keyboard.TypeAsync(answer[0]);
                await page.Keyboard.PressAsync("Enter");
                return;
            case "ordering":
                for (int place = 0; place < answer.Length; place++)
                {
                    string move = $"Naikkan: {answer[place]}";
                    while (await ask.EvaluateAsync<int>("(ask, text) => [...ask.querySelectorAll('.ask-steps li')].findIndex((step) => step.querySelector('span').textContent === text)", answer[place]) > place)
                    {
                        await TabTo(page, $"#{id} button", move);
                        await page.Keyboard.PressAsync("Enter");
                    }
                }

                break;
            case "matching" or "classification":
                for (int i = 0; i < answer.Length; i++)
                {
                    await TabTo(page, $"#{id} label:nth-of-type({i + 1}) select");
                    for (int down = -1; down < int.Parse(answer[i], System.Globalization.CultureInfo.InvariantCulture); down++) await page.Keyboard.PressAsync("ArrowDown");
                }

                break;
            case "multiple":
                foreach (string at in answer)
                {
                    await TabTo(page, $"#{id} input[value='{at}']");
                    await page.Keyboard.PressAsync("Space");
                }

                break;
            default:
                await TabTo(page, $"#{id} .ask-option input");
                await page.Keyboard.PressAsync("Space");
                for (int down = 0; down < int.Parse(answer[0], System.Globalization.CultureInfo.InvariantCulture); down++) await page.Keyboard.PressAsync("ArrowDown");
                break;
        }

        await TabTo(page, $"#{id} .quiz-bar button");
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabTo(IPage page, string selector, string? label = null)
    {
        for (int i = 0; i < 200; i++)
        {
            if (await page.EvaluateAsync<bool>("([selector, label]) => document.activeElement.matches(selector) && (label === null || document.activeElement.getAttribute('aria-label') === label)", new[] { selector, label })) return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not reach {selector} {label}.");
    }

    [GeneratedRegex("<article class=\"ask\" id=\"(?<id>soal-[0-9]+)\" data-id=\"[^\"]*\" data-type=\"(?<type>[a-z]+)\"", RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex Question();
}
