namespace Curriculum.Content.Figures;

/// <summary>A generation's bands from top to bottom.</summary>
/// <param name="Symbols">The upper edge of the symbols.</param>
/// <param name="Names">The upper edge of the names.</param>
/// <param name="Bottom">The lower edge of the names.</param>
internal sealed record GenogramBand(int Symbols, int Names, int Bottom)
{
    /// <summary>The middle of the symbols.</summary>
    public int Middle => Symbols + GenogramLayout.Half;
}

/// <summary>A line over the heads of a generation: a union of partners who stand apart, or a tie.</summary>
internal sealed record GenogramBracket(int Left, int Right, int Generation, int Level);

/// <summary>A genogram with everything in its place.</summary>
internal sealed class GenogramLayout
{
    /// <summary>Half the height and width of a symbol's field.</summary>
    public const int Half = 20;

    /// <summary>The widest a figure may be.</summary>
    public const int MaxWidth = 640;

    private const int Narrow = 340, Margin = 8, LevelHeight = 14, TrackHeight = 10, NameGap = 3, SmallestSlot = 60, LargestSlot = 90;

    private readonly Genogram _genogram;
    private readonly IReadOnlyList<int>[] _rows;
    private readonly Dictionary<int, Span> _spans = [];

    private GenogramLayout(Genogram genogram, GenogramSpacing spacing, Func<int, string> age)
    {
        (_genogram, Slot) = (genogram, spacing.Slot);
        Labels = [.. genogram.People.Select(person => TextBlock.Wrap(person.Name, TextBlock.Normal, Slot - 4))];
        Ages = [.. genogram.People.Select(person => person.Age is { } years ? TextBlock.Wrap(age(years), TextBlock.Small, Slot - 4) : null)];
        (_rows, int[] x) = GenogramRows.Arrange(genogram, spacing);
        int needed = x.Max() + Slot + (2 * Margin);
        Width = Math.Max(Narrow, needed);
        X = [.. x.Select(value => value + (Slot / 2) + Margin + ((Width - needed) / 2))];
        Brackets = PlanBrackets();
        Bands = PlaceBands();
    }

    /// <summary>Of the figure, in user units.</summary>
    public int Width { get; }

    /// <summary>The lower edge of the last generation.</summary>
    public int Bottom => Bands[^1].Bottom;

    /// <summary>The width for one person.</summary>
    public int Slot { get; }

    /// <summary>The middle of each person across.</summary>
    public int[] X { get; }

    /// <summary>The name of each person, broken.</summary>
    public TextBlock[] Labels { get; }

    /// <summary>The age of each person in words, or null.</summary>
    public TextBlock?[] Ages { get; }

    /// <summary>The generations.</summary>
    public IReadOnlyList<GenogramBand> Bands { get; }

    /// <summary>The lines over heads, by pair of people and whether it is a tie.</summary>
    public IReadOnlyDictionary<(int A, int B, bool Tie), GenogramBracket> Brackets { get; }

    /// <summary>The people of each generation from left to right.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Rows => _rows;

    /// <summary>Lays out a family.</summary>
    /// <param name="genogram">The family.</param>
    /// <param name="age">Says an age in few letters.</param>
    /// <returns>Null when it is wider than can be drawn.</returns>
    public static GenogramLayout? Of(Genogram genogram, Func<int, string> age)
    {
        if (Enumerable.Range(0, genogram.Generations).Any(g => genogram.Generation(g).Count() * (SmallestSlot - 4) > MaxWidth)) return null;
        int word = genogram.People.Max(static person => TextBlock.LongestWord(person.Name, TextBlock.Normal));
        int slot = Math.Clamp(word + 6, SmallestSlot, LargestSlot) / 2 * 2;
        GenogramLayout layout = new(genogram, new GenogramSpacing(slot, 24, 8), age);
        if (layout.Width > Narrow)
        {
            // Closer together, if that spares the readers of phones a figure that scrolls.
            GenogramLayout close = new(genogram, new GenogramSpacing(Math.Clamp(word + 5, SmallestSlot - 4, LargestSlot) / 2 * 2, 10, 2), age);
            if (close.Width <= Narrow || layout.Width > MaxWidth) layout = close;
        }

        return layout.Width <= MaxWidth ? layout : null;
    }

