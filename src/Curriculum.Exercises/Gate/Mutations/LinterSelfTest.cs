using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Randomness;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Gate.Mutations;

/// <summary>Tests the tester (Q44): each of the nineteen flaws is put into clean questions, and the linter has to notice.</summary>
public static class LinterSelfTest
{
    private const double Recall = 0.95;
    private const double FalseAlarms = 0.02;

    /// <summary>The share of each flaw that is caught, and the share of clean questions that are blamed.</summary>
    /// <param name="items">A bank.</param>
    /// <param name="context">What the rules may ask.</param>
    /// <param name="perFlaw">How many questions are spoilt for each flaw.</param>
    /// <param name="judgement">What the gate said of the bank.</param>
    public static IReadOnlyList<Figure> Run(IReadOnlyList<Item> items, GateContext context, int perFlaw, Judgement judgement)
    {
        Item[] subjects = items.Where(i => i.Type is ItemType.Single && i.Options.Count(o => o.Correct) == 1).ToArray();
        if (subjects.Length == 0) return [];
        List<Figure> figures = [];
        foreach (Flaw flaw in Enum.GetValues<Flaw>())
        {
            StableRandom random = new($"uji-diri\u001e{flaw}");
            (Item Clean, Item Spoilt)[] pairs = random.Lottery(subjects, i => i.Id)
                .Select(item => (item, Mutator.Inject(flaw, item, random)))
                .Where(pair => pair.Item2 is not null)
                .Select(pair => (pair.item, pair.Item2!))
                .Take(perFlaw)
                .ToArray();
            double caught = pairs.AsParallel().Count(pair => Noticed(pair.Clean, pair.Spoilt, context)) / (double)Math.Max(1, pairs.Length);
            figures.Add(new Figure(QuestionRules.LinterSelfTest, flaw.ToString(), caught, Recall, null, pairs.Length));
        }

        double alarms = judgement.Findings.Where(f => f.Item.Length > 0 && f.Rule.Severity is Severity.Error).Select(f => f.Item).Distinct(StringComparer.Ordinal).Count() / (double)items.Count;
        figures.Add(new Figure(QuestionRules.LinterSelfTest, string.Empty, alarms, null, FalseAlarms, items.Count));
        return figures;
    }

    // A finding that the clean question has as well doesn't count: only what the flaw brought in does.
    private static bool Noticed(Item clean, Item spoilt, GateContext context)
    {
        HashSet<string> before = ItemGate.Judge(clean, context).Select(f => f.Rule.Code).ToHashSet(StringComparer.Ordinal);
        return ItemGate.Judge(spoilt, context).Any(f => f.Rule.Severity is Severity.Error && !before.Contains(f.Rule.Code));
    }
}
