using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Cases;

/// <summary>What can be seen of an option by somebody who understands nothing.</summary>
internal static class Cues
{
    private static readonly string[] Reasons = ["karena", "sebab", "supaya", "agar", "sehingga", "demi"];
    private static readonly string[] Steps = ["lalu", "kemudian", "sambil", "setelah", "sebelum", "sesudah"];
    private static readonly string[] Senior = ["pembimbing"];

    /// <summary>The names of the features, in the order of <see cref="Of"/>.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["length", "words", "commas", "reason", "steps", "hedge", "absolute", "supervisor", "negation", "overlap", "likeness", "wordLength", "digits", "position", "names"];

    /// <summary>The features of every option of a decision.</summary>
    /// <param name="situation">What stands above the options.</param>
    /// <param name="options">The options as shown.</param>
    /// <param name="supervisor">How the story calls the supervisor.</param>
    public static double[][] Of(string situation, IReadOnlyList<CaseOption> options, string supervisor)
    {
        HashSet<string> above = Words.ContentStems(situation);
        HashSet<string>[] stems = [.. options.Select(static option => Words.ContentStems(option.Text))];
        double[][] features = new double[options.Count][];
        for (int i = 0; i < options.Count; i++)
        {
            string text = options[i].Text;
            List<string> words = Words.Of(text);
            features[i] =
            [
                text.Length,
                words.Count,
                text.Count(static c => c == ','),
                words.Count(Reasons.Contains),
                words.Count(Steps.Contains),
                Phrases.AnyIn(Phrases.Hedging, text) ? 1 : 0,
                Phrases.AnyIn(Phrases.Absolute, text) ? 1 : 0,
                text.Contains(supervisor, StringComparison.Ordinal) || words.Any(Senior.Contains) ? 1 : 0,
                words.Count(static word => word is "tidak" or "tanpa" or "bukan" or "belum"),
                stems[i].Count == 0 ? 0 : (double)stems[i].Count(above.Contains) / stems[i].Count,
                Enumerable.Range(0, options.Count).Where(other => other != i).Average(other => Similarity.Jaccard(stems[i], stems[other])),
                words.Count == 0 ? 0 : words.Average(static word => (double)word.Length),
                text.Any(char.IsDigit) ? 1 : 0,
                i,
                words.Count(static word => word is "ibu" or "bapak" or "bu" or "pak"),
            ];
        }

        return features;
    }
}
