using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Quizzes;

/// <summary>Puts quizzes together: every outcome, mixed levels (Agarwal 2019), mixed types, nothing that answers something else.</summary>
public sealed class QuizAssembly
{
    private const int Attempts = 6;
    private const int LessonSize = 8;
    private const int ModuleSize = 20;
    private const int FewestForTrueFalse = 10;

    // What reads like a question that is there already comes only when an outcome would go without, or nothing else is left.
    private const double Sameness = 5;

    private readonly KnowledgeIndex _index;
    private readonly string _seed;
    private readonly Dictionary<string, List<Giveaways>> _byOutcome = new(StringComparer.Ordinal);

    /// <summary>Prepares a bank for quizzes.</summary>
    public QuizAssembly(IReadOnlyList<Item> items, KnowledgeIndex index, string seed)
    {
        _index = index;
        _seed = seed;
        foreach (Giveaways item in items.AsParallel().AsOrdered().Select(i => new Giveaways(i)))
        {
            foreach (string outcome in item.Item.Outcomes.Distinct(StringComparer.Ordinal))
            {
                if (!_byOutcome.TryGetValue(outcome, out List<Giveaways>? list)) _byOutcome[outcome] = list = [];
                list.Add(item);
            }
        }
    }

    /// <summary>The quiz at the end of a lesson: questions on its outcomes that use only what has been taught so far.</summary>
    public Quiz ForLesson(Lesson lesson) => Assemble(lesson.Slug, [lesson], LessonSize);

    /// <summary>The larger quiz of a module.</summary>
    public Quiz ForModule(string module) => Assemble(module, [.. _index.Knowledge.Lessons.Where(l => string.Equals(l.Module, module, StringComparison.Ordinal))], ModuleSize);

    private Quiz Assemble(string id, Lesson[] lessons, int size)
    {
        int latest = lessons.Max(l => l.Order);
        HashSet<string> also = lessons.SelectMany(l => l.Also).ToHashSet(StringComparer.Ordinal);
        string[] all = lessons.SelectMany(l => l.Outcomes).Distinct(StringComparer.Ordinal).ToArray();
        Giveaways[] pool = [.. all.SelectMany(o => _byOutcome.GetValueOrDefault(o) ?? []).DistinctBy(i => i.Item.Id, StringComparer.Ordinal).Where(i => Taught(i.Item, latest, also))];
        string[] outcomes = [.. all.Where(o => Array.Exists(pool, i => i.Item.Outcomes.Contains(o, StringComparer.Ordinal)))];

        // A first question may shut out many others, so a few beginnings are tried; what touches most outcomes is kept, and of those the fullest.
        List<Giveaways> best = [];
        int touched = 0;
        for (int attempt = 0; attempt < Attempts && (touched < Math.Min(outcomes.Length, size) || best.Count < size); attempt++)
        {
            List<Giveaways> chosen = Choose(pool, outcomes, size, new StableRandom($"{_seed}\u001ekuis\u001e{id}\u001e{attempt}"));
            int touches = outcomes.Count(o => chosen.Exists(c => c.Item.Outcomes.Contains(o, StringComparer.Ordinal)));
            if ((touches, chosen.Count).CompareTo((touched, best.Count)) > 0) (best, touched) = (chosen, touches);
        }

        IEnumerable<Item> order = best.Select(c => c.Item).OrderBy(i => i.Bloom).ThenBy(i => i.Id, StringComparer.Ordinal);
        return new Quiz(id, EquatableArray.From(order));
    }

    private static List<Giveaways> Choose(Giveaways[] pool, string[] outcomes, int size, StableRandom random)
    {
        List<Giveaways> free = [.. random.Lottery(pool, i => i.Item.Id)];
        List<Giveaways> chosen = [];
        while (chosen.Count < size && free.Count > 0)
        {
            // Whoever is still free may stand beside all that were chosen earlier; only the last one is news.
            Giveaways? last = chosen.Count == 0 ? null : chosen[^1];
            free.RemoveAll(candidate => !Allowed(candidate.Item, chosen, size) || last?.Beside(candidate) is false);
            if (free.Count == 0) break;
            Giveaways best = free.MaxBy(candidate => Need(candidate.Item, chosen, outcomes) - (chosen.Count(c => c.ReadsLike(candidate)) * Sameness))!;
            chosen.Add(best);
            free.Remove(best);
        }

        return chosen;
    }

    private bool Taught(Item item, int latest, HashSet<string> also) =>
        item.Concepts.All(c => also.Contains(c) || (_index.Home(c) is { } home && home.Order <= latest));

    private static bool Allowed(Item item, List<Giveaways> chosen, int size)
    {
        int same = chosen.Count(c => c.Item.Type == item.Type);
        return item.Type switch
        {
            ItemType.TrueFalse => size >= FewestForTrueFalse && same < size / FewestForTrueFalse,
            ItemType.Single => true,
            ItemType.Document => same < size / 3,
            _ => same < Math.Max(1, size / 6),
        };
    }

    // How much a question adds: an outcome or a level that is still missing weighs most.
    private static double Need(Item item, List<Giveaways> chosen, string[] outcomes)
    {
        int fewest = outcomes.Min(o => chosen.Count(c => c.Item.Outcomes.Contains(o, StringComparer.Ordinal)));
        double outcome = item.Outcomes.Any(o => outcomes.Contains(o, StringComparer.Ordinal) && chosen.Count(c => c.Item.Outcomes.Contains(o, StringComparer.Ordinal)) == fewest) ? 4 : 0;
        double level = chosen.Exists(c => c.Item.Bloom == item.Bloom) ? 0 : 2;
        double type = chosen.Exists(c => c.Item.Type == item.Type) ? 0 : 1.5;
        double model = chosen.Count(c => string.Equals(c.Item.Model, item.Model, StringComparison.Ordinal)) * -1.0;
        double concept = chosen.Count(c => string.Equals(c.Item.Concepts[0], item.Concepts[0], StringComparison.Ordinal)) * -1.5;
        double high = item.Bloom >= Bloom.Apply ? 0.5 : 0;
        return outcome + level + type + model + concept + high;
    }
}
