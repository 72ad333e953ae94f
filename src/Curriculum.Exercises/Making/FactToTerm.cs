using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>A scene, example, definition or circumstance is given; the term is asked for.</summary>
internal sealed class FactToTerm : IMaker
{
    /// <inheritdoc/>
    public IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index) => FactChoice.Units(model, index);

    /// <inheritdoc/>
    public Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        Fact fact = unit.Fact!;
        Staging staging = Staging.Draw(fact.Text, index.Knowledge.Cast, dice, "panggung");
        Dictionary<string, string> values = ChoiceWriter.Values(unit.Concept, model.Prefix);
        values["fact"] = staging.Play(fact.Text);
        values["cue"] = staging.Play(FactChoice.CueOf(fact, index));
        string vignette = model.Vignette.Length == 0 ? values["fact"] : Template.Fill(model.Vignette, values);
        Stem stem = new(vignette, ChoiceWriter.LeadIn(model, dice.Main, values));

        Candidate key = new(unit.Concept.Id, values["option"], unit.Concept.Id, 0)
        {
            Say = () => FactChoice.WithRemark(Template.Fill(model.Right, values), unit.Concept),
            Class = FactChoice.ClassOf(model, unit.Concept),
            LessonRef = index.RefOf(unit.Concept.Id),
        };
        if (!Draw.KeyIsQuiet(key, stem.Whole, model.Prefix)) return null;

        IEnumerable<Candidate> candidates = FactChoice.Rivals(model, fact, index, dice)
            .Where(rival => !NamesKey(index.Concept(rival.Concept), unit.Concept))
            .Select(rival => Wrong(model, fact, rival, index, staging, values));
        if (new Draw(index).Wrong(key, stem.Whole, candidates, FactChoice.Wanted(model), dice.Main) is not { } wrong) return null;
        IEnumerable<Slot> slots =
        [
            new Slot("fakta", fact.Id, Radical: true),
            .. wrong.Select(c => new Slot("pengecoh", c.Subject, Radical: true)),
            .. staging.Slots,
        ];
        return ChoiceWriter.Write(model, ItemType.Single, unit, index, dice, stem, [key], wrong, slots);
    }

    // "Tujuan capacity building" beside "Pengembangan kapasitas": an option that holds another name of the key would be read as a hint or a trap.
    private static bool NamesKey(Concept rival, Concept key) => Naming.Accepted(key).Any(name => Similarity.Contains(Naming.Term(rival), name));

    private static Candidate Wrong(ItemModel model, Fact fact, Confusable rival, KnowledgeIndex index, Staging staging, Dictionary<string, string> values)
    {
        Concept other = index.Concept(rival.Concept);
        Dictionary<string, string> own = new(values, StringComparer.Ordinal)
        {
            ["other"] = Naming.Term(other),
            ["otherdef"] = Casing.Bare(other.Definition),
        };
        string? why = fact.Not.FirstOrDefault(miss => string.Equals(miss.Concept, other.Id, StringComparison.Ordinal))?.Why;
        if (why is null && fact.Aspect is not Aspects.Situation) why = index.Confusables.Contrast(fact.Concept, other.Id);
        if (why is not null) own["why"] = staging.Play(Casing.Bare(why));
        return new Candidate(other.Id, Naming.Option(other, model.Prefix), other.Id, rival.Tier)
        {
            Say = () => Template.Fill(why is null ? model.Wrong : model.Near, own),
            Confusion = rival.Code,
            Weight = index.Confusables.Readiness(other.Id, model.Relation),
            Class = rival.Class,
            LessonRef = index.RefOf(other.Id),
        };
    }
}
