namespace Curriculum.Content.Figures;

/// <summary>A genogram whose data hold; people are named by index.</summary>
internal sealed record Genogram(
    string Id,
    string Title,
    IReadOnlyList<GenogramPerson> People,
    IReadOnlyList<GenogramUnion> Unions,
    IReadOnlyList<int> Household,
    IReadOnlyList<GenogramTie> Ties)
{
    /// <summary>Checks what was written.</summary>
    /// <returns>Null when something keeps it from being drawn; then it was reported.</returns>
    public static Genogram? Check(GenogramData data, FigureReport report) => GenogramCheck.Check(data, report);

    /// <summary>The union that a person is a child of.</summary>
    public GenogramUnion? ParentsOf(int person) => Parents[person];

    /// <summary>The unions in which a person is a partner, in the written order.</summary>
    public IReadOnlyList<GenogramUnion> UnionsOf(int person) => Joined[person];

    /// <summary>Whether two people are partners.</summary>
    public bool ArePartners(int a, int b)
    {
        foreach (GenogramUnion union in Joined[a])
        {
            if (union.Joins(b)) return true;
        }

        return false;
    }

    // Asked thousands of times while an order of people is sought.
    private GenogramUnion?[] Parents { get; } = [.. People.Select((_, i) => Unions.FirstOrDefault(union => union.Children.Contains(i)))];

    private GenogramUnion[][] Joined { get; } = [.. People.Select((_, i) => Unions.Where(union => union.Joins(i)).ToArray())];

    /// <summary>The people of a generation, in the written order.</summary>
    public IEnumerable<int> Generation(int generation) => Enumerable.Range(0, People.Count).Where(i => People[i].Generation == generation);

    /// <summary>How many generations there are.</summary>
    public int Generations { get; } = People.Max(static person => person.Generation) + 1;
}

/// <summary>A person of a <see cref="Genogram"/>.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Sex"><c>male</c>, <c>female</c> or <c>unknown</c>.</param>
/// <param name="Age">In years.</param>
/// <param name="Deceased">Crossed out.</param>
/// <param name="Focus">With a double outline.</param>
/// <param name="Generation">From 0 for the eldest.</param>
internal sealed record GenogramPerson(string Name, string Sex, int? Age, bool Deceased, bool Focus, int Generation);

/// <summary>A couple, or a parent alone (<paramref name="B"/> is -1), and their children.</summary>
internal sealed record GenogramUnion(int A, int B, string Kind, IReadOnlyList<int> Children)
{
    /// <summary>Whether there are two partners.</summary>
    public bool IsCouple => B >= 0;

    /// <summary>One or two.</summary>
    public IEnumerable<int> Partners => IsCouple ? [A, B] : [A];

    /// <summary>Whether a person is one of them.</summary>
    public bool Joins(int person) => person == A || person == B;
}

/// <summary>How two people get on.</summary>
internal sealed record GenogramTie(int From, int To, string Kind)
{
    /// <summary>How the line is drawn.</summary>
    public StrokeStyle Style => Kind switch { "close" => StrokeStyle.Double, "distant" => StrokeStyle.Dotted, "conflict" => StrokeStyle.Zigzag, _ => StrokeStyle.Broken };
}
