using System.Text.Json;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>Cuts what results show into shards: per document its head (address, title, summary, headings) and then the texts of its sections.</summary>
/// <remarks>
/// A result needs its head and at most one text. So a document lies in one shard where it fits, next to its neighbours where there is
/// room, and is cut between sections where it is long.
/// </remarks>
internal static class TextShards
{
    private const int MostShards = 1_100;

    /// <summary>The shards in order, and the number of the first unit of each.</summary>
    public static (SearchFile[] Files, int[] FirstUnits) Write(IReadOnlyList<AnalyzedDocument> documents, SearchOptions options, ParallelOptions work)
    {
        var lengths = documents.Select(document => LengthsOf(document.Document)).ToArray();
        var length = Math.Max(options.TextShardLength, lengths.Sum(units => units.Sum()) / MostShards);
        var starts = Cut(lengths, length);
        var units = documents.SelectMany(UnitsOf).ToArray();
        var files = new SearchFile[starts.Count];
        Parallel.For(0, files.Length, work, i => files[i] = ShardFile.Write('d', i, json =>
        {
            json.WriteStartArray("units");
            for (var unit = starts[i]; unit < (i + 1 < starts.Count ? starts[i + 1] : units.Length); unit++)
            {
                WriteUnit(json, units[unit]);
            }

            json.WriteEndArray();
        }));
        return (files, [.. starts]);
    }

    /// <summary>Where shards begin: before a document that no longer fits, and between the sections of one that is longer than a shard.</summary>
    private static List<int> Cut(int[][] lengths, int length)
    {
        var starts = new List<int>();
        var filled = 0;
        var number = 0;
        foreach (var document in lengths)
        {
            if (starts.Count == 0 || filled + document.Sum() > length)
            {
                starts.Add(number);
                filled = 0;
            }

            foreach (var unit in document)
            {
                if (filled > 0 && filled + unit > length * 3 / 2)
                {
                    starts.Add(number);
                    filled = 0;
                }

                filled += unit;
                number++;
            }
        }

        return starts;
    }

    private static IEnumerable<(SearchDocument Document, int Section)> UnitsOf(AnalyzedDocument document) =>
        Enumerable.Range(-1, document.UnitCount).Select(section => (document.Document, section));

    private static void WriteUnit(Utf8JsonWriter json, (SearchDocument Document, int Section) unit)
    {
        var (document, section) = unit;
        if (section >= 0)
        {
            json.WriteStringValue(document.Sections[section].Text.Utf8.Span);
            return;
        }

        json.WriteStartArray();
        json.WriteStringValue(document.Url);
        json.WriteStringValue(document.Title);
        json.WriteStringValue(document.Summary);
        foreach (var own in document.Sections)
        {
            json.WriteStringValue(own.Anchor);
            json.WriteStringValue(own.Heading);
        }

        json.WriteEndArray();
    }

    private static int[] LengthsOf(SearchDocument document) =>
    [
        document.Url.Length + document.Title.Length + document.Summary.Length + document.Sections.Sum(section => section.Anchor.Length + section.Heading.Length + 6) + 9,
        .. document.Sections.Select(section => section.Text.Utf8.Length + 3),
    ];
}
