using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Curriculum.Search.Analysis;

namespace Curriculum.Search.Documents;

/// <summary>A document taken apart into words: all that the index needs of it, independent of every other document.</summary>
/// <remarks>Keep it beside its document: it stays right as long as the document is equal.</remarks>
public sealed class AnalyzedDocument
{
    private readonly ReadOnlyMemory<int> words;
    private readonly ReadOnlyMemory<int> starts;
    private readonly ReadOnlyMemory<Occurrence> occurrences;

    internal AnalyzedDocument(SearchDocument document, WordPool pool, ReadOnlyMemory<int> words, ReadOnlyMemory<int> starts, ReadOnlyMemory<Occurrence> occurrences, ImmutableArray<AnalyzedName> names)
    {
        Document = document;
        Pool = pool;
        this.words = words;
        this.starts = starts;
        this.occurrences = occurrences;
        Names = names;
    }

    /// <summary>The document itself.</summary>
    public SearchDocument Document { get; }

    /// <summary>Unit 0 is the document's head (title, names, summary); unit i its section i − 1.</summary>
    public int UnitCount => Document.Sections.Length + 1;

    /// <summary>Where its words are kept.</summary>
    internal WordPool Pool { get; }

    /// <summary>The distinct words, by their numbers in the pool: whole tables of them are nothing to a garbage collector.</summary>
    internal ReadOnlySpan<int> Words => words.Span;

    /// <summary>Where the occurrences of word i begin; one longer than <see cref="Words"/>.</summary>
    internal ReadOnlySpan<int> Starts => starts.Span;

    /// <summary>Where each word stands and what it weighs there, by word and then by unit.</summary>
    internal ReadOnlySpan<Occurrence> Occurrences => occurrences.Span;

    /// <summary>The names that lead to the document when a query holds them whole.</summary>
    internal ImmutableArray<AnalyzedName> Names { get; }
}

/// <summary>A word in a unit.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Occurrence
{
    /// <summary>The largest weight that an index can say.</summary>
    public const int Heaviest = 255;

    // Packed: a site of ten thousand lessons has millions of occurrences.
    private readonly int packed;

    /// <summary>Packs a place.</summary>
    public Occurrence(int unit, int weight) => packed = (unit << 8) | weight;

    /// <summary>Index of the unit, in its document or in the site.</summary>
    public int Unit => packed >> 8;

    /// <summary>See <see cref="Weights"/>; 1 to 255.</summary>
    public int Weight => packed & 255;

    /// <summary>The same word in a unit of the whole site.</summary>
    /// <param name="firstUnit">The number of the document's first unit.</param>
    public Occurrence From(int firstUnit) => new(Unit + firstUnit, Weight);
}

/// <summary>A name in folded words, without stop words.</summary>
/// <param name="Words">Its words in order; never empty.</param>
/// <param name="Kind">What it is to the document.</param>
internal sealed record AnalyzedName(ImmutableArray<string> Words, NameKind Kind);

/// <summary>Kinds of names; their numbers stand in the index.</summary>
internal enum NameKind
{
    /// <summary>The document's own name.</summary>
    Name = 0,

    /// <summary>Its title, where it has names besides.</summary>
    Title = 1,

    /// <summary>A word that leads to it.</summary>
    Lead = 2,
}
