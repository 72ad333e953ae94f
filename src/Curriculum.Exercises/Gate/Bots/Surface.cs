using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Bots;

/// <summary>What can be seen of an option without understanding it, relative to its neighbours.</summary>
internal static class Surface
{
    /// <summary>Names of the features, in the order of the vector.</summary>
    public static readonly string[] Names =
        ["length", "length²", "longest", "shortest", "words", "word-length", "commas", "brackets", "digits", "hedges", "absolutes", "lead-in", "stem", "centrality", "first", "last", "middle", "capitals"];

    /// <summary>One row of features for each option.</summary>
    public static double[][] Of(KeyedItem item)
    {
        int k = item.Count;
        double[] lengths = Relative(item.Lengths);
        double[] words = Relative(item.Texts.Select(t => (double)Words.Count(t)).ToArray());
        double[] wordLength = Relative(item.Texts.Select(WordLength).ToArray());
        double[] commas = Centred(item.Texts.Select(t => (double)t.Count(c => c is ',' or ';')).ToArray());
        double[] brackets = Centred(item.Texts.Select(t => t.Contains('(', StringComparison.Ordinal) ? 1.0 : 0).ToArray());
        double[] digits = Centred(item.Texts.Select(t => t.Any(char.IsDigit) ? 1.0 : 0).ToArray());
        double[] hedges = Centred(item.Texts.Select(t => Phrases.AnyIn(Phrases.Hedging, t) ? 1.0 : 0).ToArray());
        double[] absolutes = Centred(item.Texts.Select(t => Phrases.AnyIn(Phrases.Absolute, t) ? 1.0 : 0).ToArray());
        double[] leadIn = Centred(item.Stems.Select(s => (double)s.Count(item.LeadIn.Contains)).ToArray());
        double[] stem = Centred(item.Stems.Select(s => (double)s.Count(item.Whole.Contains)).ToArray());
        double[] central = Relative(item.Centrality);
        double[] capitals = Centred(item.Texts.Select(t => (double)t.Skip(1).Count(char.IsUpper)).ToArray());
        double max = item.Lengths.Max();
        double min = item.Lengths.Min();
        return Enumerable.Range(0, k).Select(i => new[]
        {
            lengths[i],
            lengths[i] * lengths[i],
            item.Lengths[i] >= max ? 1.0 : 0,
            item.Lengths[i] <= min ? 1.0 : 0,
            words[i],
            wordLength[i],
            commas[i],
            brackets[i],
            digits[i],
            hedges[i],
            absolutes[i],
            leadIn[i],
            stem[i],
            central[i],
            i == 0 ? 1.0 : 0,
            i == k - 1 ? 1.0 : 0,
            i > 0 && i < k - 1 ? 1.0 : 0,
            capitals[i],
        }).ToArray();
    }

    /// <summary>Mean length of the words: a long word looks learned.</summary>
    public static double WordLength(string text)
    {
        List<string> words = Words.Of(text);
        return words.Count == 0 ? 0 : words.Average(w => (double)w.Length);
    }

    private static double[] Centred(double[] values)
    {
        double mean = values.Average();
        return values.Select(v => v - mean).ToArray();
    }

    private static double[] Relative(double[] values)
    {
        double mean = values.Average();
        double spread = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
        return values.Select(v => spread < 1e-9 ? 0 : (v - mean) / spread).ToArray();
    }
}
