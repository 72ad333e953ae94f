using System.Collections.Immutable;

namespace Curriculum.Search.Querying;

/// <summary>A word of a query with everything that may stand for it.</summary>
/// <param name="Stem">The root by which names are recognised.</param>
/// <param name="Alternatives">What may stand for the word; the best of them counts in each place.</param>
internal sealed record QueryTerm(string Stem, ImmutableArray<Alternative> Alternatives);

/// <summary>A written form that may stand for a word of a query.</summary>
/// <param name="Stem">Its root.</param>
/// <param name="Surface">The form; other forms of the root count a little less.</param>
/// <param name="Weight">What it counts, 256 for the word itself.</param>
internal sealed record Alternative(string Stem, string Surface, int Weight);
