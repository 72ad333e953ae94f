using System.Text;
using Curriculum.Pipelines;

namespace Curriculum.Content;

/// <summary>The decoded text of one input file, with positions.</summary>
/// <param name="path">Relative to the input folder.</param>
/// <param name="text">Without byte order mark; line ends are LF.</param>
public sealed class SourceText(string path, string text)
{
    /// <summary>The largest file that is read, in bytes (1 MiB).</summary>
    public const int MaxBytes = 1 << 20;

    private const int MaxExcerpt = 4000;

    private int[]? _lineStarts;

    /// <summary>Relative to the input folder.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text, LF line ends.</summary>
    public string Text { get; } = text;

    /// <summary>Reads a file strictly: UTF-8, at most 1 MiB, no control characters, no merge conflicts.</summary>
    public static Outcome<SourceText> Read(SourceFile file)
    {
        Diagnostic Whole(Rule rule, params string[] arguments) => new(rule, file.Path, 1, 1, new(arguments));
        if (file.Length > MaxBytes) return Outcome<SourceText>.None([Whole(ContentRules.FileTooLarge, "1 MiB")]);
        byte[] bytes = file.ReadBytes();
        ReadOnlySpan<byte> content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
        if (System.Text.Unicode.Utf8.IsValid(content) is false) return Outcome<SourceText>.None([NotUtf8(file.Path, content)]);

        string text = Encoding.UTF8.GetString(content);
        if (text.Contains('\r', StringComparison.Ordinal)) text = text.ReplaceLineEndings("\n");
        SourceText source = new(file.Path, text);
        List<Diagnostic> found = [];
        source.FindControlCharacters(found);
        source.FindMergeConflicts(found);
        return found.Count == 0 ? Outcome<SourceText>.Of(source) : Outcome<SourceText>.None(found);
    }

    /// <summary>A finding at an offset of the text, with its line as the excerpt.</summary>
    public Diagnostic At(Rule rule, int offset, params string[] arguments)
    {
        (int line, int column) = Position(offset);
        return new Diagnostic(rule, Path, line, column, new(arguments), Line(line));
    }

    /// <summary>A finding at a 1-based line and column.</summary>
    public Diagnostic AtLine(Rule rule, int line, int column, params string[] arguments) =>
        new(rule, Path, line, column, new(arguments), Line(line));

    /// <summary>The 1-based line and column of an offset.</summary>
    public (int Line, int Column) Position(int offset)
    {
        int[] starts = LineStarts();
        int index = Array.BinarySearch(starts, Math.Clamp(offset, 0, Text.Length));
        if (index < 0) index = ~index - 1;
        return (index + 1, Math.Clamp(offset, 0, Text.Length) - starts[index] + 1);
    }

    /// <summary>The text of a 1-based line, cut to 4,000 characters, or null past the end. Reports show the part around the mistake.</summary>
    public string? Line(int line)
    {
        int[] starts = LineStarts();
        if (line < 1 || line > starts.Length) return null;
        int start = starts[line - 1];
        int end = line < starts.Length ? starts[line] - 1 : Text.Length;
        return end - start <= MaxExcerpt ? Text[start..end] : Text.Substring(start, MaxExcerpt) + "…";
    }

    /// <summary>Where a 1-based line begins; the end of the text for lines past the last.</summary>
    public int Offset(int line)
    {
        int[] starts = LineStarts();
        return line - 1 < starts.Length ? starts[line - 1] : Text.Length;
    }

    private int[] LineStarts()
    {
        if (_lineStarts is not null) return _lineStarts;
        List<int> starts = [0];
        for (int i = Text.IndexOf('\n', StringComparison.Ordinal); i >= 0 && i + 1 <= Text.Length; i = Text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        return _lineStarts = [.. starts];
    }

    private static Diagnostic NotUtf8(string path, ReadOnlySpan<byte> content)
    {
        int line = 1, column = 1;
        while (content.Length > 0 && Rune.DecodeFromUtf8(content, out Rune rune, out int used) == System.Buffers.OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            content = content[used..];
        }

        return new Diagnostic(ContentRules.NotUtf8, path, line, column, []);
    }

    private void FindControlCharacters(List<Diagnostic> found)
    {
        int from = 0;
        for (int at = Text.AsSpan().IndexOfAny(Forbidden); at >= 0 && found.Count < 20; at = Text.AsSpan(from).IndexOfAny(Forbidden))
        {
            (int line, int column) = Position(from + at);
            found.Add(new Diagnostic(ContentRules.ControlCharacter, Path, line, column, [$"U+{(int)Text[from + at]:X4}"]));
            from += at + 1;
        }
    }

    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(static i => (char)i).Where(static c => c is (< ' ' and not '\n' and not '\t') or '\u007f' || IsInvisible(c))]);

    // Bidirectional overrides and similar: they make a reviewer see another text than the program reads.
    private static bool IsInvisible(char c) => c is (>= '\u0080' and <= '\u009f') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufffe' or '\uffff';

    // One finding per conflict: at its first marker, or at a last marker that was left behind.
    private void FindMergeConflicts(List<Diagnostic> found)
    {
        bool open = false;
        for (int i = NextMarker(0); i >= 0; i = NextMarker(i + 1))
        {
            bool opens = Text[i] == '<';
            if (opens || !open) found.Add(At(ContentRules.MergeConflict, i));
            open = opens;
        }
    }

    private int NextMarker(int from)
    {
        for (int i = from; i < Text.Length; i++)
        {
            ReadOnlySpan<char> rest = Text.AsSpan(i);
            if (rest.StartsWith("<<<<<<< ") || rest.StartsWith(">>>>>>> ")) return i;
            i = Text.IndexOf('\n', i);
            if (i < 0) return -1;
        }

        return -1;
    }
}
