using Curriculum.Content.Markdown;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Figures;

public sealed class FigureInBodyTests
{
    private const string Lesson = """
        ---
        title: T
        ---

        Sebelum gambar.

        ::: alur
        id: lima-menit
        title: Lima menit & pertama
        steps:
          - { id: a, text: Salam }
          - { id: b, text: Pamit, kind: end }
        links:
          - { from: a, to: b }
        :::

        Sesudah gambar.
        """;

    [Fact]
    public void A_lesson_shows_its_figure_with_caption_and_words()
    {
        List<Diagnostic> found = [];
        string html = Render(Lesson, found);
        Assert.Empty(found);
        Assert.Contains("<figure class=\"figure\" id=\"gambar-lima-menit\"><svg class=\"dia dia-alur\"", html, StringComparison.Ordinal);
        Assert.Contains("</svg><figcaption><b>(body.figure: 1)</b> Lima menit &amp; pertama</figcaption><details class=\"figure-text\"", html, StringComparison.Ordinal);
        Assert.Contains("<ol><li><b>Salam.</b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_named_at_its_line_of_the_lesson()
    {
        List<Diagnostic> found = [];
        Render(Lesson.Replace("to: b }", "to: c }", StringComparison.Ordinal), found);
        Diagnostic finding = Assert.Single(found);
        Assert.Equal((14, 20, ContentRules.FigureData), (finding.Line, finding.Column, finding.Rule));
        Assert.Equal("  - { from: a, to: c }", finding.Excerpt);
    }

    private static string Render(string lesson, List<Diagnostic> found)
    {
        SourceText source = new("pelajaran/a/b.md", lesson);
        Body? body = BodyRenderer.Render(source, lesson.IndexOf("\n---\n", StringComparison.Ordinal) + 5, FigureHost.Say, found);
        return string.Concat(body!.Parts.Select(static part => part.Html));
    }
}
