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
        Stage stage = new(index, dice, values, IsPlain(model) ? null : Together(plan.Material, index, dice));
        values["row"] = plan.Row is null ? string.Empty : stage.Text(plan.Row);
        values["why"] = plan.Row is null ? plan.Part.Meaning : stage.Why(plan.Row);

        string vignette = model.Vignette.Length == 0 ? string.Empty : Template.Fill(model.Vignette, values);
        Candidate key = IsPick(model) ? Row(model, plan.Material, plan.Row!, plan.Part, unit, stage, right: true) : Part(model, plan.Material, plan.Part, unit, stage, right: true);
        Stem stem = new(vignette, IsPick(model) ? Template.Fill(plan.Part.Ask, values) : ChoiceWriter.QuietLeadIn(model, dice.Main, values, key));
        if (!Draw.KeyIsQuiet(key, stem.Whole, string.Empty)) return null;
        IEnumerable<Candidate> rest = IsPick(model)
            ? plan.Material.Rows.Where(r => !string.Equals(r.Part, plan.Part.Id, StringComparison.Ordinal))
                .Select(r => Row(model, plan.Material, r, PartOf(plan.Material, r), unit, stage, right: false))
            : plan.Material.Parts.Where(p => !string.Equals(p.Id, plan.Part.Id, StringComparison.Ordinal)).Select(p => Part(model, plan.Material, p, unit, stage, right: false));
        if (new Draw(index).Wrong(key, stem.Whole, rest, FactChoice.Wanted(model), dice.Main) is not { } wrong) return null;

        if (IsPlain(model)) return Plain(model, plan, unit, index, dice, stem, key, wrong, slot);

        Exhibit exhibit = new(values["title"], plan.Material.Kind, EquatableArray.From(Rows(model, plan, [key, .. wrong], stage)));
        if (exhibit.Rows.Count == 0) return null;
        List<Slot> slots = [new Slot("bahan", unit.Key, Radical: true), .. wrong.Select(c => new Slot("pengecoh", c.Name, Radical: true))];
        slots.AddRange(exhibit.Rows.Select(r => new Slot("baris", r.Text, Radical: true)));
        if (slot is not null) slots.Add(slot);
        Item? item = ChoiceWriter.Write(model, ItemType.Document, unit, index, dice, stem, [key], wrong, slots);
        if (item is null) return null;
        return Related(item, plan.Material, index) is not { } full ? null : full with
        {
            Id = Naming.Id(model.Id, unit.Concept.Id, exhibit.Rows.Select(r => r.Label + r.Text).Append(stem.Whole).Concat(item.Options.Select(o => o.Text).Order(StringComparer.Ordinal))),
            Exhibits = [exhibit],
            Source = plan.Row?.Source ?? plan.Material.Source,
        };
    }

    private static Item? Plain(ItemModel model, Plan plan, Unit unit, KnowledgeIndex index, Dice dice, Stem stem, Candidate key, List<Candidate> wrong, Slot? slot)
    {
        List<Slot> slots = [new Slot("bahan", unit.Key, Radical: true), .. wrong.Select(c => new Slot("pengecoh", c.Name, Radical: true))];
        if (slot is not null) slots.Add(slot);
        Item? item = ChoiceWriter.Write(model, ItemType.Single, unit, index, dice, stem, [key], wrong, slots);
        return item is null ? null : Related(item, plan.Material, index) is { } full ? full with { Source = plan.Row!.Source } : null;
    }

    // The related concepts of a material are practised too, so the question waits for the lesson that teaches the last of them.
    private static Item? Related(Item item, Material material, KnowledgeIndex index)
    {
        string[] concepts = [.. item.Concepts, .. material.Related.Where(id => index.Home(id) is not null && !item.Concepts.Contains(id, StringComparer.Ordinal))];
        return index.LatestHome(concepts) is not { } lesson ? null : item with
        {
            Concepts = EquatableArray.From(concepts),
            Lesson = lesson.Slug,
            Outcomes = EquatableArray.From(concepts.SelectMany(index.OutcomesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        };
    }

    private static bool IsPlain(ItemModel model) => model.Aspect is "pick-plain";

    private static bool IsPick(ItemModel model) => model.Aspect is "pick" or "pick-plain" or "pick-labelled";

    private static bool IsGap(ItemModel model) => model.Aspect is "gap";

    private static MaterialPart PartOf(Material material, MaterialRow row) => material.Parts.First(p => string.Equals(p.Id, row.Part, StringComparison.Ordinal));

    private static Candidate Row(ItemModel model, Material material, MaterialRow row, MaterialPart part, Unit unit, Stage stage, bool right)
    {
        string text = stage.Text(row);
        Dictionary<string, string> own = new(stage.Values, StringComparer.Ordinal) { ["other"] = part.Label, ["otherdef"] = part.Meaning, ["why"] = stage.Why(row), ["row"] = text };
        return new Candidate($"{part.Id}/{row.Text}", text, $"{part.Id}/{row.Text}", 0)
        {
            Concept = null,
            Say = () => Template.Fill(right ? model.Right : model.Wrong, own),
            Confusion = right ? null : $"bahan:{material.Id}:{part.Id}",
            Class = material.Kind,
            LessonRef = stage.Index.RefOf(unit.Concept.Id),
        };
    }

    private static Candidate Part(ItemModel model, Material material, MaterialPart part, Unit unit, Stage stage, bool right)
    {
        Dictionary<string, string> own = new(stage.Values, StringComparer.Ordinal) { ["other"] = part.Label, ["otherdef"] = part.Meaning };
        return new Candidate(part.Id, part.Label, part.Id, 0)
        {
            Concept = null,
            Say = () => Template.Fill(right ? model.Right : model.Wrong, own),
            Confusion = right ? null : $"bahan:{material.Id}:{part.Id}",
            Class = material.Kind,
            LessonRef = stage.Index.RefOf(unit.Concept.Id),
        };
    }

    private static IEnumerable<ExhibitRow> Rows(ItemModel model, Plan plan, IReadOnlyList<Candidate> options, Stage stage)
    {
        if (IsPick(model))
        {
            bool labelled = model.Aspect is "pick-labelled";
            return stage.Dice.For("baris").Shuffle(plan.Material.Rows.Where(r => options.Any(o => string.Equals(o.Name, $"{r.Part}/{r.Text}", StringComparison.Ordinal))))
                .Select(r => labelled ? new ExhibitRow(stage.Text(r), PartOf(plan.Material, r).Label) : new ExhibitRow(string.Empty, stage.Text(r)));
        }

        // One row for every part that is shown; the missing part, or the finding to be placed, stays out. The rows of a document that is to be
        // complete tell one story: the n-th rows of all parts belong together.
        List<ExhibitRow> rows = [];
        int story = stage.Dice.For("kisah").Next(plan.Material.Rows.Count);
        foreach (MaterialPart part in plan.Material.Parts)
        {
            if (IsGap(model) && part == plan.Part) continue;
            MaterialRow[] free = plan.Material.Rows.Where(r => string.Equals(r.Part, part.Id, StringComparison.Ordinal) && r != plan.Row).ToArray();
            if (free.Length == 0) return [];
            rows.Add(new ExhibitRow(IsGap(model) ? string.Empty : part.Label, stage.Text(IsGap(model) ? free[story % free.Length] : stage.Dice.For(part.Id).Pick(free))));
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

    // The rows of a document tell of the same people, so they are played by one cast.
    private static Staging Together(Material material, KnowledgeIndex index, Dice dice) =>
        Staging.Draw(string.Join(' ', material.Rows.Where(r => !IsNamed(r)).Select(r => r.Text)), index.Knowledge.Cast, dice, "baris");

    private static bool IsNamed(MaterialRow row) => row.Text.Contains("{person}", StringComparison.Ordinal);

    // Statements that stand alone have a cast each, and show the same one wherever they stand in the question.
    private sealed record Stage(KnowledgeIndex Index, Dice Dice, Dictionary<string, string> Values, Staging? Common)
    {
        public string Text(MaterialRow row) => Of(row).Play(Template.Fill(row.Text, Values));

        public string Why(MaterialRow row) => Of(row).Play(Template.Fill(row.Why, Values));

        private Staging Of(MaterialRow row) => IsNamed(row) ? Staging.AsWritten : Common ?? Staging.Draw(row.Text, Index.Knowledge.Cast, Dice, "baris/" + row.Text);
    }

    private sealed record Plan(Material Material, MaterialPart Part, MaterialRow? Row);
}
