using Curriculum.Content.Yaml;

namespace Curriculum.Content.Figures;

/// <summary>An ecomap whose data hold.</summary>
internal sealed record Ecomap(string Id, string Title, string Centre, IReadOnlyList<EcomapTie> Ties)
{
    /// <summary>The most ties that are drawn.</summary>
    public const int MaxTies = 24;

    /// <summary>Checks what was written.</summary>
    /// <returns>Null when something keeps it from being drawn; then it was reported.</returns>
    public static Ecomap? Check(EcomapData data, FigureReport report)
    {
        if (!report.AtMost(data.Ties.Count, MaxTies, "ties", data.Id)) return null;
        if (data.Ties.Count == 0) report.Wrong(data.Id, "none", "ties");
        string id = report.Id(data.Id);
        string title = report.Text(data.Title, "title", FigureReport.MaxTitle);
        string centre = report.Text(data.Center, "center", FigureReport.MaxName);
        HashSet<string> names = new(StringComparer.Ordinal) { centre };
        List<EcomapTie> ties = [];
        foreach (EcomapTieData tie in data.Ties)
        {
            string name = report.Text(tie.Name, "name", FigureReport.MaxName);
            if (name.Length > 0 && !names.Add(name)) report.Wrong(tie.Name, "twice", name);
            ties.Add(new EcomapTie(name, tie.Tie, tie.Flow, report.Text(tie.Note, "note", FigureReport.MaxNote)));
        }

        return report.Broken ? null : new Ecomap(id, title, centre, ties);
    }
}

/// <summary>A tie of an <see cref="Ecomap"/>.</summary>
/// <param name="Name">Who or what.</param>
/// <param name="Strength"><c>strong</c>, <c>weak</c> or <c>tense</c>.</param>
/// <param name="Flow"><c>in</c>, <c>out</c>, <c>both</c> or <c>none</c>, seen from the centre.</param>
/// <param name="Note">A remark, or empty.</param>
internal sealed record EcomapTie(string Name, string Strength, string Flow, string Note)
{
    /// <summary>Energy flows to the centre.</summary>
    public bool In => Flow is "in" or "both";

    /// <summary>Energy flows from the centre.</summary>
    public bool Out => Flow is "out" or "both";

    /// <summary>How the line is drawn.</summary>
    public StrokeStyle Style => Strength switch { "strong" => StrokeStyle.Double, "weak" => StrokeStyle.Dashed, _ => StrokeStyle.Zigzag };
}
