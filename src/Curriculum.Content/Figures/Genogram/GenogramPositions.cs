namespace Curriculum.Content.Figures;

/// <summary>How far apart people stand.</summary>
/// <param name="Slot">The width for one person; siblings stand this far apart.</param>
/// <param name="Couple">How much further apart partners stand: their line needs room for its signs.</param>
/// <param name="Stranger">How much further apart those stand who are neither.</param>
internal sealed record GenogramSpacing(int Slot, int Couple, int Stranger);

/// <summary>Gives each person a place across: nobody too near the next, children beneath the middle of their parents.</summary>
internal static class GenogramPositions
{
    /// <summary>How often places are bettered for a drawing.</summary>
    public const int Rounds = 10;

    /// <summary>Solves for the middles of all people, in user units from the leftmost.</summary>
    /// <param name="genogram">The family.</param>
    /// <param name="rows">The people of each generation from left to right.</param>
    /// <param name="spacing">How far apart they stand.</param>
    /// <param name="rounds">How often places are bettered, down and up; few are enough to compare orders.</param>
    public static int[] Solve(Genogram genogram, IReadOnlyList<int>[] rows, GenogramSpacing spacing, int rounds = Rounds)
    {
        double[] x = new double[genogram.People.Count];
        int[][] apart = [.. rows.Select(row => Apart(genogram, row, spacing))];
        for (int r = 0; r < rows.Length; r++) Settle(rows[r], apart[r], x, [.. rows[r].Select(static _ => 0.0)]);
        for (int round = 0; round < rounds; round++)
        {
            for (int r = 1; r < rows.Length; r++) Settle(rows[r], apart[r], x, Wishes(genogram, rows, x, r, person => BelowParents(genogram, rows, x, person)));
            for (int r = rows.Length - 2; r >= 0; r--) Settle(rows[r], apart[r], x, Wishes(genogram, rows, x, r, person => AboveChildren(genogram, rows, x, person)));
        }

        for (int r = 1; r < rows.Length; r++) Settle(rows[r], apart[r], x, Wishes(genogram, rows, x, r, person => BelowParents(genogram, rows, x, person)));
        double left = x.Min();
        return [.. x.Select(value => Point.Round(value - left))];
    }

    /// <summary>Where the line to the children of a union begins: between the partners, or beneath a parent alone.</summary>
    public static int Drop(Genogram genogram, GenogramUnion union, IReadOnlyList<int>[] rows, int[] x) =>
        Point.Round(Drop(genogram, union, rows, [.. x.Select(static value => (double)value)]));

    private static double Drop(Genogram genogram, GenogramUnion union, IReadOnlyList<int>[] rows, double[] x)
    {
        if (!union.IsCouple) return x[union.A];
        int right = x[union.A] > x[union.B] ? union.A : union.B;
        IReadOnlyList<int> row = rows[genogram.People[union.A].Generation];
        for (int i = 1; i < row.Count; i++)
        {
            // Partners who do not stand side by side are joined by a bracket, which comes down left of the right one.
            if (row[i] == right) return (x[row[i - 1]] + x[right]) / 2;
        }

        return x[right];
    }

    private static int[] Apart(Genogram genogram, IReadOnlyList<int> row, GenogramSpacing spacing)
    {
        int[] apart = new int[row.Count];
        for (int i = 1; i < row.Count; i++)
        {
            (int left, int right) = (row[i - 1], row[i]);
            bool couple = genogram.ArePartners(left, right);
            bool siblings = genogram.ParentsOf(left) is { } parents && ReferenceEquals(parents, genogram.ParentsOf(right));
            apart[i] = spacing.Slot + (couple ? spacing.Couple : siblings ? 0 : spacing.Stranger);
        }

        return apart;
    }

    private static double[] Wishes(Genogram genogram, IReadOnlyList<int>[] rows, double[] x, int row, Func<int, double?> shift)
    {
        double?[] own = [.. rows[row].Select(shift)];
        double[] wishes = new double[own.Length];
        for (int i = 0; i < own.Length; i++)
        {
            // Who has no wish goes along with a partner.
            double? along = own[i] ?? rows[row].Select((person, k) => (person, k))
                .Where(other => own[other.k] is not null && genogram.ArePartners(rows[row][i], other.person))
                .Select(other => own[other.k]).FirstOrDefault();
            wishes[i] = x[rows[row][i]] + (along ?? 0);
        }

        return wishes;
    }

    private static double? BelowParents(Genogram genogram, IReadOnlyList<int>[] rows, double[] x, int person) =>
        genogram.ParentsOf(person) is { } parents ? Drop(genogram, parents, rows, x) - Middle(parents, x) : null;

    private static double? AboveChildren(Genogram genogram, IReadOnlyList<int>[] rows, double[] x, int person)
    {
        double[] shifts = [.. genogram.UnionsOf(person).Where(static union => union.Children.Count > 0).Select(union => Middle(union, x) - Drop(genogram, union, rows, x))];
        return shifts.Length == 0 ? null : shifts.Average();
    }

    private static double Middle(GenogramUnion union, double[] x) => (union.Children.Min(child => x[child]) + union.Children.Max(child => x[child])) / 2;

    /// <summary>The places nearest to the wishes (least squares) at which all keep their distance: pools neighbours who would collide.</summary>
    private static void Settle(IReadOnlyList<int> row, int[] apart, double[] x, double[] wishes)
    {
        List<(double Sum, int Count)> pools = [];
        int offset = 0;
        for (int i = 0; i < row.Count; i++)
        {
            offset += apart[i];
            (double sum, int count) = (wishes[i] - offset, 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Count > sum / count)
            {
                (sum, count) = (sum + pools[^1].Sum, count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add((sum, count));
        }

        int at = 0;
        offset = 0;
        foreach ((double sum, int count) in pools)
        {
            for (int i = 0; i < count; i++, at++)
            {
                offset += apart[at];
                x[row[at]] = (sum / count) + offset;
            }
        }
    }
}
