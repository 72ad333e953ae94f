using System.Runtime.InteropServices;

namespace Curriculum.Search.Analysis;

/// <summary>A folded word of a text.</summary>
/// <param name="Entry">What is known of the word itself.</param>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="End">Offset behind its last UTF-16 unit.</param>
/// <param name="IsLinked">Whether a hyphen ties it to the word before.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(WordEntry Entry, int Start, int End, bool IsLinked);

/// <summary>A distinct word: one object however often it stands in however many texts, so that it can be compared by reference.</summary>
internal sealed class WordEntry(string surface, int number, bool isStop, string shortFor)
{
    /// <summary>Its number in the pool that made it.</summary>
    public int Number { get; } = number;

    /// <summary>The folded word, at most 40 letters.</summary>
    public string Surface { get; } = surface;

    /// <summary>Whether it is a function word, which is not indexed.</summary>
    public bool IsStop { get; } = isStop;

    /// <summary>teman for teman2; empty for all other words.</summary>
    public string ShortFor { get; } = shortFor;
}
