using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Cases;

/// <summary>Decides which options of a decision carry their tail, so that form says nothing about quality.</summary>
/// <remarks>
/// First the longest option is drawn, every option equally likely, then the shortest, then the rest. Whoever bets on length, on commas or on a
/// "karena" therefore wins as often as chance allows, whatever the author had in mind. No option may stand out by more than a quarter (Q19).
/// </remarks>
internal static class OptionShaper
{
    /// <summary>The longest option may have this many times the characters of the second longest.</summary>
    public const double MostRatio = 1.25;

    /// <summary>The most words of an option (Q07).</summary>
    public const int MostWords = 25;

    /// <summary>For each option, whether it carries its tail.</summary>
    /// <param name="bare">The options without tails.</param>
    /// <param name="full">The options with tails; equal to the bare one where there is none.</param>
    /// <param name="random">Draws.</param>
    public static bool[] Draw(IReadOnlyList<string> bare, IReadOnlyList<string> full, StableRandom random)
    {
        List<Shape> shapes = [.. Shapes(bare, full)];
        List<Shape> fair = shapes.FindAll(static shape => shape.Fair);
        if (fair.Count == 0) fair = [shapes.MinBy(static shape => shape.Ratio)!];
        int longest = random.Pick([.. fair.Select(static shape => shape.Longest).Distinct().Order()]);
        fair = fair.FindAll(shape => shape.Longest == longest);
        int shortest = random.Pick([.. fair.Select(static shape => shape.Shortest).Distinct().Order()]);
        return random.Pick(fair.FindAll(shape => shape.Shortest == shortest)).Tails;
    }

    /// <summary>The options that can be made the longest, and those that can be made the shortest, in a fair shape.</summary>
    public static (IReadOnlySet<int> Longest, IReadOnlySet<int> Shortest) Reach(IReadOnlyList<string> bare, IReadOnlyList<string> full)
    {
        List<Shape> fair = [.. Shapes(bare, full).Where(static shape => shape.Fair)];
        return (fair.Select(static shape => shape.Longest).ToHashSet(), fair.Select(static shape => shape.Shortest).ToHashSet());
    }

    private static IEnumerable<Shape> Shapes(IReadOnlyList<string> bare, IReadOnlyList<string> full)
    {
        int count = bare.Count;
        int[] shortWords = [.. bare.Select(Words.Count)];
        int[] longWords = [.. full.Select(Words.Count)];
        for (int mask = 0; mask < 1 << count; mask++)
        {
            bool[] tails = new bool[count];
            int[] lengths = new int[count];
            bool possible = true, readable = true;
            for (int i = 0; i < count; i++)
            {
                tails[i] = (mask >> i & 1) == 1;
                if (tails[i] && full[i].Length == bare[i].Length) possible = false;
                lengths[i] = tails[i] ? full[i].Length : bare[i].Length;
                if ((tails[i] ? longWords[i] : shortWords[i]) > MostWords) readable = false;
            }

            if (!possible) continue;
            int longest = Array.IndexOf(lengths, lengths.Max());
            int second = lengths.Where((_, i) => i != longest).Max();
            double ratio = (double)lengths[longest] / Math.Max(1, second);
            yield return new Shape(tails, longest, Array.IndexOf(lengths, lengths.Min()), ratio, readable && ratio <= MostRatio && lengths[longest] > second);
        }
    }

    private sealed record Shape(bool[] Tails, int Longest, int Shortest, double Ratio, bool Fair);
}
