using Curriculum.Pipelines;
using YamlDotNet.Core;

namespace Curriculum.Content.Yaml;

/// <summary>Says in a lecturer's words what a YAML parser only calls "did not find expected key".</summary>
internal static class YamlMistake
{
    public static Diagnostic Explain(SourceText source, string yaml, int lineOffset, YamlException error)
    {
        string[] lines = yaml.Split('\n');
        int at = Math.Clamp((int)error.Start.Line, 1, Math.Max(1, lines.Length));
        int column = Math.Max(1, (int)error.Start.Column);

        // The parser notices late: look at the reported line and the written lines before it.
        for (int line = at; line >= Math.Max(1, at - 3); line--)
        {
            string text = lines[line - 1];
            if (text.TakeWhile(char.IsWhiteSpace).Contains('\t')) return Found(ContentRules.TabInYaml, line, text.IndexOf('\t', StringComparison.Ordinal) + 1);
        }

        for (int line = at; line >= 1 && line >= at - 1; line--)
        {
            string text = lines[line - 1];
            if (OpenQuote(text) is int quote) return Found(ContentRules.UnclosedQuote, line, quote + 1);
        }

        if (error.Message.Contains("while scanning a quoted scalar", StringComparison.OrdinalIgnoreCase) || error.Message.Contains("document indicator", StringComparison.OrdinalIgnoreCase))
        {
            return Found(ContentRules.UnclosedQuote, at, column);
        }

        for (int line = at; line >= 1 && line >= at - 1; line--)
        {
            string text = lines[line - 1];
            if (KeyWithColonInValue(text) is int colon) return Found(ContentRules.UnquotedColon, line, colon + 1, text[..text.IndexOf(':', StringComparison.Ordinal)].Trim());
        }

        for (int line = at; line >= 1 && line >= at - 1; line--)
        {
            string text = lines[line - 1].TrimEnd();
            string bare = text.TrimStart();
            if (bare.Length > 0 && bare[0] is not ('-' or '#' or '[' or ']' or '{' or '}') && !bare.Contains(':', StringComparison.Ordinal))
            {
                return Found(ContentRules.MissingColon, line, text.Length - bare.Length + 1, bare.Split(' ')[0]);
            }
        }

        string here = lines[at - 1];
        bool indented = here.Length > 0 && here[0] == ' ';
        return Found(indented ? ContentRules.BadIndentation : ContentRules.YamlSyntax, at, column);

        Diagnostic Found(Rule rule, int line, int col, params string[] arguments) => source.AtLine(rule, line + lineOffset, col, arguments);
    }

    private static int? OpenQuote(string line)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        int start = colon < 0 ? line.TakeWhile(c => c is ' ' or '-').Count() : colon + 2;
        while (start < line.Length && line[start] == ' ') start++;
        if (start >= line.Length || line[start] is not ('"' or '\'')) return null;
        int count = line.AsSpan(start).Count(line[start]);
        return count == 1 ? start : null;
    }

    private static int? KeyWithColonInValue(string line)
    {
        int first = line.IndexOf(": ", StringComparison.Ordinal);
        if (first < 0) return null;
        string value = line[(first + 2)..].TrimStart();
        if (value.Length == 0 || value[0] is '"' or '\'' or '[' or '{') return null;
        int second = line.IndexOf(": ", first + 2, StringComparison.Ordinal);
        return second < 0 ? null : second;
    }
}
