using System.Text;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Grammar;

/// <summary>A sentence with slots: <c>{term}</c>, or <c>{term:lower}</c>, <c>{cue:upper}</c>, <c>{definition:lower}</c> to fit it into its place.</summary>
public static class Template
{
    /// <summary>The sentence with its slots filled.</summary>
    /// <param name="template">The sentence.</param>
    /// <param name="values">What the slots hold.</param>
    /// <exception cref="FormatException">A brace is open, or a slot or a fitting is unknown; the message is what stands there.</exception>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        StringBuilder text = new(template.Length + 64);
        int at = 0;
        while (at < template.Length)
        {
            int open = template.IndexOf('{', at);
            if (open < 0) break;
            int close = template.IndexOf('}', open);
            if (close < 0) throw new FormatException(template[open..]);
            text.Append(template, at, open - at).Append(Value(template[(open + 1)..close], values));
            at = close + 1;
        }

        text.Append(template, at, template.Length - at);
        return text.ToString();
    }

    /// <summary>The names of the slots in a sentence.</summary>
    public static IEnumerable<string> Slots(string template)
    {
        for (int open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', open + 1))
        {
            int close = template.IndexOf('}', open);
            if (close < 0) yield break;
            yield return template[(open + 1)..close].Split(':')[0];
        }
    }

    private static string Value(string slot, IReadOnlyDictionary<string, string> values)
    {
        string[] parts = slot.Split(':');
        if (!values.TryGetValue(parts[0], out string? value)) throw new FormatException($"{{{slot}}}");
        foreach (string fitting in parts.Skip(1))
        {
            value = fitting switch
            {
                "lower" => Casing.Lower(value),
                "upper" => Casing.Upper(value),
                "bare" => Casing.Bare(value),
                _ => throw new FormatException($"{{{slot}}}"),
            };
        }

        return value;
    }
}
