using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>A fork in the work: which action is best? The defensible action is never called wrong, only not yet the best.</summary>
internal sealed class Deciding : IMaker
{
    /// <inheritdoc/>
    public IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index)
    {
        foreach (StageDecision decision in index.Knowledge.Decisions)
        {
            Concept? concept = decision.Concepts.Append(decision.Stage).Select(index.Find).FirstOrDefault(c => c is not null && index.Home(c.Id) is not null);
            if (concept is not null) yield return new Unit(decision.Id, concept) { Matter = decision };
        }
    }

    /// <inheritdoc/>
    public Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        StageDecision decision = (StageDecision)unit.Matter!;
        Staging staging = Staging.Draw(decision.Situation, index.Knowledge.Cast, dice, "panggung");
        List<Candidate> all = [.. decision.Options.Select((option, i) => Action(model, decision, option, i, unit, index, staging))];
        int best = decision.Options.ToList().FindIndex(o => o.Quality is Quality.Best);
        if (best < 0) return null;
        Candidate key = all[best];
        Stem stem = new(staging.Play(decision.Situation), ChoiceWriter.QuietLeadIn(model, dice.Main, ChoiceWriter.Values(unit.Concept, model.Prefix), key));
        if (!Draw.KeyIsQuiet(key, stem.LeadIn, string.Empty)) return null;
        List<Candidate> wrong = [.. all.Where(c => c != key && c.Manners == key.Manners && !c.Manners.Vague && !Similarity.Contains(key.Text, c.Text))];
        bool longEnough = wrong.Exists(c => c.Length * 1.25 >= key.Length);
        if (wrong.Count < 2 || !longEnough || key.Manners.Vague) return null;
        IEnumerable<Slot> slots = [new Slot("keputusan", decision.Id, Radical: true), .. staging.Slots];
        Item? item = ChoiceWriter.Write(model, ItemType.Single, unit, index, dice, stem, [key], wrong, slots);
        return item is null ? null : item with { Source = decision.Source };
    }

    private static Candidate Action(ItemModel model, StageDecision decision, DecisionOption option, int number, Unit unit, KnowledgeIndex index, Staging staging)
    {
        Dictionary<string, string> values = ChoiceWriter.Values(unit.Concept, model.Prefix);
        values["reason"] = staging.Play(Casing.Bare(option.Reason));
        values["consequence"] = staging.Play(Casing.Bare(option.Consequence));
        string template = option.Quality switch
        {
            Quality.Best => model.Right,
            Quality.Acceptable => model.Near,
            _ => model.Wrong,
        };
        return new Candidate($"{decision.Id}/{number}", staging.Play(option.Action), $"{decision.Id}/{number}", 0)
        {
            Concept = null,
            Say = () => Template.Fill(template, values),
            Confusion = $"keputusan:{decision.Id}:{option.Quality.ToString().ToLowerInvariant()}",
            Class = "action",
            LessonRef = index.RefOf(unit.Concept.Id),
        };
    }
}
