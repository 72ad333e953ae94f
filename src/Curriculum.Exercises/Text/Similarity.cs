namespace Curriculum.Exercises.Text;

/// <summary>How alike two texts are.</summary>
public static class Similarity
{
    /// <summary>Shared elements over all elements; 1 for two empty sets.</summary>
    public static double Jaccard(IReadOnlySet<string> left, IReadOnlySet<string> right)
    {
        if (left.Count == 0 && right.Count == 0) return 1;
        (IReadOnlySet<string> small, IReadOnlySet<string> large) = left.Count <= right.Count ? (left, right) : (right, left);
        int shared = small.Count(large.Contains);
        return (double)shared / (left.Count + right.Count - shared);
    }

    /// <summary>Jaccard index of the stems that carry meaning.</summary>
    public static double OfMeaning(string left, string right) => Jaccard(Words.ContentStems(left), Words.ContentStems(right));

    /// <summary>The mean likeness of each set to the others.</summary>
    public static double[] Centrality(IReadOnlyList<IReadOnlySet<string>> sets)
    {
        double[] sums = new double[sets.Count];
        for (int i = 0; i < sets.Count; i++)
        {
            for (int j = i + 1; j < sets.Count; j++)
            {
                double alike = Jaccard(sets[i], sets[j]);
                sums[i] += alike;
                sums[j] += alike;
            }
        }

        return sums.Select(s => sets.Count < 2 ? 0 : s / (sets.Count - 1)).ToArray();
    }

    /// <summary>Whether the first set is so much the centre of the others that it looks like the one they were made from (Q24).</summary>
    public static bool IsCentre(IReadOnlyList<IReadOnlySet<string>> keyFirst)
    {
        double[] centrality = Centrality(keyFirst);
        return centrality.Length > 2 && centrality[0] >= Centre && centrality[0] - centrality.Skip(1).Max() >= Centre / 4;
    }

    private const double Centre = 0.22;

    /// <summary>Whether one text stands whole inside the other.</summary>
    public static bool Contains(string left, string right)
    {
        // A text that stands whole in a much longer one is found before anything is cut into words.
        (string small, string large) = left.Length <= right.Length ? (left, right) : (right, left);
        string run = Words.LongestRun(small);
        if (run.Length > 0 && !large.Contains(run, StringComparison.OrdinalIgnoreCase)) return false;
        string a = " " + Words.Normalise(left) + " ";
        string b = " " + Words.Normalise(right) + " ";
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
    }
}
