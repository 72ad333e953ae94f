using System.Text;
using System.Text.Json;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>The facets of all documents in one shard, which only the search page loads.</summary>
internal static class Facets
{
    /// <summary>Names and values once, in ordinal order; per document how many it has and which.</summary>
    public static SearchFile Write(IReadOnlyList<AnalyzedDocument> documents)
    {
        var pairs = documents
            .SelectMany(document => document.Document.Facets)
            .Select(facet => (facet.Name, facet.Value))
            .Distinct()
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Value, StringComparer.Ordinal)
            .ToArray();
        var numbers = pairs.Select((pair, number) => (pair, number)).ToDictionary(item => item.pair, item => item.number);
        var of = new StringBuilder();
        foreach (var document in documents)
        {
            var own = document.Document.Facets.Select(facet => numbers[(facet.Name, facet.Value)]).Distinct().Order().ToArray();
            Codec.Append(of, own.Length);
            foreach (var number in own)
            {
                Codec.Append(of, number);
            }
        }

        return ShardFile.Write('f', 0, json =>
        {
            json.WriteStartArray("facets");
            foreach (var (name, value) in pairs)
            {
                json.WriteStringValue(name);
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
            json.WriteString("of", of.ToString());
        });
    }
}
