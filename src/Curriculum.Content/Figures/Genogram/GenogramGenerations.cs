namespace Curriculum.Content.Figures;

/// <summary>The generation of each person: partners share one, children stand one below their parents.</summary>
internal sealed class GenogramGenerations
{
    private readonly int[] _generation;

    private GenogramGenerations(int[] generation, int contradiction) => (_generation, Contradiction) = (generation, contradiction);

    /// <summary>The index of a union that fits no order of generations (an uncle and his niece, one's own grandparent), or -1.</summary>
    public int Contradiction { get; }

    /// <summary>How many there are.</summary>
    public int Count => _generation.Length == 0 ? 0 : _generation.Max() + 1;

    /// <summary>The generation of a person, from 0.</summary>
    public int Of(int person) => _generation[person];

    /// <summary>Finds the generations.</summary>
    public static GenogramGenerations Of(int people, IReadOnlyList<GenogramUnion> unions, IReadOnlyList<GenogramTie> ties)
    {
        int[] generation = new int[people];
        int[] family = [.. Enumerable.Repeat(-1, people)];
        int families = 0;
        for (int i = 0; i < people; i++)
        {
            if (family[i] < 0) Spread(i, families++, generation, family, unions);
        }

        for (int u = 0; u < unions.Count; u++)
        {
            GenogramUnion union = unions[u];
            if (union.Partners.Any(partner => generation[partner] != generation[union.A]) || union.Children.Any(child => generation[child] != generation[union.A] + 1)) return new(generation, u);
        }

        Align(families, generation, family, ties);
        return new GenogramGenerations(generation, -1);
    }

    /// <summary>Walks through a family from one person, who stands at 0 for now; then its eldest do.</summary>
    private static void Spread(int first, int number, int[] generation, int[] family, IReadOnlyList<GenogramUnion> unions)
    {
        Queue<int> open = new([first]);
        List<int> members = [first];
        family[first] = number;
        void Reach(int person, int at)
        {
            if (family[person] >= 0) return;
            (family[person], generation[person]) = (number, at);
            members.Add(person);
            open.Enqueue(person);
        }

        while (open.TryDequeue(out int person))
        {
            foreach (GenogramUnion union in unions)
            {
                bool child = union.Children.Contains(person);
                if (!child && !union.Joins(person)) continue;
                int parents = child ? generation[person] - 1 : generation[person];
                foreach (int partner in union.Partners) Reach(partner, parents);
                foreach (int sibling in union.Children) Reach(sibling, parents + 1);
            }
        }

        int eldest = members.Min(member => generation[member]);
        foreach (int member in members) generation[member] -= eldest;
    }

    /// <summary>Puts people without a family in the drawing beside those they have a tie with.</summary>
    private static void Align(int families, int[] generation, int[] family, IReadOnlyList<GenogramTie> ties)
    {
        int[] size = new int[families];
        foreach (int number in family) size[number]++;
        foreach (GenogramTie tie in ties)
        {
            if (size[family[tie.From]] == 1 && size[family[tie.To]] > 1) generation[tie.From] = generation[tie.To];
            else if (size[family[tie.To]] == 1 && size[family[tie.From]] > 1) generation[tie.To] = generation[tie.From];
        }
    }
}
