using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>A tool or technique is named; the stage at which it is used is asked for, or the other way round.</summary>
/// <remarks>The wrong stages come from the same list of stages and are none at which the tool is used.</remarks>
internal sealed class Timing : IMaker
{
    /// <inheritdoc/>
    public IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index) =>
        from tool in index.Knowledge.ToolStages
        let concept = index.Find(tool.Tool)
        where concept is not null && index.Home(concept.Id) is not null && FactChoice.MayBeKey(concept)
        select new Unit(tool.Tool, concept) { Matter = tool };

    /// <inheritdoc/>
    public Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        ToolStage tool = (ToolStage)unit.Matter!;
        string[] stages = tool.Stages.Where(id => index.Find(id) is not null && index.Home(id) is not null && ListOf(id, index) is not null).ToArray();
        if (stages.Length == 0) return null;
        Concept stage = index.Concept(dice.Main.Pick(stages));
        OrderedList list = ListOf(stage.Id, index)!;
        Dictionary<string, string> values = ChoiceWriter.Values(unit.Concept, model.Prefix);
        values["why"] = Casing.Bare(tool.Why);
        values["list"] = Casing.Lower(list.Title);
        Stem stem = new(string.Empty, ChoiceWriter.LeadIn(model, dice.Main, values));
        if (Phrases.IsNegative(stem.LeadIn)) return null;

        Candidate Stage(Concept s, bool right)
        {
            Dictionary<string, string> own = new(values, StringComparer.Ordinal) { ["other"] = Naming.Term(s), ["otherdef"] = Casing.Bare(s.Definition) };
            return new Candidate(s.Id, Naming.Term(s), s.Id, 0)
            {
                Say = () => Template.Fill(right ? model.Right : model.Wrong, own),
                Confusion = right ? null : $"urutan:{list.Id}",
                Class = "stage",
                LessonRef = index.RefOf(s.Id),
            };
        }

        Candidate key = Stage(stage, right: true);
        if (!Draw.KeyIsQuiet(key, stem.Whole, values["list"])) return null;
        IEnumerable<Candidate> others = list.Items
            .Where(id => !tool.Stages.Contains(id, StringComparer.Ordinal) && index.Find(id) is not null && index.Home(id) is not null)
            .Select(id => Stage(index.Concept(id), right: false));
        if (new Draw(index).Wrong(key, stem.Whole, others, FactChoice.Wanted(model), dice.Main) is not { } wrong) return null;
        IEnumerable<Slot> slots = [new Slot("alat", unit.Key, Radical: true), .. wrong.Select(c => new Slot("pengecoh", c.Subject, Radical: true))];
        Item? item = ChoiceWriter.Write(model, ItemType.Single, unit, index, dice, stem, [key], wrong, slots);
        return item is null ? null : item with { Source = tool.Source };
    }

    private static OrderedList? ListOf(string stage, KnowledgeIndex index) => index.Lists.FirstOrDefault(l => l.Strict && l.Items.Contains(stage, StringComparer.Ordinal));
}
