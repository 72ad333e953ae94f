using System.Globalization;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Bank;

/// <summary>Q32 and Q33: no question twice, and no model that asks the same thing in ever the same words.</summary>
internal static class LikenessFigures
{
    /// <summary>Stems at least this alike are one question within a quiz.</summary>
    public const double SameInQuiz = 0.6;

    private const double SameInBank = 0.85;
    private const double Monotonous = 0.70;
    private const int ShortStem = 8;

    /// <summary>What two questions are compared by: the stem, and where that is short everything shown.</summary>
    public static HashSet<string> Fingerprint(Item item)
    {
        HashSet<string> stem = Words.ContentWords(item.Stem.Whole);
        if (stem.Count >= ShortStem) return stem;
        IEnumerable<string> rest = item.Options.Select(o => o.Text)
            .Concat(item.Pairs.SelectMany(p => new[] { p.Left, p.Right }))
            .Concat(item.Sequence)
            .Concat(item.Exhibits.SelectMany(e => e.Rows).Select(r => r.Text));
        stem.UnionWith(rest.SelectMany(Words.ContentWords));
        return stem;
    }

    /// <summary>Pairs of questions that are one and the same.</summary>
    /// <remarks>
    /// Two sets this alike share their rarest words, so each set is looked up by a few of those only; the bank is compared in
    /// near-linear time instead of pair by pair.
    /// </remarks>
    public static IEnumerable<Finding> Duplicates(IReadOnlyList<Item> items)
    {
        HashSet<string>[] prints = items.AsParallel().AsOrdered().Select(Fingerprint).ToArray();
        Dictionary<string, int> frequency = new(StringComparer.Ordinal);
        foreach (string word in prints.SelectMany(p => p)) frequency[word] = frequency.GetValueOrDefault(word) + 1;
        Dictionary<string, List<int>> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
        {
            string[] rarest = prints[i].OrderBy(w => frequency[w]).ThenBy(w => w, StringComparer.Ordinal).ToArray();
            int prefix = rarest.Length - (int)Math.Ceiling(SameInBank * rarest.Length) + 1;
            HashSet<int> compared = [];
            foreach (string word in rarest.Take(prefix))
            {
                if (!seen.TryGetValue(word, out List<int>? others)) seen[word] = others = [];
                foreach (int j in others.Where(compared.Add))
                {
                    if (Similarity.Jaccard(prints[i], prints[j]) >= SameInBank) yield return new Finding(QuestionRules.DuplicateStem, items[i].Id, items[i].Source, items[j].Id);
                }

                others.Add(i);
            }
        }
    }

    /// <summary>The mean cosine similarity within each model, on binary word vectors of all that is shown.</summary>
    public static IEnumerable<Figure> Diversity(IReadOnlyList<Item> items)
    {
        foreach (IGrouping<string, Item> model in items.GroupBy(i => i.Model, StringComparer.Ordinal).Where(g => g.Count() >= 2))
        {
            // The mean over all pairs follows from the sum of the unit vectors; no pair is looked at.
            Dictionary<string, double> sum = new(StringComparer.Ordinal);
            int count = 0;
            foreach (Item item in model)
            {
                HashSet<string> words = Words.ContentWords(item.Stem.Whole + " " + string.Join(' ', item.Options.Select(o => o.Text)) + " " + string.Join(' ', item.Sequence) + " " + string.Join(' ', item.Pairs.Select(p => p.Left + " " + p.Right)));
                if (words.Count == 0) continue;
                count++;
                foreach (string word in words) sum[word] = sum.GetValueOrDefault(word) + (1 / Math.Sqrt(words.Count));
            }

            double mean = count < 2 ? 0 : (sum.Values.Sum(v => v * v) - count) / ((double)count * (count - 1));
            yield return new Figure(QuestionRules.Diversity, model.Key, Math.Round(mean, 4), null, Monotonous, count);
        }
    }

    /// <summary>Questions of one family with different keys or levels: something incidental changed the reasoning (Q34).</summary>
    public static IEnumerable<Finding> Families(IReadOnlyList<Item> items) =>
        from family in items.Where(i => i.Slots.Count > 0).GroupBy(i => i.Family, StringComparer.Ordinal)
        let first = family.First()
        from other in family.Skip(1)
        where other.Bloom != first.Bloom || !string.Equals(KeyOf(other), KeyOf(first), StringComparison.Ordinal)
        select new Finding(QuestionRules.IsomorphSafety, other.Id, other.Source, first.Id);

    private static string KeyOf(Item item) => string.Create(CultureInfo.InvariantCulture, $"{(item.Concepts.Count > 0 ? item.Concepts[0] : string.Empty)}|{string.Join(',', item.Options.Where(o => o.Correct).Select(o => o.Concept).Order(StringComparer.Ordinal))}");
}
