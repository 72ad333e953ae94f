using System.Collections.Concurrent;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>How a text opens and ends, and whether it is absolute, hedged or vague: equal for all options of a fair question.</summary>
/// <param name="Shape">Opening word class, case and last mark.</param>
/// <param name="Absolute">Holds an absolute word.</param>
/// <param name="Hedged">Holds a hedging word.</param>
/// <param name="Vague">Holds a vague frequency.</param>
internal sealed record Manners(string Shape, bool Absolute, bool Hedged, bool Vague)
{
    private static readonly ConcurrentDictionary<string, Manners> Known = new(StringComparer.Ordinal);

    /// <summary>The manners of a text; remembered, because a scene is weighed for dozens of questions.</summary>
    public static Manners Of(string text) => Known.GetOrAdd(text, static t => new Manners(
        Opening.Shape(t), Phrases.AnyIn(Phrases.Absolute, t), Phrases.AnyIn(Phrases.Hedging, t), Phrases.AnyIn(Phrases.Vague, t)));
}
