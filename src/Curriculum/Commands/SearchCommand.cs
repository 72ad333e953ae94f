using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Curriculum.Output;
using Curriculum.Search.Documents;
using Curriculum.Search.Indexing;
using Curriculum.Search.Querying;
using Curriculum.SitePipelines;

namespace Curriculum.Commands;

/// <summary><c>curriculum search</c>: asks the index of a built site, with the ranking of its search page.</summary>
internal static class SearchCommand
{
    public static Command Create(Tongue tongue, TextWriter output)
    {
        Argument<string> query = new("query") { Description = tongue.Words["cli.argument.query"] };
        Option<string> site = new("--site") { Description = tongue.Words["cli.option.site"], DefaultValueFactory = static _ => "output" };
        Option<string> format = new("--format") { Description = tongue.Words["cli.option.format"], DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Option<int> limit = new("--limit") { Description = tongue.Words["cli.option.limit"], DefaultValueFactory = static _ => 10 };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1000) result.AddError(tongue.Words["cli.badLimit"]);
        });
        Option<string[]> facets = new("--facet") { Description = tongue.Words["cli.option.facet"] };
        facets.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string[]>()?.Any(static facet => facet.IndexOf('=', StringComparison.Ordinal) < 1) == true) result.AddError(tongue.Words["cli.badFacet"]);
        });
        Command command = new("search", tongue.Words["cli.search"]) { query, site, format, limit, facets };
        command.SetAction(parsed =>
        {
            string folder = Path.Combine(parsed.GetValue(site)!, SearchPipeline.Folder);
            if (!File.Exists(Path.Combine(folder, SearchIndex.CoreName))) throw new WrongUseException(tongue.Words.Text("cli.noIndex", parsed.GetValue(site)!));
            SearchFacet[] wanted = [.. (parsed.GetValue(facets) ?? []).Select(static facet => facet.Split('=', 2)).Select(static pair => new SearchFacet(pair[0], pair[1]))];
            SearchResult result = new SearchEngine(name => File.ReadAllBytes(Path.Combine(folder, name))).Search(parsed.GetValue(query)!, parsed.GetValue(limit), wanted);
            if (parsed.GetValue(format) == "json") output.WriteLine(ToJson(result));
            else Tell(output, result, tongue);
            return Cli.Fine;
        });
        return command;
    }

    private static string ToJson(SearchResult result)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (SearchHit hit in result.Hits)
            {
                json.WriteStartObject();
                json.WriteString("url", hit.Url);
                json.WriteString("section", hit.Section);
                json.WriteString("title", hit.Title);
                json.WriteString("kind", hit.Kind);
                json.WriteNumber("score", hit.Score);
                json.WriteString("summary", hit.Summary);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Tell(TextWriter output, SearchResult result, Tongue tongue)
    {
        if (result.Suggestion is { } suggestion) output.WriteLine(tongue.Words.Text("cli.suggestion", suggestion));
        foreach (SearchHit hit in result.Hits) output.WriteLine($"{hit.Url}{hit.Section}  {hit.Title}");
        output.WriteLine(tongue.Words.Text("cli.found", result.Total));
    }
}
