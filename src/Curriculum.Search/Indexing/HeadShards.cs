using System.Text.Json;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>Cuts the heads of documents (address, title, summary, headings) into shards of neighbours: all that a list of results needs at once.</summary>
internal sealed class HeadShards : IShards
{
    private readonly IReadOnlyList<AnalyzedDocument> documents;
    private readonly List<(int Start, int Count)> shards;

    /// <summary>Cuts; nothing is written yet.</summary>
    public HeadShards(IReadOnlyList<AnalyzedDocument> documents, SearchOptions options)
    {
        this.documents = documents;
        var lengths = documents.Select(document => LengthOf(document.Document)).ToArray();
        shards = Shards.Cut(lengths, [.. documents.Select(document => Shards.MarkOf(document.Document.Url))], options.HeadShards.LengthFor(Shards.Total(lengths)));
    }

    /// <inheritdoc/>
    public char Kind => 'h';

    /// <inheritdoc/>
    public int Count => shards.Count;

    /// <summary>The number of the first document of each shard.</summary>
    public IEnumerable<int> Starts => shards.Select(shard => shard.Start);

    /// <inheritdoc/>
    public void Write(int number, Utf8JsonWriter json)
    {
        var (start, count) = shards[number];
        json.WriteStartArray("units");
        for (var i = start; i < start + count; i++)
        {
            WriteHead(json, documents[i].Document);
        }

        json.WriteEndArray();
    }

    private static void WriteHead(Utf8JsonWriter json, SearchDocument document)
    {
        json.WriteStartArray();
        json.WriteStringValue(document.Url);
        json.WriteStringValue(document.Title);
        json.WriteStringValue(document.Summary);
        foreach (var section in document.Sections)
        {
            // Most anchors are their headings in small letters: then the heading alone says both.
            if (section.Anchor.Length > 0 && string.Equals(section.Anchor, AnchorOf(section.Heading), StringComparison.Ordinal))
            {
                json.WriteNumberValue(0);
            }
            else
            {
                json.WriteStringValue(section.Anchor);
            }

            json.WriteStringValue(section.Heading);
        }

        json.WriteEndArray();
    }

    /// <summary>A heading in small letters and digits of ASCII, all else a hyphen.</summary>
    public static string AnchorOf(string heading)
    {
        var anchor = new char[heading.Length];
        var length = 0;
        foreach (var letter in heading)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                anchor[length++] = (char)(char.IsAsciiLetterUpper(letter) ? letter | 32 : letter);
            }
            else if (length > 0 && anchor[length - 1] != '-')
            {
                anchor[length++] = '-';
            }
        }

        return new string(anchor, 0, length > 0 && anchor[length - 1] == '-' ? length - 1 : length);
    }

    private static int LengthOf(SearchDocument document) =>
        document.Url.Length + document.Title.Length + document.Summary.Length + document.Sections.Sum(section => section.Heading.Length + 6) + 9;
}
