using System.Text;
using System.Text.Json;
using Curriculum.Search.Analysis;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>What every query needs besides the names of the shards: the words with their classes and spread, and how many units each document has.</summary>
internal static class Core
{
    /// <summary>Version of the form of the files; a script refuses another.</summary>
    public const int Version = 2;

    /// <summary>The words with what each is and how widespread: the costly part of the core.</summary>
    public static (int Count, string Text) PackWords(Vocabulary vocabulary, CancellationToken cancellation)
    {
        var words = vocabulary.Stemmer.Lexicon.Words
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => (pair.Key, ((int)pair.Value * 3) + vocabulary.SpreadOf(pair.Key)))
            .ToArray();
        return (words.Length, WordPack.Pack(words, cancellation));
    }

    /// <summary>The words that the index and its readers know, with what each is and how widespread.</summary>
    public static void WriteWords(Utf8JsonWriter json, Vocabulary vocabulary, (int Count, string Text) packedWords)
    {
        json.WriteNumber("version", Version);
        var lexicon = vocabulary.Stemmer.Lexicon;
        json.WriteNumber("count", packedWords.Count);
        json.WriteString("words", packedWords.Text);
        json.WriteString("variants", string.Join(' ', lexicon.Variants.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")));
        json.WriteString("stops", Codec.WriteWords(lexicon.Stops.Order(StringComparer.Ordinal)));
        json.WriteString("asks", Codec.WriteWords(lexicon.Asks.Order(StringComparer.Ordinal)));
    }

    /// <summary>What ranking needs of each document.</summary>
    public static void WriteDocuments(Utf8JsonWriter json, IReadOnlyList<AnalyzedDocument> documents, SearchOptions options)
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
}
