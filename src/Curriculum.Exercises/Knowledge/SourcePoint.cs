using System.Runtime.InteropServices;

namespace Curriculum.Exercises.Knowledge;

/// <summary>Where in the input a fact was written, so that a finding can point there.</summary>
/// <param name="File">Path relative to the input folder, with forward slashes.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column; 1 where only the line is known.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SourcePoint(string File, int Line, int Column = 1);
