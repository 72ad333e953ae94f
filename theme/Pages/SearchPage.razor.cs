using Curriculum.Theme.Models;

namespace Curriculum.Theme.Pages;

/// <summary>The search page, which is an alphabetical index without scripts.</summary>
public sealed partial class SearchPage
{
    private IReadOnlyList<Letter> letters = [];

    /// <inheritdoc/>
    protected override void Prepare() =>
        letters = [.. Model.Lines.GroupBy(line => FirstLetter(line.Title)).OrderBy(group => group.Key).Select(group => new Letter(Key(group.Key), Title(group.Key), [.. group]))];

    private static char FirstLetter(string title) => title.FirstOrDefault(char.IsLetterOrDigit) is var first && char.IsAsciiLetter(first) ? char.ToUpperInvariant(first) : '#';

    private static string Title(char letter) => letter == '#' ? "0–9" : letter.ToString();

    private static string Key(char letter) => letter == '#' ? "lain" : char.ToLowerInvariant(letter).ToString();

    private sealed record Letter(string Key, string Title, IReadOnlyList<IndexLine> Lines);
}
