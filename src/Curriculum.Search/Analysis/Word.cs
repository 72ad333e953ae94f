using System.Runtime.InteropServices;

namespace Curriculum.Search.Analysis;

/// <summary>A folded word of a text.</summary>
/// <param name="Surface">The folded word, at most 40 letters.</param>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="End">Offset behind its last UTF-16 unit.</param>
/// <param name="IsLinked">Whether a hyphen ties it to the word before.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(string Surface, int Start, int End, bool IsLinked);
