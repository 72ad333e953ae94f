using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Bots;

/// <summary>Ways of answering for somebody who knows nothing and has seen many bad tests.</summary>
internal static class Strategies
{
    /// <summary>Every strategy: its name and how much it likes each option.</summary>
    public static readonly (string Name, Func<KeyedItem, double[]> Likes)[] All =
    [
        ("longest", i => i.Lengths),
        ("shortest", i => i.Lengths.Select(l => -l).ToArray()),
        ("most-hedged", i => i.Texts.Select(t => (double)Words.Of(t).Count(w => Phrases.Hedging.Contains(w, StringComparer.Ordinal))).ToArray()),
        ("no-absolute", i => i.Texts.Select(t => Phrases.AnyIn(Phrases.Absolute, t) ? -1.0 : 0).ToArray()),
        ("lead-in-overlap", i => i.Stems.Select(s => (double)s.Count(i.LeadIn.Contains)).ToArray()),
        ("stem-overlap", i => i.Stems.Select(s => (double)s.Count(i.Whole.Contains)).ToArray()),
        ("medoid", i => i.Centrality),
        ("outlier", i => i.Centrality.Select(c => -c).ToArray()),
        ("middle", i => Enumerable.Range(0, i.Count).Select(p => -Math.Abs(p - ((i.Count - 1) / 2.0))).ToArray()),
        ("first", i => Enumerable.Range(0, i.Count).Select(p => -(double)p).ToArray()),
        ("last", i => Enumerable.Range(0, i.Count).Select(p => (double)p).ToArray()),
        ("most-commas", i => i.Texts.Select(t => (double)t.Count(c => c is ',' or ';')).ToArray()),
        ("most-technical", i => i.Texts.Select(Surface.WordLength).ToArray()),
        ("grammar-fit", GrammarFit),
        ("middle-length", MiddleLength),
        ("most-brackets", i => i.Texts.Select(t => (double)t.Count(c => c is '(' or '"')).ToArray()),
    ];

    /// <summary>Share of keys found; among options that it likes equally the strategy guesses, and is given what guessing yields.</summary>
    public static double Score(IReadOnlyList<KeyedItem> items, Func<KeyedItem, double[]> likes) =>
        items.Count == 0 ? 0 : items.Average(i => Share(i, likes(i)));

    private static double Share(KeyedItem item, double[] likes)
    {
        double best = likes.Max();
        return likes[item.Key] >= best - 1e-12 ? 1.0 / likes.Count(l => l >= best - 1e-12) : 0;
    }

    /// <summary>The option liked best.</summary>
    public static int Choose(KeyedItem item, double[] likes)
    {
        double best = likes.Max();
        int[] tied = Enumerable.Range(0, likes.Length).Where(i => likes[i] >= best - 1e-12).ToArray();
        return tied.Length == 1 ? tied[0] : tied[(int)(StableRandom.Lot(0x5bd1e995UL, item.Item.Id) % (ulong)tied.Length)];
    }

    private static double[] GrammarFit(KeyedItem item)
    {
        string[] shapes = item.Texts.Select(Opening.Shape).ToArray();
        return shapes.Select(s => (double)shapes.Count(other => string.Equals(other, s, StringComparison.Ordinal))).ToArray();
    }

    private static double[] MiddleLength(KeyedItem item)
    {
        double mean = item.Lengths.Average();
        return item.Lengths.Select(l => -Math.Abs(l - mean)).ToArray();
    }
}
