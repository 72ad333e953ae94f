using System.Globalization;

namespace Curriculum.Exercises.Cases;

/// <summary>Proves the shape of a case by searching its graph: K01, K02, K04, K05, K06. Knows nothing of how the graph was made.</summary>
internal sealed class GraphProof
{
    /// <summary>The most pages (K06).</summary>
    public const int MostNodes = 80;

    /// <summary>Pages of a path (K02).</summary>
    public const int ShortestPath = 12, LongestPath = 25;

    /// <summary>Decisions of a path (K02).</summary>
    public const int FewestDecisions = 8;

    // A consequence must be seen within so many pages (K04).
    private const int Soon = 3;

    private readonly PracticeCase _case;
    private readonly CaseModel _model;
    private readonly Findings _found;
    private readonly Dictionary<string, CaseNode> _nodes;
    private readonly Dictionary<string, string> _ends;

    private GraphProof(PracticeCase practice, CaseModel model, Findings found)
    {
        (_case, _model, _found) = (practice, model, found);
        _nodes = practice.Nodes.GroupBy(static node => node.Id).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
        _ends = practice.Ends.ToDictionary(static end => end.Id, static end => end.Kind, StringComparer.Ordinal);
    }

    public static void Check(PracticeCase practice, CaseModel model, Findings found) => new GraphProof(practice, model, found).Run();

    private void Run()
    {
        if (_nodes.Count != _case.Nodes.Count) Graph("double");
        if (_case.Nodes.Count > MostNodes) _found.Add(CaseRules.TooManyNodes, _model.At, Number(_case.Nodes.Count), Number(MostNodes));
        if (!_nodes.ContainsKey(_case.Start))
        {
            Graph("start");
            return;
        }

        if (Broken()) return;
        List<CaseNode>? order = Ordered();
        if (order is null)
        {
            Graph("circle");
            return;
        }

        if (order.Count != _case.Nodes.Count) Graph("unreachable " + _case.Nodes.First(node => !order.Contains(node)).Id);
        Paths(order);
        Best(order);
        Dangers(order);
        Traces();
    }

    // Ways that lead nowhere: then nothing else can be searched.
    private bool Broken()
    {
        bool broken = false;
        foreach (CaseNode node in _case.Nodes)
        {
            bool end = _ends.ContainsKey(node.Id);
            string? what = Next(node).FirstOrDefault(next => !_nodes.ContainsKey(next)) is { } nowhere ? "nowhere " + nowhere
                : !end && !Next(node).Any() ? "dead end " + node.Id
                : end && Next(node).Any() ? "end goes on " + node.Id : null;
            if (what is null) continue;
            Graph(what);
            broken = true;
        }

        return broken;
    }

    private void Paths(List<CaseNode> order)
    {
        Dictionary<string, Span> spans = new(StringComparer.Ordinal);
        foreach (CaseNode node in Enumerable.Reverse(order))
        {
            Span[] after = [.. Next(node).Select(next => spans[next])];
            int decision = node.Options.Count > 0 ? 1 : 0;
            HashSet<string> phases = after.Length == 0 ? [] : after.Select(static span => span.Phases).Aggregate(static (left, right) => [.. left.Intersect(right)]);
            spans[node.Id] = new Span(
                1 + after.Select(static span => span.Shortest).DefaultIfEmpty(0).Min(),
                1 + after.Select(static span => span.Longest).DefaultIfEmpty(0).Max(),
                decision + after.Select(static span => span.Decisions).DefaultIfEmpty(0).Min(),
                [.. phases, node.Phase]);
        }

        Span whole = spans[_case.Start];
        foreach (string phase in Phases.InOrder.Where(phase => !whole.Phases.Contains(phase))) Path("phase", phase);
        if (whole.Decisions < FewestDecisions) Path("decisions", Number(whole.Decisions));
        if (whole.Shortest < ShortestPath) Path("short", Number(whole.Shortest));
        if (whole.Longest > LongestPath) Path("long", Number(whole.Longest));
    }

