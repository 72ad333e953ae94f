using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Making;

/// <summary>A scene and a claim about it: the claim names the concept that the scene shows, or the one that is nearest to it.</summary>
internal sealed class Claiming : IMaker
{
    /// <inheritdoc/>
    public IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index) =>
        model.Labels.Count < 2 ? [] : FactChoice.Units(model, index).Where(unit => unit.Fact!.Not.Count > 0);

    /// <inheritdoc/>
    public Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        Fact fact = unit.Fact!;
        Staging staging = Staging.Draw(fact.Text, index.Knowledge.Cast, dice, "panggung");
        NearMiss[] misses = fact.Not.Where(miss => index.Find(miss.Concept) is not null && index.Home(miss.Concept) is not null && !index.Apart(miss.Concept, fact.Concept)).ToArray();
        if (misses.Length == 0) return null;
        NearMiss miss = dice.Main.Pick(misses);
        Concept other = index.Concept(miss.Concept);
        bool holds = dice.Main.Next(2) == 0;
        Concept claimed = holds ? unit.Concept : other;

        Dictionary<string, string> values = ChoiceWriter.Values(claimed, model.Prefix);
        Stem stem = new(staging.Play(fact.Text), ChoiceWriter.LeadIn(model, dice.Main, values));
        Candidate key = new(claimed.Id, Naming.Term(claimed), claimed.Id, 0);
        if (!Draw.KeyIsQuiet(key, stem.Vignette, model.Prefix) || Phrases.IsNegative(stem.LeadIn)) return null;

        Dictionary<string, string> reasons = ChoiceWriter.Values(unit.Concept, model.Prefix);
        reasons["cue"] = staging.Play(FactChoice.CueOf(fact, index));
        reasons["other"] = Naming.Term(other);
        reasons["otherdef"] = Casing.Bare(other.Definition);
        reasons["why"] = staging.Play(Casing.Bare(miss.Why));
        string right = FactChoice.WithRemark(Template.Fill(model.Right, reasons), unit.Concept);
        string apart = Template.Fill(model.Near, reasons);

        if (Words.Count(right) > ChoiceWriter.LongestFeedback || Words.Count(apart) > ChoiceWriter.LongestFeedback) return null;

        // Whatever the claim, the option that is right gets the reason, the other one what was overlooked.
        Option Say(string id, string text, bool correct) => new()
        {
            Id = id,
            Text = text,
            Correct = correct,
            Feedback = correct == holds ? right : apart,
            LessonRef = index.RefOf(unit.Concept.Id),
            Concept = unit.Concept.Id,
            Kind = "claim",
            Confusion = correct ? null : $"{unit.Concept.Id}~{other.Id}",
        };
        IEnumerable<Slot> slots = [new Slot("fakta", fact.Id, Radical: true), new Slot("klaim", claimed.Id, Radical: true), .. staging.Slots];
        Item? item = ChoiceWriter.Finish(model, ItemType.TrueFalse, unit, index, stem, [unit.Concept.Id, other.Id], slots, [claimed.Id]);
        string reason = holds ? right : apart;
        return item is null ? null : item with
        {
            Options = [Say("benar", model.Labels[0], holds), Say("salah", model.Labels[1], !holds)],
            Rationale = reason,
        };
    }
}
