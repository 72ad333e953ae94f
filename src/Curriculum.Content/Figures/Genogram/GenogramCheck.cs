using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Figures;

/// <summary>Checks the data of a genogram and puts people in generations.</summary>
internal sealed class GenogramCheck
{
    private const int MaxPeople = 30, MaxUnions = 20, MaxChildren = 12, MaxTies = 24, MaxGenerations = 5;

    private readonly GenogramData _data;
    private readonly FigureReport _report;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    private GenogramCheck(GenogramData data, FigureReport report) => (_data, _report) = (data, report);

    /// <summary>Checks what was written.</summary>
    /// <returns>Null when something keeps it from being drawn; then it was reported.</returns>
    public static Genogram? Check(GenogramData data, FigureReport report) => new GenogramCheck(data, report).Check();

    private Genogram? Check()
    {
        bool few = _report.AtMost(_data.People.Count, MaxPeople, "people", _data.Id) & _report.AtMost(_data.Unions.Count, MaxUnions, "unions", _data.Id)
            & _report.AtMost(_data.Ties.Count, MaxTies, "ties", _data.Id) & _report.AtMost(_data.Household.Count, MaxPeople, "household", _data.Id);
        if (!few) return null;
        if (_data.People.Count == 0) _report.Wrong(_data.Id, "none", "people");
        string id = _report.Id(_data.Id);
        string title = _report.Text(_data.Title, "title", FigureReport.MaxTitle);
        List<string> names = [];
        foreach (GenogramPersonData person in _data.People)
        {
            if (person.Id.Value is { Length: > 0 } key && !_index.TryAdd(key, names.Count)) _report.Wrong(person.Id, "twice", key);
            names.Add(_report.Text(person.Name, "name", FigureReport.MaxName));
        }

        List<GenogramUnion> unions = Unions();
        int[] household = Household();
        GenogramTie[] ties = Ties();
        if (_report.Broken) return null;
        GenogramGenerations generations = GenogramGenerations.Of(names.Count, unions, ties);
        if (generations.Contradiction >= 0)
        {
            _report.Wrong(_data.Unions[generations.Contradiction].Partners[0], "generations", string.Join(", ", unions[generations.Contradiction].Partners.Select(i => names[i])));
            return null;
        }

        if (generations.Count > MaxGenerations) _report.Wrong(_data.Id, "many-generations", FigureReport.Number(generations.Count), FigureReport.Number(MaxGenerations));
        if (_report.Broken) return null;
        IEnumerable<GenogramPerson> people = _data.People.Select((p, i) => new GenogramPerson(names[i], p.Sex, p.Age, p.Status == "deceased", p.Focus, generations.Of(i)));
        return new Genogram(id, title, [.. people], unions, household, ties);
    }

    private List<GenogramUnion> Unions()
    {
        List<GenogramUnion> unions = [];
        HashSet<(int, int)> couples = [];
        HashSet<int> children = [];
        foreach (GenogramUnionData union in _data.Unions)
        {
            if (union.Partners.Count is 0 or > 2)
            {
                _report.Wrong(union.Partners.Count > 0 ? union.Partners[0] : _data.Id, "partners", FigureReport.Number(union.Partners.Count));
                continue;
            }

            if (!_report.AtMost(union.Children.Count, MaxChildren, "children", union.Partners[0])) continue;
            int a = Find(union.Partners[0]), b = union.Partners.Count == 2 ? Find(union.Partners[1]) : -1;
            if (a >= 0 && a == b) _report.Wrong(union.Partners[1], "self", union.Partners[1].Value);
            else if (a >= 0 && (b >= 0 || union.Partners.Count == 1) && !couples.Add((Math.Min(a, b), Math.Max(a, b)))) _report.Wrong(union.Partners[0], "couple-twice", string.Join(", ", union.Partners.Select(static p => p.Value)));
            List<int> own = [];
            foreach (Located<string> child in union.Children)
            {
                int found = Find(child);
                if (found < 0) continue;
                if (found == a || found == b) _report.Wrong(child, "own-child", child.Value);
                else if (!children.Add(found)) _report.Wrong(child, "two-parents", child.Value);
                else own.Add(found);
            }

            unions.Add(new GenogramUnion(a, b, union.Kind, own));
        }

        return unions;
    }

    private int[] Household()
    {
        HashSet<int> members = [];
        foreach (Located<string> member in _data.Household)
        {
            int found = Find(member);
            if (found >= 0 && !members.Add(found)) _report.Wrong(member, "twice", member.Value);
        }

        return [.. members.Order()];
    }

    private GenogramTie[] Ties()
    {
        List<GenogramTie> ties = [];
        HashSet<(int, int)> seen = [];
        foreach (GenogramTieData tie in _data.Ties)
        {
            int from = Find(tie.From), to = Find(tie.To);
            if (from < 0 || to < 0) continue;
            if (from == to) _report.Wrong(tie.To, "self", tie.To.Value);
            else if (!seen.Add((Math.Min(from, to), Math.Max(from, to)))) _report.Wrong(tie.From, "link-twice", tie.From.Value, tie.To.Value);
            else ties.Add(new GenogramTie(from, to, tie.Kind));
        }

        return [.. ties];
    }

    private int Find(Located<string> id)
    {
        if (string.IsNullOrEmpty(id.Value)) return -1;
        if (_index.TryGetValue(id.Value, out int found)) return found;
        _report.Unknown(id, "person", _index.Keys);
        return -1;
    }
}
