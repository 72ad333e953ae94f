using System.Globalization;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Cases;

/// <summary>What a single case says and how: dignity (Q35), the length of sentences (Q07), the form of options in one decision (K11).</summary>
internal static class WordCheck
{
    /// <summary>The longest sentence of the story, in words.</summary>
    public const int LongestSentence = 28;

    /// <summary>The longest situation, in words (Q07).</summary>
    public const int LongestSituation = 120;

    public static void Check(PracticeCase practice, CaseModel model, Findings found)
    {
        foreach ((string text, SourcePoint at) in CaseTexts.Of(practice, model))
        {
            if (Phrases.FindIn(Phrases.Stigma, Phrases.WithoutSpeech(text)) is { } stigma) found.Add(CaseRules.Dignity, at, stigma, practice.Id);
        }

        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (CaseNode node in practice.Nodes)
        {
            // A decision stands on several pages, one for each memory; what is the same on all of them is looked at once.
            if (!told.Add(node.Text + "\n" + string.Join('\n', node.Options.Select(static option => option.Text)))) continue;
            foreach (string sentence in Words.Sentences(node.Text).Where(static sentence => Words.Count(sentence) > LongestSentence))
            {
                found.Add(CaseRules.LongSentence, node.At, sentence, Number(Words.Count(sentence)), Number(LongestSentence));
            }

            if (node.Options.Count > 0 && told.Add(string.Join('\n', node.Options.Select(static option => option.Text)))) Options(node, found);
            if (node.Options.Count > 0 && Words.Count(node.Text) > LongestSituation) found.Add(CaseRules.LongSentence, node.At, node.Text[..Math.Min(40, node.Text.Length)], Number(Words.Count(node.Text)), Number(LongestSituation));
        }
    }

    /// <summary>Whether every option can be the longest and the shortest in some of the cases: then length says nothing by construction.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="tellings">For each case, tells a text with or without its tail.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static void Reach(DecisionModel decision, IEnumerable<Func<Sourced, string, bool, string>> tellings, Findings found)
    {
        HashSet<int> longest = [], shortest = [];
        foreach (Func<Sourced, string, bool, string> tell in tellings)
        {
            string[] bare = [.. decision.Options.Select((option, i) => tell(option.Text, Number(i), false))];
            string[] full = [.. decision.Options.Select((option, i) => tell(option.Text, Number(i), true))];
            (IReadOnlySet<int> long1, IReadOnlySet<int> short1) = OptionShaper.Reach(bare, full);
            longest.UnionWith(long1);
            shortest.UnionWith(short1);
        }

        for (int i = 0; i < decision.Options.Count; i++)
        {
            if (!longest.Contains(i)) found.Add(CaseRules.OptionReach, decision.Options[i].At, "longest");
            if (!shortest.Contains(i)) found.Add(CaseRules.OptionReach, decision.Options[i].At, "shortest");
        }
    }

    private static void Options(CaseNode node, Findings found)
    {
        void Form(CaseOption option, string what, string value) => found.Add(CaseRules.OptionForm, option.At, what, value);
        string shape = Opening.Shape(node.Options[0].Text);
        int longest = node.Options.Max(static option => option.Text.Length);
        foreach (CaseOption option in node.Options)
        {
            string text = option.Text;
            if (Opening.Shape(text) != shape) Form(option, "shape", text);
            if (Words.Count(text) > OptionShaper.MostWords) Form(option, "words", Number(Words.Count(text)));
            if (Phrases.FindIn(Phrases.Vague, text) is { } vague) Form(option, "vague", vague);
            if (Phrases.AnyIn(Phrases.OptionsAboutOptions, text)) Form(option, "about", text);
            CaseOption[] others = [.. node.Options.Where(other => other != option)];
            if (others.Any(other => Similarity.Contains(text, other.Text))) Form(option, "contains", text);
            if (others.Any(other => Similarity.OfMeaning(text, other.Text) >= 0.6)) Form(option, "alike", text);
            if (text.Length == longest && text.Length > OptionShaper.MostRatio * others.Max(static other => other.Text.Length)) Form(option, "long", Number(text.Length));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
