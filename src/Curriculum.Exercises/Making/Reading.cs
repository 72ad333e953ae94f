using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Making;

/// <summary>A document is read. Three questions are possible, named by the aspect of the model.</summary>
/// <remarks>
/// <c>pick</c>: which row is of this part? <c>place</c>: to which part does this new finding belong? <c>gap</c>: which part is missing?
/// Rows are shown with the label of their part only where the model says <c>labelled</c> and the label doesn't give the answer away.
/// </remarks>
internal sealed class Reading : IMaker
{
    /// <inheritdoc/>
    public IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index)
    {
        foreach (Material material in index.Knowledge.Materials.Where(m => string.Equals(m.Kind, model.Relation, StringComparison.Ordinal)))
        {
            if (index.Find(material.Concept) is not { } concept || index.Home(concept.Id) is null) continue;
            if (IsGap(model))
            {
                foreach (MaterialPart part in material.Parts)
                {
                    for (int draw = 1; draw <= model.Draws; draw++) yield return new Unit($"{material.Id}/{part.Id}/{draw}", concept) { Matter = new Plan(material, part, null) };
                }

                continue;
            }

            foreach (MaterialRow row in material.Rows)
            {
                MaterialPart? part = material.Parts.FirstOrDefault(p => string.Equals(p.Id, row.Part, StringComparison.Ordinal));
                if (part is null || (IsPick(model) && part.Ask.Length == 0)) continue;
                yield return new Unit($"{material.Id}/{row.Text}", concept) { Matter = new Plan(material, part, row) };
            }
        }
    }

    /// <inheritdoc/>
    public Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        Plan plan = (Plan)unit.Matter!;
        string person = Person(plan.Material, index, dice, out Slot? slot);
        Dictionary<string, string> values = ChoiceWriter.Values(unit.Concept, model.Prefix);
        values["person"] = person;
        values["part"] = plan.Part.Label;
        values["meaning"] = plan.Part.Meaning;
        values["title"] = Template.Fill(plan.Material.Title, values);
        values["row"] = plan.Row is null ? string.Empty : Template.Fill(plan.Row.Text, values);
        values["why"] = plan.Row is null ? plan.Part.Meaning : Template.Fill(plan.Row.Why, values);

        string leadIn = IsPick(model) ? Template.Fill(plan.Part.Ask, values) : ChoiceWriter.LeadIn(model, dice.Main, values);
        string vignette = model.Vignette.Length == 0 ? string.Empty : Template.Fill(model.Vignette, values);
        Stem stem = new(vignette, leadIn);
        Candidate key = IsPick(model) ? Row(model, plan.Material, plan.Row!, plan.Part, unit, index, values, right: true) : Part(model, plan.Material, plan.Part, unit, index, values, right: true);
        IEnumerable<Candidate> rest = IsPick(model)
            ? plan.Material.Rows.Where(r => !string.Equals(r.Part, plan.Part.Id, StringComparison.Ordinal))
                .Select(r => Row(model, plan.Material, r, PartOf(plan.Material, r), unit, index, values, right: false))
            : plan.Material.Parts.Where(p => !string.Equals(p.Id, plan.Part.Id, StringComparison.Ordinal)).Select(p => Part(model, plan.Material, p, unit, index, values, right: false));
        if (new Draw(index).Wrong(key, IsPick(model) ? string.Empty : stem.Whole, rest, FactChoice.Wanted(model), dice.Main) is not { } wrong) return null;

        Exhibit exhibit = new(values["title"], plan.Material.Kind, EquatableArray.From(Rows(model, plan, [key, .. wrong], dice, values)));
        if (exhibit.Rows.Count == 0) return null;
        List<Slot> slots = [new Slot("bahan", unit.Key, Radical: true), .. wrong.Select(c => new Slot("pengecoh", c.Name, Radical: true))];
        slots.AddRange(exhibit.Rows.Select(r => new Slot("baris", r.Text, Radical: true)));
        if (slot is not null) slots.Add(slot);
        Item? item = ChoiceWriter.Write(model, ItemType.Document, unit, index, dice.Main, stem, [key], wrong, slots);
        if (item is null) return null;
        string[] concepts = [.. item.Concepts, .. plan.Material.Related.Where(id => index.Home(id) is not null && !item.Concepts.Contains(id, StringComparer.Ordinal))];
        return index.LatestHome(concepts) is not { } lesson ? null : item with
        {
            Id = Naming.Id(model.Id, unit.Concept.Id, exhibit.Rows.Select(r => r.Label + r.Text).Append(stem.Whole).Concat(item.Options.Select(o => o.Text).Order(StringComparer.Ordinal))),
            Exhibits = [exhibit],
            Concepts = EquatableArray.From(concepts),
            Lesson = lesson.Slug,
            Outcomes = EquatableArray.From(concepts.SelectMany(index.OutcomesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            Source = plan.Row?.Source ?? plan.Material.Source,
        };
    }

    private static bool IsPick(ItemModel model) => model.Aspect is "pick" or "pick-labelled";

    private static bool IsGap(ItemModel model) => model.Aspect is "gap";

    private static MaterialPart PartOf(Material material, MaterialRow row) => material.Parts.First(p => string.Equals(p.Id, row.Part, StringComparison.Ordinal));

    private static Candidate Row(ItemModel model, Material material, MaterialRow row, MaterialPart part, Unit unit, KnowledgeIndex index, Dictionary<string, string> values, bool right)
    {
        string text = Template.Fill(row.Text, values);
        Dictionary<string, string> own = new(values, StringComparer.Ordinal) { ["other"] = part.Label, ["otherdef"] = part.Meaning, ["why"] = Template.Fill(row.Why, values), ["row"] = text };
        return new Candidate($"{part.Id}/{row.Text}", text, $"{part.Id}/{row.Text}", 0)
        {
            Concept = null,
            Feedback = Template.Fill(right ? model.Right : model.Wrong, own),
            Confusion = right ? null : $"bahan:{material.Id}:{part.Id}",
            Class = material.Kind,
            LessonRef = index.RefOf(unit.Concept.Id),
        };
    }

    private static Candidate Part(ItemModel model, Material material, MaterialPart part, Unit unit, KnowledgeIndex index, Dictionary<string, string> values, bool right)
    {
        Dictionary<string, string> own = new(values, StringComparer.Ordinal) { ["other"] = part.Label, ["otherdef"] = part.Meaning };
        return new Candidate(part.Id, part.Label, part.Id, 0)
        {
            Concept = null,
            Feedback = Template.Fill(right ? model.Right : model.Wrong, own),
            Confusion = right ? null : $"bahan:{material.Id}:{part.Id}",
            Class = material.Kind,
            LessonRef = index.RefOf(unit.Concept.Id),
        };
    }

    private static IEnumerable<ExhibitRow> Rows(ItemModel model, Plan plan, IReadOnlyList<Candidate> options, Dice dice, Dictionary<string, string> values)
    {
        if (IsPick(model))
        {
            bool labelled = model.Aspect is "pick-labelled";
            return dice.For("baris").Shuffle(plan.Material.Rows.Where(r => options.Any(o => string.Equals(o.Name, $"{r.Part}/{r.Text}", StringComparison.Ordinal))))
                .Select(r => labelled ? new ExhibitRow(Template.Fill(r.Text, values), PartOf(plan.Material, r).Label) : new ExhibitRow(string.Empty, Template.Fill(r.Text, values)));
        }

        // One row for every part that is shown; the missing part, or the finding to be placed, stays out.
        List<ExhibitRow> rows = [];
        foreach (MaterialPart part in plan.Material.Parts)
        {
            if (IsGap(model) && part == plan.Part) continue;
            MaterialRow[] free = plan.Material.Rows.Where(r => string.Equals(r.Part, part.Id, StringComparison.Ordinal) && r != plan.Row).ToArray();
            if (free.Length == 0) return [];
            rows.Add(new ExhibitRow(IsGap(model) ? string.Empty : part.Label, Template.Fill(dice.For(part.Id).Pick(free).Text, values)));
        }

        return rows;
    }

    private static string Person(Material material, KnowledgeIndex index, Dice dice, out Slot? slot)
    {
        slot = null;
        if (!material.Title.Contains("{person}", StringComparison.Ordinal) && !material.Rows.Any(r => r.Text.Contains("{person}", StringComparison.Ordinal))) return string.Empty;
        FictionalCast cast = index.Knowledge.Cast;
        StableRandom random = dice.For("orang");
        bool woman = random.Next(2) == 0;
        EquatableArray<string> names = woman ? cast.Women : cast.Men;
        if (names.Count == 0) return string.Empty;
        string person = $"{(woman ? cast.WomanTitle : cast.ManTitle)} {random.Pick(names)}";
        slot = new Slot("nama", person, Radical: false);
        return person;
    }

    private sealed record Plan(Material Material, MaterialPart Part, MaterialRow? Row);
}
