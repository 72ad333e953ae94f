using System.Text;

namespace Curriculum.Theme.Rendering;

/// <summary>Takes out of scripts what a browser does not need: whole lines of comment and the white space at the beginning of lines.</summary>
/// <remarks>
/// Works on lines, which is safe because no string of the theme's scripts runs over several of them (a test sees to it). The first line stays:
/// it says how the script is checked.
/// </remarks>
public static class ScriptBundle
{
    /// <summary>Shortens a script.</summary>
    /// <param name="script">A classic script with LF line ends.</param>
    /// <returns>An equivalent script.</returns>
    public static string Shorten(string script)
    {
        var output = new StringBuilder(script.Length);
        var inComment = false;
        foreach (var range in script.AsSpan().Split('\n'))
        {
            var line = script.AsSpan(range).Trim();
            if (inComment || line.StartsWith("/*", StringComparison.Ordinal))
            {
                var end = line.IndexOf("*/", StringComparison.Ordinal);
                inComment = end < 0;
                line = end < 0 ? [] : line[(end + 2)..].TrimStart();
            }

            if (!line.IsEmpty && (output.Length == 0 || !line.StartsWith("//", StringComparison.Ordinal)))
            {
                output.Append(line).Append('\n');
            }
        }

        return output.ToString();
    }
}
