namespace Curriculum.Content.Yaml;

/// <summary>A piece of YAML with its place in the file (1-based line and column).</summary>
public abstract record YamlNode(int Line, int Column);

/// <summary>A text, number, date or nothing. Always kept as text: YAML's guesses (<c>no</c>, <c>012</c>) never happen.</summary>
/// <param name="Value">The text; empty for nothing.</param>
/// <param name="Plain">Written without quotes.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
public sealed record YamlScalar(string Value, bool Plain, int Line, int Column) : YamlNode(Line, Column)
{
    /// <summary>Whether nothing was written (empty, <c>null</c> or <c>~</c> without quotes).</summary>
    public bool IsNothing => Plain && Value is "" or "null" or "~";
}

/// <summary>A list.</summary>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

/// <summary>Keys and values, in the order of the file; keys are unique.</summary>
public sealed record YamlMapping(IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Items, int Line, int Column) : YamlNode(Line, Column)
{
    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Find(string key)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> item in Items)
        {
            if (string.Equals(item.Key.Value, key, StringComparison.Ordinal)) return item.Value;
        }

        return null;
    }
}
