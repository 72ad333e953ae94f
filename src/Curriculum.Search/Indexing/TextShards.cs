using System.Text.Json;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>Cuts the texts of sections into shards; a result that shows a stretch of its best section needs that one text.</summary>
internal sealed class TextShards : IShards
{
    private readonly SearchSection[] sections;
    private readonly List<(int Start, int Count)> shards;

    /// <summary>Cuts; nothing is written yet.</summary>
    public TextShards(IReadOnlyList<AnalyzedDocument> documents, SearchOptions options)
    {
        sections = [.. documents.SelectMany(document => document.Document.Sections)];
        var lengths = Array.ConvertAll(sections, section => section.Text.Utf8.Length + 3);
        var marks = documents.Select(document => document.Document).SelectMany(document =>
        {
            var mark = Shards.MarkOf(document.Url);
            return document.Sections.Select((_, part) => Shards.MarkOfPart(mark, part));
        });
        shards = Shards.Cut(lengths, [.. marks], options.TextShards.LengthFor(Shards.Total(lengths)));
    }

    /// <inheritdoc/>
    public char Kind => 'd';

    /// <inheritdoc/>
    public int Count => shards.Count;

    /// <summary>The number of the first section of each shard, counted over all documents.</summary>
    public IEnumerable<int> Starts => shards.Select(shard => shard.Start);

    /// <inheritdoc/>
    public void Write(int number, Utf8JsonWriter json)
    {
        json.WriteStartArray("units");
        foreach (var section in sections.AsSpan(shards[number].Start, shards[number].Count))
        {
            json.WriteStringValue(section.Text.Utf8.Span);
        }

        json.WriteEndArray();
    }
}
