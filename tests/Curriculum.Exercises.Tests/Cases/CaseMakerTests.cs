using System.Globalization;
using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Exercises.Tests.Cases;

public sealed class CaseMakerTests
{
    [Fact]
    public void The_same_seed_gives_the_same_bytes_in_every_culture_and_thread()
    {
        byte[] Write(CaseMaker maker) => CaseJson.Write("2026-ganjil", InputCases.Models.Select(model => maker.Make(model, "2026-ganjil", 3)));
        byte[] expected = Write(Casebook.Maker);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // The program runs without the cultures' data, so a culture that writes numbers in another way is made here.
            CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NegativeSign = "minus ";
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
            CultureInfo.CurrentCulture = other;
            Assert.Equal(expected, Write(new CaseMaker(InputCases.Library)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        byte[][] together = new byte[4][];
        CaseMaker shared = new(InputCases.Library);
        Parallel.For(0, together.Length, i => together[i] = Write(shared));
        Assert.All(together, bytes => Assert.Equal(expected, bytes));
    }

    [Fact]
    public void Another_seed_or_index_gives_another_case()
    {
        string[] texts = [.. new[] { ("a", 1), ("a", 2), ("b", 1) }.Select(static key => string.Concat(Casebook.Case("aset-kampung", key.Item2, key.Item1).Documents.Select(static document => document.Text)))];
        Assert.Equal(3, texts.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Another_slot_in_a_model_moves_no_other_slot()
    {
        CaseModel model = InputCases.Model("posko-banjir");
        CaseModel more = model with { Slots = [new SlotModel { Name = "baru", Least = 1, Most = 9 }, .. model.Slots] };
        CaseFacts before = Casebook.Maker.Facts(model, "uji", 5), after = Casebook.Maker.Facts(more, "uji", 5);
        Assert.Equal(before.People, after.People);
        Assert.All(before.Slots, slot => Assert.Equal(slot.Value, after.FindSlot(slot.Key)));
        Assert.All(before.Numbers, number => Assert.Equal(before.FindNumber(number.Key), after.FindNumber(number.Key)));
    }

    [Fact]
    public void An_editor_of_one_option_changes_no_other_text()
    {
        CaseModel model = InputCases.Model("kelompok-pulih");
        DecisionModel first = model.Decisions[0];
        OptionModel edited = first.Options[0] with { Consequence = new Sourced("Sesuatu yang lain terjadi.", first.Options[0].At) };
        CaseModel changed = model with { Decisions = [first with { Options = [edited, .. first.Options.Skip(1)] }, .. model.Decisions.Skip(1)] };
        PracticeCase before = Casebook.Maker.Make(model, "uji", 2), after = Casebook.Maker.Make(changed, "uji", 2);
        Assert.Equal(before.Documents, after.Documents);
        int differing = before.Nodes.Zip(after.Nodes).Count(static pair => pair.First != pair.Second);
        Assert.InRange(differing, 1, 2);
    }

    [Fact]
    public void Every_option_is_the_longest_and_the_shortest_as_often_as_chance_has_it()
    {
        Dictionary<int, (int Longest, int Shortest, double Chance)> byScore = [];
        foreach (PracticeCase practice in InputCases.Models.SelectMany(static model => Enumerable.Range(1, 60).Select(index => Casebook.Maker.Make(model, "panjang", index))))
        {
            foreach (CaseNode node in practice.Nodes.Where(static node => node.Options.Count > 0).DistinctBy(static node => node.Decision))
            {
                foreach (CaseOption option in node.Options)
                {
                    (int longest, int shortest, double chance) = byScore.GetValueOrDefault(option.Score);
                    byScore[option.Score] = (
                        longest + (option == node.Options.MaxBy(static each => each.Text.Length) ? 1 : 0),
                        shortest + (option == node.Options.MinBy(static each => each.Text.Length) ? 1 : 0),
                        chance + (1.0 / node.Options.Count));
                }
            }
        }

        Assert.All(byScore.Values, static seen => Assert.InRange(seen.Longest / seen.Chance, 0.85, 1.15));
        Assert.All(byScore.Values, static seen => Assert.InRange(seen.Shortest / seen.Chance, 0.85, 1.15));
    }

    [Fact]
    public void What_was_chosen_early_comes_back_later()
    {
        Assert.All(InputCases.Models, static model =>
        {
            PracticeCase practice = Casebook.Maker.Make(model, "uji", 1);
            string[][] told = [.. practice.Nodes.Where(static node => node.Options.Count > 0).GroupBy(static node => node.Decision).Select(static g => g.Select(static node => node.Text).Distinct(StringComparer.Ordinal).ToArray())];
            Assert.True(told.Count(static versions => versions.Length > 1) >= 2, model.Id);
        });
    }

    [Fact]
    public void A_household_is_told_with_everybody_who_lives_there()
    {
        foreach (PracticeCase practice in Enumerable.Range(1, 20).Select(static index => Casebook.Case("kelompok-usaha", index)))
        {
            string intake = practice.Documents.First(static document => document.Kind == "intake").Text;
            Assert.All(practice.Client.Household, relative => Assert.Contains($"{relative.Alias} ({relative.Relation}, {relative.Age} tahun)", intake, StringComparison.Ordinal));
        }
    }
}
