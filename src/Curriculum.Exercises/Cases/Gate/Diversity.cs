using System.Globalization;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Cases;

/// <summary>Measures how alike two cases of one model are (K14).</summary>
public static class Diversity
{
    /// <summary>The highest mean likeness allowed.</summary>
    public const double MostAlike = 0.6;

    /// <summary>The mean Jaccard index of the words of client, household and documents over all pairs.</summary>
    public static double MeanLikeness(IReadOnlyList<PracticeCase> cases)
    {
        HashSet<string>[] words = [.. cases.Select(WordsOf)];
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < words.Length; i++)
        {
            for (int j = i + 1; j < words.Length; j++, pairs++) sum += Similarity.Jaccard(words[i], words[j]);
        }

        return pairs == 0 ? 0 : sum / pairs;
    }

    internal static void Check(IReadOnlyList<PracticeCase> cases, CaseModel model, Findings found)
    {
        double alike = MeanLikeness(cases);
        if (alike > MostAlike) found.Add(CaseRules.TooAlike, model.At, alike.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static HashSet<string> WordsOf(PracticeCase practice)
    {
        CaseClient client = practice.Client;
        IEnumerable<string> texts = new[] { client.Alias, client.Sex, client.Age.ToString(CultureInfo.InvariantCulture), client.Region }
            .Concat(client.Household.Select(static each => $"{each.Alias} {each.Relation} {each.Age.ToString(CultureInfo.InvariantCulture)}"))
            .Concat(practice.Documents.Select(static document => document.Title + " " + document.Text));
        return texts.SelectMany(Words.Of).ToHashSet(StringComparer.Ordinal);
    }
}
