namespace Curriculum.Content.Figures;

/// <summary>A step's text, broken to the width of its box.</summary>
internal sealed record FlowText(TextBlock Text, TextBlock? Note)
{
    public int Height => Text.Height + (Note?.Height ?? 0);
}

/// <summary>The shapes of steps: a rounded box, a hexagon for decisions, a pill for beginnings and ends.</summary>
internal static class FlowShapes
{
    /// <summary>How far the left and right corners of a hexagon stand out.</summary>
    public const int Corner = 14;

    private const int Padding = 9, Lowest = 38;

    /// <summary>What the shape takes of a box's width on both sides together.</summary>
    public static int Inset(FlowStep step) => step.Kind switch { "decision" => (2 * Corner) + 6, "start" or "end" => 26, _ => 16 };

    /// <summary>How far from the sides of a box links may leave and arrive.</summary>
    public static int Shoulder(FlowStep step) => step.Kind switch { "decision" => Corner + 4, "start" or "end" => 22, _ => 16 };

    /// <summary>Breaks the text of a step.</summary>
    public static FlowText Texts(FlowStep step, int width) => new(
        TextBlock.Wrap(step.Text, TextBlock.Normal, width - Inset(step)),
        step.Note.Length == 0 ? null : TextBlock.Wrap(step.Note, TextBlock.Small, width - Inset(step)));

    /// <summary>The height of a step's box.</summary>
    public static int Height(FlowText text) => Math.Max(Lowest, text.Height + (2 * Padding));

    /// <summary>Draws a step.</summary>
    public static void Draw(SvgWriter svg, FlowStep step, FlowText text, Box box)
    {
        switch (step.Kind)
        {
            case "decision":
                svg.Path("d-box d-choice", PathData.Closed(
                [
                    new(box.X, box.CentreY), new(box.X + Corner, box.Y), new(box.Right - Corner, box.Y),
                    new(box.Right, box.CentreY), new(box.Right - Corner, box.Bottom), new(box.X + Corner, box.Bottom),
                ]));
                break;
            case "start" or "end":
                svg.Rectangle(step.Kind == "end" ? "d-box d-end" : "d-box d-start", box, Math.Min(box.Height / 2, 24));
                break;
            default:
                svg.Rectangle("d-box", box, 8);
                break;
        }

        int y = box.Y + ((box.Height - text.Height) / 2);
        svg.Text("d-text", text.Text, box.CentreX, y);
        if (text.Note is { } note) svg.Text("d-sub", note, box.CentreX, y + text.Text.Height);
    }
}
