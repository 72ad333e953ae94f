using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Curriculum.Content.Knowledge;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Search.Documents;
using Curriculum.Search.Indexing;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.SitePipelines;

/// <summary>All pages as the search sees them: the index, the words that the search page says, and the page itself, an alphabetical index.</summary>
/// <param name="map">What the site holds.</param>
/// <param name="render">Renders the page.</param>
/// <param name="exercises">The quizzes.</param>
internal sealed class SearchPipeline(MapPipeline map, RenderService render, ExercisePipeline exercises) : Pipeline
{
    /// <summary>The folder of the index.</summary>
    public const string Folder = "cari/";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All documents, taken apart, in no particular order.</summary>
    public Value<EquatableArray<AnalyzedDocument>> Documents { get; private set; } = null!;

    /// <inheritdoc/>
    public override bool MayWait => true;

    public override void Compose(SiteBuilder site)
    {
        DocumentAnalyzer analyzer = new();
        Values<SearchDocument>[] tables =
        [
            map.LessonsOf.Lessons.Where(static d => !d.Broken).Combine(map.Context, static (d, c) => SearchDocuments.Lesson(d, c)),
            map.ReflectionsOf.Reflections.Where(static d => !d.Broken).Combine(map.Context, static (d, c) => SearchDocuments.Reflection(d, c)),
            map.ProseOf.Pages.Where(static d => !d.Broken && !d.Path.StartsWith("en/", StringComparison.Ordinal) && d.Slug != "beranda").Select(SearchDocuments.Prose),
            map.Context.Spread(static c => c.Knowledge.Concepts.Select(concept => (concept.Id.Value, SearchDocuments.Concept(concept, c)))),
            exercises.Quizzes.Combine(map.Context, static (quiz, c) => SearchDocuments.Quiz(quiz, c)).Where(static d => d is not null).Select(static d => d!),
            map.CasesOf.Batches.With(map.CasesOf.Maker)
                .Where(static pair => pair.Right is not null && pair.Left.Cases.Count > 0)
                .Select(static pair => CaseKindFacet.Of(pair.Left, pair.Right!.Library))
                .Combine(map.Context, static (kind, c) => SearchDocuments.Case(kind, c)),
        ];
        Documents = tables
            .Select(table => table.Select(analyzer.Analyze).Collect(static documents => EquatableArray.From(documents)))
            .Aggregate(static (left, right) => left.Combine(right, static (a, b) => EquatableArray.From(a.Concat(b))))
            .Select(static documents => EquatableArray.From(documents.DistinctBy(static d => d.Document.Url)));
        site.WriteAll(Documents, Index);

        Value<EquatableArray<IndexLine>> lines = Documents.Select(static documents => EquatableArray.From(documents.Select(static d => new IndexLine(d.Document.Title, d.Document.Url, d.Document.Kind))));
        Value<EquatableArray<SearchFacet>> facets = Documents.Select(static documents => EquatableArray.From(
            documents.SelectMany(static d => d.Document.Facets).Distinct().OrderBy(static f => f.Name, StringComparer.Ordinal).ThenBy(static f => f.Value, StringComparer.Ordinal)));
        foreach (Tongue tongue in Tongue.All)
        {
            site.Write(map.Context.With(lines).Spread(pair => Page(pair.Left, pair.Right, tongue)), static page => page.Path, page => render.Page<SearchPage>(page.Model));
            site.Write(map.Context.With(facets).Spread(pair => Words(pair.Left, pair.Right, tongue)), static file => file.Path, static file => file.Bytes.Span);
        }
    }

    // The core names the other files, so it comes last.
    private static List<Func<PrintedFile>> Index(EquatableArray<AnalyzedDocument> documents, CancellationToken cancellation)
    {
        SearchIndex index = new(documents, null, cancellation);
        return [.. Enumerable.Range(0, index.ShardCount).Select(number => new Func<PrintedFile>(() => Shard(index.WriteShard(number)))), () => Core(index.WriteCore())];
    }

    private static PrintedFile Shard(SearchFile file) => new(Folder + file.Name, file.Name, file.Bytes);

    private static PrintedFile Core(SearchFile file) => PrintedFile.Of(Folder + file.Name, file.Bytes);

    private static IEnumerable<(string, PageOf<SearchModel>)> Page(SiteContext context, EquatableArray<IndexLine> lines, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.Prose, "cari.html", tongue.Words["search.title"], tongue.Words["search.lead"]);
        SearchModel model = new()
        {
            Head = head with { Scripts = EquatableArray.From(["search.js"]) },
            Site = context.Frame(tongue),
            Lead = tongue.Words["search.lead"],
            BrowsePath = tongue.Prefix + BrowsePipeline.IndexPath,
            Lines = EquatableArray.From(lines.Select(line => line with { Title = Title(line, context, tongue), Path = tongue.Prefix + line.Path }).OrderBy(static l => l.Title.ToUpperInvariant(), StringComparer.Ordinal).ThenBy(static l => l.Path, StringComparer.Ordinal)),
        };
        yield return (head.Path, new PageOf<SearchModel>(model, Content.Markdown.FilledBody.None));
    }

    private static string Title(IndexLine line, SiteContext context, Tongue tongue) =>
        tongue.IsEnglish && line.Kind == "concept" && context.Knowledge.Find(line.Path[(line.Path.IndexOf('#', StringComparison.Ordinal) + 1)..]) is { } concept ? concept.TermEn : line.Title;

    // What the scripts say, and what the values of facets are called.
    private static IEnumerable<(string, WordFile)> Words(SiteContext context, EquatableArray<SearchFacet> facets, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        ArrayBufferWriter<byte> bytes = new();
        bytes.Write("BekalSearch.shard(\"words\","u8);
        using (Utf8JsonWriter json = new(bytes, Json))
        {
            json.WriteStartObject();
            json.WriteString("language", tongue.Code);
            json.WriteString("prefix", tongue.Prefix);
            json.WriteStartObject("words");
            foreach ((string key, string text) in tongue.Words.Section("search")) json.WriteString(key, text);
            json.WriteEndObject();
            json.WriteStartObject("facets");
            foreach (IGrouping<string, SearchFacet> facet in facets.GroupBy(static f => f.Name, StringComparer.Ordinal).OrderBy(static g => SearchDocuments.Facets.IndexOf(g.Key)))
            {
                json.WriteStartObject(facet.Key);
                foreach (SearchFacet value in facet) json.WriteString(value.Value, Label(value, context, tongue));
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.Write(");\n"u8);
        string path = $"{Folder}kata.{tongue.Code}.js";
        yield return (path, new WordFile(path, EquatableArray.From(bytes.WrittenSpan.ToArray())));
    }

    /// <summary>The word for a facet in addresses, which are Indonesian in every language.</summary>
    public static string FacetWord(string facet) => Tongue.Indonesian.Words["search.facet-" + facet];

    /// <summary>What a value of a facet is called.</summary>
    public static string Label(SearchFacet facet, SiteContext context, Tongue tongue) => facet.Name switch
    {
        "module" when context.Outline.ModuleOf(facet.Value)?.Module.Module is { } module => tongue.Pick(module.Title, module.TitleEn),
        "setting" => context.Setting(facet.Value) ?? facet.Value,
        _ => context.Knowledge.Find(facet.Value) is { } concept ? Heads.Concept(concept, tongue).Term : facet.Value,
    };

    private sealed record WordFile(string Path, EquatableArray<byte> Content)
    {
        public ReadOnlyMemory<byte> Bytes => Content.AsSpan().ToArray();
    }
}
