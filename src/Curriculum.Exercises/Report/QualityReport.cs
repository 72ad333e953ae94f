using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Making;
using Curriculum.Exercises.Quizzes;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Report;

/// <summary>What the site tells about its questions on the page <c>mutu-soal.html</c>.</summary>
/// <param name="Seed">The seed of the bank.</param>
/// <param name="Items">Number of questions.</param>
/// <param name="Written">Number of those written by hand.</param>
/// <param name="Models">Questions of each model.</param>
/// <param name="Types">Questions of each type.</param>
/// <param name="Levels">Questions at each level.</param>
/// <param name="Flaws">Number of findings of error weight.</param>
/// <param name="Rules">Every rule with its breaches.</param>
/// <param name="Figures">Every measure of the bank beside its threshold.</param>
/// <param name="Chance">Share of keys that guessing finds.</param>
/// <param name="BestBot">The best score of the bot that knows nothing.</param>
/// <param name="SelfTest">Share of each injected flaw that the linter caught.</param>
/// <param name="Coverage">Outcome × Bloom.</param>
/// <param name="Quizzes">Size of each quiz.</param>
/// <param name="Shortfalls">Units that yielded no fair question, by model.</param>
public sealed record QualityReport(
    string Seed,
    int Items,
    int Written,
    EquatableArray<Tally> Models,
    EquatableArray<Tally> Types,
    EquatableArray<Tally> Levels,
    int Flaws,
    EquatableArray<Tally> Rules,
    EquatableArray<Figure> Figures,
    double Chance,
    double BestBot,
    EquatableArray<Figure> SelfTest,
    EquatableArray<CoverageRow> Coverage,
    EquatableArray<Tally> Quizzes,
    EquatableArray<Tally> Shortfalls)
{
    /// <summary>Sums up a judged bank.</summary>
    public static QualityReport From(Bank bank, Judgement judgement, IEnumerable<Figure> selfTest, IEnumerable<Quiz> quizzes)
    {
        Item[] keyed = bank.Items.Where(i => i.Type is ItemType.Single or ItemType.Document).ToArray();
        return new QualityReport(
            bank.Seed,
            bank.Items.Count,
            bank.Items.Count(i => i.Slots.Count == 0),
            Count(bank.Items, i => i.Model),
            Count(bank.Items, i => i.Type.Name()),
            EquatableArray.From(Enum.GetValues<Bloom>().Select(b => new Tally(b.Name(), bank.Items.Count(i => i.Bloom == b)))),
            judgement.Findings.Count(f => f.Rule.Severity is Severity.Error),
            Count(judgement.Findings, f => f.Rule.Code),
            judgement.Figures,
            keyed.Length == 0 ? 0 : keyed.Average(i => 1.0 / i.Options.Count),
            judgement.Figures.Where(f => f.Rule == QuestionRules.KnowNothingBot).Select(f => f.Value).DefaultIfEmpty(0).Max(),
            EquatableArray.From(selfTest),
            judgement.Coverage,
            EquatableArray.From(quizzes.Select(q => new Tally(q.Id, q.Items.Count))),
            Count(bank.Shortfalls, s => s.Model));
    }

    private static EquatableArray<Tally> Count<T>(IEnumerable<T> things, Func<T, string> name) =>
        EquatableArray.From(things.GroupBy(name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new Tally(g.Key, g.Count())));
}

/// <summary>A name and how often it occurs.</summary>
/// <param name="Name">The name.</param>
/// <param name="Count">How often.</param>
public sealed record Tally(string Name, int Count);