    /// <summary>The band of a person.</summary>
    public GenogramBand BandOf(int person) => Bands[_genogram.People[person].Generation];

    /// <summary>The middle of a person's symbol.</summary>
    public Point Centre(int person) => new(X[person], BandOf(person).Middle);

    /// <summary>Whether two people stand side by side.</summary>
    public bool SideBySide(int a, int b)
    {
        IReadOnlyList<int> row = _rows[_genogram.People[a].Generation];
        for (int i = 1; i < row.Count; i++)
        {
            if ((row[i] == a && row[i - 1] == b) || (row[i] == b && row[i - 1] == a)) return true;
        }

        return false;
    }

    /// <summary>Where the line to a union's children begins across.</summary>
    public int DropOf(GenogramUnion union) => GenogramPositions.Drop(_genogram, union, _rows, X);

    /// <summary>The height of the level line that a union's children hang on.</summary>
    public int BusOf(int union) => Bands[_genogram.People[_genogram.Unions[union].A].Generation].Bottom + 12 + (_spans[union].Track * TrackHeight);

    /// <summary>The height of a line over heads.</summary>
    public int LevelY(GenogramBracket bracket) => Bands[bracket.Generation].Symbols - 4 - ((bracket.Level + 1) * LevelHeight);

    private Dictionary<(int A, int B, bool Tie), GenogramBracket> PlanBrackets()
    {
        IEnumerable<(int A, int B, bool Tie)> pairs = _genogram.Unions.Where(static union => union.IsCouple).Select(static union => (union.A, union.B, false))
            .Concat(_genogram.Ties.Where(tie => _genogram.People[tie.From].Generation == _genogram.People[tie.To].Generation).Select(static tie => (tie.From, tie.To, true)));
        List<GenogramBracket> planned = [];
        Dictionary<(int A, int B, bool Tie), GenogramBracket> brackets = [];
        foreach ((int a, int b, bool tie) in pairs.Where(pair => !SideBySide(pair.A, pair.B)).OrderBy(pair => Math.Abs(X[pair.A] - X[pair.B])))
        {
            (int left, int right, int generation) = (Math.Min(X[a], X[b]), Math.Max(X[a], X[b]), _genogram.People[a].Generation);
            int level = planned.Where(other => other.Generation == generation && other.Left < right && left < other.Right).Select(static other => other.Level + 1).DefaultIfEmpty(0).Max();
            GenogramBracket bracket = new(left, right, generation, level);
            planned.Add(bracket);
            brackets.Add((a, b, tie), bracket);
        }

        return brackets;
    }

    private List<GenogramBand> PlaceBands()
    {
        List<GenogramBand> bands = [];
        int y = Margin + 6;
        for (int g = 0; g < _rows.Length; g++)
        {
            int levels = Brackets.Values.Where(bracket => bracket.Generation == g).Select(static bracket => bracket.Level + 1).DefaultIfEmpty(0).Max();
            y += levels == 0 ? 0 : (levels * LevelHeight) + 8;
            int names = y + (2 * Half) + NameGap;
            int bottom = names + _rows[g].Max(LabelHeight);
            bands.Add(new GenogramBand(y, names, bottom));
            y = bottom + 12 + (Math.Max(0, AssignTracks(g) - 1) * TrackHeight) + 20;
        }

        return bands;
    }

    private int LabelHeight(int person) => Labels[person].Height + (Ages[person]?.Height ?? 0);

    private int AssignTracks(int generation)
    {
        List<Span> spans = [];
        for (int u = 0; u < _genogram.Unions.Count; u++)
        {
            GenogramUnion union = _genogram.Unions[u];
            if (union.Children.Count == 0 || _genogram.People[union.A].Generation != generation) continue;
            Span span = new([DropOf(union)], [.. union.Children.Select(child => X[child])]);
            _spans[u] = span;
            spans.Add(span);
        }

        return Tracks.Assign(spans);
    }
}
