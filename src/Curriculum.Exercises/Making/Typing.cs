using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Making;

/// <summary>The term is typed: into a blank (cloze) or as a short answer to a scene.</summary>
internal sealed class Typing(ItemType type) : IMaker
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
        Candidate key = new(unit.Concept.Id, Naming.Term(unit.Concept), unit.Concept.Id, 0);
        if (!Draw.KeyIsQuiet(key, stem.Whole, string.Empty)) return null;

        IEnumerable<Slot> slots = [new Slot("fakta", fact.Id, Radical: true), .. staging.Slots];
        string[] accepted = [.. Naming.Accepted(unit.Concept)];
        Item? item = ChoiceWriter.Finish(model, type, unit, index, stem, [unit.Concept.Id], slots, []);
        return item is null ? null : item with
        {
            Accepted = EquatableArray.From(accepted),
            Rationale = FactChoice.WithRemark(Template.Fill(model.Right, values), unit.Concept),
        };
    }
}
