using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Items;
using Curriculum.Pipelines;
using Xunit;
using static Curriculum.Exercises.Tests.Questions.QuestionBook;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>Each rule for the bank as a whole notices a lopsided bank; the sample that it was made from is fine by that rule.</summary>
public sealed class BankRuleTests
{
    private static readonly Dictionary<string, Func<Item, int, Item>> Lopsided = new(StringComparer.Ordinal)
    {
        ["KUR413"] = static (i, n) => n % 10 == 0 ? Change(i, Wrong(i), static o => o with { Text = o.Text + " selalu" }) : i,
        ["KUR414"] = static (i, n) => n % 10 == 0 ? Change(i, Wrong(i), static o => o with { Text = o.Text + " mungkin" }) : i,
        ["KUR418"] = static (i, _) => Change(i, Key(i), o => o with { Text = o.Text + new string('a', Math.Max(0, i.Options.Max(static x => x.Text.Length) - o.Text.Length) + 1) }),
        ["KUR419"] = static (i, _) => Change(i, Key(i), static o => o with { Text = o.Text + " dan kawan-kawannya" }),
        ["KUR420"] = static (i, _) => Change(i, Key(i), static o => o with { Text = o.Text[..3] }),
        ["KUR421"] = static (i, _) => First(i),
        ["KUR422"] = static (i, n) => n % 2 == 0 ? First(i) : i with { Options = EquatableArray.From(First(i).Options.Reverse()) },
        ["KUR423"] = static (i, _) => i with { Stem = i.Stem with { LeadIn = i.Options[Key(i)].Text + ", apa itu?" } },
        ["KUR436"] = static (i, n) => i with
        {
            Stem = i.Stem with { Vignette = n % 2 == 0 ? "Seorang ibu bercerita bahwa utang di warungnya belum lunas." : "Seorang bapak bercerita bahwa obat dari puskesmas belum diminum." },
            Options = EquatableArray.From(i.Options.Select(static o => o with { Text = o.Text[..Math.Min(30, o.Text.Length)] })),
        },
        ["KUR439"] = static (i, _) => i with { Bloom = Bloom.Remember },
        ["KUR443"] = static (i, _) => First(i),
    };

    public static TheoryData<string> Codes => [.. Lopsided.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_lopsided_bank_is_noticed_and_the_fair_one_passes(string code)
    {
        Assert.DoesNotContain(BankGate.Judge(Drawn, Context).Findings, f => f.Rule.Code == code);
        Item[] spoilt = [.. Drawn.Select(Lopsided[code])];
        Assert.Contains(BankGate.Judge(spoilt, Context).Findings, f => f.Rule.Code == code);
    }

    [Fact]
    public void A_question_asked_twice_is_noticed() =>
        Assert.Contains(BankGate.Judge([Good, Good with { Id = "kembar" }], Context).Findings, static f => f.Rule == QuestionRules.DuplicateStem && f.Item == "kembar");

    [Fact]
    public void A_model_that_says_the_same_over_and_over_is_told()
    {
        Item[] monotonous = [.. Enumerable.Range(0, 120).Select(static n => Drawn[0] with { Id = $"sama-{n}" })];
        Assert.Contains(BankGate.Judge(monotonous, Context).Findings, static f => f.Rule == QuestionRules.Diversity);
        Assert.DoesNotContain(BankGate.Judge(Drawn, Context).Findings, static f => f.Rule == QuestionRules.Diversity);
    }

    [Fact]
    public void Siblings_of_unequal_weight_are_noticed()
    {
        Item sibling = Drawn[0] with { Id = "saudara", Bloom = Bloom.Create };
        Assert.Contains(BankGate.Judge([Drawn[0], sibling], Context).Findings, static f => f.Rule == QuestionRules.IsomorphSafety);
    }

    [Fact]
    public void An_outcome_without_questions_is_noticed()
    {
        string outcome = Bank.Items[0].Outcomes[0];
        Item[] thinned = [.. Bank.Items.Where(i => !i.Outcomes.Contains(outcome, StringComparer.Ordinal)).Where(static (_, n) => n % 3 == 0)];
        Assert.Contains(BankGate.Judge(thinned, Context).Findings, f => f.Rule == QuestionRules.Coverage && f.Detail.StartsWith(outcome + ":", StringComparison.Ordinal));
        Assert.DoesNotContain(QuestionBook.Exercises.Judgement.Current.Findings, static f => f.Rule == QuestionRules.Coverage);
    }

    [Fact]
    public void A_handful_of_questions_by_hand_is_not_judged_as_a_bank()
    {
        Knowledge.KnowledgeIndex alone = new(QuestionBook.Index.Knowledge with { Models = [] });
        Assert.Empty(BankGate.Judge([Good], new GateContext(alone)).Findings);
    }

    private static Item First(Item item) => item with { Options = EquatableArray.From(item.Options.OrderByDescending(static o => o.Correct)) };
}
