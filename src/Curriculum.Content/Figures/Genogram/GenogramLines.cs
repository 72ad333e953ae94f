namespace Curriculum.Content.Figures;

/// <summary>Draws how people are related: unions, children, households.</summary>
/// <param name="genogram">The family.</param>
/// <param name="layout">Where everybody is.</param>
/// <param name="svg">Takes the drawing.</param>
internal sealed class GenogramLines(Genogram genogram, GenogramLayout layout, SvgWriter svg)
{
    private const int BracketFoot = 9;

    /// <summary>Draws the unions and the lines to children.</summary>
    public void Families()
    {
        for (int u = 0; u < genogram.Unions.Count; u++)
        {
            GenogramUnion union = genogram.Unions[u];
            int drop = layout.DropOf(union);
            int from = layout.BandOf(union.A).Bottom;
            if (union.IsCouple) from = Couple(union, drop);
            if (union.Children.Count > 0) Children(u, union, drop, from);
        }
    }

    /// <summary>The sign across a union's line: one stroke for separated, two for divorced.</summary>
    public static void Strokes(SvgWriter svg, string kind, int x, int y)
    {
        int count = kind switch { "separated" => 1, "divorced" => 2, _ => 0 };
        for (int i = 0; i < count; i++) svg.Line("d-cut", new Point(x - 4 + (i * 6), y + 9), new Point(x + 4 + (i * 6), y - 9));
    }

    /// <summary>The class of a union's line.</summary>
    public static string Css(string kind) => kind == "cohabiting" ? "d-line d-cohabiting" : "d-line";

    /// <summary>Draws a union's line.</summary>
    /// <returns>Its height.</returns>
    private int Couple(GenogramUnion union, int drop)
    {
        (int left, int right) = layout.X[union.A] < layout.X[union.B] ? (union.A, union.B) : (union.B, union.A);
        Point a = layout.Centre(left), b = layout.Centre(right);
        if (!layout.Brackets.TryGetValue((union.A, union.B, false), out GenogramBracket? bracket))
        {
            svg.Line(Css(union.Kind), a, b);
            Strokes(svg, union.Kind, ((a.X + drop) / 2) + 4, a.Y);
            return a.Y;
        }

        int y = layout.LevelY(bracket);
        svg.Path(Css(union.Kind), PathData.Line(
        [
            new(a.X + BracketFoot, a.Y - GenogramSymbols.Reach(genogram.People[left], BracketFoot)), new(a.X + BracketFoot, y),
            new(b.X - BracketFoot, y), new(b.X - BracketFoot, b.Y - GenogramSymbols.Reach(genogram.People[right], BracketFoot)),
        ]));
        Strokes(svg, union.Kind, a.X + BracketFoot + 14, y);
        return y;
    }

    private void Children(int index, GenogramUnion union, int drop, int from)
    {
        int[] xs = [.. union.Children.Select(child => layout.X[child]).Order()];
        int bus = layout.BusOf(index);
        if (xs.Length == 1 && Math.Abs(xs[0] - drop) <= 4) drop = xs[0]; // a tiny step would look like a slip of the pen
        Point Top(int child) => new(layout.X[child], layout.Centre(child).Y - GenogramSymbols.Reach(genogram.People[child], 0));
        string path = PathData.Line([new(drop, from), new(drop, bus)]);
        if (xs.Length > 1 || xs[0] != drop) path += PathData.Line([new(Math.Min(drop, xs[0]), bus), new(Math.Max(drop, xs[^1]), bus)]);
        foreach (int child in union.Children) path += PathData.Line([new(layout.X[child], bus), Top(child)]);
        svg.Path("d-line d-children", path);
    }

    /// <summary>Draws a dashed outline around those who live together: one where their places in neighbouring generations allow it.</summary>
    public void Household()
    {
        if (genogram.Household.Count == 0) return;
        List<(int Row, int Left, int Right)> open = [];
        for (int row = 0; row < layout.Rows.Count; row++)
        {
            List<(int Row, int Left, int Right)> runs = Runs(row);
            if (runs.Count == 1 && (open.Count == 0 || open[^1].Row == row - 1))
            {
                open.Add(runs[0]);
                continue;
            }

            Outline(open);
            open = [];
            if (runs.Count == 1) open.Add(runs[0]);
            else foreach ((int Row, int Left, int Right) run in runs) Outline([run]);
        }

        Outline(open);
    }

    private List<(int Row, int Left, int Right)> Runs(int row)
    {
        List<(int Row, int Left, int Right)> runs = [];
        IReadOnlyList<int> people = layout.Rows[row];
        for (int i = 0; i < people.Count; i++)
        {
            if (!genogram.Household.Contains(people[i])) continue;

            // Half-way to a neighbour, but clear of the line that comes down between partners.
            int Away(int neighbour) => neighbour < 0 || neighbour == people.Count
                ? (layout.Slot / 2) + 8
                : Math.Min((layout.Slot / 2) + 8, (Math.Abs(layout.X[people[neighbour]] - layout.X[people[i]]) / 2) - (Partners(people[neighbour], people[i]) ? 5 : 0));
            int right = layout.X[people[i]] + Away(i + 1);
            if (i > 0 && genogram.Household.Contains(people[i - 1])) runs[^1] = runs[^1] with { Right = right };
            else runs.Add((row, layout.X[people[i]] - Away(i - 1), right));
        }

        return runs;
    }

    private bool Partners(int a, int b) => genogram.ArePartners(a, b);

    private void Outline(List<(int Row, int Left, int Right)> runs)
    {
        if (runs.Count == 0) return;
        List<Point> left = [], right = [];
        for (int i = 0; i < runs.Count; i++)
        {
            (int row, int l, int r) = runs[i];
            int top = i == 0 ? layout.Bands[row].Symbols - 6 : Between(row - 1, shiftEarly: true), bottom = layout.Bands[row].Bottom + 3;
            if (i > 0)
            {
                // The outline widens high in the gap and narrows low in it, so that it stays one shape even where the rows do not overlap.
                (int pl, int pr) = (left[^1].X, right[^1].X);
                int leftTurn = Between(row - 1, l < pl), rightTurn = Between(row - 1, r > pr);
                left.AddRange([new(pl, leftTurn), new(l, leftTurn)]);
                right.AddRange([new(pr, rightTurn), new(r, rightTurn)]);
            }
            else
            {
                left.Add(new(l, top));
                right.Add(new(r, top));
            }

            if (i == runs.Count - 1)
            {
                left.Add(new(l, bottom));
                right.Add(new(r, bottom));
            }
        }

        left.Reverse();
        svg.Path("d-household", PathData.Closed([.. right, .. left]));
    }

    private int Between(int row, bool shiftEarly) => layout.Bands[row].Bottom + (shiftEarly ? 4 : 8);
}
