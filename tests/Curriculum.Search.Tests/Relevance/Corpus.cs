using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Curriculum.Search.Documents;
using YamlDotNet.Serialization;

namespace Curriculum.Search.Tests.Relevance;

/// <summary>Documents from the repository's own <c>input/</c>, read simply: enough to judge the search, not to build the site.</summary>
public static partial class Corpus
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().Build();

    /// <summary>Concepts and lessons.</summary>
    public static ImmutableArray<SearchDocument> Read(string input)
    {
        var concepts = ReadConcepts(input);
        var byId = concepts.ToDictionary(concept => Text(concept, "id"), StringComparer.Ordinal);
        var leads = ReadLeads(input);
        return
        [
            .. concepts.Select(concept => ToDocument(concept, leads.GetValueOrDefault(Text(concept, "id"), []))),
            .. Files(input, "pelajaran", "*.md").Select(file => ToLesson(input, file, byId)),
        ];
    }

    /// <summary>The folder <c>input/</c> above the tests; the variable CURRICULUM_INPUT names another.</summary>
    public static string FindInput()
    {
        if (Environment.GetEnvironmentVariable("CURRICULUM_INPUT") is { Length: > 0 } chosen)
        {
            return chosen;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var input = Path.Combine(folder.FullName, "input");
            if (Directory.Exists(Path.Combine(input, "pelajaran")))
            {
                return input;
            }
        }

        throw new DirectoryNotFoundException("No input/pelajaran above the tests.");
    }

    private static Dictionary<object, object>[] ReadConcepts(string input) =>
        [.. Files(input, Path.Combine("pengetahuan", "konsep"), "*.yml")
            .Select(file => Yaml.Deserialize<Dictionary<object, object>>(File.ReadAllText(file)))
            .SelectMany(root => (List<object>)root["concepts"])
            .Cast<Dictionary<object, object>>()];

    private static Dictionary<string, string[]> ReadLeads(string input)
    {
        var root = Yaml.Deserialize<Dictionary<object, object>>(File.ReadAllText(Path.Combine(input, "pengetahuan", "kata-cari.yml")));
        return ((Dictionary<object, object>)root["search_terms"]).ToDictionary(
            pair => (string)pair.Key,
            pair => ((List<object>)pair.Value).Cast<string>().ToArray(),
            StringComparer.Ordinal);
    }

    private static SearchDocument ToDocument(Dictionary<object, object> concept, string[] leads)
    {
        string[] rest =
        [
            Text(concept, "purpose"),
            .. List(concept, "examples").OfType<string>(),
            .. List(concept, "easily_confused_with").OfType<Dictionary<object, object>>().Select(other => Text(other, "remark")),
            Text(concept, "remark"),
        ];
        return new SearchDocument(
            $"glosarium.html#{Text(concept, "id")}",
            Text(concept, "term_id"),
            "concept",
            [new SearchFacet("concept-kind", Text(concept, "kind"))],
            Text(concept, "definition"),
            [new SearchSection("", "", string.Join(' ', rest.Where(text => text.Length > 0)))],
            [.. Names(concept).Select(name => new SearchTerm(name, TermRole.Name)), .. leads.Select(lead => new SearchTerm(lead, TermRole.Lead))]);
    }

    private static SearchDocument ToLesson(string input, string file, Dictionary<string, Dictionary<object, object>> concepts)
    {
        var parts = File.ReadAllText(file).Split("---\n", 3);
        var front = Yaml.Deserialize<Dictionary<object, object>>(parts[1]);
        var path = Path.GetRelativePath(input, file).Replace('\\', '/');
        return new SearchDocument(
            path[..^3] + ".html",
            Text(front, "title"),
            "lesson",
            [new SearchFacet("module", path.Split('/')[1])],
            Text(front, "summary"),
            Sections(parts[2]),
            [.. List(front, "concepts").OfType<string>().Where(concepts.ContainsKey).SelectMany(id => Names(concepts[id])).Select(name => new SearchTerm(name, TermRole.Mention))]);
    }

    private static ImmutableArray<SearchSection> Sections(string markdown)
    {
        var sections = ImmutableArray.CreateBuilder<SearchSection>();
        var chunks = Heading().Split(markdown);
        sections.Add(new SearchSection("", "", Plain(chunks[0])));
        for (var i = 1; i < chunks.Length; i += 2)
        {
            sections.Add(new SearchSection(Anchor(chunks[i]), Plain(chunks[i]), Plain(chunks[i + 1])));
        }

        return sections.ToImmutable();
    }

    private static string Plain(string markdown)
    {
        var text = Keys().Replace(Fence().Replace(markdown, " "), " ");
        text = Term().Replace(text, match => match.Groups["words"].Success ? match.Groups["words"].Value : match.Groups["id"].Value.Replace('-', ' '));
        text = Citation().Replace(Link().Replace(text, "${words}"), "");
        return White().Replace(Marks().Replace(text, " "), " ").Trim();
    }

    private static string Anchor(string heading) => NotWord().Replace(heading.Trim().ToLowerInvariant(), "-").Trim('-');

    private static IEnumerable<string> Names(Dictionary<object, object> concept) =>
        new[] { Text(concept, "term_id"), Text(concept, "term_en") }.Concat(List(concept, "aliases").OfType<string>()).Where(name => name.Length > 0);

    private static string[] Files(string input, string folder, string pattern)
    {
        var files = Directory.GetFiles(Path.Combine(input, folder), pattern, SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static string Text(Dictionary<object, object> map, string key) => map.GetValueOrDefault(key) as string ?? "";

    private static List<object> List(Dictionary<object, object> map, string key) => map.GetValueOrDefault(key) as List<object> ?? [];

    [GeneratedRegex(@"^##+ +(?<heading>.*)$", RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^:{3,}\s*\w*", RegexOptions.Multiline, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\b(id|title|name|note|text|from|to|kind|tie|flow|center|ties|steps|links|label|sex|age|status|partners|children|people|unions|household): ?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keys();

    [GeneratedRegex(@"\[\[([a-z]+:)?(?<id>[^\]|]+)(\|(?<words>[^\]]+))?\]\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Term();

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\[[@^][^\]]*\]", RegexOptions.None, 1000)]
    private static partial Regex Citation();

    [GeneratedRegex(@"[#*|_`>{}]|- \[[ x]\]", RegexOptions.None, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex White();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex NotWord();
}
