namespace Curriculum.Search.Indexing;

/// <summary>A file of the index: a classic script, so that it loads over <c>file://</c> and under a strict CSP.</summary>
/// <param name="Name">File name without folder. <c>core.js</c> keeps its name; the others carry a hash of their content.</param>
/// <param name="Bytes">UTF-8 without byte order mark, LF line ends.</param>
public sealed record SearchFile(string Name, ReadOnlyMemory<byte> Bytes);
