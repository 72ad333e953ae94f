using System.Collections.Concurrent;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>How a text opens and ends, and whether it is absolute, hedged or vague: equal for all options of a fair question.</summary>
/// <param name="Shape">Opening word class, case and last mark.</param>
/// <param name="Absolute">Holds an absolute word.</param>
/// <param name="Hedged">Holds a hedging word.</param>
/// <param name="Vague">Holds a vague frequency.</param>
internal sealed record Manners(string Shape, bool Absolute, bool Hedged, bool Vague);

/// <summary>What the drawing needs to know of a text, worked out once: a scene is weighed for dozens of questions.</summary>
/// <param name="Manners">Its manners.</param>
/// <param name="Stems">Its content stems.</param>
internal sealed record TextTraits(Manners Manners, HashSet<string> Stems)
{
    private static readonly ConcurrentDictionary<string, TextTraits> Known = new(StringComparer.Ordinal);

    /// <summary>The traits of a text.</summary>
    public static TextTraits Of(string text) => Known.GetOrAdd(text, static t => new TextTraits(
        new Manners(Opening.Shape(t), Phrases.AnyIn(Phrases.Absolute, t), Phrases.AnyIn(Phrases.Hedging, t), Phrases.AnyIn(Phrases.Vague, t)),
        Words.ContentStems(t)));
}
