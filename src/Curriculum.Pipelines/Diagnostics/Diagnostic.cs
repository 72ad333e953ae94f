namespace Curriculum.Pipelines;

/// <summary>One finding about the input: where it is and what it is about. The words are added when it is shown.</summary>
/// <param name="Rule">The kind of mistake.</param>
/// <param name="File">Path relative to the input folder, with forward slashes.</param>
/// <param name="Line">1-based; 1 for what concerns a whole file.</param>
/// <param name="Column">1-based, in UTF-16 code units.</param>
/// <param name="Arguments">What the texts' slots {0}, {1}, … are filled with, already free of personal data.</param>
/// <param name="Excerpt">The offending source line, or null where showing it would help nobody or reveal somebody.</param>
public sealed record Diagnostic(Rule Rule, string File, int Line, int Column, EquatableArray<string> Arguments, string? Excerpt = null)
{
    /// <summary>Sorts by file, line, column, code, arguments: the order of every report.</summary>
    public static int Compare(Diagnostic left, Diagnostic right)
    {
        int order = string.CompareOrdinal(left.File, right.File);
        if (order == 0) order = left.Line.CompareTo(right.Line);
        if (order == 0) order = left.Column.CompareTo(right.Column);
        if (order == 0) order = string.CompareOrdinal(left.Rule.Code, right.Rule.Code);
        return order != 0 ? order : string.CompareOrdinal(string.Join('\u001f', left.Arguments), string.Join('\u001f', right.Arguments));
    }
}
