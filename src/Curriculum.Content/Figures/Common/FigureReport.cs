using System.Globalization;
using System.Text;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Figures;

/// <summary>Takes down what is wrong with a figure's data, at its place in the file.</summary>
/// <param name="kind">The name of the block.</param>
/// <param name="whole">The data, for what concerns all of it.</param>
/// <param name="source">The file.</param>
/// <param name="found">Takes the findings.</param>
internal sealed class FigureReport(string kind, YamlNode whole, SourceText source, List<Diagnostic> found)
{
    /// <summary>The longest title.</summary>
    public const int MaxTitle = 120;

    /// <summary>The longest name.</summary>
    public const int MaxName = 40;

    /// <summary>The longest note or text of a step.</summary>
    public const int MaxNote = 80;

    private const int MaxId = 60;

    private readonly int _before = found.Count;

    /// <summary>Whether anything was found that keeps the figure from being drawn.</summary>
    public bool Broken => found.Skip(_before).Any(static finding => finding.Rule.Severity == Severity.Error);

    /// <summary>Whole numbers in messages.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Notes a mistake.</summary>
    /// <param name="at">Where; the whole figure when it was left out.</param>
    /// <param name="key">What is wrong: the last part of a key under <c>figure.wrong</c>, said in the language of the report.</param>
    /// <param name="arguments">For the slots of that text.</param>
    public void Wrong(Located<string> at, string key, params string[] arguments) => Wrong(at.Line > 0 ? at.Line : whole.Line, at.Line > 0 ? at.Column : whole.Column, key, arguments);

    /// <summary>A text as it can be shown: one line, no invisible characters; reported when nothing is left or when it is too long.</summary>
    public string Text(Located<string> text, string field, int limit)
    {
        if (string.IsNullOrEmpty(text.Value)) return ""; // left out; the binder has reported it where it must be there
        string clean = Clean(text.Value);
        if (clean.Length == 0) Wrong(text, "blank", field);
        else if (clean.Length > limit) Wrong(text, "long", field, Number(clean.Length), Number(limit));
        return clean;
    }

    /// <summary>An id, which becomes part of the ids of the page.</summary>
    public string Id(Located<string> id)
    {
        if (string.IsNullOrEmpty(id.Value)) return "";
        bool fine = id.Value.Length <= MaxId && char.IsAsciiLetter(id.Value[0]) && id.Value.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        if (!fine) Wrong(id, "id", Clean(id.Value) is { Length: <= MaxId } shown ? shown : "…");
        return id.Value;
    }

    /// <summary>Whether a list is short enough to be drawn; reports it when not.</summary>
    public bool AtMost(int count, int limit, string field, Located<string> at)
    {
        if (count > limit) Wrong(at, "many", field, Number(count), Number(limit));
        return count <= limit;
    }

    /// <summary>Reports a reference to something that does not exist, with a guess at what was meant.</summary>
    /// <param name="written">The reference.</param>
    /// <param name="what">What it should name: <c>step</c> or <c>person</c>.</param>
    /// <param name="known">All that exist.</param>
    public void Unknown(Located<string> written, string what, IEnumerable<string> known)
    {
        string shown = written.Value.Length <= MaxId ? Clean(written.Value) : "…";
        if (Suggestion.For(written.Value, known) is { } guess) Wrong(written, "unknown-" + what + "-guess", shown, guess);
        else Wrong(written, "unknown-" + what, shown);
    }

    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            // A lone surrogate arrives here as U+FFFD. The joiners (U+200C, U+200D) shape letters and stay; other format characters only hide.
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune) || category == UnicodeCategory.Control) clean.Append(' ');
            else if (rune.Value is 0x200c or 0x200d || category is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)) clean.Append(rune.ToString());
        }

        return string.Join(' ', clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private void Wrong(int line, int column, string key, params string[] arguments) =>
        found.Add(source.AtLine(ContentRules.FigureData, line, column, [kind, "wrong." + key, .. arguments]));
}
