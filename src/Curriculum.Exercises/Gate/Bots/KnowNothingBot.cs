using Curriculum.Exercises.Gate.Bank;

namespace Curriculum.Exercises.Gate.Bots;

/// <summary>The bot that knows nothing (Q43): it must not beat chance, or the bank teaches test-wiseness.</summary>
internal static class KnowNothingBot
{
    // One-sided 5 % over 13 tries, Bonferroni.
    private const double Certainty = 2.67;
    private const double Margin = 0.05;

    /// <summary>The score of every strategy and of the learned model.</summary>
    public static IEnumerable<Figure> Measure(IReadOnlyList<KeyedItem> items)
    {
        if (items.Count == 0) yield break;
        double chance = items.Average(i => 1.0 / i.Count);
        double bound = Math.Min(chance + Margin, chance + (Certainty * Math.Sqrt(items.Sum(i => (1.0 / i.Count) * (1 - (1.0 / i.Count)))) / items.Count));
        foreach ((string name, Func<KeyedItem, double[]> likes) in Strategies.All)
        {
            yield return new Figure(QuestionRules.KnowNothingBot, name, Strategies.Score(items, likes), null, bound, items.Count);
        }

        yield return new Figure(QuestionRules.KnowNothingBot, "logistic", LearnedBot.Score(items), null, bound, items.Count);
    }
}
