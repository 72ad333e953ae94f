namespace Curriculum.Content.Figures;

/// <summary>Draws how people get on with each other, around symbols and between names.</summary>
/// <param name="genogram">The family.</param>
/// <param name="layout">Where everybody is.</param>
/// <param name="svg">Takes the drawing.</param>
internal sealed class GenogramTies(Genogram genogram, GenogramLayout layout, SvgWriter svg)
{
    private const int Foot = 9, Apart = 8;

    private readonly List<(int Generation, int X)> _usedGaps = [];

    /// <summary>Draws all ties.</summary>
    public void Draw()
    {
        foreach (GenogramTie tie in genogram.Ties) Stroke.Draw(svg, tie.Style, "d-tie d-" + tie.Kind, Way(tie));
    }

    private IReadOnlyList<Point> Way(GenogramTie tie)
    {
        int upper = genogram.People[tie.From].Generation, lower = genogram.People[tie.To].Generation;
        if (upper == lower) return layout.SideBySide(tie.From, tie.To) ? Beside(tie) : Over(tie);
        return upper < lower ? Down(tie.From, tie.To) : Down(tie.To, tie.From);
    }

    /// <summary>Between neighbours: straight, above the line of a union.</summary>
    private Point[] Beside(GenogramTie tie)
    {
        (int left, int right) = layout.X[tie.From] < layout.X[tie.To] ? (tie.From, tie.To) : (tie.To, tie.From);
        bool partners = genogram.ArePartners(left, right);
        int y = layout.Centre(left).Y - (partners ? 11 : 0);
        return [new(layout.X[left] + Side(left, partners), y), new(layout.X[right] - Side(right, partners), y)];
    }

    private int Side(int person, bool high) => genogram.People[person].Sex switch
    {
        "male" => 18,
        "female" => high ? 16 : 20,
        _ => high ? 10 : 21,
    };

    /// <summary>Between others of a generation: over the heads.</summary>
    private Point[] Over(GenogramTie tie)
    {
        (int left, int right) = layout.X[tie.From] < layout.X[tie.To] ? (tie.From, tie.To) : (tie.To, tie.From);
        int y = layout.LevelY(layout.Brackets[(tie.From, tie.To, true)]);
        Point a = Top(left, 5), b = Top(right, -5);
        return [a, new(a.X + 8, y), new(b.X - 8, y), b];
    }

    private Point Top(int person, int beside) => new(layout.X[person] + beside, layout.Centre(person).Y - GenogramSymbols.Reach(genogram.People[person], beside) - 1);

    /// <summary>Between generations: out at the lower corner, down between the names, in at the upper corner.</summary>
    private List<Point> Down(int above, int below)
    {
        Point start = layout.Centre(above), end = layout.Centre(below);
        int side = Math.Sign(end.X - start.X);
        if (side == 0) side = genogram.UnionsOf(above).Any(union => union.IsCouple && layout.DropOf(union) > start.X) ? -1 : 1;
        int generation = genogram.People[above].Generation;
        int gap = Beyond(start.X, side);
        if (Taken(generation, gap))
        {
            // Another tie goes down here: the other side of the name, if that is free.
            if (!Taken(generation, Beyond(start.X, -side))) side = -side;
            gap = Beyond(start.X, side);
            for (int i = 0; i < genogram.Ties.Count && Taken(generation, gap); i++) gap -= side * Apart;
        }

        _usedGaps.Add((generation, gap));
        int corner = genogram.People[above].Sex switch { "male" => 17, "female" => 14, _ => 10 };
        List<Point> points = [new(start.X + (side * corner), start.Y + corner), new(gap, layout.BandOf(above).Names), new(gap, layout.BandOf(above).Bottom + 2)];
        for (int g = genogram.People[above].Generation + 1; g < genogram.People[below].Generation; g++)
        {
            int x = Gap(g, points[^1].X + ((end.X - points[^1].X) / (genogram.People[below].Generation - g + 1)));
            points.AddRange([new(x, layout.Bands[g].Symbols - 4), new(x, layout.Bands[g].Bottom + 2)]);
        }

        int foot = points[^1].X >= end.X ? Foot : -Foot;
        points.Add(Top(below, foot));
        return points;
    }

    private bool Taken(int generation, int x) => _usedGaps.Exists(used => used.Generation == generation && Math.Abs(used.X - x) < Apart);

    private int Beyond(int x, int side) => x + (side * ((layout.Slot / 2) + 1));

    /// <summary>The nearest place in a generation where nobody stands.</summary>
    private int Gap(int generation, int wanted)
    {
        IReadOnlyList<int> row = layout.Rows[generation];
        IEnumerable<int> gaps = row.Skip(1).Select((person, i) => (layout.X[person] + layout.X[row[i]]) / 2)
            .Prepend(layout.X[row[0]] - (layout.Slot / 2) - 2).Append(layout.X[row[^1]] + (layout.Slot / 2) + 2);
        int nearest = gaps.MinBy(gap => Math.Abs(gap - wanted) + (Taken(generation, gap) ? layout.Slot / 2 : 0));
        _usedGaps.Add((generation, nearest));
        return nearest;
    }
}
