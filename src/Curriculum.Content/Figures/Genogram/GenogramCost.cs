namespace Curriculum.Content.Figures;

/// <summary>How bad an order of people looks.</summary>
internal static class GenogramCost
{
    /// <summary>Below this only lengths differ: the written order stays.</summary>
    public const int WorthTrying = 1000;

    private const int Crossing = 8000, PartnersApart = 6000, HouseholdSplit = 3000, YoungerFirst = 2000, WomanLeft = 1000;

    /// <summary>Weighs crossings, torn households, changed orders of birth and lengths of lines.</summary>
    public static int Of(Genogram genogram, IReadOnlyList<int>[] rows, int[] x)
    {
        int cost = 0;
        int[] place = new int[x.Length];
        foreach (IReadOnlyList<int> row in rows)
        {
            for (int i = 0; i < row.Count; i++) place[row[i]] = i;
            int runs = row.Where((person, i) => genogram.Household.Contains(person) && (i == 0 || !genogram.Household.Contains(row[i - 1]))).Count();
            cost += Math.Max(0, runs - 1) * HouseholdSplit;
        }

        List<(int Generation, Span Span)> spans = [];
        foreach (GenogramUnion union in genogram.Unions)
        {
            if (union.IsCouple && Math.Abs(place[union.A] - place[union.B]) > 1) cost += PartnersApart;
            if (union.IsCouple && genogram.People[union.A].Sex != genogram.People[union.B].Sex)
            {
                int left = place[union.A] < place[union.B] ? union.A : union.B, right = left == union.A ? union.B : union.A;
                if (genogram.People[left].Sex == "female" && genogram.People[right].Sex == "male" && !MarriedTwice(genogram, union)) cost += WomanLeft;
            }

            if (union.Children.Count == 0) continue;
            int drop = GenogramPositions.Drop(genogram, union, rows, x);
            cost += Math.Abs(drop - ((union.Children.Min(child => x[child]) + union.Children.Max(child => x[child])) / 2));
            for (int i = 1; i < union.Children.Count; i++)
            {
                if (x[union.Children[i]] < x[union.Children[i - 1]]) cost += YoungerFirst;
            }

            spans.Add((genogram.People[union.A].Generation, new Span([drop], [.. union.Children.Select(child => x[child])])));
        }

        for (int i = 0; i < spans.Count; i++)
        {
            for (int k = 0; k < i; k++)
            {
                if (spans[i].Generation == spans[k].Generation) cost += Math.Min(Tracks.Cost(spans[i].Span, spans[k].Span), Tracks.Cost(spans[k].Span, spans[i].Span)) * Crossing;
            }
        }

        return cost;
    }

    /// <summary>Whether a partner has other unions: then the order of these decides who stands left.</summary>
    private static bool MarriedTwice(Genogram genogram, GenogramUnion union) =>
        genogram.Unions.Any(other => other != union && other.IsCouple && (other.Joins(union.A) || other.Joins(union.B)));
}
