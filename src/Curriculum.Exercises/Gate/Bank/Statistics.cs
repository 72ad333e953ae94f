namespace Curriculum.Exercises.Gate.Bank;

/// <summary>The few statistics that the rules need.</summary>
internal static class Statistics
{
    /// <summary>The probability of a χ² at least this large when chance alone is at work.</summary>
    public static double ChiSquareTail(double chiSquare, int freedom) =>
        freedom <= 0 || chiSquare <= 0 ? 1 : 1 - LowerGamma(freedom / 2.0, chiSquare / 2.0);

    /// <summary>χ² of counts against equal expectations.</summary>
    public static double ChiSquareUniform(IReadOnlyList<int> counts)
    {
        double expected = counts.Sum() / (double)counts.Count;
        return expected <= 0 ? 0 : counts.Sum(c => (c - expected) * (c - expected) / expected);
    }

    /// <summary>χ² of a table against independence, with its degrees of freedom.</summary>
    public static (double ChiSquare, int Freedom, int Total) Independence(int[][] table)
    {
        int columns = table.Length == 0 ? 0 : table[0].Length;
        int[] rows = table.Select(r => r.Sum()).ToArray();
        int[] sums = Enumerable.Range(0, columns).Select(c => table.Sum(r => r[c])).ToArray();
        int total = rows.Sum();
        double chiSquare = 0;
        for (int r = 0; r < table.Length; r++)
        {
            for (int c = 0; c < columns; c++)
            {
                double expected = total == 0 ? 0 : (double)rows[r] * sums[c] / total;
                if (expected > 0) chiSquare += (table[r][c] - expected) * (table[r][c] - expected) / expected;
            }
        }

        int freedom = (rows.Count(r => r > 0) - 1) * (sums.Count(s => s > 0) - 1);
        return (chiSquare, Math.Max(0, freedom), total);
    }

    /// <summary>Cramér's V, corrected for the bias of small tables (Bergsma 2013).</summary>
    public static double CramersV(int[][] table)
    {
        (double chiSquare, int freedom, int total) = Independence(table);
        if (total < 2 || freedom == 0) return 0;
        int rows = table.Count(r => r.Sum() > 0);
        int columns = Enumerable.Range(0, table[0].Length).Count(c => table.Sum(r => r[c]) > 0);
        double phi = Math.Max(0, (chiSquare / total) - (freedom / (total - 1.0)));
        double fewRows = rows - ((rows - 1.0) * (rows - 1.0) / (total - 1.0));
        double fewColumns = columns - ((columns - 1.0) * (columns - 1.0) / (total - 1.0));
        double smaller = Math.Min(fewRows - 1, fewColumns - 1);
        return smaller <= 0 ? 0 : Math.Sqrt(phi / smaller);
    }

    // Regularised lower incomplete gamma function: series for small x, continued fraction for large (Lentz).
    private static double LowerGamma(double a, double x)
    {
        double scale = Math.Exp((a * Math.Log(x)) - x - LogGamma(a));
        if (x < a + 1)
        {
            double term = 1 / a;
            double sum = term;
            for (int n = 1; n < 1000 && Math.Abs(term) > Math.Abs(sum) * 1e-14; n++)
            {
                term *= x / (a + n);
                sum += term;
            }

            return sum * scale;
        }

        double b = x + 1 - a;
        double c = 1e300;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < 1000; i++)
        {
            double an = -i * (i - a);
            b += 2;
            d = (an * d) + b;
            if (Math.Abs(d) < 1e-300) d = 1e-300;
            c = b + (an / c);
            if (Math.Abs(c) < 1e-300) c = 1e-300;
            d = 1 / d;
            h *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-14) break;
        }

        return 1 - (scale * h);
    }

    // Lanczos, g = 7.
    private static double LogGamma(double x)
    {
        double[] p =
        [
            0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
            12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
        ];
        x -= 1;
        double sum = p[0];
        for (int i = 1; i < p.Length; i++) sum += p[i] / (x + i);
        double t = x + 7.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((x + 0.5) * Math.Log(t)) - t + Math.Log(sum);
    }
}
