using System.Text.Json;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>Cuts what results show (address, title, headings, texts) into shards of neighbouring documents.</summary>
internal static class DocumentShards
{
    private const int MostShards = 1_500;

    /// <summary>The shards in order, and the number of the first document of each.</summary>
    public static (SearchFile[] Files, int[] FirstDocuments) Write(IReadOnlyList<AnalyzedDocument> documents, SearchOptions options)
    {
        var lengths = documents.Select(document => LengthOf(document.Document)).ToArray();
        var length = Math.Max(options.DocumentShardLength, lengths.Sum() / MostShards);
        var shards = PostingShards.Cut(lengths, length);
        var files = new SearchFile[shards.Count];
        Parallel.For(0, files.Length, i => files[i] = ShardFile.Write('d', i, json =>
        {
            json.WriteStartArray("documents");
            for (var at = shards[i].Start; at < shards[i].Start + shards[i].Count; at++)
            {
                WriteDocument(json, documents[at].Document);
            }

            json.WriteEndArray();
        }));
        return (files, [.. shards.Select(shard => shard.Start)]);
    }

    private static void WriteDocument(Utf8JsonWriter json, SearchDocument document)
    {
        json.WriteStartArray();
        json.WriteStringValue(document.Url);
        json.WriteStringValue(document.Title);
        json.WriteStringValue(document.Summary);
        foreach (var section in document.Sections)
        {
            json.WriteStringValue(section.Anchor);
            json.WriteStringValue(section.Heading);
            json.WriteStringValue(section.Text);
        }

        json.WriteEndArray();
    }

    private static int LengthOf(SearchDocument document) =>
        document.Url.Length + document.Title.Length + document.Summary.Length
        + document.Sections.Sum(section => section.Anchor.Length + section.Heading.Length + section.Text.Length + 9) + 9;
}
