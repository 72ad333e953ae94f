using Curriculum.Theme.Models;

namespace Curriculum.Theme.Pages;

/// <summary>All concepts on one page, in alphabetical order.</summary>
public sealed partial class GlossaryPage
{
    private IReadOnlyList<Letter> letters = [];
    private ILookup<string, GlossaryEntry> bySection = Array.Empty<GlossaryEntry>().ToLookup(entry => entry.Section, StringComparer.Ordinal);
    private string otherLanguage = "";

    /// <inheritdoc/>
    protected override void Prepare()
    {
        letters = [.. Model.Entries.GroupBy(entry => FirstLetter(entry.Term)).Select(group => new Letter(Key(group.Key), Title(group.Key), [.. group]))];
        bySection = Model.Entries.ToLookup(entry => entry.Section, StringComparer.Ordinal);
        otherLanguage = Word("layout.language-code");
    }

    private static char FirstLetter(string term) => term.Length > 0 && char.IsAsciiLetter(term[0]) ? char.ToUpperInvariant(term[0]) : '#';

    private static string Title(char letter) => letter == '#' ? "0–9" : letter.ToString();

    private static string Key(char letter) => letter == '#' ? "lain" : char.ToLowerInvariant(letter).ToString();

    private sealed record Letter(string Key, string Title, IReadOnlyList<GlossaryEntry> Entries);
}
