namespace Curriculum.Content.Yaml;

/// <summary>Finds the bracket that nobody closed.</summary>
internal static class YamlBrackets
{
    /// <summary>The first bracket without its partner.</summary>
    /// <param name="lines">The YAML.</param>
    /// <returns>Its 1-based line and column, its sign, and how deep brackets lie from there on; null when all are closed.</returns>
    public static (int Line, int Column, string Sign, int Depth)? Open(IReadOnlyList<string> lines)
    {
        List<(int Line, int Column, char Sign)> open = [];
        int deepest = 0;
        for (int number = 0; number < lines.Count; number++)
        {
            char quote = '\0';
            for (int i = 0; i < lines[number].Length; i++)
            {
                char c = lines[number][i];
                if (quote != '\0')
                {
                    if (c == quote) quote = '\0';
                }
                else if (c == '#' && (i == 0 || lines[number][i - 1] == ' '))
                {
                    break;
                }
                else if (c is '"' or '\'' && Begins(lines[number], i))
                {
                    quote = c;
                }
                else if (c is '[' or '{' && (open.Count > 0 || Begins(lines[number], i)))
                {
                    open.Add((number + 1, i + 1, c));
                    deepest = Math.Max(deepest, open.Count);
                }
                else if (c is ']' or '}' && open.Count > 0 && open[^1].Sign == (c == ']' ? '[' : '{'))
                {
                    open.RemoveAt(open.Count - 1);
                }
            }
        }

        return open.Count == 0 ? null : (open[0].Line, open[0].Column, open[0].Sign.ToString(), deepest);
    }

    // Only at the start of a value does a sign mean something.
    private static bool Begins(string line, int at)
    {
        string before = line[..at].TrimEnd();
        return before.Length == 0 || before[^1] is '[' or '{' or ',' || ((before[^1] is ':' or '-') && before.Length < at);
    }
}
