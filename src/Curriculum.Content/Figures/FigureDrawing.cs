using Curriculum.Content.Markdown;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Figures;

/// <summary>A figure, drawn.</summary>
/// <param name="Id">Unique in its page.</param>
/// <param name="Title">The caption.</param>
/// <param name="Svg">A complete accessible <c>svg</c> element without styles or scripts.</param>
/// <param name="TextHtml">The same in words, as HTML.</param>
public sealed record DrawnFigure(string Id, string Title, string Svg, string TextHtml);

/// <summary>Draws the figures that lecturers describe in YAML.</summary>
public static class FigureDrawing
{
    /// <summary>Draws one figure.</summary>
    /// <param name="kind">One of <see cref="MarkdownSyntax.Figures"/>.</param>
    /// <param name="yaml">Its description, with positions in the file.</param>
    /// <param name="source">The file, for findings.</param>
    /// <param name="say">Words in the page's language.</param>
    /// <param name="found">Takes what is wrong.</param>
    /// <returns>Null when the description cannot be drawn; then something was found.</returns>
    public static DrawnFigure? Draw(string kind, YamlNode yaml, SourceText source, Phrase say, List<Diagnostic> found) => null;
}
