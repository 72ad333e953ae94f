namespace Curriculum.Reports;

/// <summary>The part of a line around a mistake, and where the mistake is in it.</summary>
/// <param name="Text">At most <see cref="Width"/> characters; dots stand for what was cut off.</param>
/// <param name="Caret">0-based place of the mistake in the text.</param>
internal readonly record struct Excerpt(string Text, int Caret)
{
    /// <summary>A paragraph is one long line in Markdown; nobody finds a place in a thousand characters.</summary>
    public const int Width = 96;

    private const int Before = 40;

    /// <summary>Spaces that put a mark under the mistake; tabs stay tabs.</summary>
    public string Indent => new([.. Text.Take(Caret).Select(static c => c == '\t' ? '\t' : ' ')]);

    /// <summary>Cuts a line around a 1-based column.</summary>
    public static Excerpt Around(string line, int column)
    {
        line = line.TrimEnd();
        int at = Math.Clamp(column - 1, 0, line.Length);
        if (line.Length <= Width) return new(line, at);
        int start = Math.Clamp(at - Before, 0, line.Length - Width);
        if (start > 0 && char.IsLowSurrogate(line[start])) start--;
        int end = Math.Min(line.Length, start + Width);
        if (end < line.Length && char.IsLowSurrogate(line[end])) end--;
        string left = start > 0 ? "…" : "", right = end < line.Length ? "…" : "";
        return new(left + line[start..end] + right, at - start + left.Length);
    }
}
