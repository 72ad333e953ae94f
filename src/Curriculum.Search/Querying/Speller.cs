using System.Collections.Immutable;

namespace Curriculum.Search.Querying;

/// <summary>Finds the words of the site near a word that stands nowhere: one edit from four letters on, two from eight.</summary>
internal static class Speller
{
    /// <summary>The most edits that any word is allowed.</summary>
    public const int MostEdits = 2;

    private const int Most = 3;

    /// <summary>The nearest words, best first; those clearly worse than the best are left out.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="spreads">The words of the site, and how widespread each is.</param>
    /// <param name="mostEdits">Fewer edits than the length of the word would allow, if it is 0 or 1.</param>
    public static ImmutableArray<(string Word, int Edits)> FindNear(string word, ImmutableSortedDictionary<string, int> spreads, int mostEdits)
    {
        var allowed = Math.Min(mostEdits, word.Length >= 8 ? 2 : word.Length >= 4 ? 1 : 0);
        if (allowed == 0)
        {
            return [];
        }

        var found = new List<(string Word, int Edits, int Cost)>();
        foreach (var (known, spread) in spreads)
        {
            if (Math.Abs(known.Length - word.Length) > allowed || known.Length < 3)
            {
                continue;
            }

            var edits = Distance(word, known, allowed);
            if (edits <= allowed)
            {
                // People seldom miss the first letter, and they mean the common word.
                found.Add((known, edits, (edits * 8) + (known[0] == word[0] ? 0 : 4) + (2 - spread)));
            }
        }

        if (found.Count == 0)
        {
            return [];
        }

        var best = found.Min(near => near.Cost);
        return
        [
            .. found
                .Where(near => near.Cost <= best + 1)
                .OrderBy(near => near.Cost)
                .ThenBy(near => near.Word, StringComparer.Ordinal)
                .Take(Most)
                .Select(near => (near.Word, near.Edits)),
        ];
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two words; more than allowed is allowed + 1.</summary>
    public static int Distance(string left, string right, int allowed)
    {
        var width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                row[j] = value;
                least = Math.Min(least, value);
            }

            if (least > allowed)
            {
                return allowed + 1;
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return Math.Min(last[^1], allowed + 1);
    }
}
