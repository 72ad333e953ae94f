using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>A term is given; all the facts that show it are asked for: two or three of five.</summary>
internal sealed class SeveralFacts : IMaker
{
    /// <inheritdoc/>
    public IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index) =>
        FactChoice.Units(model, index)
            .Where(unit => FactChoice.MayBeOption(unit.Fact!.Text))
            .GroupBy(unit => unit.Concept.Id, StringComparer.Ordinal)
            .Where(group => group.Count() >= 2)
            .SelectMany(group => Enumerable.Range(1, model.Draws).Select(draw => new Unit($"{group.Key}/{draw}", group.First().Concept, group.First().Fact)));

    /// <inheritdoc/>
    public Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        Stem stem = new(string.Empty, ChoiceWriter.LeadIn(model, dice.Main, ChoiceWriter.Values(unit.Concept, model.Prefix)));
        if (Phrases.IsNegative(stem.LeadIn)) return null;
        int wanted = 2 + dice.Main.Next(2);
        List<Candidate> right = [];
        IEnumerable<Fact> own = index.FactsAbout(unit.Concept.Id).Where(f => FactChoice.Fits(model, f) && FactChoice.MayBeOption(f.Text));
        foreach (Fact fact in dice.For("benar").Lottery(own, f => f.Id))
        {
            Candidate c = TermToFact.Right(fact, model, unit.Concept, index, dice);
            bool fits = Draw.KeyIsQuiet(c, stem.Whole, string.Empty)
                && right.TrueForAll(other => Draw.Alike(other, c) && Similarity.Jaccard(other.Stems, c.Stems) < 0.5 && !Similarity.Contains(other.Text, c.Text));
            if (fits && right.Count < wanted) right.Add(c);
        }

        if (right.Count < 2) return null;
        Unit anchored = unit with { Fact = index.FactsAbout(unit.Concept.Id).First(f => string.Equals(f.Id, right[0].Name, StringComparison.Ordinal)) };
        List<Candidate>? wrong = new Draw(index).Wrong(right[0], stem.Whole, TermToFact.Rivals(model, anchored, index, dice), 5 - right.Count, dice.Main);
        if (wrong is null || right.Skip(1).Any(r => wrong.Exists(w => !Draw.Alike(r, w) || Similarity.Contains(r.Text, w.Text)))) return null;
        IEnumerable<Slot> slots =
        [
            .. right.Select(c => new Slot("fakta", c.Name, Radical: true)),
            .. wrong.Select(c => new Slot("pengecoh", c.Name, Radical: true)),
        ];
        return ChoiceWriter.Write(model, ItemType.Multiple, anchored, index, dice, stem, right, wrong, slots);
    }
}