    // The highest sum of scores from each page to an end, in how many ways, and to which end.
    private void Best(List<CaseNode> order)
    {
        Dictionary<string, (int Sum, int Ways, bool Good)> best = new(StringComparer.Ordinal);
        foreach (CaseNode node in Enumerable.Reverse(order))
        {
            if (_ends.TryGetValue(node.Id, out string? kind)) best[node.Id] = (0, 1, kind == "good");
            else if (node.Options.Count == 0) best[node.Id] = best[node.Next!];
            else
            {
                (int Sum, int Ways, bool Good)[] ways = [.. node.Options.Select(option => (option.Score + best[option.Next].Sum, best[option.Next].Ways, best[option.Next].Good))];
                int sum = ways.Max(static way => way.Sum);
                (int Sum, int Ways, bool Good)[] top = [.. ways.Where(way => way.Sum == sum)];
                best[node.Id] = (sum, top.Sum(static way => way.Ways), top.All(static way => way.Good));
            }
        }

        (int whole, int count, bool good) = best[_case.Start];
        if (count != 1) _found.Add(CaseRules.BestPath, _model.At, "ways", Number(count), Number(whole));
        if (!good) _found.Add(CaseRules.BestPath, _model.At, "end", Number(count), Number(whole));
    }

    private void Dangers(List<CaseNode> order)
    {
        Dictionary<string, HashSet<string>> reach = new(StringComparer.Ordinal);
        foreach (CaseNode node in Enumerable.Reverse(order))
        {
            HashSet<string> kinds = [.. Next(node).SelectMany(next => reach[next])];
            if (_ends.TryGetValue(node.Id, out string? kind)) kinds.Add(kind);
            reach[node.Id] = kinds;
        }

        bool any = false;
        foreach (CaseOption option in _case.Nodes.SelectMany(static node => node.Options))
        {
            bool stopped = _nodes[option.Next].Tags.Contains("supervisor");
            any |= option.Danger;
            if (option.Danger != stopped) _found.Add(CaseRules.DangerUnstopped, option.At, "supervisor", option.Text);
            if (option.Danger && reach[option.Next].Contains("good")) _found.Add(CaseRules.DangerUnstopped, option.At, "good", option.Text);
            if (option.Danger && option.Score > 0) _found.Add(CaseRules.DangerUnstopped, option.At, "score", option.Text);
        }

        if (!any) _found.Add(CaseRules.DangerUnstopped, _model.At, "none", _model.Id);
    }

    private void Traces()
    {
        foreach (CaseOption option in _case.Nodes.SelectMany(static node => node.Options))
        {
            if (option.Effects.IsNothing) _found.Add(CaseRules.NoTrace, option.At, "effects", option.Text);
            if (option.Consequence.Length == 0 || !SeenSoon(option)) _found.Add(CaseRules.NoTrace, option.At, "consequence", option.Text);
        }
    }

    private bool SeenSoon(CaseOption option)
    {
        IEnumerable<string> here = [option.Next];
        for (int step = 0; step < Soon; step++)
        {
            CaseNode[] nodes = [.. here.Distinct(StringComparer.Ordinal).Select(id => _nodes[id])];
            if (nodes.Any(node => node.Text.Contains(option.Consequence, StringComparison.Ordinal))) return true;
            here = nodes.SelectMany(Next);
        }

        return false;
    }

    // Reachable pages, each before those it leads to; null if there is a circle.
    private List<CaseNode>? Ordered()
    {
        List<CaseNode> done = [];
        Dictionary<string, bool> seen = new(StringComparer.Ordinal);
        bool Visit(CaseNode node)
        {
            if (seen.TryGetValue(node.Id, out bool finished)) return finished;
            seen[node.Id] = false;
            foreach (string next in Next(node))
            {
                if (_nodes.TryGetValue(next, out CaseNode? after) && !Visit(after)) return false;
            }

            done.Add(node);
            return seen[node.Id] = true;
        }

        if (!Visit(_nodes[_case.Start])) return null;
        done.Reverse();
        return done;
    }

    private static IEnumerable<string> Next(CaseNode node) => node.Options.Count > 0 ? node.Options.Select(static option => option.Next) : node.Next is null ? [] : [node.Next];

    private void Graph(string what) => _found.Add(CaseRules.Graph, _model.At, what, _case.Id);

    private void Path(string what, string value) => _found.Add(CaseRules.Path, _model.At, what, value);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Span(int Shortest, int Longest, int Decisions, HashSet<string> Phases);
}
