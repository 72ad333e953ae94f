namespace Curriculum.Exercises.Knowledge;

/// <summary>Where in the input a fact was written, so that a finding can point there.</summary>
/// <param name="File">Path relative to the input folder, with forward slashes.</param>
/// <param name="Line">1-based line.</param>
public readonly record struct SourcePoint(string File, int Line);
