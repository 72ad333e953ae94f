using System.Globalization;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Rules;

/// <summary>Q01 to Q08: the bones of a question.</summary>
internal static class StructureRules
{
    private const int LongestVignette = 120;
    private const int LongestLeadIn = 30;
    private const int LongestOption = 25;
    private const int LongestSentence = 25;
    private const int ShortestLeadIn = 5;
    private const int FewestContentWords = 2;
    private const int Scenery = 5;
    private const double BarelyTouches = 0.2;

    // Question words that point nowhere: what is asked shows only in the options.
    private static readonly string[] Unfocused =
    [
        "yang benar tentang", "pernyataan yang benar", "pernyataan mana yang benar", "manakah yang benar", "mana yang benar", "yang benar ialah", "yang benar adalah",
        "menurutmu", "pendapatmu", "lebih baik bagi", "hal itu", "pernyataan berikut yang", "pernyataan yang tepat tentang", "apa yang kamu ketahui", "hal berikut yang benar", "yang sesuai adalah",
    ];

    // "This scene" needs a scene.
    private static readonly string[] Pointing =
        ["adegan ini", "keadaan ini", "contoh ini", "cuplikan ini", "pertemuan ini", "uraian ini", "batasan ini", "keterangan ini", "catatan ini", "kasus ini", "tindakan itu", "dokumen ini", "cerita ini", "tersebut"];

    private static readonly string[] Combined = ["a dan b", "b dan c", "a dan c", "b dan d", "c dan d", "1 dan 2", "2 dan 3", "1 dan 3", "1 2 dan 3", "pilihan a", "pilihan b", "jawaban a", "jawaban b"];

    /// <summary>Every breach, as rule and detail.</summary>
    public static IEnumerable<(Pipelines.Rule Rule, string Detail)> Check(Item item, GateContext context)
    {
        if (Missing(item, context) is { Length: > 0 } missing) yield return (QuestionRules.Metadata, missing);
        if (KeyProblem(item) is { } key) yield return (QuestionRules.OneBestAnswer, key);
        if (CountProblem(item) is { } count) yield return (QuestionRules.OptionCount, count);
        if (Overlap(item) is { } overlap) yield return (QuestionRules.DistinctOptions, overlap);
        foreach (Option option in item.Options.Where(IsAboutOptions)) yield return (QuestionRules.OptionsAboutOptions, option.Text);
        if (LeadInProblem(item) is { } leadIn) yield return (QuestionRules.LeadIn, leadIn);
        foreach (string tooLong in TooLong(item)) yield return (QuestionRules.Lengths, tooLong);
        if (Stray(item) is { } stray) yield return (QuestionRules.Lengths, stray);
        if (NumbersOutOfOrder(item)) yield return (QuestionRules.OrderedNumbers, string.Join(" | ", item.Options.Select(o => o.Text)));
    }

    private static string Missing(Item item, GateContext context)
    {
        List<string> missing = [];
        if (item.Id.Length == 0) missing.Add("id");
        if (item.Outcomes.Count == 0) missing.Add("outcomes");
        if (item.Concepts.Count == 0 || item.Concepts.Any(id => context.Index.Find(id) is null)) missing.Add("concepts");
        if (context.Index.Lesson(item.Lesson) is null) missing.Add("lesson");
        if (string.IsNullOrEmpty(item.Source.File) || item.Source.Line < 1) missing.Add("source");
        if (item.Rationale.Length == 0) missing.Add("rationale");
        if (item.Hint.Length == 0) missing.Add("hint");
        return string.Join(", ", missing);
    }

    private static string? KeyProblem(Item item)
    {
        int right = item.Options.Count(o => o.Correct);
        if (item.Type.HasOneKey()) return right == 1 ? null : right.ToString(CultureInfo.InvariantCulture);
        if (item.Type is ItemType.Multiple) return right >= 2 && right < item.Options.Count ? null : right.ToString(CultureInfo.InvariantCulture);
        bool answerable = item.Type switch
        {
            ItemType.Ordering => item.Sequence.Count >= 3 && item.Sequence.Distinct(StringComparer.Ordinal).Count() == item.Sequence.Count,
            ItemType.Cloze or ItemType.Short => item.Accepted.Count >= 1,
            ItemType.Classification => item.Pairs.Count >= 4 && item.Pairs.Select(p => p.Right).Distinct(StringComparer.Ordinal).Count() >= 2,
            _ => item.Pairs.Count >= 3 && item.Pairs.Select(p => p.Right).Distinct(StringComparer.Ordinal).Count() == item.Pairs.Count,
        };
        return answerable ? null : item.Type.Name();
    }

