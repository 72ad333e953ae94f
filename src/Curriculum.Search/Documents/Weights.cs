namespace Curriculum.Search.Documents;

/// <summary>How much a word counts in which field. One unit is a quarter of one word in a body of usual length.</summary>
/// <remarks>
/// The usual lengths are fixed figures and not averages over the site: so the weights of a document depend on nothing but the
/// document, and an edit of one page leaves the weights of all others as they are.
/// </remarks>
internal static class Weights
{
    private const int Unit = 4;
    private const int UsualBody = 110;

    /// <summary>A word that stands this often in a body of so many words (BM25F's length norm with b = 0.6).</summary>
    public static int Body(int times, int words) => Math.Max(1, Unit * times * 10 * UsualBody / ((4 * UsualBody) + (6 * words)));

    /// <summary>A word of a heading of so many words.</summary>
    public static int Heading(int words) => Shortened(3 * Unit, words);

    /// <summary>A word of a title of so many words.</summary>
    public static int Title(int words) => Shortened(8 * Unit, words);

    /// <summary>A word of a name of so many words.</summary>
    public static int Term(TermRole role, int words) => Shortened(
        role switch
        {
            TermRole.Name => 6 * Unit,
            TermRole.Lead => 5 * Unit,
            _ => 2 * Unit,
        },
        words);

    /// <summary>A word of a summary.</summary>
    public static int Summary() => 2 * Unit;

    /// <summary>A word says the less the more words stand beside it.</summary>
    private static int Shortened(int weight, int words) => words switch
    {
        <= 1 => weight,
        2 => weight * 4 / 5,
        3 => weight * 2 / 3,
        4 => weight * 4 / 7,
        _ => weight / 2,
    };
}
