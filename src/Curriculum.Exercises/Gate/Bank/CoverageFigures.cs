using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Bank;

/// <summary>One row of the coverage matrix: an outcome and its questions at each level.</summary>
/// <param name="Outcome">Outcome id.</param>
/// <param name="Counts">Questions from remember to create.</param>
public sealed record CoverageRow(string Outcome, Pipelines.EquatableArray<int> Counts)
{
    /// <summary>Questions at all levels.</summary>
    public int Total => Counts.Sum();

    /// <summary>Levels with a question.</summary>
    public int Levels => Counts.Count(c => c > 0);
}

/// <summary>Q09, Q16, Q38 and Q39: every outcome is practised, at more than one level, and half of the bank asks for more than recall.</summary>
internal static class CoverageFigures
{
    private const int FewestItems = 8;
    private const int FewestLevels = 2;
    private const double HigherShare = 0.5;
    private const double LongestMeanSentence = 18;
    private const double HighestGrade = 12;

    /// <summary>Outcome × Bloom, in the order of the course.</summary>
    public static IReadOnlyList<CoverageRow> Matrix(IReadOnlyList<Item> items, ExerciseKnowledge knowledge)
    {
        ILookup<string, Bloom> byOutcome = items.SelectMany(i => i.Outcomes.Distinct(StringComparer.Ordinal).Select(o => (o, i.Bloom))).ToLookup(pair => pair.o, pair => pair.Bloom, StringComparer.Ordinal);
        return knowledge.Lessons.OrderBy(l => l.Order).SelectMany(l => l.Outcomes)
            .Select(o => new CoverageRow(o, Pipelines.EquatableArray.From(Enum.GetValues<Bloom>().Select(b => byOutcome[o].Count(x => x == b)))))
            .ToList();
    }

    /// <summary>Outcomes with too few questions or levels.</summary>
    public static IEnumerable<Finding> Gaps(IReadOnlyList<CoverageRow> matrix, ExerciseKnowledge knowledge) =>
        from row in matrix
        where row.Total < FewestItems || row.Levels < FewestLevels
        let scope = knowledge.Outcomes.FirstOrDefault(o => string.Equals(o.Outcome, row.Outcome, StringComparison.Ordinal))
        select new Finding(QuestionRules.Coverage, string.Empty, scope?.Source ?? new SourcePoint("soal/capaian.yml", 1), $"{row.Outcome}: {row.Total} / {row.Levels}");

    /// <summary>The shares.</summary>
    public static IEnumerable<Figure> Measure(IReadOnlyList<Item> items)
    {
        if (items.Count == 0) yield break;
        yield return new Figure(QuestionRules.HigherLevels, string.Empty, items.Count(i => i.Bloom >= Bloom.Apply) / (double)items.Count, HigherShare, null, items.Count);
        Readability all = Readability.Of(string.Join(' ', items.SelectMany(i => new[] { i.Stem.Vignette, i.Stem.LeadIn })));
        yield return new Figure(QuestionRules.Readable, "words", all.WordsPerSentence, null, LongestMeanSentence, items.Count);
        yield return new Figure(QuestionRules.Readable, "grade", all.Grade, null, HighestGrade, items.Count);
        yield return new Figure(QuestionRules.TrueFalseShare, string.Empty, items.Count(i => i.Type is ItemType.TrueFalse) / (double)items.Count, null, 0.10, items.Count);
    }
}
