namespace Curriculum.Content.Figures;

/// <summary>Who stands where from left to right: for each generation, blocks of people who are partners of each other.</summary>
internal sealed class GenogramRows
{
    private const int MostTrials = 1500, RoundsOfTrial = 3;

    private readonly Genogram _genogram;
    private readonly List<int[]>[] _rows;

    private GenogramRows(Genogram genogram)
    {
        _genogram = genogram;
        _rows = [.. Enumerable.Range(0, genogram.Generations).Select(static _ => new List<int[]>())];
    }

    /// <summary>Orders people so that lines cross as little as may be: the written order first, then by trying exchanges.</summary>
    /// <param name="genogram">The family.</param>
    /// <param name="spacing">How far apart people stand.</param>
    /// <returns>The people of each generation, and their middles.</returns>
    public static (IReadOnlyList<int>[] Rows, int[] X) Arrange(Genogram genogram, GenogramSpacing spacing)
    {
        GenogramRows rows = new(genogram);
        rows.Fill();
        rows.Improve(spacing);
        return (rows.Flat(), GenogramPositions.Solve(genogram, rows.Flat(), spacing));
    }

    private IReadOnlyList<int>[] Flat() => [.. _rows.Select(static row => (IReadOnlyList<int>)[.. row.SelectMany(static block => block)])];

    /// <summary>Walks down from each family whose parents are not shown; when a partner brings own parents, these follow at once.</summary>
    private void Fill()
    {
        HashSet<int> placed = [];
        for (int person = 0; person < _genogram.People.Count; person++)
        {
            if (Block(person).All(member => _genogram.ParentsOf(member) is null)) Place(person, placed);
        }

        for (int person = 0; person < _genogram.People.Count; person++) Place(person, placed);
    }

    private void Place(int person, HashSet<int> placed)
    {
        if (placed.Contains(person)) return;
        int[] block = Block(person);
        placed.UnionWith(block);
        _rows[_genogram.People[person].Generation].Add(block);
        foreach (int member in block)
        {
            if (_genogram.ParentsOf(member) is { } parents) Place(parents.A, placed);
        }

        foreach (GenogramUnion union in block.SelectMany(member => _genogram.Unions.Where(union => union.A == member)))
        {
            foreach (int child in union.Children) Place(child, placed);
        }
    }

    /// <summary>A person with all partners, and theirs: first partner to the left, later ones to the right; a single couple stands with the man on the left.</summary>
    private int[] Block(int person)
    {
        HashSet<int> members = [person];
        Queue<int> open = new([person]);
        while (open.TryDequeue(out int at))
        {
            foreach (int partner in Partners(at).Where(members.Add)) open.Enqueue(partner);
        }

        if (members.Count == 2)
        {
            int[] couple = [.. members.Order()];
            GenogramUnion union = _genogram.Unions.First(union => union.IsCouple && union.Joins(couple[0]) && union.Joins(couple[1]));
            return _genogram.People[union.A].Sex == "female" && _genogram.People[union.B].Sex == "male" ? [union.B, union.A] : [union.A, union.B];
        }

        int centre = members.OrderByDescending(member => Partners(member).Count()).ThenBy(static member => member).First();
        List<int> line = [centre];
        HashSet<int> seen = [centre];
        void Grow(int from, bool right)
        {
            foreach (int partner in Partners(from).Where(seen.Add))
            {
                if (right) line.Add(partner);
                else line.Insert(0, partner);
                Grow(partner, right);
                if (from == centre) right = true;
            }
        }

        Grow(centre, right: false);
        return [.. line];
    }

    private IEnumerable<int> Partners(int person) =>
        _genogram.UnionsOf(person).Where(static union => union.IsCouple).Select(union => union.A == person ? union.B : union.A);

    private void Improve(GenogramSpacing spacing)
    {
        int trials = 0;
        int least = Cost(spacing);
        bool better = true;
        while (better && least >= GenogramCost.WorthTrying && trials < MostTrials)
        {
            better = false;
            foreach (List<int[]> row in _rows)
            {
                for (int from = 0; from < row.Count; from++)
                {
                    for (int to = 0; to < row.Count; to++)
                    {
                        int[] block = row[from];
                        row.RemoveAt(from);
                        row.Insert(to, from == to ? [.. block.Reverse()] : block);
                        int cost = ++trials > MostTrials ? int.MaxValue : Cost(spacing);
                        if (cost < least)
                        {
                            (least, better) = (cost, true);
                            if (from != to) break;
                        }
                        else
                        {
                            row.RemoveAt(to);
                            row.Insert(from, block);
                        }
                    }
                }
            }
        }
    }

    private int Cost(GenogramSpacing spacing)
    {
        IReadOnlyList<int>[] rows = Flat();
        return GenogramCost.Of(_genogram, rows, GenogramPositions.Solve(_genogram, rows, spacing, RoundsOfTrial));
    }
}
