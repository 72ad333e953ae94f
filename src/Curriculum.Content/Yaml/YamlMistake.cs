using System.Globalization;
using Curriculum.Pipelines;

namespace Curriculum.Content.Yaml;

/// <summary>Says in a lecturer's words what a YAML parser only calls "did not find expected key".</summary>
internal static class YamlMistake
{
    /// <summary>The likeliest slip near the place at which the parser gave up.</summary>
    /// <param name="source">The file.</param>
    /// <param name="yaml">The piece of it that is YAML.</param>
    /// <param name="lineOffset">Lines of the file before the piece.</param>
    /// <param name="errorLine">Where the parser noticed, 1-based in the piece; it notices late.</param>
    /// <param name="errorColumn">1-based.</param>
    /// <param name="complaint">What the parser says.</param>
    public static Diagnostic Explain(SourceText source, string yaml, int lineOffset, int errorLine, int errorColumn, string complaint)
    {
        string[] lines = yaml.Split('\n');
        int at = Math.Clamp(errorLine, 1, Math.Max(1, lines.Length));
        int column = Math.Max(1, errorColumn);

        // The reported line and the written lines before it, the nearest first; a tab may also stand in the line after it.
        foreach (int line in Before(at, 4).Append(at + 1).Where(line => line <= lines.Length))
        {
            string text = lines[line - 1];
            if (text.TakeWhile(char.IsWhiteSpace).Contains('\t')) return Found(ContentRules.TabInYaml, line, text.IndexOf('\t', StringComparison.Ordinal) + 1);
        }

        foreach (int line in Before(at, 2))
        {
            if (YamlQuotes.Unpaired(lines[line - 1]) is int quote) return Found(ContentRules.UnclosedQuote, line, quote + 1);
        }

        if (complaint.Contains("while scanning a quoted scalar", StringComparison.OrdinalIgnoreCase) || complaint.Contains("document indicator", StringComparison.OrdinalIgnoreCase))
        {
            return Found(ContentRules.UnclosedQuote, at, column);
        }

        if (YamlBrackets.Open(lines) is { } bracket)
        {
            return bracket.Depth > YamlReader.MaxDepth
                ? Found(ContentRules.YamlTooDeep, bracket.Line, bracket.Column, YamlReader.MaxDepth.ToString(CultureInfo.InvariantCulture))
                : Found(ContentRules.UnclosedBracket, bracket.Line, bracket.Column, bracket.Sign, bracket.Sign == "[" ? "]" : "}");
        }

        foreach (int line in Before(at, 2))
        {
            string text = lines[line - 1];
            if (KeyWithColonInValue(text) is int colon) return Found(ContentRules.UnquotedColon, line, colon + 1, text[..text.IndexOf(':', StringComparison.Ordinal)].TrimStart(' ', '-'));
        }

        foreach (int line in Before(at, 2))
        {
            string text = lines[line - 1].TrimEnd();
            if (KeyWithoutColon(text) is { } key) return Found(ContentRules.MissingColon, line, text.IndexOf(key, StringComparison.Ordinal) + 1, key);
        }

        string here = lines[at - 1];
        if (complaint.Contains("cannot start any token", StringComparison.OrdinalIgnoreCase)) return Found(ContentRules.YamlSyntax, at, column, "character");
        return here.Length > 0 && here[0] == ' ' ? Found(ContentRules.BadIndentation, at, here.TakeWhile(static c => c == ' ').Count() + 1) : Found(ContentRules.YamlSyntax, at, column, "form");

        Diagnostic Found(Rule rule, int line, int col, params string[] arguments) => source.AtLine(rule, line + lineOffset, col, arguments);
    }

    private static IEnumerable<int> Before(int line, int count) => Enumerable.Range(0, count).Select(back => line - back).Where(static number => number >= 1);

    private static int? KeyWithColonInValue(string line)
    {
        int first = line.IndexOf(": ", StringComparison.Ordinal);
        if (first < 0) return null;
        string value = line[(first + 2)..].TrimStart();
        if (value.Length == 0 || value[0] is '"' or '\'' or '[' or '{') return null;
        int second = line.IndexOf(": ", first + 2, StringComparison.Ordinal);
        return second < 0 ? null : second;
    }

    // "summary Mendengar …", and "minutes:25", where the space is missing that makes the colon one.
    private static string? KeyWithoutColon(string line)
    {
        string bare = line.TrimStart(' ', '-');
        if (bare.Length == 0 || bare[0] is '#' or '[' or ']' or '{' or '}') return null;
        int colon = bare.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return line.TrimStart()[0] == '-' ? null : bare.Split(' ')[0];
        return colon > 0 && colon + 1 < bare.Length && bare[colon + 1] != ' ' && bare.AsSpan(0, colon).IndexOfAnyExcept(KeyCharacters) < 0 ? bare[..colon] : null;
    }

    private static readonly System.Buffers.SearchValues<char> KeyCharacters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
}
