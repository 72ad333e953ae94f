using System.Text;

namespace Curriculum.Theme.Rendering;

/// <summary>Takes out of scripts what a browser does not need: comments and indentation. Line ends stay, and with them every error's line is near.</summary>
/// <remarks>
/// Not a parser: it relies on how the theme's scripts are written, and a test holds them to it. Type comments never stand in strings, no template
/// spans two lines, and a comment after code on its line is left alone.
/// </remarks>
public static class ScriptTrim
{
    /// <summary>Trims a script.</summary>
    /// <param name="script">A script in the theme's own style.</param>
    public static string Trim(string script)
    {
        var output = new StringBuilder(script.Length);
        foreach (var line in WithoutComments(script).Split('\n'))
        {
            var text = line.AsSpan().Trim();
            if (text.Length > 0 && !text.StartsWith("//", StringComparison.Ordinal))
            {
                output.Append(text).Append('\n');
            }
        }

        return output.ToString();
    }

    private static string WithoutComments(string script)
    {
        var output = new StringBuilder(script.Length);
        var from = 0;
        for (int open; (open = script.IndexOf("/**", from, StringComparison.Ordinal)) >= 0;)
        {
            output.Append(script, from, open - from);
            var close = script.IndexOf("*/", open, StringComparison.Ordinal);
            from = close < 0 ? script.Length : close + 2;
            if (from < script.Length && script[from] == ' ')
            {
                from++;
            }
        }

        return output.Append(script, from, script.Length - from).ToString();
    }
}
