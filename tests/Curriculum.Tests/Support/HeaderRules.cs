namespace Curriculum.Tests.Support;

/// <summary>A <c>_headers</c> file, read as the server reads it: every rule whose path fits adds its headers, and a name after <c>!</c> is taken back.</summary>
internal sealed class HeaderRules
{
    private readonly List<(string Pattern, List<(string Name, string? Value)> Headers)> _rules = [];

    public static HeaderRules Parse(string text)
    {
        HeaderRules rules = new();
        foreach (string line in text.Split('\n').Where(static line => line.Trim().Length > 0 && line.TrimStart()[0] != '#'))
        {
            if (line[0] is not (' ' or '\t'))
            {
                rules._rules.Add((line.Trim(), []));
                continue;
            }

            string header = line.Trim();
            if (header[0] == '!')
            {
                rules._rules[^1].Headers.Add((header[1..].Trim(), null));
                continue;
            }

            int colon = header.IndexOf(':', StringComparison.Ordinal);
            Assert.True(colon > 0, $"Neither a path nor a header: {line}");
            rules._rules[^1].Headers.Add((header[..colon].Trim(), header[(colon + 1)..].Trim()));
        }

        return rules;
    }

    /// <summary>The headers of a path that begins with a slash; one that two rules set has both values, as servers join them.</summary>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string pattern, List<(string Name, string? Value)> rule) in _rules)
        {
            if (!Curriculum.Pipelines.PathPattern.Matches(pattern.Replace("*", "**", StringComparison.Ordinal), path)) continue;
            foreach ((string name, string? value) in rule)
            {
                if (value is null) headers.Remove(name);
                else headers[name] = headers.TryGetValue(name, out string? before) ? $"{before}, {value}" : value;
            }
        }

        return headers;
    }
}
