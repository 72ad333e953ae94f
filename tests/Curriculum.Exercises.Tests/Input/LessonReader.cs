using System.Text;
using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Tests.Input;

/// <summary>Reads the outline of the course: modules, lessons, and under which heading each concept is marked first.</summary>
internal static class LessonReader
{
    public static EquatableArray<Lesson> Read(string root)
    {
        List<Lesson> lessons = [];
        string folder = Path.Combine(root, "pelajaran");
        if (!Directory.Exists(folder)) return [];
        IEnumerable<(string Name, Yaml Module)> modules = Directory.EnumerateDirectories(folder)
            .Select(path => (Path.GetFileName(path), Yaml.Load(root, $"pelajaran/{Path.GetFileName(path)}/_modul.yml")))
            .OrderBy(m => m.Item2["order"].Number(0));
        foreach ((string name, Yaml module) in modules)
        {
            lessons.AddRange(Directory.EnumerateFiles(Path.Combine(folder, name), "*.md")
                .Select(file => (Slug: Path.GetFileNameWithoutExtension(file), Text: File.ReadAllText(file)))
                .Select(l => (l.Slug, Body: l.Text, Front: Yaml.Parse(l.Text.Split("---", 3)[1], l.Slug)))
                .OrderBy(l => l.Front["order"].Number(0))
                .Select(l => new Lesson(
                    l.Slug,
                    module["id"].Text,
                    $"pelajaran/{name}/{l.Slug}.html",
                    (module["order"].Number(0) * 100) + l.Front["order"].Number(0),
                    l.Front["outcomes"].Strings,
                    l.Front["concepts"].Strings,
                    l.Front["also"].Strings,
                    Anchors(l.Body, l.Front["concepts"].Strings))));
        }

        return EquatableArray.From(lessons);
    }

    private static EquatableArray<ConceptAnchor> Anchors(string body, IEnumerable<string> concepts)
    {
        List<ConceptAnchor> anchors = [];
        foreach (string concept in concepts)
        {
            string anchor = "isi";
            foreach (string line in body.Split('\n'))
            {
                if (line.StartsWith('#')) anchor = Slug(line.TrimStart('#').Trim());
                if (line.Contains($"[[{concept}", StringComparison.Ordinal)) break;
            }

            anchors.Add(new ConceptAnchor(concept, anchor));
        }

        return EquatableArray.From(anchors);
    }

    private static string Slug(string heading)
    {
        StringBuilder slug = new();
        foreach (char c in heading.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }
}
