namespace Curriculum.Exercises.Knowledge;

/// <summary>A shorter name of a concept for options: a term four times as long as its neighbours would be found by its length.</summary>
/// <param name="Concept">Concept id.</param>
/// <param name="Text">The name; one of its term's forms or aliases.</param>
public sealed record Label(string Concept, string Text);
