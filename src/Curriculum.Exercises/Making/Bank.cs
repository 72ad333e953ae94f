using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Making;

/// <summary>All questions of one seed.</summary>
/// <param name="Seed">The seed of the site.</param>
/// <param name="Items">The questions, sorted by id: by model, and within a model in no order that means anything.</param>
/// <param name="Shortfalls">Units for which the knowledge was too thin.</param>
/// <param name="Mistakes">Models whose sentences can't be filled; they made no question.</param>
public sealed record Bank(string Seed, EquatableArray<Item> Items, EquatableArray<Shortfall> Shortfalls, EquatableArray<Finding> Mistakes);

/// <summary>A unit that yielded no fair question.</summary>
/// <param name="Model">Model id.</param>
/// <param name="Unit">Name of the unit.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Shortfall(string Model, string Unit, SourcePoint Source);

/// <summary>Draws the bank. Each question depends on the seed, its model and the facts it shows, and on nothing else.</summary>
public static class BankGenerator
{
    private static readonly Dictionary<string, IMaker> Makers = new(StringComparer.Ordinal)
    {
        ["fact-to-term"] = new FactToTerm(),
        ["term-to-fact"] = new TermToFact(),
        ["several-facts"] = new SeveralFacts(),
        ["matching"] = new Pairing(ItemType.Matching),
        ["classification"] = new Pairing(ItemType.Classification),
        ["ordering"] = new Sequencing(),
        ["cloze"] = new Typing(ItemType.Cloze),
        ["short"] = new Typing(ItemType.Short),
        ["claim"] = new Claiming(),
        ["decision"] = new Deciding(),
        ["membership"] = new Membership(),
        ["timing"] = new Timing(),
        ["reading"] = new Reading(),
    };

    /// <summary>The makers that a model may name.</summary>
    public static IEnumerable<string> MakerNames => Makers.Keys.Order(StringComparer.Ordinal);

    /// <summary>Draws every question, those written by hand included.</summary>
    /// <param name="index">The knowledge.</param>
    /// <param name="seed">The seed of the site.</param>
    public static Bank Generate(KnowledgeIndex index, string seed)
    {
        if (index.Knowledge.Models.Count == 0 && index.Knowledge.Written.Count == 0) return new Bank(seed, [], [], []);
        ItemModel[] models = [.. index.Knowledge.Models.OrderBy(m => m.Id, StringComparer.Ordinal)];
        ILookup<string, ItemModel> lanes = models.Where(m => m.Lane.Length > 0).ToLookup(m => m.Lane, StringComparer.Ordinal);
        (ItemModel Model, Unit Unit)[] work = models
            .Where(model => Makers.ContainsKey(model.Maker))
            .SelectMany(model => InTurn(Makers[model.Maker].Units(model, index).Where(unit => HasLot(model, unit, lanes, seed))).Select(unit => (model, unit)))
            .ToArray();
        string?[] mistakes = new string?[work.Length];
        Item?[] made = work.AsParallel().AsOrdered().Select((w, i) => Try(w.Model, w.Unit, index, seed, ref mistakes[i])).ToArray();
        IEnumerable<Finding> broken = work.Select((w, i) => (w.Model, Mistake: mistakes[i])).Where(m => m.Mistake is not null).Distinct()
            .Select(m => new Finding(QuestionRules.BrokenModel, m.Model.Id, m.Model.Source, m.Mistake!));
        Shortfall[] shortfalls = work.Where((_, i) => made[i] is null && mistakes[i] is null)
            .Select(w => new Shortfall(w.Model.Id, w.Unit.Key, w.Unit.Fact?.Source ?? w.Unit.Concept.Source)).ToArray();
        IEnumerable<Item> items = Distinct([.. made.OfType<Item>().DistinctBy(item => item.Id, StringComparer.Ordinal).OrderBy(item => item.Id, StringComparer.Ordinal)]).Concat(index.Knowledge.Written).OrderBy(item => item.Id, StringComparer.Ordinal);
        return new Bank(seed, EquatableArray.From(items), EquatableArray.From(shortfalls), EquatableArray.From(broken));
    }

    // A sentence with an unknown slot is its author's mistake, not the program's: it is told and the other models go on.
    private static Item? Try(ItemModel model, Unit unit, KnowledgeIndex index, string seed, ref string? mistake)
    {
        try
        {
            return Make(model, unit, index, seed);
        }
        catch (FormatException slot)
        {
            mistake = slot.Message;
            return null;
        }
    }

    /// <summary>The questions of one model alone, for tests and previews.</summary>
    public static IEnumerable<Item> Of(ItemModel model, KnowledgeIndex index, string seed) =>
        InTurn(Makers[model.Maker].Units(model, index)).Select(unit => Make(model, unit, index, seed)).OfType<Item>();

    /// <summary>One question of a model for a seed, its unit drawn too; null where the knowledge is too thin for that unit. For stress tests.</summary>
    public static Item? Sample(ItemModel model, KnowledgeIndex index, string seed)
    {
        Unit[] units = [.. Makers[model.Maker].Units(model, index)];
        if (units.Length == 0) return null;
        int chosen = new StableRandom($"{seed}\u001e{model.Id}\u001econtoh").Next(units.Length);
        return Make(model, units[chosen], index, seed);
    }

    // Where a family of concepts is small, two units may yield all but the same question; the first one stays.
    private static IEnumerable<Item> Distinct(IReadOnlyList<Item> items)
    {
        HashSet<string> twins = LikenessFigures.Duplicates(items).Select(finding => finding.Item).ToHashSet(StringComparer.Ordinal);
        return items.Where(item => !twins.Contains(item.Id));
    }

    private static Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, string seed) =>
        Makers[model.Maker].Make(model, unit, index, new Dice($"{seed}\u001e{model.Id}", unit.Key));

    private static IEnumerable<Unit> InTurn(IEnumerable<Unit> units)
    {
        Dictionary<string, int> turns = new(StringComparer.Ordinal);
        foreach (Unit unit in units)
        {
            int turn = turns.GetValueOrDefault(unit.Concept.Id);
            turns[unit.Concept.Id] = turn + 1;
            yield return unit with { Turn = turn };
        }
    }

    // A fact draws its own lot for the lane, so that no two models of a lane ask about the same fact.
    private static bool HasLot(ItemModel model, Unit unit, ILookup<string, ItemModel> lanes, string seed)
    {
        if (model.Lane.Length == 0) return model.Share >= 100 || new StableRandom($"{seed}\u001e{model.Id}\u001e{unit.Key}\u001elot").Next(100) < model.Share;
        ItemModel[] lane = lanes[model.Lane].ToArray();
        int lot = new StableRandom($"{seed}\u001e{model.Lane}\u001e{unit.Key}\u001elot").Next(lane.Sum(m => m.Share));
        foreach (ItemModel other in lane)
        {
            if (lot < other.Share) return string.Equals(other.Id, model.Id, StringComparison.Ordinal);
            lot -= other.Share;
        }

        return false;
    }
}
