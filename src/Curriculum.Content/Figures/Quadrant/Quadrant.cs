using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Figures;

/// <summary>A quadrant of strengths whose data hold.</summary>
/// <param name="Id">Of the figure.</param>
/// <param name="Title">The caption.</param>
/// <param name="Cells">Four: row by row.</param>
internal sealed record Quadrant(string Id, string Title, IReadOnlyList<QuadrantCell> Cells)
{
    /// <summary>The most items of a cell.</summary>
    public const int MaxItems = 8;

    /// <summary>Checks what was written.</summary>
    /// <returns>Null when something keeps it from being drawn; then it was reported.</returns>
    public static Quadrant? Check(QuadrantData data, FigureReport report)
    {
        Quadrant quadrant = new(
            report.Id(data.Id),
            report.Text(data.Title, "title", FigureReport.MaxTitle),
            [
                Cell("personal_strengths", data.PersonalStrengths, data.Id, report),
                Cell("personal_obstacles", data.PersonalObstacles, data.Id, report),
                Cell("environment_strengths", data.EnvironmentStrengths, data.Id, report),
                Cell("environment_obstacles", data.EnvironmentObstacles, data.Id, report),
            ]);
        if (!report.Broken && quadrant.Cells.All(static cell => cell.Items.Count == 0)) report.Wrong(data.Id, "none", "personal_strengths");
        return report.Broken ? null : quadrant;
    }

    private static QuadrantCell Cell(string field, EquatableArray<Located<string>> items, Located<string> figure, FigureReport report)
    {
        bool few = report.AtMost(items.Count, MaxItems, field, items.Count > 0 ? items[0] : figure);
        return new QuadrantCell(field, [.. items.Take(few ? items.Count : 0).Select(item => report.Text(item, field, FigureReport.MaxNote))]);
    }
}

/// <summary>One of the four.</summary>
/// <param name="Field">Its key in the data, and in the words.</param>
/// <param name="Items">In order.</param>
internal sealed record QuadrantCell(string Field, IReadOnlyList<string> Items);
