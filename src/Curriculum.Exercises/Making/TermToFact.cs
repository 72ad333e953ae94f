using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>A term is given; the scene, example, definition or circumstance is asked for.</summary>
/// <remarks>Every fact is the key of its own question and a wrong answer in its rivals' questions, so facts bear no mark of either part.</remarks>
internal sealed class TermToFact : IMaker
{
    private const int LongStem = 8;

    /// <inheritdoc/>
    public IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index) =>
        FactChoice.Units(model, index).Where(unit => FactChoice.MayBeOption(unit.Fact!.Text));

    /// <inheritdoc/>
    public Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        Dictionary<string, string> values = ChoiceWriter.Values(unit.Concept, model.Prefix);
        Stem stem = new(string.Empty, ChoiceWriter.LeadIn(model, dice.Main, values));
        if (Phrases.IsNegative(stem.LeadIn)) return null;

        // Without a scene, questions are told apart by their options; a stem of many words would make all questions on one term look the same.
        if (Words.ContentWords(stem.LeadIn).Count >= LongStem) return null;

        Candidate key = Right(unit.Fact!, model, unit.Concept, index, dice);
        if (!Draw.KeyIsQuiet(key, stem.Whole, string.Empty)) return null;

        IEnumerable<Candidate> candidates = Rivals(model, unit, index, dice);
        if (new Draw(index).Wrong(key, stem.Whole, candidates, FactChoice.Wanted(model), dice.Main) is not { } wrong) return null;
        IEnumerable<Slot> slots = [new Slot("fakta", unit.Fact!.Id, Radical: true), .. wrong.Select(c => new Slot("pengecoh", c.Name, Radical: true))];
        return ChoiceWriter.Write(model, ItemType.Single, unit, index, dice, stem, [key], wrong, slots);
    }

    /// <summary>A fact as right answer for its concept.</summary>
    public static Candidate Right(Fact fact, ItemModel model, Concept concept, KnowledgeIndex index, Dice dice)
    {
        Staging staging = Staging.Draw(fact.Text, index.Knowledge.Cast, dice, fact.Id);
        Dictionary<string, string> values = ChoiceWriter.Values(concept, model.Prefix);
        values["cue"] = staging.Play(FactChoice.CueOf(fact, index));
        return new Candidate(fact.Id, staging.Play(fact.Text), concept.Id, 0)
        {
            Say = () => FactChoice.WithRemark(Template.Fill(model.Right, values), concept),
            Class = FactChoice.ClassOf(model, concept),
            LessonRef = index.RefOf(concept.Id),
        };
    }

    /// <summary>The facts of the concepts that tempt beside the one asked for, as wrong answers.</summary>
    public static IEnumerable<Candidate> Rivals(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        foreach (Confusable rival in FactChoice.Rivals(model, unit.Fact!, index, dice))
        {
            Concept other = index.Concept(rival.Concept);
            foreach (Fact fact in index.FactsAbout(other.Id).Where(f => FactChoice.Fits(model, f) && FactChoice.MayBeOption(f.Text)))
            {
                yield return Wrong(fact, rival, other, model, unit, index, dice);
            }
        }
    }

    private static Candidate Wrong(Fact fact, Confusable rival, Concept other, ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        Staging staging = Staging.Draw(fact.Text, index.Knowledge.Cast, dice, fact.Id);
        return new Candidate(fact.Id, staging.Play(fact.Text), other.Id, rival.Tier)
        {
            Say = () => WhyWrong(fact, other, staging, model, unit, index),
            Confusion = rival.Code,
            Weight = index.Confusables.Readiness(other.Id, model.Relation),
            Class = rival.Class,
            LessonRef = index.RefOf(other.Id),
        };
    }

    private static string WhyWrong(Fact fact, Concept other, Staging staging, ItemModel model, Unit unit, KnowledgeIndex index)
    {
        Dictionary<string, string> values = ChoiceWriter.Values(unit.Concept, model.Prefix);
        values["other"] = Naming.Term(other);
        values["otherdef"] = Casing.Bare(other.Definition);
        values["cue"] = staging.Play(FactChoice.CueOf(fact, index));
        string? why = fact.Not.FirstOrDefault(miss => string.Equals(miss.Concept, unit.Concept.Id, StringComparison.Ordinal))?.Why;
        if (why is null && fact.Aspect is not Aspects.Situation) why = index.Confusables.Contrast(unit.Concept.Id, other.Id);
        if (why is not null) values["why"] = staging.Play(Casing.Bare(why));
        return Template.Fill(why is null ? model.Wrong : model.Near, values);
    }
}
