using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Gate.Solving;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Making;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>The proofs behind the numbers: the linter is tested on injected flaws, bots that know nothing stay at chance, another solver finds every key.</summary>
/// <remarks><c>SOAL_BENIH_MODEL=1000 dotnet test</c> draws a thousand questions of each model instead of ten.</remarks>
public sealed class ProofTests
{
    [Fact]
    public void The_linter_notices_every_kind_of_flaw_and_blames_no_clean_question()
    {
        Figure[] figures = [.. QuestionBook.Exercises.Report.Current.SelfTest];
        Assert.Equal(20, figures.Length);
        Assert.Empty(figures.Where(static f => !f.Passed).Select(static f => $"{f.Name} {f.Value}"));
        Assert.All(figures.Where(static f => f.Name.Length > 0), static f => Assert.True(f.Count >= 50, f.Name));
    }

    [Fact]
    public void A_bot_that_knows_nothing_stays_at_chance()
    {
        Figure[] bots = [.. QuestionBook.Exercises.Judgement.Current.Figures.Where(static f => f.Rule == QuestionRules.KnowNothingBot)];
        Assert.True(bots.Length >= 13);
        Assert.Contains(bots, static f => f.Name == "logistic");
        Assert.Empty(bots.Where(static f => !f.Passed).Select(static f => $"{f.Name} {f.Value}"));
    }

    [Fact]
    public void Another_solver_finds_every_key()
    {
        Solver solver = new(QuestionBook.Index);
        Item[] drawn = [.. QuestionBook.Bank.Items.Where(static i => i.Slots.Count > 0)];
        Assert.Empty(drawn.AsParallel().Where(i => solver.Judge(i) is not Verdict.Agrees).Select(static i => i.Id));
    }

    [Fact]
    public void The_solver_is_no_yes_man()
    {
        Solver solver = new(QuestionBook.Index);
        Item[] swapped = [.. QuestionBook.Drawn.Select(static i => i with { Options = EquatableArray.From(i.Options.Select((o, n) => o with { Correct = n == QuestionBook.Wrong(i) })) })];
        Assert.All(swapped, i => Assert.Equal(Verdict.Differs, solver.Judge(i)));
    }

    [Fact]
    public void Every_model_holds_all_rules_for_any_seed()
    {
        int draws = QuestionBook.Often("SOAL_BENIH_MODEL", 10);
        Solver solver = new(QuestionBook.Index);
        string[] broken = [.. QuestionBook.Index.Knowledge.Models.AsParallel().SelectMany(model => Enumerable.Range(0, draws)
            .Select(n => BankGenerator.Sample(model, QuestionBook.Index, $"tekan-{n}"))
            .OfType<Item>()
            .SelectMany(item => BankGate.JudgeOne(item, QuestionBook.Context, solver))
            .Where(static f => f.Rule.Severity is Severity.Error)
            .Select(f => $"{model.Id}: {f.Rule.Code} {f.Detail}"))];
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_model_yields_questions() =>
        Assert.Empty(QuestionBook.Index.Knowledge.Models.Select(static m => m.Id).Except(QuestionBook.Bank.Items.Select(static i => i.Model)));
}
