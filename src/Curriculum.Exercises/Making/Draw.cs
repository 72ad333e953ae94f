using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>Draws the wrong answers of one question so that nothing but knowledge tells the key from them.</summary>
/// <remarks>
/// The length of the key among the options is drawn first, and the wrong answers are taken to fit: so the key is the longest, the shortest and
/// each of those between about equally often, without a quota over the bank. Candidates come in the order of a lottery in which each draws its own
/// lot, and each is judged by itself: an edited concept leaves every question unchanged that showed it neither before nor after.
/// </remarks>
internal sealed class Draw(KnowledgeIndex index)
{
    private const double LengthSpread = 1.7;
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
        int longer = LongerThanKey(wanted, random);
        List<Candidate> order = [.. random.Lottery(candidates, c => c.Name).OrderBy(c => c.Tier == 2 ? 1 : 0)];
        List<Candidate> chosen = [];

        bool Fits(Candidate c) => Pairwise(key, c) && !Repeats(c, key, asked) && chosen.TrueForAll(other => Beside(other, c));

        void Take(Func<Candidate, bool> accept)
        {
            foreach (Candidate c in order)
            {
                if (chosen.Count == wanted) return;
                if (!chosen.Contains(c) && Fits(c) && accept(c)) chosen.Add(c);
            }
        }

        bool OnItsSide(Candidate c)
        {
            int above = chosen.Count(o => o.Length > key.Length);
            int below = chosen.Count(o => o.Length < key.Length);
            if (c.Length > key.Length) return above < longer;
            return c.Length == key.Length || below < wanted - longer;
        }

        // Somebody among the wrong answers must be nearly as long as the key, or its length alone would tell.
        Candidate? near = order.Find(c => Fits(c) && OnItsSide(c) && c.Length * NearLongest >= key.Length) ?? order.Find(c => Fits(c) && c.Length * NearLongest >= key.Length);
        if (near is null) return null;
        chosen.Add(near);
        Take(OnItsSide);
        Take(_ => true);
        return chosen.Count >= Math.Min(2, wanted) ? chosen : null;
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
        && !Similarity.Contains(left.Text, right.Text)
        && Similarity.Jaccard(left.Stems, right.Stems) < 0.5;

    // A little below the even share for the two extremes: the rules allow no more than chance for them, and the middle has room.
    private static int LongerThanKey(int wanted, StableRandom random)
    {
        double edge = wanted >= 3 ? 0.225 : 0.305;
        double lot = random.NextUnit();
        if (lot < edge) return 0;
        if (lot < 2 * edge) return wanted;
        return 1 + random.Next(Math.Max(1, wanted - 1));
    }

    /// <summary>Whether two texts have the same manners: length, opening, absolute and hedging words.</summary>
    public static bool Alike(Candidate key, Candidate c) =>
        c.Length <= (key.Length * LengthSpread) + 12
        && key.Length <= (c.Length * LengthSpread) + 12
        && c.Manners == key.Manners;

    private bool Pairwise(Candidate key, Candidate c) => Alike(key, c) && Beside(key, c);

    // A word that a wrong answer shares with the stem and not with the key would draw or repel for no good reason.
    private static bool Repeats(Candidate c, Candidate key, HashSet<string> asked) => c.Stems.Any(s => asked.Contains(s) && !key.Stems.Contains(s));
}
