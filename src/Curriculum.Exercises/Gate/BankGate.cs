using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Gate.Bots;
using Curriculum.Exercises.Gate.Solving;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Gate;

/// <summary>What the gate found in a bank.</summary>
/// <param name="Findings">Every breach, questions first.</param>
/// <param name="Figures">Every measure beside its threshold.</param>
/// <param name="Coverage">Outcome × Bloom.</param>
public sealed record Judgement(EquatableArray<Finding> Findings, EquatableArray<Figure> Figures, EquatableArray<CoverageRow> Coverage)
{
    /// <summary>Whether the bank may be published.</summary>
    public bool Passed => Findings.All(f => f.Rule.Severity is not Severity.Error);
}

/// <summary>The conscience of the build: judges every question by itself and the bank as a whole.</summary>
public static class BankGate
{
    private const int FewestForStatistics = 100;

    private static readonly SourcePoint Models = new("soal/model", 1);

    /// <summary>Judges a bank. Findings come in a stable order, whatever the number of threads.</summary>
    public static Judgement Judge(IReadOnlyList<Item> items, GateContext context)
    {
        Solver solver = new(context.Index);
        IEnumerable<Finding> single = items.AsParallel().AsOrdered().SelectMany(item => JudgeOne(item, context, solver)).ToArray();
        KeyedItem[] keyed = KeyedItem.Of(items);
        IReadOnlyList<CoverageRow> coverage = CoverageFigures.Matrix(items, context.Index.Knowledge);
        Figure[] figures =
        [
            .. CueFigures.Measure(keyed),
            .. KnowNothingBot.Measure(keyed),
            .. CoverageFigures.Measure(items),
            .. StereotypeFigures.Measure(items),
            .. LikenessFigures.Diversity(items),
        ];
        IEnumerable<Finding> bank = LikenessFigures.Duplicates(items).Concat(LikenessFigures.Families(items));

        // A handful of questions by hand is no bank: nobody promised that they cover the course. And over a few questions statistics blames chance.
        if (context.Index.Knowledge.Models.Count > 0)
        {
            bank = bank.Concat(CoverageFigures.Gaps(coverage, context.Index.Knowledge))
                .Concat(figures.Where(f => !f.Passed && f.Count >= FewestForStatistics).Select(f => new Finding(f.Rule, string.Empty, Models, Describe(f))));
        }

        return new Judgement(EquatableArray.From(single.Concat(bank)), EquatableArray.From(figures), EquatableArray.From(coverage));
    }

    /// <summary>Judges one question, its key by the solver included.</summary>
    public static IReadOnlyList<Finding> JudgeOne(Item item, GateContext context, Solver solver)
    {
        IReadOnlyList<Finding> findings = ItemGate.Judge(item, context);
        bool generated = item.Slots.Count > 0;
        Verdict verdict = solver.Judge(item);
        bool wrong = verdict is Verdict.Differs || (generated && verdict is Verdict.Unknown);
        return wrong ? [.. findings, new Finding(QuestionRules.IndependentKey, item.Id, item.Source, verdict.ToString())] : findings;
    }

    private static string Describe(Figure figure)
    {
        string bound = figure.High is { } high ? FormattableString.Invariant($"≤ {high:0.####}") : FormattableString.Invariant($"≥ {figure.Low:0.####}");
        return FormattableString.Invariant($"{figure.Name} {figure.Value:0.####} ({bound})").Trim();
    }
}
