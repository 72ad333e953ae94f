using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Making;

/// <summary>Sets options into a random order and finishes the question around them.</summary>
internal static class ChoiceWriter
{
    /// <summary>More words than this nobody reads after a click.</summary>
    public const int LongestFeedback = 60;

    /// <summary>A finished question with options, or null if one of its concepts is taught nowhere.</summary>
    public static Item? Write(ItemModel model, ItemType type, Unit unit, KnowledgeIndex index, Dice dice, Stem stem, IReadOnlyList<Candidate> right, IReadOnlyList<Candidate> wrong, IEnumerable<Slot> slots)
    {
        if (right.Concat(wrong).Any(c => Text.Words.Count(c.Feedback) > LongestFeedback)) return null;
        HashSet<Candidate> keys = [.. right];
        Candidate[] order = Place(type, unit, dice, right, wrong);
        string kind = order.Select(c => c.Class).Distinct(StringComparer.Ordinal).Count() == 1 ? order[0].Class : wrong.Select(c => c.Class).FirstOrDefault() ?? right[0].Class;
        Option[] options = order.Select((c, i) => new Option
        {
            Id = Naming.Letter(i),
            Text = c.Text,
            Correct = keys.Contains(c),
            Feedback = c.Feedback,
            LessonRef = c.LessonRef,
            Concept = c.Concept,
            Kind = kind,
            Confusion = keys.Contains(c) ? null : c.Confusion,
        }).ToArray();
        string[] concepts = [unit.Concept.Id, .. order.Select(c => c.Concept).OfType<string>().Where(id => !string.Equals(id, unit.Concept.Id, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return Finish(model, type, unit, index, stem, concepts, slots, order.Select(c => c.Text)) is { } item
            ? item with { Options = EquatableArray.From(options), Rationale = item.Rationale.Length > 0 ? item.Rationale : right[0].Feedback }
            : null;
    }

    // The questions on one concept deal the places out among themselves like a shuffled deck: each place is uniformly random, and over the bank
    // the counts stray less than dice would. The bank is sorted by id, so no sequence of places can be read off it; nothing depends on another concept.
    private static Candidate[] Place(ItemType type, Unit unit, Dice dice, IReadOnlyList<Candidate> right, IReadOnlyList<Candidate> wrong)
    {
        if (type is ItemType.Multiple || right.Count != 1) return dice.Main.Shuffle(right.Concat(wrong));
        int places = wrong.Count + 1;
        StableRandom dealer = new($"{dice.Common}\u001e{unit.Concept.Id}\u001e{places}\u001e{unit.Turn / places}");
        int place = dealer.Shuffle(Enumerable.Range(0, places))[unit.Turn % places];
        List<Candidate> order = [.. dice.Main.Shuffle(wrong)];
        order.Insert(place, right[0]);
        return [.. order];
    }

    /// <summary>The parts that all questions share, or null if one of the concepts is taught nowhere.</summary>
    public static Item? Finish(ItemModel model, ItemType type, Unit unit, KnowledgeIndex index, Stem stem, IReadOnlyList<string> concepts, IEnumerable<Slot> slots, IEnumerable<string> shown)
    {
        if (index.LatestHome(concepts) is not { } lesson) return null;
        Slot[] all = [.. slots];
        return new Item
        {
            // The order of options and the words of the question are no part of the id: shuffled, it is the same question.
            Id = Naming.Id(model.Id, unit.Concept.Id, all.Where(s => !s.Radical).Select(s => s.Value).Prepend(stem.Vignette).Concat(shown.Order(StringComparer.Ordinal))),
            Model = model.Id,
            Type = type,
            Lesson = lesson.Slug,
            Outcomes = EquatableArray.From(index.OutcomesOf(unit.Concept.Id)),
            Concepts = EquatableArray.From(concepts),
            Bloom = model.Bloom,
            Stem = stem,
            Hint = model.Hint,
            LessonRef = index.RefOf(unit.Concept.Id),
            Source = unit.Fact?.Source ?? unit.Concept.Source,
            Slots = EquatableArray.From(all),
        };
    }

    /// <summary>The slots that every template may use for a concept.</summary>
    public static Dictionary<string, string> Values(Concept concept, string prefix) => new(StringComparer.Ordinal)
    {
        ["term"] = Naming.Term(concept),
        ["option"] = Naming.Option(concept, prefix),
        ["definition"] = Text.Casing.Bare(concept.Definition),
        ["remark"] = concept.Remark,
        ["example"] = concept.Examples.Count > 0 ? Text.Casing.Bare(concept.Examples[0]) : Text.Casing.Bare(concept.Definition),
    };

    /// <summary>A question of the model that repeats no word of the key; any question if all do.</summary>
    public static string QuietLeadIn(ItemModel model, StableRandom random, IReadOnlyDictionary<string, string> values, Candidate key)
    {
        string[] all = random.Shuffle(model.LeadIns).Select(l => Template.Fill(l, values)).ToArray();
        return Array.Find(all, l => Draw.KeyIsQuiet(key, l, string.Empty)) ?? all[0];
    }

    /// <summary>One of the questions of the model.</summary>
    public static string LeadIn(ItemModel model, StableRandom random, IReadOnlyDictionary<string, string> values) =>
        Template.Fill(random.Pick(model.LeadIns), values);
}
