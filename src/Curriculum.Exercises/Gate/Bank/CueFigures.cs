using System.Globalization;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Bank;

/// <summary>Q13, Q14 and Q18 to Q24: do length, place, wording or likeness tell the key over the whole bank?</summary>
internal static class CueFigures
{
    private const double Certainty = 1.645;
    private const double Surprise = 0.01;
    private const double WordShare = 0.03;
    private const double Repeats = 0.02;

    /// <summary>All figures.</summary>
    public static IEnumerable<Figure> Measure(IReadOnlyList<KeyedItem> items)
    {
        if (items.Count == 0) yield break;
        double chance = items.Average(i => 1.0 / i.Count);
        double bound = chance + (Certainty * Math.Sqrt(items.Sum(i => (1.0 / i.Count) * (1 - (1.0 / i.Count)))) / items.Count);
        yield return new Figure(QuestionRules.Absolutes, string.Empty, Difference(items, Phrases.Absolute), null, WordShare, items.Count);
        yield return new Figure(QuestionRules.Hedges, string.Empty, Difference(items, Phrases.Hedging), null, WordShare, items.Count);
        yield return new Figure(QuestionRules.LongestIsKey, string.Empty, items.Count(i => Strictly(i, i.Lengths, 1)) / (double)items.Count, null, bound, items.Count);
        yield return new Figure(QuestionRules.LengthRatio, string.Empty, Ratio(items), 0.95, 1.05, items.Count);
        yield return new Figure(QuestionRules.ShortestIsKey, string.Empty, items.Count(i => Strictly(i, i.Lengths, -1)) / (double)items.Count, null, bound, items.Count);
        foreach (Figure figure in Places(items)) yield return figure;
        yield return new Figure(QuestionRules.WordRepeats, string.Empty, items.Average(Overlap), null, Repeats, items.Count);
        yield return new Figure(QuestionRules.Convergence, string.Empty, items.Count(i => Strictly(i, i.Centrality, 1)) / (double)items.Count, null, bound, items.Count);
    }

    private static bool Strictly(KeyedItem item, double[] measure, int sign) =>
        measure.Where((_, i) => i != item.Key).All(m => sign * measure[item.Key] > sign * m);

    private static double Difference(IReadOnlyList<KeyedItem> items, IReadOnlyList<string> phrases)
    {
        bool[][] marks = items.Select(i => i.Texts.Select(t => Phrases.AnyIn(phrases, t)).ToArray()).ToArray();
        double inKeys = items.Where((i, n) => marks[n][i.Key]).Count() / (double)items.Count;
        double others = items.Select((i, n) => marks[n].Where((_, o) => o != i.Key).Count(m => m)).Sum() / (double)items.Sum(i => i.Count - 1);
        return Math.Abs(inKeys - others);
    }

    private static double Ratio(IReadOnlyList<KeyedItem> items)
    {
        double keys = items.Average(i => i.Lengths[i.Key]);
        double others = items.SelectMany(i => i.Lengths.Where((_, o) => o != i.Key)).Average();
        return keys / others;
    }

    private static double Overlap(KeyedItem item)
    {
        double Share(HashSet<string> stems) => stems.Count == 0 ? 0 : stems.Count(item.LeadIn.Contains) / (double)stems.Count;
        return Share(item.Stems[item.Key]) - item.Stems.Where((_, i) => i != item.Key).Max(Share);
    }

    // Holm's bound for the family of tests keeps the false alarm of a fair bank at one in a hundred, however many numbers of options it has.
    private static IEnumerable<Figure> Places(IReadOnlyList<KeyedItem> items)
    {
        IGrouping<int, KeyedItem>[] sizes = items.GroupBy(i => i.Count).Where(g => g.Count() >= 20 * g.Key).OrderBy(g => g.Key).ToArray();
        foreach (IGrouping<int, KeyedItem> size in sizes)
        {
            int k = size.Key;
            KeyedItem[] own = [.. size];
            string name = k.ToString(CultureInfo.InvariantCulture);
            int[] counts = Enumerable.Range(0, k).Select(p => own.Count(i => i.Key == p)).ToArray();
            yield return new Figure(QuestionRules.KeyPosition, name, Statistics.ChiSquareTail(Statistics.ChiSquareUniform(counts), k - 1), Surprise / sizes.Length, null, own.Length);

            int[][] steps = Enumerable.Range(0, k).Select(_ => new int[k]).ToArray();
            int run = 1;
            int longest = 1;
            for (int i = 1; i < own.Length; i++)
            {
                steps[own[i - 1].Key][own[i].Key]++;
                run = own[i].Key == own[i - 1].Key ? run + 1 : 1;
                longest = Math.Max(longest, run);
            }

            (double chiSquare, int freedom, _) = Statistics.Independence(steps);
            yield return new Figure(QuestionRules.KeySequence, name, Statistics.ChiSquareTail(chiSquare, freedom), Surprise / sizes.Length, null, own.Length);

            // A run that chance brings in one of a hundred fair banks is no signature, even where it is longer than the rule of thumb allows.
            double thumb = Math.Ceiling(Math.Log(own.Length, k)) + 2;
            double rare = Math.Ceiling(Math.Log(own.Length * (1 - (1.0 / k)) * sizes.Length / Surprise, k));
            yield return new Figure(QuestionRules.KeySequence, name + "…", longest, null, Math.Max(thumb, rare), own.Length);
        }
    }
}
