namespace Curriculum.Content.Yaml;

/// <summary>"Did you mean …?"</summary>
public static class Suggestion
{
    /// <summary>The known word nearest to what was written, if it is near enough to be a slip (a third of its letters at most).</summary>
    public static string? For(string written, IEnumerable<string> known)
    {
        if (written.Length > 80) return null;
        string? best = null;
        int least = int.MaxValue;
        foreach (string word in known)
        {
            int longer = Math.Max(word.Length, written.Length);
            int limit = longer == 1 ? 0 : Math.Max(1, longer / 3); // any letter is one slip away from any other
            if (Math.Abs(word.Length - written.Length) > limit) continue;
            int distance = Distance(written, word);
            if (distance <= limit && (distance < least || (distance == least && string.CompareOrdinal(word, best) < 0))) (best, least) = (word, distance);
        }

        return best;
    }

    /// <summary>Edits (insert, delete, replace, swap of neighbours) between two words, case aside.</summary>
    public static int Distance(string left, string right)
    {
        (left, right) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        int[,] cost = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++) cost[i, 0] = i;
        for (int j = 0; j <= right.Length; j++) cost[0, j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int change = left[i - 1] == right[j - 1] ? 0 : 1;
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[left.Length, right.Length];
    }
}
