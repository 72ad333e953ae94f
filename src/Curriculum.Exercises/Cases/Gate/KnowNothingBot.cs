using System.Globalization;
using Curriculum.Exercises.Randomness;

namespace Curriculum.Exercises.Cases;

/// <summary>A player that understands nothing and bets on form (Q43 for cases). It may not beat chance.</summary>
public static class KnowNothingBot
{
    /// <summary>By how much it may beat chance.</summary>
    public const double MostAdvantage = 0.05;

    /// <summary>So many decisions tell a habit of writing from luck; below, only luck's own bound holds, or nobody could begin with two models.</summary>
    public const int EnoughDecisions = 60;

    private const int Folds = 5;

    /// <summary>What one way of betting won.</summary>
    /// <param name="Strategy">Its name.</param>
    /// <param name="Rate">Share of decisions in which it took the best option; ties count by their share.</param>
    /// <param name="Chance">What blind choice wins.</param>
    /// <param name="Decisions">How many different decisions there were.</param>
    public sealed record Result(string Strategy, double Rate, double Chance, int Decisions)
    {
        /// <summary>The highest rate allowed: above chance by no more than the sample explains, and where there are enough decisions by 0.05 at most.</summary>
        public double Allowed => Chance + Math.Min(Decisions >= EnoughDecisions ? MostAdvantage : 1, 2.67 * Math.Sqrt(Chance * (1 - Chance) / Math.Max(1, Decisions)));
    }

    /// <summary>Plays every decision of the cases in every way it knows.</summary>
    public static IReadOnlyList<Result> Play(IEnumerable<PracticeCase> cases)
    {
        Choice[] choices = [.. cases.SelectMany(Choices)];
        if (choices.Length == 0) return [];
        double chance = choices.Average(static choice => 1.0 / choice.Features.Length);
        int decisions = choices.Select(static choice => choice.Key).Distinct(StringComparer.Ordinal).Count();
        List<Result> results = [];
        for (int feature = 0; feature < Cues.Names.Count; feature++)
        {
            int each = feature;
            results.Add(new Result("most " + Cues.Names[feature], choices.Average(choice => Won(choice, option => choice.Features[option][each])), chance, decisions));
            results.Add(new Result("least " + Cues.Names[feature], choices.Average(choice => Won(choice, option => -choice.Features[option][each])), chance, decisions));
        }

        results.Add(new Result("middle length", choices.Average(choice => Won(choice, option => -Math.Abs(choice.Features[option][0] - choice.Features.Average(static f => f[0])))), chance, decisions));
        results.Add(new Result("learned", Learned(choices), chance, decisions));
        return results;
    }

    internal static void Check(IEnumerable<PracticeCase> cases, CaseModel first, Findings found)
    {
        foreach (Result result in Play(cases).Where(static result => result.Rate > result.Allowed))
        {
            found.Add(CaseRules.Cue, first.At, result.Strategy, Percent(result.Rate), Percent(result.Allowed));
        }
    }

    private static string Percent(double rate) => (rate * 100).ToString("0.0", CultureInfo.InvariantCulture);

    private static IEnumerable<Choice> Choices(PracticeCase practice)
    {
        Person supervisor = practice.People[^1];
        foreach (CaseNode node in practice.Nodes.Where(static node => node.Options.Count > 0).GroupBy(static node => node.Decision).Select(static g => g.First()))
        {
            int best = 0;
            while (best < node.Options.Count - 1 && node.Options[best].Score < 3) best++;
            yield return new Choice(practice.Model + "/" + node.Decision, Cues.Of(node.Text + " " + node.Question, node.Options, supervisor.Name), best);
        }
    }

    private static double Won(Choice choice, Func<int, double> value)
    {
        double[] values = [.. Enumerable.Range(0, choice.Features.Length).Select(value)];
        double top = values.Max();
        return values[choice.Best] >= top - 1e-12 ? 1.0 / values.Count(each => each >= top - 1e-12) : 0;
    }

    // A conditional logistic model on all features, tested on decisions that it has not seen in any case.
    private static double Learned(Choice[] choices)
    {
        Choice[] scaled = [.. choices.Select(Centred)];
        Scale(scaled);
        double won = 0;
        for (int fold = 0; fold < Folds; fold++)
        {
            Choice[] seen = [.. scaled.Where(choice => FoldOf(choice) != fold)];
            double[] weights = Fit(seen);
            won += scaled.Where(choice => FoldOf(choice) == fold).Sum(choice => Won(choice, option => Dot(weights, choice.Features[option])));
        }

        return won / choices.Length;
    }

    private static int FoldOf(Choice choice) => (int)(StableRandom.Lot(1, choice.Key) % Folds);

    private static Choice Centred(Choice choice)
    {
        int width = Cues.Names.Count;
        double[] mean = [.. Enumerable.Range(0, width).Select(f => choice.Features.Average(option => option[f]))];
        return choice with { Features = [.. choice.Features.Select(option => option.Select((value, f) => value - mean[f]).ToArray())] };
    }

    private static void Scale(Choice[] choices)
    {
        for (int f = 0; f < Cues.Names.Count; f++)
        {
            int each = f;
            double spread = Math.Sqrt(choices.SelectMany(static choice => choice.Features).Average(option => option[each] * option[each]));
            if (spread < 1e-9) continue;
            foreach (double[] option in choices.SelectMany(static choice => choice.Features)) option[each] /= spread;
        }
    }

    private static double[] Fit(Choice[] choices)
    {
        const int Rounds = 120;
        const double Rate = 0.4, Shrink = 0.01;
        double[] weights = new double[Cues.Names.Count];
        for (int round = 0; round < Rounds; round++)
        {
            double[] slope = new double[weights.Length];
            foreach (Choice choice in choices)
            {
                double[] odds = [.. choice.Features.Select(option => Math.Exp(Dot(weights, option)))];
                double sum = odds.Sum();
                for (int option = 0; option < odds.Length; option++)
                {
                    double miss = (option == choice.Best ? 1 : 0) - (odds[option] / sum);
                    for (int f = 0; f < slope.Length; f++) slope[f] += miss * choice.Features[option][f];
                }
            }

            for (int f = 0; f < weights.Length; f++) weights[f] += Rate * ((slope[f] / Math.Max(1, choices.Length)) - (Shrink * weights[f]));
        }

        return weights;
    }

    private static double Dot(double[] left, double[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++) sum += left[i] * right[i];
        return sum;
    }

    private sealed record Choice(string Key, double[][] Features, int Best);
}
