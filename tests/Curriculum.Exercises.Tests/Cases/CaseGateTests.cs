using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Exercises.Tests.Cases;

public sealed class CaseGateTests
{
    public static TheoryData<string> ModelIds => [.. InputCases.Models.Select(static model => model.Id)];

    [Fact]
    public void All_models_together_pass_every_rule()
    {
        IReadOnlyList<Diagnostic> found = CaseGate.Check(Casebook.Maker, InputCases.Models, "gerbang");
        Assert.True(found.Count == 0, Casebook.Say(found));
    }

    [Theory]
    [MemberData(nameof(ModelIds))]
    public void Every_case_of_a_model_passes_every_rule_whatever_the_seed(string model)
    {
        IEnumerable<Diagnostic> found = Enumerable.Range(1, Casebook.Seeds).SelectMany(i => Casebook.Judge(Casebook.Case(model, i, "benih-" + i)));
        Assert.True(!found.Any(), Casebook.Say(found.Take(10)));
    }

    [Theory]
    [MemberData(nameof(ModelIds))]
    public void Every_value_and_household_of_a_model_is_drawn(string id)
    {
        CaseModel model = InputCases.Model(id);
        CaseFacts[] facts = [.. Enumerable.Range(1, 1000).Select(index => Casebook.Maker.Facts(model, "semua", index))];
        Assert.Equal(model.Households.Select(static each => each.Id).Order(), facts.Select(static each => each.Household.Id).Distinct().Order());
        Assert.Equal(model.Regions.Select(static each => each.Text).Order(), facts.Select(static each => each.Region).Distinct().Order());
        foreach (SlotModel slot in model.Slots.Where(static slot => slot.Values.Count > 0))
        {
            Assert.Equal(slot.Values.Select(static value => value.Id).Order(), facts.Select(each => each.FindSlot(slot.Name)!.Id).Distinct().Order());
        }
    }

    [Fact]
    public void Every_value_of_the_common_pools_is_drawn_by_some_model()
    {
        HashSet<string> drawn = [];
        foreach (CaseModel model in InputCases.Models)
        {
            for (int index = 1; index <= 300; index++)
            {
                foreach (KeyValuePair<string, SlotValue> slot in Casebook.Maker.Facts(model, "kolam", index).Slots) drawn.Add(slot.Key + "/" + slot.Value.Id);
            }
        }

        string[] missing = [.. InputCases.Library.Slots.SelectMany(slot => InputCases.Library.Pools.Single(pool => pool.Name == slot.Pool.Text).Values.Select(value => slot.Name + "/" + value.Id)).Where(each => !drawn.Contains(each))];
        Assert.Empty(missing);
    }

    [Fact]
    public void Who_people_are_says_nothing_about_what_troubles_them() => Assert.All(InputCases.Models, static model =>
        Assert.All(Balance.Measure(Casebook.Maker, model, "imbang", 10_000), measured => Assert.True(measured.V <= Balance.MostAssociation, $"{model.Id} {measured}")));

    [Fact]
    public void The_know_nothing_bot_does_not_beat_chance()
    {
        IReadOnlyList<KnowNothingBot.Result> results = KnowNothingBot.Play(InputCases.Models.SelectMany(static model => Enumerable.Range(1, 60).Select(index => Casebook.Maker.Make(model, "tebak", index))));
        Assert.True(results.Count >= 13);
        Assert.All(results, static result => Assert.True(result.Rate <= result.Allowed, result.ToString()));
    }

    [Fact]
    public void The_know_nothing_bot_finds_a_cue_where_there_is_one()
    {
        PracticeCase[] cases = [.. InputCases.Models.Select(static model => Casebook.Maker.Make(model, "bocor", 1) is var practice
            ? practice with { Nodes = EquatableArray.From(practice.Nodes.Select(static node => node.With(static option => option.Score == 3, static option => option with { Text = option.Text[..^1] + ", sesudah menimbang semuanya dengan tenang." }))) }
            : null!)];
        Assert.Contains(KnowNothingBot.Play(cases), static result => result.Strategy == "most length" && result.Rate > result.Allowed);
    }
}
