using System.Globalization;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Rules;

/// <summary>Q19 and Q23 to Q26 for one question: what gives a key away without knowledge.</summary>
internal static class CueRules
{
    private const double LongestKey = 1.25;

    /// <summary>Every breach, as rule and detail.</summary>
    public static IEnumerable<(Pipelines.Rule Rule, string Detail)> Check(Item item)
    {
        if (item.Type is not (ItemType.Single or ItemType.Document or ItemType.Multiple) || item.Options.Count < 2) yield break;
        if (item.Options.Select(o => Opening.Shape(o.Text)).Distinct(StringComparer.Ordinal).Count() > 1) yield return (QuestionRules.Grammar, string.Join(" | ", item.Options.Select(o => o.Text)));
        if (item.Options.Select(o => o.Kind).Distinct(StringComparer.Ordinal).Count() > 1 || item.Options.Any(o => string.IsNullOrEmpty(o.Kind))) yield return (QuestionRules.SameKind, string.Join(" | ", item.Options.Select(o => o.Kind ?? "?")));
        if (!item.Type.HasOneKey() || item.Options.Count(o => o.Correct) != 1) yield break;

        Option key = item.Options.First(o => o.Correct);
        Option[] wrong = item.Options.Where(o => !o.Correct).ToArray();
        double ratio = (double)key.Text.Length / wrong.Max(o => o.Text.Length);
        if (ratio > LongestKey) yield return (QuestionRules.LengthRatio, ratio.ToString("0.00", CultureInfo.InvariantCulture));
        if (OwnWord(item, key, wrong) is { } word) yield return (QuestionRules.WordRepeats, word);
        if (Similarity.IsCentre([Words.ContentStems(key.Text), .. wrong.Select(o => Words.ContentStems(o.Text))])) yield return (QuestionRules.Convergence, key.Text);
    }

    /// <summary>A content word of the question that only the key repeats, or null.</summary>
    public static string? OwnWord(Item item, Option key, IEnumerable<Option> wrong)
    {
        HashSet<string> asked = Words.ContentStems(item.Stem.LeadIn);
        HashSet<string> others = wrong.SelectMany(o => Words.ContentStems(o.Text)).ToHashSet(StringComparer.Ordinal);
        return Words.ContentStems(key.Text).FirstOrDefault(s => asked.Contains(s) && !others.Contains(s));
    }
}
