namespace Curriculum.Search.Analysis;

/// <summary>A word that counts: as it is written once folded, its root, and where it stands in the text.</summary>
/// <param name="Surface">The folded word: lower case, no diacritics.</param>
/// <param name="Stem">Its root.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the text.</param>
/// <param name="End">Offset behind its last UTF-16 unit.</param>
public readonly record struct Token(string Surface, string Stem, int Start, int End);
