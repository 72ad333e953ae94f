using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Rules;

/// <summary>Q28 to Q30, Q35 and Q37: what a question says.</summary>
internal static class ContentRules
{
    private const int ShortestFeedback = 8;
    private const int LongestFeedback = 60;
    private const double TooAlike = 0.6;

    /// <summary>Every breach, as rule and detail.</summary>
    public static IEnumerable<(Pipelines.Rule Rule, string Detail)> Check(Item item, GateContext context)
    {
        if (item.Type is ItemType.Single or ItemType.Document or ItemType.Multiple)
        {
            foreach (Option option in item.Options.Where(o => !o.Correct && string.IsNullOrEmpty(o.Confusion))) yield return (QuestionRules.DistractorProvenance, option.Text);
            if (item.Type.HasOneKey() && Synonym(item, context.Index) is { } synonym) yield return (QuestionRules.SynonymOfKey, synonym);
        }

        foreach (string problem in FeedbackProblems(item, context)) yield return (QuestionRules.Feedback, problem);
        foreach (string text in Shown(item))
        {
            if (Phrases.FindIn(Phrases.Stigma, Phrases.WithoutSpeech(text)) is { } stigma) yield return (QuestionRules.Dignity, stigma);
            foreach (string finding in context.FindPersonalData?.Invoke(text) ?? PersonalData.Find(text, context.Index.Knowledge.Cast)) yield return (QuestionRules.PersonalData, finding);
        }
    }

    /// <summary>Every text of a question that a student reads.</summary>
    public static IEnumerable<string> Shown(Item item) =>
    [
        item.Stem.Vignette, item.Stem.LeadIn, item.Hint, item.Rationale,
        .. item.Options.Select(o => o.Text), .. item.Options.Select(o => o.Feedback),
        .. item.Pairs.Select(p => p.Left), .. item.Pairs.Select(p => p.Right), .. item.Sequence,
        .. item.Exhibits.SelectMany(e => e.Rows).Select(r => r.Text), .. item.Exhibits.Select(e => e.Name),
    ];

    private static string? Synonym(Item item, KnowledgeIndex index)
    {
        Option? key = item.Options.FirstOrDefault(o => o.Correct);
        if (key is null) return null;
        HashSet<string> names = (key.Concept is null ? null : index.Find(key.Concept)) is { } concept ? [.. Making.Naming.Accepted(concept)] : [];
        HashSet<string> stems = Words.ContentStems(key.Text);
        return item.Options.FirstOrDefault(o => !o.Correct
            && ((key.Concept is not null && o.Concept is not null && (string.Equals(key.Concept, o.Concept, StringComparison.Ordinal) || index.Apart(key.Concept, o.Concept)))
                || names.Contains(Words.Normalise(o.Text))
                || Similarity.Jaccard(stems, Words.ContentStems(o.Text)) >= TooAlike))?.Text;
    }

    private static IEnumerable<string> FeedbackProblems(Item item, GateContext context)
    {
        if (item.Options.Select(o => o.Feedback).Distinct(StringComparer.Ordinal).Count() < item.Options.Count) yield return "=";
        foreach (Option option in item.Options)
        {
            int words = Words.Count(option.Feedback);
            if (words is < ShortestFeedback or > LongestFeedback) yield return $"{words}: {option.Feedback}";
            if (NamesLetter(option.Feedback)) yield return option.Feedback;
            if (!context.RefExists(option.LessonRef)) yield return $"{option.Id}: {option.LessonRef}";
        }

        if (!item.Type.HasOptions() && !context.RefExists(item.LessonRef)) yield return item.LessonRef;
        if (item.Type.HasOptions()) yield break;
        if (Words.Count(item.Rationale) < ShortestFeedback) yield return item.Rationale;
    }

    private static bool NamesLetter(string text)
    {
        List<string> words = Words.Of(text);
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is "pilihan" or "jawaban" or "opsi" && words[i + 1] is "a" or "b" or "c" or "d" or "e") return true;
        }

        return false;
    }
}
