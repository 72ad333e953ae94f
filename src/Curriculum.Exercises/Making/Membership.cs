using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>A whole is named; its parts are to be told from the parts of wholes that are taken for it.</summary>
internal sealed class Membership : IMaker
{
    private const int Fewest = 3;

    /// <inheritdoc/>
    public IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index) =>
        index.Concepts.SelectMany(c => c.BelongsTo.Select(parent => (Parent: parent, Child: c)))
            .GroupBy(pair => pair.Parent, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Where(group => group.Count() >= Fewest && index.Find(group.Key) is { } whole && index.Home(whole.Id) is not null && FactChoice.MayBeKey(whole) && FactChoice.KindFits(model, whole))
            .SelectMany(group => Enumerable.Range(1, model.Draws)
                .Select(draw => new Unit($"{group.Key}/{draw}", index.Concept(group.Key)) { Matter = group.Select(pair => pair.Child).ToArray() }));

    /// <inheritdoc/>
    public Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice)
    {
        Concept[] parts = (Concept[])unit.Matter!;
        HashSet<string> own = parts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        Stem stem = new(string.Empty, ChoiceWriter.LeadIn(model, dice.Main, ChoiceWriter.Values(unit.Concept, model.Prefix)));
        if (Phrases.IsNegative(stem.LeadIn)) return null;

        int wanted = 2 + dice.Main.Next(2);
        List<Candidate> right = [];
        foreach (Concept part in dice.For("bagian").Lottery(parts, p => p.Id))
        {
            Candidate c = Part(model, part, unit.Concept, index, null);
            if (right.Count < wanted && index.Home(part.Id) is not null && Draw.KeyIsQuiet(c, stem.Whole, string.Empty) && right.TrueForAll(r => Draw.Alike(r, c) && !Similarity.Contains(r.Text, c.Text))) right.Add(c);
        }

        if (right.Count < 2) return null;

        // Parts of other wholes that are taken for this one; a rival that is also a part of this whole would be right.
        IEnumerable<Candidate> strangers = index.Confusables.Of(unit.Concept.Id)
            .Select(rival => rival.Concept)
            .SelectMany(whole => index.Concepts.Where(c => c.BelongsTo.Contains(whole, StringComparer.Ordinal) && !c.BelongsTo.Contains(unit.Concept.Id, StringComparer.Ordinal)).Select(c => (Whole: whole, Part: c)))
            .Where(pair => !own.Contains(pair.Part.Id) && index.Home(pair.Part.Id) is not null)
            .DistinctBy(pair => pair.Part.Id, StringComparer.Ordinal)
            .Select(pair => Part(model, pair.Part, unit.Concept, index, index.Concept(pair.Whole)));
        List<Candidate>? wrong = new Draw(index).Wrong(right[0], stem.Whole, strangers, 5 - right.Count, dice.Main);
        if (wrong is null || right.Skip(1).Any(r => wrong.Exists(w => !Draw.Alike(r, w) || index.Apart(r.Subject, w.Subject) || Similarity.Contains(r.Text, w.Text)))) return null;
        IEnumerable<Slot> slots =
        [
            .. right.Select(c => new Slot("bagian", c.Subject, Radical: true)),
            .. wrong.Select(c => new Slot("pengecoh", c.Subject, Radical: true)),
        ];
        return ChoiceWriter.Write(model, ItemType.Multiple, unit, index, dice, stem, right, wrong, slots);
    }

    private static Candidate Part(ItemModel model, Concept part, Concept whole, KnowledgeIndex index, Concept? stranger)
    {
        Dictionary<string, string> values = ChoiceWriter.Values(whole, model.Prefix);
        values["other"] = Naming.Term(part);
        values["otherdef"] = Casing.Bare(part.Definition);
        if (stranger is not null) values["why"] = Naming.Term(stranger);
        return new Candidate(part.Id, Naming.Term(part), part.Id, 0)
        {
            Say = () => Template.Fill(stranger is null ? model.Right : model.Near, values),
            Confusion = stranger is null ? null : $"bagian:{stranger.Id}",
            Class = "part",
            LessonRef = index.RefOf(part.Id),
        };
    }
}
