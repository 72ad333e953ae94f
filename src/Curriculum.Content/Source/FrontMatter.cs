using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content;

/// <summary>The YAML between two lines of <c>---</c> at the top of a Markdown file.</summary>
public static class FrontMatter
{
    /// <summary>The largest front matter, in characters (64 Ki).</summary>
    public const int MaxLength = 64 * 1024;

    /// <summary>Splits a file into its record and the offset at which the body starts.</summary>
    /// <returns>Null record when the front matter is missing or unusable; the findings say why.</returns>
    public static (T? Record, int BodyStart) Read<T>(SourceText source, List<Diagnostic> found)
        where T : class
    {
        string text = source.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            found.Add(new Diagnostic(ContentRules.EmptyFile, source.Path, 1, 1, []));
            return (null, 0);
        }

        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            found.Add(source.AtLine(ContentRules.FrontMatterMissing, 1, 1));
            return (null, 0);
        }

        int end = text.StartsWith("---\n---\n", StringComparison.Ordinal) ? 3 : text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal) && text.Length > 4) end = text.Length - 4;
        if (end < 0)
        {
            found.Add(source.AtLine(ContentRules.FrontMatterUnclosed, 1, 1));
            return (null, 0);
        }

        if (end > MaxLength)
        {
            found.Add(source.AtLine(ContentRules.FrontMatterTooLarge, 1, 1, "64 KiB"));
            return (null, 0);
        }

        int before = found.Count;
        YamlNode node = YamlReader.Read(source, text[4..Math.Max(4, end)], 1, found) ?? new YamlMapping([], 2, 1);
        int body = Math.Min(text.Length, end + 5);
        if (found.Count > before) return (null, body);
        T? record = new YamlBinder(source, found).Bind<T>(node);
        bool broken = found.Skip(before).Any(static f => f.Rule.Severity == Severity.Error);
        return (broken ? null : record, body);
    }
}
