using Curriculum.Content.Markdown;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Figures;

/// <summary>A figure, drawn.</summary>
/// <param name="Id">Unique in its page.</param>
/// <param name="Title">The caption.</param>
/// <param name="Svg">A complete accessible <c>svg</c> element without styles or scripts; one that is wider than a phone stands in an element that scrolls.</param>
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
    public static DrawnFigure? Draw(string kind, YamlNode yaml, SourceText source, Phrase say, List<Diagnostic> found)
    {
        FigureReport report = new(kind, yaml, source, found);
        YamlBinder binder = new(source, found);
        FigureData? data = kind switch
        {
            "ecomap" => binder.Bind<EcomapData>(yaml),
            "genogram" => binder.Bind<GenogramData>(yaml),
            "alur" => binder.Bind<FlowData>(yaml),
            "kuadran" => binder.Bind<QuadrantData>(yaml),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such figure."),
        };
        return data is null ? null : Draw(data, report, say);
    }

    private static DrawnFigure? Draw(FigureData data, FigureReport report, Phrase say)
    {
        DrawnFigure? drawn = data switch
        {
            EcomapData ecomap => Ecomap.Check(ecomap, report) is { } fine ? EcomapDrawing.Draw(fine, say) : null,
            GenogramData genogram => Genogram.Check(genogram, report) is { } fine ? GenogramDrawing.Draw(fine, say) : null,
            FlowData flow => FlowChart.Check(flow, report) is { } fine ? FlowDrawing.Draw(fine, say) : null,
            QuadrantData quadrant => Quadrant.Check(quadrant, report) is { } fine ? QuadrantDrawing.Draw(fine, say) : null,
            _ => throw new InvalidOperationException("No drawing for " + data.GetType().Name),
        };
        if (drawn is null && !report.Broken) report.Wrong(data.Id, data is GenogramData ? "wide" : "tangled");
        return drawn;
    }
}
