using System.Collections.Immutable;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>The whole index as files. Deterministic: neither the order of the documents nor the number of threads changes a byte.</summary>
public static class SearchIndex
{
    /// <summary>The file that a page loads first; the others are named in it.</summary>
    public const string CoreName = ShardFile.CoreName;

    /// <summary>Builds the index of a site.</summary>
    /// <param name="documents">The documents, taken apart by <see cref="DocumentAnalyzer"/>; their addresses are unique.</param>
    /// <param name="options">How to cut and weigh; the defaults if null.</param>
    /// <param name="cancellation">Gives the work up.</param>
    /// <returns>The core first, then the other files in a stable order.</returns>
    /// <exception cref="ArgumentException">Two documents have the same address.</exception>
    public static ImmutableArray<SearchFile> Build(IEnumerable<AnalyzedDocument> documents, SearchOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new SearchOptions();
        var ordered = documents.OrderBy(document => document.Document.Url, StringComparer.Ordinal).ToArray();
        var firstUnits = new int[ordered.Length];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (string.Equals(ordered[i].Document.Url, ordered[i - 1].Document.Url, StringComparison.Ordinal))
            {
                throw new ArgumentException($"Two documents have the address {ordered[i].Document.Url}.", nameof(documents));
            }

            firstUnits[i] = firstUnits[i - 1] + ordered[i - 1].UnitCount;
        }

        var work = new ParallelOptions { CancellationToken = cancellation };
        var vocabulary = new Vocabulary(ordered, options.VocabularySize, cancellation);
        var postings = Postings.Merge(ordered, vocabulary, firstUnits, work);
        var (postingFiles, firstRoots) = PostingShards.Write(postings, ordered, vocabulary, options, work);
        cancellation.ThrowIfCancellationRequested();
        var (textFiles, firstTexts) = TextShards.Write(ordered, options, work);
        cancellation.ThrowIfCancellationRequested();
        var facets = Facets.Write(ordered);
        var core = Core.Write(new Core.Content(vocabulary, ordered, options, firstRoots, postingFiles, firstTexts, textFiles, facets));
        return [core, facets, .. postingFiles, .. textFiles];
    }
}
