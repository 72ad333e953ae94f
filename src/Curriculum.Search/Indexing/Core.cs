using System.Text;
using System.Text.Json;
using Curriculum.Search.Analysis;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>What every query needs: the words with their classes and spread, the shards, and how many units each document has.</summary>
internal static class Core
{
    /// <summary>Version of the form of the files; a script refuses another.</summary>
    public const int Version = 1;

    public static SearchFile Write(Content content) => ShardFile.WriteCore(json =>
    {
        json.WriteNumber("version", Version);
        WriteWords(json, content.Vocabulary);
        WriteDocuments(json, content.Documents, content.Options);
        json.WriteString("postings", Codec.WriteWords(content.FirstRoots));
        json.WriteString("postingHashes", string.Concat(content.PostingFiles.Select(HashOf)));
        json.WriteString("texts", string.Concat(Differences(content.FirstTexts)));
        json.WriteString("textHashes", string.Concat(content.TextFiles.Select(HashOf)));
        json.WriteString("facetHash", HashOf(content.FacetFile));
    });

    private static void WriteWords(Utf8JsonWriter json, Vocabulary vocabulary)
    {
        var lexicon = vocabulary.Stemmer.Lexicon;
        var words = lexicon.Words.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var marks = new StringBuilder(words.Length);
        foreach (var (word, kind) in words)
        {
            marks.Append((char)('a' + ((int)kind * 3) + vocabulary.SpreadOf(word)));
        }

        json.WriteString("words", Codec.WriteWords(words.Select(pair => pair.Key)));
        json.WriteString("marks", marks.ToString());
        json.WriteString("variants", string.Join(' ', lexicon.Variants.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")));
        json.WriteString("stops", Codec.WriteWords(lexicon.Stops.Order(StringComparer.Ordinal)));
        json.WriteString("asks", Codec.WriteWords(lexicon.Asks.Order(StringComparer.Ordinal)));
    }

    private static void WriteDocuments(Utf8JsonWriter json, IReadOnlyList<AnalyzedDocument> documents, SearchOptions options)
    {
        var kinds = documents.Select(document => document.Document.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        json.WriteStartArray("kinds");
        foreach (var kind in kinds)
        {
            json.WriteStringValue(kind);
        }

        json.WriteEndArray();
        json.WriteString("kindWeights", Numbers(kinds.Select(kind => options.KindWeights.GetValueOrDefault(kind, 100))));
        json.WriteString("kindOf", Numbers(documents.Select(document => Array.IndexOf(kinds, document.Document.Kind))));
        json.WriteString("units", Numbers(documents.Select(document => document.UnitCount)));
    }

    private static string Numbers(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
        {
            Codec.Append(text, number);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Differences(int[] numbers) =>
        numbers.Select((number, i) => Numbers([i == 0 ? number : number - numbers[i - 1]]));

    private static string HashOf(SearchFile file) => ShardFile.HashOf(file.Name);

    /// <summary>What the core tells of.</summary>
    internal sealed record Content(
        Vocabulary Vocabulary,
        IReadOnlyList<AnalyzedDocument> Documents,
        SearchOptions Options,
        string[] FirstRoots,
        SearchFile[] PostingFiles,
        int[] FirstTexts,
        SearchFile[] TextFiles,
        SearchFile FacetFile);
}
