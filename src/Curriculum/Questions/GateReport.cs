using System.Globalization;
using Curriculum.Content.Yaml;
using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Gate.Spelling;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Making;
using Curriculum.Pipelines;

namespace Curriculum.Questions;

/// <summary>Turns what the gate found into findings with the line that a lecturer has to mend.</summary>
/// <remarks>
/// A question grows from a fact and a model. A mistake that only a few facts bring about is theirs; one that several facts share, or that
/// stands in the question itself, is the model's. Either way it is told once, with the number of questions that have it.
/// A slip in a word is told at every entry that holds it, for questions lend each other their words.
/// Slots: {0} a question, {1} what is wrong, {2} how many more, {3} where its model stands; for a slip in a word {3} is the word that was probably meant.
/// </remarks>
internal static class GateReport
{
    private const int SharedByFacts = 3;
    private const int LongestDetail = 120;

    // Only models write the questions themselves.
    private static readonly HashSet<Rule> OfModels = [QuestionRules.LeadIn, QuestionRules.NegativeLeadIn, QuestionRules.DoubleNegative];

    /// <summary>All errors of a bank.</summary>
    public static IEnumerable<Diagnostic> From(Bank bank, Judgement judgement, KnowledgeIndex index, QuestionInput input)
    {
        Dictionary<string, Item> items = bank.Items.DistinctBy(static i => i.Id, StringComparer.Ordinal).ToDictionary(static i => i.Id, StringComparer.Ordinal);
        Dictionary<string, ItemModel> models = index.Knowledge.Models.DistinctBy(static m => m.Id, StringComparer.Ordinal).ToDictionary(static m => m.Id, StringComparer.Ordinal);
        ILookup<bool, Finding> errors = judgement.Findings.Where(static f => f.Rule.Severity is Severity.Error).ToLookup(f => items.ContainsKey(f.Item));
        return bank.Mistakes.Select(static f => At(f, f.Source, 0, ""))
            .Concat(errors[false].Select(f => At(f, Place(f, models, input), 0, "")))
            .Concat(OfItems([.. errors[true].Where(static f => f.Rule != QuestionRules.Spelling)], items, models, input))
            .Concat(OfWords(errors[true].Where(static f => f.Rule == QuestionRules.Spelling), index.Knowledge, input));
    }

    private static IEnumerable<Diagnostic> OfItems(Finding[] errors, Dictionary<string, Item> items, Dictionary<string, ItemModel> models, QuestionInput input)
    {
        HashSet<string> lacking = [.. errors.Where(static f => f.Rule == QuestionRules.Metadata).Select(static f => f.Item)];
        foreach (IGrouping<(Rule, string), Finding> group in errors.GroupBy(f => (f.Rule, items[f.Item].Model)))
        {
            if (!models.TryGetValue(group.Key.Item2, out ItemModel? model))
            {
                foreach (Finding finding in group.Where(f => !IsNamedAlready(f, input, lacking))) yield return At(finding, finding.Source, 0, "");
                continue;
            }

            IGrouping<SourcePoint, Finding>[] facts = [.. group.GroupBy(static f => f.Source)];
            string place = string.Create(CultureInfo.InvariantCulture, $"{model.Source.File}:{model.Source.Line}");
            if (OfModels.Contains(group.Key.Item1) || facts.Length >= SharedByFacts) yield return At(group.First(), model.Source, group.Count() - 1, "");
            else foreach (IGrouping<SourcePoint, Finding> fact in facts) yield return At(fact.First(), fact.Key, fact.Count() - 1, place);
        }
    }

    private static IEnumerable<Diagnostic> OfWords(IEnumerable<Finding> slips, ExerciseKnowledge knowledge, QuestionInput input)
    {
        Lazy<ILookup<string, SourcePoint>> places = new(() => KnowledgeTexts.Places(knowledge));
        foreach (IGrouping<string, Finding> slip in slips.GroupBy(static f => f.Detail, StringComparer.Ordinal))
        {
            string guess = Suggestion.For(slip.Key, SpellingList.BuiltIn.Where(word => word[0] == slip.Key[0])) ?? "";
            foreach (SourcePoint place in places.Value[slip.Key].DefaultIfEmpty(slip.First().Source))
            {
                if (!input.Faulty.Contains(place.File, StringComparer.Ordinal)) yield return At(slip.First(), place, slip.Count() - 1, guess);
            }
        }
    }

    // Missing keys, unknown ids and personal data of questions by hand are told with their own line and column, and what follows from them is no news.
    private static bool IsNamedAlready(Finding finding, QuestionInput input, HashSet<string> lacking) =>
        finding.Rule == QuestionRules.Metadata
        || finding.Rule == QuestionRules.PersonalData
        || (lacking.Contains(finding.Item) && (finding.Rule == QuestionRules.TermsTaught || finding.Rule == QuestionRules.Feedback))
        || input.Faulty.Contains(finding.Source.File, StringComparer.Ordinal);

    // A measure names the model it was taken of; any other concerns all of them.
    private static SourcePoint Place(Finding finding, Dictionary<string, ItemModel> models, QuestionInput input)
    {
        if (finding.Source.File.EndsWith(".yml", StringComparison.Ordinal) && (finding.Rule != QuestionRules.Coverage || input.Others.Any(f => f.File == finding.Source.File))) return finding.Source;
        ItemModel? named = models.Values.FirstOrDefault(m => finding.Detail.StartsWith(m.Id + " ", StringComparison.Ordinal));
        return named?.Source ?? new SourcePoint(input.Models.Select(static f => f.File).FirstOrDefault() ?? "soal", 1);
    }

    private static Diagnostic At(Finding finding, SourcePoint place, int more, string model)
    {
        string detail = finding.Detail.Length <= LongestDetail ? finding.Detail.TrimEnd('.') : finding.Detail[..LongestDetail].TrimEnd() + "…";
        return new Diagnostic(finding.Rule, place.File, Math.Max(1, place.Line), 1, [finding.Item, detail, more == 0 ? "" : more.ToString(CultureInfo.InvariantCulture), model]);
    }
}
