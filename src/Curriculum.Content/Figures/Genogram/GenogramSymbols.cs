namespace Curriculum.Content.Figures;

/// <summary>The standard symbols of people: square, circle, diamond; crossed when deceased, with a double outline for the person in focus.</summary>
internal static class GenogramSymbols
{
    /// <summary>The size of symbols in a legend, in per cent.</summary>
    public const int LegendSize = 55;

    private const int SquareHalf = 17, Radius = 19, DiamondHalf = 20, Inner = 5;

    /// <summary>Draws a person's symbol.</summary>
    /// <param name="svg">Takes the drawing.</param>
    /// <param name="person">Who.</param>
    /// <param name="at">The middle.</param>
    /// <param name="size">In per cent.</param>
    public static void Draw(SvgWriter svg, GenogramPerson person, Point at, int size = 100)
    {
        Outline(svg, person.Sex, person.Focus ? "d-box d-focus" : "d-box", at, size, 0);
        if (person.Focus) Outline(svg, person.Sex, "d-box d-inner", at, size, size < 100 ? 4 : Inner);
        if (!person.Deceased) return;
        int arm = (person.Sex switch { "male" => SquareHalf, "female" => 13, _ => 10 }) * size / 100;
        svg.Path("d-dead", PathData.Line([new(at.X - arm, at.Y - arm), new(at.X + arm, at.Y + arm)]) + PathData.Line([new(at.X + arm, at.Y - arm), new(at.X - arm, at.Y + arm)]));
    }

    /// <summary>How far the outline reaches below and above the middle at a distance beside it.</summary>
    public static int Reach(GenogramPerson person, int beside) => person.Sex switch
    {
        "male" => SquareHalf,
        "female" => (int)Math.Sqrt((Radius * Radius) - (beside * beside)),
        _ => DiamondHalf - Math.Abs(beside),
    };

    private static void Outline(SvgWriter svg, string sex, string css, Point at, int size, int less)
    {
        switch (sex)
        {
            case "male":
                int side = (SquareHalf * size / 100) - less;
                svg.Rectangle(css, new Box(at.X - side, at.Y - side, 2 * side, 2 * side));
                break;
            case "female":
                svg.Circle(css, at, (Radius * size / 100) - less);
                break;
            default:
                int half = (DiamondHalf * size / 100) - less - (less / 3);
                svg.Path(css, PathData.Closed([new(at.X, at.Y - half), new(at.X + half, at.Y), new(at.X, at.Y + half), new(at.X - half, at.Y)]));
                break;
        }
    }
}
