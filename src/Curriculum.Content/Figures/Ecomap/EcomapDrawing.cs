using Curriculum.Content.Markdown;

namespace Curriculum.Content.Figures;

/// <summary>Draws an ecomap and says it in words.</summary>
internal static class EcomapDrawing
{
    private static readonly string[] Strengths = ["strong", "weak", "tense"];

    /// <summary>Draws.</summary>
    public static DrawnFigure Draw(Ecomap ecomap, Phrase say)
    {
        EcomapLayout layout = EcomapLayout.Of(ecomap);
        SvgWriter svg = new(ecomap.Id);
        foreach (EcomapNode node in layout.Nodes)
        {
            Stroke.Draw(svg, node.Tie.Style, "d-" + node.Tie.Strength, [node.Near, node.Far], atStart: node.Tie.In, atEnd: node.Tie.Out);
        }

        foreach (EcomapNode node in layout.Nodes)
        {
            int y = node.Box.Y + ((node.Box.Height - node.Name.Height - (node.Note?.Height ?? 0)) / 2);
            svg.Rectangle("d-box", node.Box, 12).Text("d-text", node.Name, node.Box.CentreX, y);
            if (node.Note is { } note) svg.Text("d-sub", note, node.Box.CentreX, y + node.Name.Height);
        }

        svg.Circle("d-box d-focus", layout.Centre, layout.Radius);
        svg.Text("d-text", layout.CentreText, layout.Centre.X, layout.Centre.Y - (layout.CentreText.Height / 2));

        int height = Legend(ecomap, say).Draw(svg, layout.Bottom + 8);
        string description = say("figure.ecomap.description", ecomap.Centre, FigureReport.Number(ecomap.Ties.Count));
        return new DrawnFigure(ecomap.Id, ecomap.Title, svg.Finish("ecomap", ecomap.Title, description, EcomapLayout.Width, height + 4), Words(ecomap, say));
    }

    private static Legend Legend(Ecomap ecomap, Phrase say)
    {
        Legend legend = new(EcomapLayout.Width);
        foreach (string strength in Strengths)
        {
            if (ecomap.Ties.FirstOrDefault(tie => tie.Strength == strength) is { } tie) legend.AddLine(tie.Style, "d-" + strength, say("figure.ecomap.legend." + strength));
        }

        if (ecomap.Ties.Any(static tie => tie.Flow != "none"))
        {
            legend.Add(static (svg, at) => svg.Path("d-line", PathData.Line([new Point(at.X - 16, at.Y), new Point(at.X + 16 - Stroke.Head, at.Y)]), atEnd: true), say("figure.ecomap.legend.flow"));
        }

        return legend;
    }

    private static string Words(Ecomap ecomap, Phrase say) => new WordsHtml()
        .Paragraph(say("figure.ecomap.intro", ecomap.Centre))
        .List(ecomap.Ties.Select(tie => (tie.Name + ":", Sentence(ecomap, tie, say))))
        .ToString();

    private static string Sentence(Ecomap ecomap, EcomapTie tie, Phrase say)
    {
        string sentence = say("figure.ecomap.tie." + tie.Strength) + "; " + say("figure.ecomap.flow." + tie.Flow, ecomap.Centre, tie.Name);
        return WordsHtml.Sentence(sentence) + (tie.Note.Length == 0 ? "" : " " + WordsHtml.Sentence(say("figure.note", tie.Note)));
    }
}
