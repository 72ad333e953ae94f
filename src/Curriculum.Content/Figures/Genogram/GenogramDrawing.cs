using Curriculum.Content.Markdown;

namespace Curriculum.Content.Figures;

/// <summary>Draws a genogram with the standard symbols and a legend.</summary>
internal static class GenogramDrawing
{
    private static readonly string[] Sexes = ["male", "female", "unknown"];
    private static readonly string[] Unions = ["separated", "divorced", "cohabiting"];
    private static readonly string[] Ties = ["close", "distant", "conflict", "cutoff"];

    /// <summary>Draws.</summary>
    /// <returns>Null when the family is too wide.</returns>
    public static DrawnFigure? Draw(Genogram genogram, Phrase say)
    {
        if (GenogramLayout.Of(genogram, age => say("figure.genogram.age-short", FigureReport.Number(age))) is not { } layout) return null;
        SvgWriter svg = new(genogram.Id);
        GenogramLines lines = new(genogram, layout, svg);
        lines.Household();
        lines.Families();
        new GenogramTies(genogram, layout, svg).Draw();
        for (int i = 0; i < genogram.People.Count; i++)
        {
            GenogramPerson person = genogram.People[i];
            GenogramSymbols.Draw(svg, person, layout.Centre(i));
            int top = layout.BandOf(i).Names;
            svg.Text("d-text d-halo", layout.Labels[i], layout.X[i], top);
            if (layout.Ages[i] is { } age) svg.Text("d-sub d-halo", age, layout.X[i], top + layout.Labels[i].Height);
        }

        int height = Legend(genogram, layout.Width, say).Draw(svg, layout.Bottom + 14);
        string description = say("figure.genogram.description", FigureReport.Number(genogram.People.Count), FigureReport.Number(genogram.Generations));
        return new DrawnFigure(genogram.Id, genogram.Title, svg.Finish("genogram", genogram.Title, description, layout.Width, height + 4), GenogramWords.Write(genogram, say));
    }

    private static Legend Legend(Genogram genogram, int width, Phrase say)
    {
        Legend legend = new(width);
        string Say(string key) => say("figure.genogram.legend." + key);
        GenogramPerson sample = new("", "unknown", null, Deceased: false, Focus: false, 0);
        foreach (string sex in Sexes.Where(sex => genogram.People.Any(person => person.Sex == sex))) legend.Add((svg, at) => Small(svg, sample with { Sex = sex }, at), Say(sex));
        if (genogram.People.FirstOrDefault(static person => person.Focus) is { } focus) legend.Add((svg, at) => Small(svg, sample with { Sex = focus.Sex, Focus = true }, at), Say("focus"));
        if (genogram.People.FirstOrDefault(static person => person.Deceased) is { } dead) legend.Add((svg, at) => Small(svg, sample with { Sex = dead.Sex, Deceased = true }, at), Say("deceased"));
        foreach (string kind in Unions.Where(kind => genogram.Unions.Any(union => union.IsCouple && union.Kind == kind)))
        {
            legend.Add((svg, at) =>
            {
                svg.Line(GenogramLines.Css(kind), new Point(at.X - 16, at.Y), new Point(at.X + 16, at.Y));
                GenogramLines.Strokes(svg, kind, at.X - 1, at.Y);
            }, Say(kind));
        }

        if (genogram.Household.Count > 0) legend.Add(static (svg, at) => svg.Rectangle("d-household", new Box(at.X - 15, at.Y - 8, 30, 17), 2), Say("household"));
        foreach (string kind in Ties)
        {
            if (genogram.Ties.FirstOrDefault(tie => tie.Kind == kind) is { } tie) legend.AddLine(tie.Style, "d-tie d-" + kind, Say(kind));
        }

        return legend;
    }

    private static void Small(SvgWriter svg, GenogramPerson person, Point at) => GenogramSymbols.Draw(svg, person, at, GenogramSymbols.LegendSize);
}
