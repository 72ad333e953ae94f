using Curriculum.Pipelines;

namespace Curriculum.Exercises.Knowledge;

/// <summary>The only people and places that may appear in a question.</summary>
/// <param name="Women">Given names of women.</param>
/// <param name="Men">Given names of men.</param>
/// <param name="Others">Given names of people of either sex; they stand in scenes but are never drawn.</param>
/// <param name="Places">Names of places, each beginning with its class, for example <c>Desa Waringin</c>.</param>
/// <param name="WomanTitle">How a grown woman is addressed, for example <c>Bu</c>.</param>
/// <param name="ManTitle">How a grown man is addressed, for example <c>Pak</c>.</param>
public sealed record FictionalCast(
    EquatableArray<string> Women,
    EquatableArray<string> Men,
    EquatableArray<string> Others,
    EquatableArray<string> Places,
    string WomanTitle,
    string ManTitle)
{
    /// <summary>Whether a word is one of the given names.</summary>
    public bool Knows(string name) =>
        Women.Contains(name, StringComparer.Ordinal) || Men.Contains(name, StringComparer.Ordinal) || Others.Contains(name, StringComparer.Ordinal);
}
