using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Randomness;

namespace Curriculum.Exercises.Gate.Bots;

/// <summary>A logistic model over surface features, trained on four fifths of the bank and scored on the rest, five times over.</summary>
/// <remarks>
/// The conditional form (McFadden 1974): one of the options of a question is right, so the options compete with each other and not with a
/// threshold. Newton steps with a small ridge: the same weights on every machine, no rate of learning to tune.
/// </remarks>
internal static class LearnedBot
{
    private const int Folds = 5;
    private const int Steps = 8;
    private const double Ridge = 1.0;

    /// <summary>Share of keys found in folds that the model has not seen.</summary>
    public static double Score(IReadOnlyList<KeyedItem> items)
    {
        if (items.Count < Folds * 10) return 0;
        double[][][] features = items.AsParallel().AsOrdered().Select(Surface.Of).ToArray();
        int[] fold = items.Select(i => (int)(StableRandom.Lot(0x27d4eb2fUL, i.Item.Id) % Folds)).ToArray();
        int right = Enumerable.Range(0, Folds).AsParallel().Sum(f =>
        {
            int[] seen = Enumerable.Range(0, items.Count).Where(i => fold[i] != f).ToArray();
            double[] weights = Train(seen.Select(i => features[i]).ToArray(), seen.Select(i => items[i].Key).ToArray());
            return Enumerable.Range(0, items.Count).Count(i => fold[i] == f && Strategies.Choose(items[i], features[i].Select(x => Dot(weights, x)).ToArray()) == items[i].Key);
        });
        return (double)right / items.Count;
    }

    private static double[] Train(double[][][] features, int[] keys)
    {
        int size = Surface.Names.Length;
        double[] weights = new double[size];
        for (int step = 0; step < Steps; step++)
        {
            double[] gradient = new double[size];
            double[][] curvature = Enumerable.Range(0, size).Select(_ => new double[size]).ToArray();
            for (int i = 0; i < size; i++)
            {
                gradient[i] = -Ridge * weights[i];
                curvature[i][i] = Ridge;
            }

            for (int n = 0; n < features.Length; n++) Accumulate(features[n], keys[n], weights, gradient, curvature);
            double[] change = Solve(curvature, gradient);
            for (int i = 0; i < size; i++) weights[i] += change[i];
        }

        return weights;
    }

    private static void Accumulate(double[][] options, int key, double[] weights, double[] gradient, double[][] curvature)
    {
        double[] likes = options.Select(x => Dot(weights, x)).ToArray();
        double top = likes.Max();
        double[] chance = likes.Select(l => Math.Exp(l - top)).ToArray();
        double sum = chance.Sum();
        int size = weights.Length;
        double[] mean = new double[size];
        for (int o = 0; o < options.Length; o++)
        {
            chance[o] /= sum;
            for (int i = 0; i < size; i++) mean[i] += chance[o] * options[o][i];
        }

        for (int i = 0; i < size; i++) gradient[i] += options[key][i] - mean[i];
        for (int o = 0; o < options.Length; o++)
        {
            for (int i = 0; i < size; i++)
            {
                double left = chance[o] * (options[o][i] - mean[i]);
                if (left == 0) continue;
                for (int j = 0; j < size; j++) curvature[i][j] += left * (options[o][j] - mean[j]);
            }
        }
    }

    // Gauss with pivoting; the ridge keeps the matrix away from singular.
    private static double[] Solve(double[][] matrix, double[] right)
    {
        int size = right.Length;
        double[] x = [.. right];
        for (int c = 0; c < size; c++)
        {
            int pivot = Enumerable.Range(c, size - c).MaxBy(r => Math.Abs(matrix[r][c]));
            (matrix[c], matrix[pivot]) = (matrix[pivot], matrix[c]);
            (x[c], x[pivot]) = (x[pivot], x[c]);
            for (int r = c + 1; r < size; r++)
            {
                double factor = matrix[r][c] / matrix[c][c];
                if (factor == 0) continue;
                for (int j = c; j < size; j++) matrix[r][j] -= factor * matrix[c][j];
                x[r] -= factor * x[c];
            }
        }

        for (int c = size - 1; c >= 0; c--)
        {
            for (int j = c + 1; j < size; j++) x[c] -= matrix[c][j] * x[j];
            x[c] /= matrix[c][c];
        }

        return x;
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
