using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Curriculum.Search.Analysis;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>The words of all documents: which the index offers for typing errors and prefixes, and what root each has on this site.</summary>
internal sealed class Vocabulary
{
    private static readonly Stemmer BuiltIn = new(Lexicon.BuiltIn);
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<int> documentCounts = [];
    private readonly Dictionary<WordPool, int[]> idsOf = [];

    /// <summary>Gathers the words of documents.</summary>
    public Vocabulary(IReadOnlyList<AnalyzedDocument> documents, int size, CancellationToken cancellation)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            Count(document);
            named.UnionWith(document.Names.SelectMany(name => name.Words));
        }

        // Names first: a misspelt term must be found however rare it is. Listed words travel with the lexicon anyway;
        // a derived form that stands on one page only is found by its root.
        Offered = [.. ids
            .Where(pair => IsWorthOffering(pair.Key, documentCounts[pair.Value]) || named.Contains(pair.Key))
            .OrderByDescending(pair => named.Contains(pair.Key))
            .ThenByDescending(pair => documentCounts[pair.Value])
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(size)
            .Select(pair => pair.Key)];
        Stemmer = new Stemmer(Lexicon.BuiltIn.WithSite(Offered));
        Words = new string[ids.Count];
        foreach (var (word, id) in ids)
        {
            Words[id] = word;
        }
    }

    /// <summary>All words by id.</summary>
    public string[] Words { get; }

    /// <summary>The words offered for typing errors and prefixes; also the evidence for roots that nobody listed.</summary>
    public ImmutableArray<string> Offered { get; }

    /// <summary>Stems with the knowledge of this site.</summary>
    public Stemmer Stemmer { get; }

    /// <summary>The ids of a document's words, by their numbers in its pool.</summary>
    public ReadOnlySpan<int> IdsOf(AnalyzedDocument document) => idsOf[document.Pool];

    /// <summary>How widespread a word is: 0 on no page, 1 on up to three, 2 on more.</summary>
    public int SpreadOf(string word) => ids.TryGetValue(word, out var id) ? Math.Min(2, 1 + (documentCounts[id] / 4)) : 0;

    private static bool IsWorthOffering(string word, int documentCount) =>
        Lexicon.BuiltIn.ClassOf(word) == WordClass.None
        && word.AsSpan().ContainsAnyExceptInRange('0', '9')
        && (documentCount > 1 || string.Equals(BuiltIn.Stem(word), word, StringComparison.Ordinal));

    private void Count(AnalyzedDocument document)
    {
        ref var numbered = ref CollectionsMarshal.GetValueRefOrAddDefault(idsOf, document.Pool, out _);
        numbered ??= [];
        foreach (var number in document.Words)
        {
            if (number >= numbered.Length)
            {
                var known = numbered.Length;
                Array.Resize(ref numbered, Math.Max(number + 1, 2 * known));
                numbered.AsSpan(known).Fill(-1);
            }

            ref var id = ref numbered[number];
            if (id < 0)
            {
                id = IdOf(document.Pool[number].Surface);
            }

            documentCounts[id]++;
        }
    }

    private int IdOf(string word)
    {
        if (!ids.TryGetValue(word, out var id))
        {
            id = documentCounts.Count;
            ids.Add(word, id);
            documentCounts.Add(0);
        }

        return id;
    }
}