    private static string? CountProblem(Item item)
    {
        if (!item.Type.HasOptions()) return null;
        bool fits = item.Type is ItemType.TrueFalse ? item.Options.Count == 2 : item.Options.Count is >= 3 and <= 5;
        return fits ? null : item.Options.Count.ToString(CultureInfo.InvariantCulture);
    }

    private static string? Overlap(Item item)
    {
        for (int i = 0; i < item.Options.Count; i++)
        {
            for (int j = i + 1; j < item.Options.Count; j++)
            {
                if (Similarity.Contains(item.Options[i].Text, item.Options[j].Text)) return $"{item.Options[i].Text} | {item.Options[j].Text}";
            }
        }

        return null;
    }

    private static bool IsAboutOptions(Option option)
    {
        bool combines = Words.Count(option.Text) <= 6 && Phrases.AnyIn(Combined, option.Text);
        return combines || Phrases.AnyIn(Phrases.OptionsAboutOptions, option.Text);
    }

    private static string? LeadInProblem(Item item)
    {
        string leadIn = item.Stem.LeadIn;
        if (Words.Count(leadIn) < ShortestLeadIn || Words.ContentStems(leadIn).Count < FewestContentWords) return leadIn;
        string last = Words.Sentences(leadIn)[^1];
        bool asks = last.EndsWith('?') && Phrases.AnyIn(Phrases.Question, last);
        bool orders = !item.Type.HasOptions() && Phrases.Imperative.Contains(Words.Of(last)[0], StringComparer.Ordinal);
        bool blank = item.Type is ItemType.Cloze && item.Stem.Whole.Contains("__", StringComparison.Ordinal);
        if (!asks && !orders && !blank) return leadIn;
        if (item.Type.HasOptions() && item.Stem.Whole.Contains("__", StringComparison.Ordinal)) return item.Stem.Whole;
        if (item.Stem.Vignette.Length == 0 && item.Exhibits.Count == 0 && Phrases.AnyIn(Pointing, leadIn) && item.Type.HasOptions() && !leadIn.Contains(':', StringComparison.Ordinal)) return leadIn;
        return Phrases.FindIn(Unfocused, leadIn);
    }

    private static IEnumerable<string> TooLong(Item item)
    {
        if (Words.Count(item.Stem.Vignette) > LongestVignette) yield return item.Stem.Vignette;
        if (Words.Count(item.Stem.LeadIn) > LongestLeadIn) yield return item.Stem.LeadIn;
        foreach (string sentence in Words.Sentences(item.Stem.Vignette).Concat(Words.Sentences(item.Stem.LeadIn)).Where(s => Words.Count(s) > LongestSentence)) yield return sentence;
        foreach (Option option in item.Options.Where(o => Words.Count(o.Text) > LongestOption)) yield return option.Text;
    }

    // A sentence that shares no word with anything else in the question is scenery: it costs time and tells nothing.
    private static string? Stray(Item item)
    {
        List<string> sentences = Words.Sentences(item.Stem.Vignette);
        if (sentences.Count < 2) return null;
        foreach (string sentence in sentences)
        {
            IEnumerable<string> rest = sentences.Where(s => !string.Equals(s, sentence, StringComparison.Ordinal))
                .Append(item.Stem.LeadIn).Append(item.Rationale)
                .Concat(item.Options.Select(o => o.Text + " " + o.Feedback))
                .Concat(item.Pairs.Select(p => p.Left + " " + p.Right + " " + p.Feedback))
                .Concat(item.Sequence)
                .Concat(item.Exhibits.SelectMany(e => e.Rows).Select(r => r.Label + " " + r.Text));
            HashSet<string> own = Words.ContentStems(sentence);
            HashSet<string> others = Words.ContentStems(string.Join(' ', rest));
            if (own.Count >= Scenery && own.Count(others.Contains) <= own.Count * BarelyTouches) return sentence;
        }

        return null;
    }

    private static bool NumbersOutOfOrder(Item item)
    {
        double[] numbers = item.Options.Select(o => Leading(o.Text)).OfType<double>().ToArray();
        return numbers.Length == item.Options.Count && numbers.Length > 1 && numbers.Zip(numbers.Skip(1)).Any(pair => pair.First > pair.Second);
    }

    private static double? Leading(string text)
    {
        string first = text.Split(' ')[0].TrimEnd('.', '%');
        return double.TryParse(first, NumberStyles.Number, CultureInfo.InvariantCulture, out double number) ? number : null;
    }
}
