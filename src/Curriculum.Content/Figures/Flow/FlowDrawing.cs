using Curriculum.Content.Markdown;

namespace Curriculum.Content.Figures;

/// <summary>Draws a flow of steps and says it as a numbered list.</summary>
internal static class FlowDrawing
{
    private const int CornerRadius = 6;

    /// <summary>Draws.</summary>
    /// <returns>Null when it is too tangled to be read.</returns>
    public static DrawnFigure? Draw(FlowChart chart, Phrase say)
    {
        if (FlowLayout.Of(chart) is not { } layout) return null;
        SvgWriter svg = new(chart.Id);
        foreach (FlowRoute route in layout.Routes)
        {
            Point[] points = [.. route.Points];
            points[^1] = points[^1].Towards(points[^2], Stroke.Head);
            svg.Path("d-line", PathData.Rounded(points, CornerRadius), atEnd: true);
        }

        for (int i = 0; i < chart.Steps.Count; i++) FlowShapes.Draw(svg, chart.Steps[i], layout.Texts[i], layout.Boxes[i]);
        foreach (FlowLabel label in layout.Labels)
        {
            Box box = label.Box;
            svg.Rectangle("d-label-bg", new Box(box.X - 2, box.Y, box.Width + 4, box.Height), 3).Text("d-sub d-when", label.Text, label.X, label.Top, label.Anchor);
        }

        string description = say("figure.flow.description", FigureReport.Number(chart.Steps.Count));
        return new DrawnFigure(chart.Id, chart.Title, svg.Finish("alur", chart.Title, description, FlowColumns.Width, layout.Height), Words(chart, say));
    }

    private static string Words(FlowChart chart, Phrase say) => new WordsHtml()
        .List(chart.Steps.Select((step, i) => (Sentence(step, say), Ways(chart, i, say))), numbered: true)
        .ToString();

    private static string Sentence(FlowStep step, Phrase say) =>
        WordsHtml.Sentence(step.Kind == "decision" ? say("figure.flow.decision", step.Text) : step.Text);

    private static string Ways(FlowChart chart, int step, Phrase say)
    {
        List<string> sentences = [];
        if (chart.Steps[step].Note is { Length: > 0 } note) sentences.Add(WordsHtml.Sentence(say("figure.note", note)));
        FlowLink[] ways = [.. chart.From(step)];
        if (ways.Length == 0) sentences.Add(WordsHtml.Sentence(say("figure.flow.done")));
        foreach (FlowLink way in ways)
        {
            string number = FigureReport.Number(way.To + 1), text = chart.Steps[way.To].Text;
            string key = (way.Label.Length > 0, way.To == step + 1, way.To < step) switch
            {
                (true, _, true) => "figure.flow.when-back",
                (true, _, _) => "figure.flow.when",
                (false, true, _) => "figure.flow.next",
                (false, _, true) => "figure.flow.back",
                _ => "figure.flow.go",
            };
            sentences.Add(WordsHtml.Sentence(way.Label.Length > 0 ? say(key, way.Label, number, text) : say(key, number, text)));
        }

        return string.Join(' ', sentences);
    }
}
