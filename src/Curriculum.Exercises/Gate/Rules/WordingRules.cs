using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Rules;

/// <summary>Q10 to Q17: the words of a question.</summary>
internal static class WordingRules
{
    /// <summary>Every breach, as rule and detail.</summary>
    public static IEnumerable<(Pipelines.Rule Rule, string Detail)> Check(Item item, GateContext context)
    {
        bool negative = Phrases.IsNegative(item.Stem.LeadIn);
        if (negative) yield return (QuestionRules.NegativeLeadIn, item.Stem.LeadIn);
        if (negative && item.Options.FirstOrDefault(o => Phrases.IsNegative(o.Text)) is { } twice && item.Type is not ItemType.TrueFalse) yield return (QuestionRules.DoubleNegative, twice.Text);
        foreach (Option option in item.Options)
        {
            if (Phrases.FindIn(Phrases.Vague, option.Text) is { } vague) yield return (QuestionRules.VagueFrequency, vague);
        }

        if (Uneven(item, Phrases.Absolute) is { } absolute) yield return (QuestionRules.Absolutes, absolute);
        if (Uneven(item, Phrases.Hedging) is { } hedge) yield return (QuestionRules.Hedges, hedge);
        foreach (string word in Unknown(item, context)) yield return (QuestionRules.Spelling, word);
        if (Untaught(item, context.Index) is { } untaught) yield return (QuestionRules.TermsTaught, untaught);
    }

    // Such a word in some options and not in others marks them, whichever is the key.
    private static string? Uneven(Item item, IReadOnlyList<string> phrases)
    {
        if (item.Type is not (ItemType.Single or ItemType.Document or ItemType.Multiple)) return null;
        string?[] found = item.Options.Select(o => Phrases.FindIn(phrases, o.Text)).ToArray();
        return Array.Exists(found, f => f is null) ? Array.Find(found, f => f is not null) : null;
    }

    private static IEnumerable<string> Unknown(Item item, GateContext context)
    {
        if (context.KnowsWord is not { } knows) return [];
        return ItemTexts.Of(item).SelectMany(Words.Of).Distinct(StringComparer.Ordinal).Where(word => !knows(word));
    }

    private static string? Untaught(Item item, KnowledgeIndex index)
    {
        if (index.Lesson(item.Lesson) is not { } lesson) return null;
        return item.Concepts.FirstOrDefault(id => (index.Home(id) is not { } home || home.Order > lesson.Order) && !lesson.Also.Contains(id, StringComparer.Ordinal));
    }
}
