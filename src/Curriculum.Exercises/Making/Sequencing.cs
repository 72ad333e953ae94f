using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Making;

/// <summary>Steps of a strict list are to be put in order: by name, by definition, or as scenes in which each step is at work.</summary>
internal sealed class Sequencing : IMaker
{
    private const int Longest = 5;

    // Three steps have six orders: too easily guessed to be asked.
    private const int Fewest = 4;

    /// <inheritdoc/>
    public IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index)
    {
        foreach (OrderedList list in index.Lists.Where(l => l.Strict && l.Items.Count >= Fewest))
        {
            if (list.Items.Any(id => index.Find(id) is null || index.Home(id) is null)) continue;
            if (IsScenes(model) && list.Items.Any(id => !index.FactsAbout(id).Any(f => FactChoice.Fits(model, f)))) continue;
            int[][] subsets = [.. Subsets(list.Items.Count, Math.Min(Longest, list.Items.Count))];
            int draws = IsScenes(model) ? model.Draws : Math.Min(model.Draws, subsets.Length);
            for (int draw = 0; draw < draws; draw++)
            {
                yield return new Unit($"{list.Id}/{draw}", index.Concept(list.Items[0])) { Matter = new Plan(list, subsets, draw) };
            }
        }
    }

    /// <inheritdoc/>
    public Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        Plan plan = (Plan)unit.Matter!;

        // All draws of a list walk through its parts in one common order, so that none comes twice.
        int[][] order = Distant(new StableRandom($"{plan.List.Id}/{dice.Common}").Shuffle(plan.Subsets));
        if (!IsScenes(model) && plan.Draw >= order.Length) return null;
        Concept[] steps = order[plan.Draw % order.Length].Select(i => index.Concept(plan.List.Items[i])).ToArray();
        List<(string Text, string? Fact)> shown = [];
        foreach (Concept step in steps)
        {
            if (Show(model, step, index, dice) is not { } text) return null;
            shown.Add(text);
        }

        if (shown.Select(s => s.Text).Distinct(StringComparer.Ordinal).Count() < shown.Count) return null;
        Dictionary<string, string> values = ChoiceWriter.Values(unit.Concept, model.Prefix);
        values["list"] = Casing.Lower(plan.List.Title);
        values["steps"] = string.Join("; ", steps.Select(s => Casing.Lower(Naming.Term(s))));
        Stem stem = new(string.Empty, ChoiceWriter.LeadIn(model, dice.Main, values));
        Unit anchored = unit with { Concept = dice.Main.Pick(steps) };
        string[] ids = [anchored.Concept.Id, .. steps.Select(s => s.Id).Where(id => !string.Equals(id, anchored.Concept.Id, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        IEnumerable<Slot> slots = [new Slot("daftar", plan.List.Id, Radical: true), .. shown.Select(s => new Slot("langkah", s.Fact ?? s.Text, Radical: true))];
        Item? item = ChoiceWriter.Finish(model, ItemType.Ordering, anchored, index, stem, ids, slots, shown.Select(s => s.Text));
        return item is null ? null : item with
        {
            Sequence = EquatableArray.From(shown.Select(s => s.Text)),
            Rationale = Template.Fill(model.Right, values),
            Source = plan.List.Source,
            Outcomes = EquatableArray.From(ids.SelectMany(index.OutcomesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        };
    }

    private static bool IsScenes(ItemModel model) => string.Equals(model.Aspect, Aspects.Situation, StringComparison.Ordinal);

    private static (string Text, string? Fact)? Show(ItemModel model, Concept step, KnowledgeIndex index, Dice dice)
    {
        if (string.Equals(model.Aspect, "term", StringComparison.Ordinal)) return (Naming.Term(step), null);
        Fact? fact = dice.For(step.Id)
            .Lottery(index.FactsAbout(step.Id).Where(f => FactChoice.Fits(model, f)), f => f.Id)
            .FirstOrDefault(f => FactChoice.MayBeOption(f.Text));
        return fact is null ? null : (Staging.Draw(fact.Text, index.Knowledge.Cast, dice, fact.Id).Play(fact.Text), fact.Id);
    }

    // Parts of a list that share all but one step are nearly the same question.
    private static int[][] Distant(int[][] parts)
    {
        List<int[]> chosen = [];
        foreach (int[] part in parts)
        {
            if (chosen.TrueForAll(other => other.Count(part.Contains) <= part.Length - 2)) chosen.Add(part);
        }

        return [.. chosen];
    }

    private static IEnumerable<int[]> Subsets(int count, int size)
    {
        for (int bits = 0; bits < 1 << count; bits++)
        {
            if (int.PopCount(bits) == size) yield return Enumerable.Range(0, count).Where(i => (bits >> i & 1) == 1).ToArray();
        }
    }

    private sealed record Plan(OrderedList List, int[][] Subsets, int Draw);
}
