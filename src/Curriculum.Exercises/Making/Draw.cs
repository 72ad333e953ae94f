using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>Draws the wrong answers of one question so that nothing but knowledge tells the key from them.</summary>
/// <remarks>
/// Fairness comes from symmetry: whatever tempts beside A has A tempting beside it, every candidate is equally likely, and all bounds are on the
/// set of options and not on the distance from the key. So of four options each was as likely to be the key, and length, likeness and wording can't
/// tell. (Drawing the rank of the key's length first, which looks fairer, forces rare long candidates into the wrong answers and betrays the key by
/// being moderate.) Candidates come in the order of a lottery in which each draws its own lot, and each is judged by itself: an edited concept leaves
/// every question unchanged that showed it neither before nor after.
/// </remarks>
internal sealed class Draw(KnowledgeIndex index)
{
    // Longest over shortest of all options. The bound is on the set, not on the distance from the key: the option that sticks out would
    // never be the key if every wrong answer were measured against it alone.
    private static readonly double[] Bands = [1.45, WideBand];

    private const double WideBand = 1.9;
    private const int Slack = 9;
    private const double LoosenedShare = 0.3;
    private const int Attempts = 4;
    private const double TooAlike = 0.6;
    private const double NearLongest = 1.25;

    /// <summary>The wrong answers, or null if fewer than two fit.</summary>
    /// <param name="key">The right answer.</param>
    /// <param name="stem">Everything shown above the options.</param>
    /// <param name="candidates">Possible wrong answers; several may share a concept.</param>
    /// <param name="wanted">How many wrong answers are wanted.</param>
    /// <param name="random">Keyed to this question.</param>
    public List<Candidate>? Wrong(Candidate key, string stem, IEnumerable<Candidate> candidates, int wanted, StableRandom random)
    {
        HashSet<string> asked = Words.ContentStems(stem);
        bool loosen = random.NextUnit() < LoosenedShare;
        List<Candidate> order = [.. random.Lottery(candidates, c => c.Name, c => c.Weight)];
        order.RemoveAll(c => !Alike(key, c) || !Beside(key, c) || Repeats(c, key, asked));

        // Confusions point at the key more than at each other, so the key tends to be the centre of its options. Where it is too plainly so,
        // and by lot where it is a little so, the nearest one gives way.
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            if (Choose(key, order, wanted) is not { } chosen) return null;
            HashSet<string>[] stems = [key.Stems, .. chosen.Select(c => c.Stems)];
            double[] centrality = Similarity.Centrality(stems);
            bool leads = centrality.Skip(1).All(c => c < centrality[0]);
            if (Alone(key, chosen) is { } tooLong)
            {
                order.Remove(tooLong);
                continue;
            }

            if (!Similarity.IsCentre(stems) && !(leads && loosen && attempt == 0)) return chosen;
            order.Remove(chosen.MaxBy(c => Similarity.Jaccard(c.Stems, key.Stems))!);
        }

        return null;
    }

    private List<Candidate>? Choose(Candidate key, List<Candidate> order, int wanted)
    {
        List<Candidate> chosen = [];
        foreach (double band in Bands)
        {
            foreach (Candidate c in order)
            {
                if (chosen.Count == wanted) break;
                if (!chosen.Contains(c) && InBand(key, chosen, c, band) && chosen.TrueForAll(other => Beside(other, c))) chosen.Add(c);
            }
        }

        // Somebody among the wrong answers must be nearly as long as the key, or its length alone would tell.
        return chosen.Count >= Math.Min(2, wanted) && chosen.Exists(c => c.Length * NearLongest >= key.Length) ? chosen : null;
    }

    // A key that towers over the rest is refused, so a wrong answer that towers is, too; or the towering option would be known to be wrong.
    private static Candidate? Alone(Candidate key, List<Candidate> chosen)
    {
        Candidate longest = chosen.MaxBy(c => c.Length)!;
        int next = Math.Max(key.Length, chosen.Where(c => c != longest).Select(c => c.Length).DefaultIfEmpty(0).Max());
        return longest.Length > key.Length && longest.Length > next * NearLongest ? longest : null;
    }

    private static bool InBand(Candidate key, List<Candidate> chosen, Candidate c, double band)
    {
        int longest = Math.Max(key.Length, c.Length);
        int shortest = Math.Min(key.Length, c.Length);
        foreach (Candidate other in chosen)
        {
            longest = Math.Max(longest, other.Length);
            shortest = Math.Min(shortest, other.Length);
        }

        return longest <= (shortest * band) + Slack;
    }

    /// <summary>Whether the key may stand under this stem: a word of its own in the stem would point at it.</summary>
    public static bool KeyIsQuiet(Candidate key, string stem, string shared)
    {
        HashSet<string> asked = Words.ContentStems(stem);
        HashSet<string> common = Words.ContentStems(shared);
        return !key.Stems.Any(s => asked.Contains(s) && !common.Contains(s));
    }

    /// <summary>Whether two wrong answers may stand side by side.</summary>
    public bool Beside(Candidate left, Candidate right) =>
        !string.Equals(left.Subject, right.Subject, StringComparison.Ordinal)
        && !index.Apart(left.Subject, right.Subject)
        && (left.Feedback.Length == 0 || !string.Equals(left.Feedback, right.Feedback, StringComparison.Ordinal))
        && !Similarity.Contains(left.Text, right.Text)
        && Similarity.Jaccard(left.Stems, right.Stems) < TooAlike;

    /// <summary>Whether two texts have the same manners: length, opening, absolute and hedging words.</summary>
    public static bool Alike(Candidate key, Candidate c) =>
        c.Length <= (key.Length * WideBand) + Slack
        && key.Length <= (c.Length * WideBand) + Slack
        && c.Manners == key.Manners;

    // A word that a wrong answer shares with the stem and not with the key would draw or repel for no good reason.
    private static bool Repeats(Candidate c, Candidate key, HashSet<string> asked) => c.Stems.Any(s => asked.Contains(s) && !key.Stems.Contains(s));
}
