using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Figures;

/// <summary>A flow whose data hold.</summary>
internal sealed record FlowChart(string Id, string Title, IReadOnlyList<FlowStep> Steps, IReadOnlyList<FlowLink> Links)
{
    /// <summary>The most steps that are drawn.</summary>
    public const int MaxSteps = 20;

    private const int MaxLinks = 40, MaxLabel = 30;

    /// <summary>The links that leave a step, in order.</summary>
    public IEnumerable<FlowLink> From(int step) => Links.Where(link => link.From == step);

    /// <summary>Checks what was written.</summary>
    /// <returns>Null when something keeps it from being drawn; then it was reported.</returns>
    public static FlowChart? Check(FlowData data, FigureReport report)
    {
        if (!report.AtMost(data.Steps.Count, MaxSteps, "steps", data.Id) | !report.AtMost(data.Links.Count, MaxLinks, "links", data.Id)) return null;
        if (data.Steps.Count < 2) report.Wrong(data.Id, "few", "steps", "2");
        string id = report.Id(data.Id);
        string title = report.Text(data.Title, "title", FigureReport.MaxTitle);
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        List<FlowStep> steps = [];
        foreach (FlowStepData step in data.Steps)
        {
            if (step.Id.Value is { Length: > 0 } name && !index.TryAdd(name, steps.Count)) report.Wrong(step.Id, "twice", name);
            steps.Add(new FlowStep(report.Text(step.Text, "text", FigureReport.MaxNote), step.Kind, report.Text(step.Note, "note", FigureReport.MaxNote)));
        }

        List<FlowLink> links = data.Links.Count == 0
            ? [.. Enumerable.Range(0, Math.Max(0, steps.Count - 1)).Select(static i => new FlowLink(i, i + 1, ""))]
            : ReadLinks(data.Links, index, report);
        if (!report.Broken) CheckWays(data, steps, links, report);
        return report.Broken ? null : new FlowChart(id, title, steps, links);
    }

    private static List<FlowLink> ReadLinks(EquatableArray<FlowLinkData> data, Dictionary<string, int> index, FigureReport report)
    {
        List<FlowLink> links = [];
        HashSet<(int From, int To)> seen = [];
        foreach (FlowLinkData link in data)
        {
            string label = report.Text(link.Label, "label", MaxLabel);
            int from = Find(link.From, index, report), to = Find(link.To, index, report);
            if (from < 0 || to < 0) continue;
            if (from == to) report.Wrong(link.To, "self", link.To.Value);
            else if (!seen.Add((from, to))) report.Wrong(link.From, "link-twice", link.From.Value, link.To.Value);
            else links.Add(new FlowLink(from, to, label));
        }

        return links;
    }

    private static int Find(Located<string> id, Dictionary<string, int> index, FigureReport report)
    {
        if (string.IsNullOrEmpty(id.Value)) return -1;
        if (index.TryGetValue(id.Value, out int found)) return found;
        report.Unknown(id, "step", index.Keys);
        return -1;
    }

    private static void CheckWays(FlowData data, List<FlowStep> steps, List<FlowLink> links, FigureReport report)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            FlowStepData written = data.Steps[i];
            FlowLink[] ways = [.. links.Where(link => link.From == i)];
            if (ways.Length == 0 && !links.Exists(link => link.To == i)) report.Wrong(written.Id, "loose", written.Id.Value);
            if (steps[i].Kind == "end" && ways.Length > 0) report.Wrong(written.Id, "end-goes-on", written.Id.Value);
            if (steps[i].Kind != "decision") continue;
            if (ways.Length < 2) report.Wrong(written.Id, "one-way", written.Id.Value);
            foreach (FlowLink way in ways.Where(static way => way.Label.Length == 0))
            {
                if (data.Links.FirstOrDefault(link => link.From.Value == written.Id.Value && link.To.Value == data.Steps[way.To].Id.Value) is { } link) report.Wrong(link.From, "no-label", written.Id.Value, link.To.Value);
            }
        }
    }
}

/// <summary>A step of a <see cref="FlowChart"/>.</summary>
/// <param name="Text">What is done or asked.</param>
/// <param name="Kind"><c>start</c>, <c>step</c>, <c>decision</c> or <c>end</c>.</param>
/// <param name="Note">A remark, or empty.</param>
internal sealed record FlowStep(string Text, string Kind, string Note);

/// <summary>A way between two steps, by index.</summary>
internal sealed record FlowLink(int From, int To, string Label);
