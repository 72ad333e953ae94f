using System.Collections.Immutable;
using System.Text.Json;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>An index whose words are gathered and whose shards are cut, but not written: a large site need not hold them all at once.</summary>
/// <remarks>Deterministic: neither the order of the documents nor of the writing nor the number of threads changes a byte.</remarks>
public sealed class SearchIndex
{
    /// <summary>The file that a page loads first; the others are named in it.</summary>
    public const string CoreName = ShardFile.CoreName;

    private readonly AnalyzedDocument[] documents;
    private readonly SearchOptions options;
    private readonly Vocabulary vocabulary;
    private readonly (int Count, string Text) packedWords;
    private readonly PostingShards postings;
    private readonly HeadShards heads;
    private readonly TextShards texts;
    private readonly IShards[] parts;
    private readonly (IShards Part, int Number)[] shards;
    private readonly string?[] hashes;

    /// <summary>Gathers the words of a site.</summary>
    /// <param name="documents">The documents, taken apart by <see cref="DocumentAnalyzer"/>; their addresses are unique.</param>
    /// <param name="options">How to cut and weigh; the defaults if null.</param>
    /// <param name="cancellation">Gives the work up.</param>
    /// <exception cref="ArgumentException">Two documents have the same address.</exception>
    public SearchIndex(IEnumerable<AnalyzedDocument> documents, SearchOptions? options = null, CancellationToken cancellation = default)
    {
        this.options = options ?? new SearchOptions();
        this.documents = [.. documents.OrderBy(document => document.Document.Url, StringComparer.Ordinal)];
        var firstUnits = FirstUnits(this.documents);
        vocabulary = new Vocabulary(this.documents, this.options.VocabularySize, cancellation);
        var packing = Task.Run(() => Core.PackWords(vocabulary, cancellation), cancellation);
        var places = new Postings(this.documents, vocabulary, firstUnits, new ParallelOptions { CancellationToken = cancellation });
        postings = new PostingShards(places, this.documents, vocabulary, this.options);
        heads = new HeadShards(this.documents, this.options);
        texts = new TextShards(this.documents, this.options);
        parts = [new Facets(this.documents), postings, heads, texts];
        shards = [.. parts.SelectMany(part => Enumerable.Range(0, part.Count).Select(number => (part, number)))];
        hashes = new string?[shards.Length];
        packedWords = packing.GetAwaiter().GetResult();
    }

    /// <summary>How many files there are besides the core.</summary>
    public int ShardCount => shards.Length;

    /// <summary>All files at once: the core first, then the others in a stable order.</summary>
    /// <inheritdoc cref="SearchIndex(IEnumerable{AnalyzedDocument}, SearchOptions?, CancellationToken)"/>
    public static ImmutableArray<SearchFile> Build(IEnumerable<AnalyzedDocument> documents, SearchOptions? options = null, CancellationToken cancellation = default)
    {
        var index = new SearchIndex(documents, options, cancellation);
        SearchFile[] others = [.. Enumerable.Range(0, index.ShardCount).Select(index.WriteShard)];
        return [index.WriteCore(), .. others];
    }

    /// <summary>Writes one file; any number below <see cref="ShardCount"/>, on any thread.</summary>
    public SearchFile WriteShard(int index)
    {
        var (part, number) = shards[index];
        var file = ShardFile.Write(part.Kind, number, json => part.Write(number, json));
        hashes[index] = ShardFile.HashOf(file.Name);
        return file;
    }

    /// <summary>Writes the core, when all shards are written.</summary>
    /// <exception cref="InvalidOperationException">A shard is not written yet.</exception>
    public SearchFile WriteCore() => Array.IndexOf(hashes, null) is var missing and >= 0
        ? throw new InvalidOperationException($"Shard {missing} of the search index is not written yet.")
        : ShardFile.WriteCore(WriteCore);

    private void WriteCore(Utf8JsonWriter json)
    {
        Core.WriteWords(json, vocabulary, packedWords);
        Core.WriteDocuments(json, documents, options);
        json.WriteString("postings", Codec.WriteWords(postings.FirstRoots));
        json.WriteString("heads", Codec.WriteRising(heads.Starts));
        json.WriteString("texts", Codec.WriteRising(texts.Starts));
        json.WriteStartObject("hashes");
        var at = 0;
        foreach (var part in parts)
        {
            json.WriteString(part.Kind.ToString(), string.Concat(hashes.AsSpan(at, part.Count)));
            at += part.Count;
        }

        json.WriteEndObject();
    }

    /// <summary>The number of each document's first unit.</summary>
    private static int[] FirstUnits(AnalyzedDocument[] documents)
    {
        var firstUnits = new int[documents.Length];
        for (var i = 1; i < documents.Length; i++)
        {
            if (string.Equals(documents[i].Document.Url, documents[i - 1].Document.Url, StringComparison.Ordinal))
            {
                throw new ArgumentException($"Two documents have the address {documents[i].Document.Url}.", nameof(documents));
            }

            firstUnits[i] = firstUnits[i - 1] + documents[i - 1].UnitCount;
        }

        return firstUnits;
    }
}
