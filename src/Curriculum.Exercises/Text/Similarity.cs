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

    /// <summary>Whether one text stands whole inside the other.</summary>
    public static bool Contains(string left, string right)
    {
        string a = " " + Words.Normalise(left) + " ";
        string b = " " + Words.Normalise(right) + " ";
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
    }
}
