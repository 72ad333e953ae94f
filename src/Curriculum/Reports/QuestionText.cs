using Curriculum.Exercises.Items;
using Curriculum.Output;

namespace Curriculum.Reports;

/// <summary>A question as plain text, with its key and everything that is said about it.</summary>
internal static class QuestionText
{
    public static void Write(TextWriter output, Item item, Tongue tongue)
    {
        output.WriteLine($"== {item.Id}");
        output.WriteLine($"   {item.Type.Name()} · {item.Bloom.Name()} · {item.Lesson} · {string.Join(", ", item.Outcomes)} · {item.Source.File}:{item.Source.Line}");
        foreach (Exhibit exhibit in item.Exhibits)
        {
            output.WriteLine($"   [{exhibit.Name}]");
            foreach (ExhibitRow row in exhibit.Rows) output.WriteLine(row.Label.Length > 0 ? $"   | {row.Label}: {row.Text}" : $"   | {row.Text}");
        }

        if (item.Stem.Vignette.Length > 0) output.WriteLine(item.Stem.Vignette);
        output.WriteLine(item.Stem.LeadIn);
        foreach (Option option in item.Options)
        {
            output.WriteLine($"  {(option.Correct ? "*" : " ")} {option.Id}. {option.Text}");
            output.WriteLine($"       → {option.Feedback}");
        }

        foreach (Pair pair in item.Pairs) output.WriteLine($"  - {pair.Left}  =  {pair.Right}{(pair.Feedback.Length > 0 ? "  → " + pair.Feedback : "")}");
        for (int i = 0; i < item.Sequence.Count; i++) output.WriteLine($"  {(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}. {item.Sequence[i]}");
        if (item.Accepted.Count > 0) output.WriteLine($"  {tongue.Words["cli.question.key"]}: {string.Join(" / ", item.Accepted)}");
        output.WriteLine($"  {tongue.Words["cli.question.hint"]}: {item.Hint}");
        output.WriteLine($"  {tongue.Words["cli.question.why"]}: {item.Rationale}");
        output.WriteLine();
    }
}
