using Curriculum.Content.Figures;
using Curriculum.Content.Markdown;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Tests.Figures;

/// <summary>A figure goes in as YAML, a drawing or findings come out.</summary>
internal sealed class FigureHost
{
    private FigureHost(DrawnFigure? drawn, IReadOnlyList<Diagnostic> found) => (Figure, Found) = (drawn, found);

    public DrawnFigure? Figure { get; }

    public IReadOnlyList<Diagnostic> Found { get; }

    public Drawing Drawing => new(Figure ?? throw new InvalidOperationException("Not drawn: " + string.Join("; ", Found.Select(f => $"{f.Line}: {f.Rule.Code} {string.Join(' ', f.Arguments)}"))));

    /// <summary>Draws a figure whose first line is line 1 of its file.</summary>
    public static FigureHost Draw(string kind, string yaml)
    {
        SourceText source = new("pelajaran/a/b.md", yaml);
        List<Diagnostic> found = [];
        YamlNode? node = YamlReader.Read(source, found);
        return new FigureHost(node is null ? null : FigureDrawing.Draw(kind, node, source, Say, found), found);
    }

    /// <summary>Words that show which were asked for.</summary>
    public static string Say(string key, params string[] arguments) => arguments.Length == 0 ? $"({key})" : $"({key}: {string.Join(" | ", arguments)})";

    /// <summary>What is wrong, as "line: explanation".</summary>
    public IReadOnlyList<string> Wrong() => [.. Found.Where(static f => f.Rule == ContentRules.FigureData).Select(static f => $"{f.Line}: {Say("figure." + f.Arguments[1], [.. f.Arguments.Skip(2)])}")];
}
