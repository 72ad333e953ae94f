using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Curriculum.Content.Tests.Figures;

public sealed class SafetyTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\" onload=\"alert(1)", "' onmouseover='x", "</title><script>", "</svg><img src=x onerror=alert(1)>", "javascript:alert(1)", "&lt;script&gt;", "]]>", "<!--", "{0} {9}", "</text>",
    ];

    public static TheoryData<string> Attacks => new(Hostile);

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nothing_of_the_input_becomes_markup(string attack)
    {
        string text = "\"" + attack.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        (string Kind, string Yaml)[] figures =
        [
            ("ecomap", $"id: x\ntitle: {text}\ncenter: {text}\nties: [{{ name: A, tie: weak, note: {text} }}, {{ name: \"B{text[1..]}, tie: strong }}]"),
            ("alur", $"id: x\ntitle: {text}\nsteps: [{{ id: a, text: {text}, note: {text}, kind: decision }}, {{ id: b, text: B }}, {{ id: c, text: C }}]\nlinks: [{{ from: a, to: b, label: {text} }}, {{ from: a, to: c, label: ya }}]"),
            ("genogram", $"id: x\ntitle: {text}\npeople: [{{ id: {text}, name: {text} }}]"),
            ("kuadran", $"id: x\ntitle: {text}\npersonal_strengths: [{text}]\npersonal_obstacles: []\nenvironment_strengths: []\nenvironment_obstacles: []"),
        ];
        foreach ((string kind, string yaml) in figures)
        {
            FigureHost host = FigureHost.Draw(kind, yaml);
            if (host.Figure is null)
            {
                // A label may be longer than its limit; that is a finding, not markup.
                Assert.All(host.Wrong(), static wrong => Assert.Contains("figure.wrong.long", wrong, StringComparison.Ordinal));
                continue;
            }

            Assert.Empty(Judge.Complaints(host.Drawing));
            IDocument page = new HtmlParser().ParseDocument(host.Figure.Svg + host.Figure.TextHtml);
            Assert.Empty(page.QuerySelectorAll("script, img, foreignObject, style, a, image, use"));
            Assert.DoesNotContain(page.All.SelectMany(static e => e.Attributes), static a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "href");
            Assert.Contains(attack, host.Drawing.Words + string.Concat(host.Drawing.Texts), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Characters_that_cannot_be_seen_do_not_reach_the_page()
    {
        Drawing drawing = FigureHost.Draw("ecomap", "id: x\ntitle: \"A\\u0000\\u202eB\\uffff\"\ncenter: \"Bu\\tTarmi\\u0085\"\nties: [{ name: \"Wali\\nkelas\", tie: weak }]").Drawing;
        Assert.Equal("A B", drawing.Figure.Title);
        Assert.Contains("Bu Tarmi", drawing.Words, StringComparison.Ordinal);
        Assert.Contains("Wali kelas:", drawing.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_and_description_belong_to_the_drawing()
    {
        Drawing drawing = FigureHost.Draw("ecomap", "id: e-1\ntitle: Ecomap\ncenter: C\nties: [{ name: A, tie: weak, flow: in }]").Drawing;
        Assert.StartsWith("<svg class=\"dia dia-ecomap\" viewBox=\"0 0 340 ", drawing.Figure.Svg, StringComparison.Ordinal);
        Assert.Contains("role=\"img\" aria-labelledby=\"e-1-t e-1-d\"><title id=\"e-1-t\">Ecomap</title><desc id=\"e-1-d\">(figure.ecomap.description: C | 1)</desc>", drawing.Figure.Svg, StringComparison.Ordinal);
        Assert.Contains("<marker id=\"e-1-a\"", drawing.Figure.Svg, StringComparison.Ordinal);
    }
}
