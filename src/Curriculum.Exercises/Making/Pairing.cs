using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Making;

/// <summary>Facts and terms that look alike are to be paired (matching), or several facts of few terms to be sorted (classification).</summary>
internal sealed class Pairing(ItemType type) : IMaker
{
    private const int MatchingPairs = 4;
    private const int Groups = 3;

    /// <inheritdoc/>
    public IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index) =>
        FactChoice.Units(model, index)
            .GroupBy(unit => unit.Concept.Id, StringComparer.Ordinal)
            .SelectMany(group => Enumerable.Range(1, model.Draws).Select(draw => new Unit($"{group.Key}/{draw}", group.First().Concept, group.First().Fact)));

    /// <inheritdoc/>
    public Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        bool sorting = type is ItemType.Classification;
        List<Concept> concepts = Circle(model, unit, index, dice, sorting ? Groups : MatchingPairs);
        if (concepts.Count < 3) return null;

        HashSet<string> named = concepts.SelectMany(c => Words.ContentStems(Naming.Option(c, string.Empty))).ToHashSet(StringComparer.Ordinal);
        List<(Fact Fact, Concept Concept)> chosen = [];
        foreach (Concept concept in concepts)
        {
            IEnumerable<Fact> own = index.FactsAbout(concept.Id)
                .Where(f => FactChoice.Fits(model, f) && FactChoice.MayBeOption(f.Text) && !Words.ContentStems(f.Text).Overlaps(named));
            chosen.AddRange(dice.For(concept.Id).Lottery(own, f => f.Id).Take(sorting ? 2 : 1).Select(f => (f, concept)));
        }

        if (chosen.Count < (sorting ? 5 : concepts.Count)) return null;
        Dictionary<string, string> values = ChoiceWriter.Values(unit.Concept, model.Prefix);
        Stem stem = new(string.Empty, ChoiceWriter.LeadIn(model, dice.Main, values));
        HashSet<string> told = new(StringComparer.Ordinal);
        Pair[] pairs = dice.Main.Shuffle(chosen).Select(pair => Pair(model, pair.Fact, pair.Concept, index, dice, told.Add(pair.Concept.Id))).ToArray();
        if (pairs.Select(p => p.Left).Distinct(StringComparer.Ordinal).Count() < pairs.Length) return null;

        string[] ids = [unit.Concept.Id, .. concepts.Select(c => c.Id).Where(id => !string.Equals(id, unit.Concept.Id, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        IEnumerable<Slot> slots = chosen.Select(pair => new Slot("fakta", pair.Fact.Id, Radical: true));
        Item? item = ChoiceWriter.Finish(model, type, unit, index, stem, ids, slots, pairs.Select(p => p.Left + "=" + p.Right));
        return item is null ? null : item with
        {
            // The same pairs make the same question, from whichever of its concepts it was drawn.
            Id = Naming.Id(model.Id, string.Empty, pairs.Select(p => p.Left + "=" + p.Right).Order(StringComparer.Ordinal)),
            Pairs = EquatableArray.From(pairs),
            Rationale = string.Join(' ', pairs.Select(p => p.Feedback)),
            Outcomes = EquatableArray.From(ids.SelectMany(index.OutcomesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        };
    }

    // The anchor and concepts that are confused with it and may stand beside each other.
    private static List<Concept> Circle(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice, int size)
    {
        List<Concept> circle = [unit.Concept];
        IEnumerable<Confusable> rivals = FactChoice.Rivals(model, unit.Fact!, index, dice).Where(r => r.Tier < 2);
        foreach (Confusable rival in dice.For("lingkar").Lottery(rivals, r => r.Concept))
        {
            Concept other = index.Concept(rival.Concept);
            bool fits = FactChoice.MayBeKey(other) && index.FactsAbout(other.Id).Any(f => FactChoice.Fits(model, f))
                && circle.TrueForAll(c => !index.Apart(c.Id, other.Id) && !Similarity.Contains(Naming.Term(c), Naming.Term(other)));
            if (circle.Count < size && fits) circle.Add(other);
        }

        return circle;
    }

    // The caution about a doubtful concept stands with the first of its pairs; twice it would only be in the way.
    private static Pair Pair(ItemModel model, Fact fact, Concept concept, KnowledgeIndex index, Dice dice, bool first)
    {
        Candidate played = TermToFact.Right(fact, model, concept, index, dice);
        string caution = concept.SeedOnly && !first ? " " + concept.Remark : string.Empty;
        string feedback = caution.Length > 0 && played.Feedback.EndsWith(caution, StringComparison.Ordinal) ? played.Feedback[..^caution.Length] : played.Feedback;
        return new Pair(played.Text, Naming.Option(concept, model.Prefix), feedback, concept.Id);
    }
}
