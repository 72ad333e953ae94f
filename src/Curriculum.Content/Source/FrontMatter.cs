using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content;

/// <summary>The YAML between two lines of <c>---</c> at the top of a Markdown file.</summary>
public static class FrontMatter
{
    /// <summary>The largest front matter, in characters (64 Ki).</summary>
    public const int MaxLength = 64 * 1024;

    /// <summary>Splits a file into its record and the offset at which the body starts.</summary>
    /// <returns>
    /// Null record when the front matter is missing or unreadable; a record with defaults where single fields are wrong. The findings say what is.
    /// A body that starts at 0 is not known to be one.
    /// </returns>
    public static (T? Record, int BodyStart) Read<T>(SourceText source, List<Diagnostic> found)
        where T : class
    {
        string text = source.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            found.Add(new Diagnostic(ContentRules.EmptyFile, source.Path, 1, 1, []));
            return (null, 0);
        }

        if (!IsFence(source.Line(1)))
        {
            found.Add(source.AtLine(ContentRules.FrontMatterMissing, 1, 1));
            return (null, 0);
        }

        int start = Math.Min(text.Length, text.IndexOf('\n', StringComparison.Ordinal) + 1);
        if (ClosingLine(source) is not int closing)
        {
            found.Add(source.AtLine(ContentRules.FrontMatterUnclosed, FirstLineOfText(source, int.MaxValue) ?? 1, 1));
            return (null, 0);
        }

        int end = source.Offset(closing);
        if (end - start > MaxLength)
        {
            found.Add(source.AtLine(ContentRules.FrontMatterTooLarge, 1, 1, "64 KiB"));
            return (null, 0);
        }

        int before = found.Count;
        YamlNode? node = YamlReader.Read(source, text[start..end], 1, found);
        if (node is null && found.Count > before)
        {
            // A line of --- further down in the text was taken for the missing end of the front matter.
            if (FirstLineOfText(source, closing) is not int line) return (null, source.Offset(closing + 1));
            found.RemoveRange(before, found.Count - before);
            found.Add(source.AtLine(ContentRules.FrontMatterUnclosed, line, 1));
            return (null, 0);
        }

        // What is missing belongs in a new line before the closing one.
        node = node is null ? new YamlMapping([], closing, 1) : node is YamlMapping mapping ? mapping with { Line = closing, Column = 1 } : node;
        return (new YamlBinder(source, found).Bind<T>(node), source.Offset(closing + 1));
    }

    private static bool IsFence(string? line) => line is not null && line.StartsWith("---", StringComparison.Ordinal) && line.AsSpan(3).IsWhiteSpace();

    private static int? ClosingLine(SourceText source)
    {
        for (int number = 2; source.Line(number) is { } line; number++)
        {
            if (IsFence(line)) return number;
        }

        return null;
    }

    // The first line of prose after a blank one; null while all of it could be YAML.
    private static int? FirstLineOfText(SourceText source, int end)
    {
        bool blank = false;
        for (int number = 2; number < end && source.Line(number) is { } line; number++)
        {
            bool empty = string.IsNullOrWhiteSpace(line);
            if (blank && !empty && !LooksLikeYaml(line)) return number;
            blank = empty;
        }

        return null;
    }

    private static bool LooksLikeYaml(string line)
    {
        if (line[0] is ' ' or '\t' or ']' or '}' || line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("# ", StringComparison.Ordinal)) return true;
        int letters = 0;
        while (letters < line.Length && (char.IsAsciiLetterOrDigit(line[letters]) || line[letters] is '_' or '-')) letters++;
        return letters > 0 && letters < line.Length && line[letters] == ':';
    }
}
