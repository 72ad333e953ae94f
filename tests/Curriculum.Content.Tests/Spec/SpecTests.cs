using System.Globalization;
using Curriculum.Content.Addresses;
using Curriculum.Content.Markdown;
using Curriculum.Content.Tests.Hostile;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Spec;

/// <summary>The examples of <c>Spec/*.md</c>: Markdown in, HTML out.</summary>
public sealed class SpecTests
{
    private static readonly IReadOnlyDictionary<string, (string Markdown, string Html)> Examples = Read();

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_becomes_what_it_says(string name)
    {
        (string markdown, string html) = Examples[name];

        Assert.Equal(html, Render(markdown));
    }

    [Fact]
    public void There_is_an_example_for_every_container()
    {
        Assert.True(Examples.Count >= 120);
        string all = string.Join('\n', Examples.Values.Select(static example => example.Markdown));
        Assert.All(MarkdownSyntax.Containers, name => Assert.Contains("::: " + name, all, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_example_is_well_formed()
    {
        Assert.All(Examples, static example => HtmlJudge.Accepts(Rendered.Of(example.Value.Markdown).Html(), example.Key));
    }

    // Slots are shown as such; a last line names the findings.
    private static string Render(string markdown)
    {
        List<Diagnostic> found = [];
        Body body = BodyRenderer.Render(new SourceText("pelajaran/uji/contoh.md", markdown), 0, Words, found)!;
        string html = string.Concat(body.Parts.Select(static part => part.Html + (part.Slot is { } slot ? Slot(slot) : "")));
        return found.Count == 0 ? html : html + "\n<!-- " + string.Join(' ', found.Select(static f => f.Rule.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) + " -->";
    }

    private static string Slot(BodySlot slot) => slot.Kind switch
    {
        SlotKind.Media => SitePath.Relative("pelajaran/uji/contoh.html", slot.Target),
        SlotKind.Term => $"<a term=\"{Html.Escape(slot.Target)}\">{Html.Escape(slot.Label ?? "")}</a>",
        _ => $"<a page=\"{Html.Escape(slot.Target)}\" at=\"{Html.Escape(slot.Anchor)}\">{Html.Escape(slot.Label ?? "")}</a>",
    };

    private static string Words(string key, params string[] arguments) => arguments.Length == 0 ? key : key + " " + string.Join(' ', arguments);

    // A heading, a fence "markdown", a fence "html" of the same length.
    private static Dictionary<string, (string Markdown, string Html)> Read()
    {
        Dictionary<string, (string, string)> examples = new(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Curriculum.Content.Tests", "Spec"), "*.md").Order(StringComparer.Ordinal))
        {
            string[] lines = File.ReadAllLines(file);
            string heading = "";
            for (int i = 0; i < lines.Length; i++)
            {
                if (lines[i].StartsWith("## ", StringComparison.Ordinal) && heading.Length == 0) heading = lines[i][3..];
                if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
                string markdown = Fenced(lines, ref i, "markdown");
                i++;
                string html = Fenced(lines, ref i, "html");
                examples.Add(Path.GetFileNameWithoutExtension(file) + ": " + heading, (markdown + "\n", html));
                heading = "";
            }
        }

        return examples;
    }

    private static string Fenced(string[] lines, ref int at, string kind)
    {
        string fence = lines[at][..lines[at].LastIndexOf('`')] + "`";
        Assert.True(lines[at] == fence + kind, "Line " + (at + 1).ToString(CultureInfo.InvariantCulture) + " begins " + kind + ".");
        int start = at + 1;
        at = Array.IndexOf(lines, fence, start);
        return string.Join('\n', lines[start..at]);
    }
}
