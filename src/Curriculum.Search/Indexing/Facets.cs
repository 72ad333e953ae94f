using System.Text;
using System.Text.Json;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>The facets of all documents in one shard, which only the search page loads.</summary>
internal sealed class Facets(IReadOnlyList<AnalyzedDocument> documents) : IShards
{
    /// <inheritdoc/>
    public char Kind => 'f';

    /// <inheritdoc/>
    public int Count => 1;

    /// <summary>Names and values once, in ordinal order; per document how many it has and which.</summary>
    public void Write(int number, Utf8JsonWriter json)
    {
        var pairs = documents
            .SelectMany(document => document.Document.Facets)
            .Select(facet => (facet.Name, facet.Value))
            .Distinct()
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Value, StringComparer.Ordinal)
            .ToArray();
        var numbers = pairs.Select((pair, place) => (pair, place)).ToDictionary(item => item.pair, item => item.place);
        var of = new StringBuilder();
        foreach (var document in documents)
        {
            var own = document.Document.Facets.Select(facet => numbers[(facet.Name, facet.Value)]).Distinct().Order().ToArray();
            Codec.Append(of, own.Length);
            foreach (var one in own)
            {
                Codec.Append(of, one);
            }
        }

        json.WriteStartArray("facets");
        foreach (var (name, value) in pairs)
        {
            json.WriteStringValue(name);
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
        json.WriteString("of", of.ToString());
    }
}
