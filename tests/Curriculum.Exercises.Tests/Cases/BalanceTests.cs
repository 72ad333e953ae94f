using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Exercises.Tests.Cases;

public sealed class BalanceTests
{
    [Fact]
    public void Things_that_go_together_have_an_association_of_one() =>
        Assert.InRange(Balance.CramersV([.. Enumerable.Range(0, 400)], static i => (i % 2).ToString(), static i => (i % 2).ToString()), 0.99, 1.01);

    [Fact]
    public void Things_that_have_nothing_to_do_with_each_other_have_none() =>
        Assert.InRange(Balance.CramersV([.. Enumerable.Range(0, 400)], static i => (i % 2).ToString(), static i => (i / 2 % 2).ToString()), 0, 0.01);

    [Fact]
    public void What_never_varies_has_none() => Assert.Equal(0, Balance.CramersV([1, 2, 3], static i => i.ToString(), static _ => "sama"));

    [Fact]
    public void Two_cases_of_a_model_differ() => Assert.All(InputCases.Models, static model =>
        Assert.InRange(Diversity.MeanLikeness([.. Enumerable.Range(1, 24).Select(index => Casebook.Maker.Make(model, "beda", index))]), 0.2, Diversity.MostAlike));

    [Fact]
    public void A_model_whose_problem_goes_with_sex_is_found()
    {
        CaseModel model = InputCases.Model("posko-banjir");
        SlotModel radical = model.Slots.First(static slot => slot.Radical);
        CaseModel unfair = model with { Slots = [radical with { Values = [radical.Values[0] with { Only = ["P"] }, radical.Values[1] with { Only = ["L"] }] }, .. model.Slots.Where(static slot => !slot.Radical)] };
        Assert.Contains(Casebook.Judge(unfair), static found => found.Rule.Code == "KUR641");
    }

    // With two names of women, cases with many women fall away, and with them most of those whose client is one.
    [Fact]
    public void A_model_that_shuts_out_one_sex_without_saying_so_is_found()
    {
        CaseModel model = InputCases.Model("pemuda-tuli");
        CaseMaker few = new(InputCases.Library with { Women = [.. InputCases.Library.Women.Take(2)] });
        Assert.DoesNotContain(Casebook.Judge(model), static found => found.Rule.Code == "KUR642");
        Assert.Contains(CaseGate.Check(few, [InputCases.Model(model.Instead.Text), model], "uji", draws: 200), static found => found.Rule.Code == "KUR642" && found.File == "kasus/pemuda-tuli.yml");
    }

    [Fact]
    public void A_model_whose_cases_read_alike_is_found()
    {
        CaseModel model = InputCases.Model("posko-banjir");
        Sourced same = new(string.Join(' ', Enumerable.Range(0, 600).Select(static number => "kata" + number)) + ".", model.At);
        DocumentModel document = model.Documents[0];
        CaseModel alike = model with { Documents = [document with { Paragraphs = [.. document.Paragraphs, same] }, .. model.Documents.Skip(1)] };
        Assert.DoesNotContain(Casebook.Judge(model), static found => found.Rule.Code == "KUR645");
        Assert.Contains(Casebook.Judge(alike), static found => found.Rule.Code == "KUR645");
    }
}
