using Curriculum.Content;
using Curriculum.Pipelines;
using Curriculum.Reports;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Tests.Diagnostics;

/// <summary>Which part of a line is shown beside a finding, and which never.</summary>
public sealed class ExcerptTests
{
    [Fact]
    public void The_mark_stands_under_the_character_that_is_meant() => Prop.ForAll(Lines, static place =>
    {
        (string line, int column) = place;
        Excerpt excerpt = Excerpt.Around(line, column);
        return excerpt.Text[excerpt.Caret] == line[column - 1] && excerpt.Indent.Length == excerpt.Caret;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_excerpt_is_never_longer_than_a_line_of_a_terminal() => Prop.ForAll(Lines, static place =>
        Excerpt.Around(place.Line, place.Column).Text.Length <= Excerpt.Width + 3).QuickCheckThrowOnFailure();

    [Fact]
    public void A_short_line_is_shown_whole() => Assert.Equal(new Excerpt("title: Ventilasi", 7), Excerpt.Around("title: Ventilasi", 8));

    [Fact]
    public void A_tab_stays_a_tab_under_the_line() => Assert.Equal("\t ", Excerpt.Around("\t id: a", 3).Indent);

    [Fact]
    public void A_column_past_the_end_marks_the_end() => Assert.Equal(new Excerpt("---", 3), Excerpt.Around("---", 40));

    [Fact]
    public void A_line_with_personal_data_is_not_shown_by_other_findings_either()
    {
        Rule personal = new("KUR200", "privacy", Severity.Error);
        MemoryFile file = new("halaman/a.md", "satu\n[di sini](b.md) 0812\n[di sini](c.md)\n");
        Diagnostic[] findings =
        [
            new(personal, file.Path, 2, 17, ["0•••"]),
            new(ContentRules.BrokenLink, file.Path, 2, 1, ["b.md", ""]),
            new(ContentRules.VagueLinkText, file.Path, 2, 1, ["di sini"], "[di sini](b.md) 0812"),
            new(ContentRules.BrokenLink, file.Path, 3, 1, ["c.md", ""]),
        ];
        Assert.Equal([null, null, null, "[di sini](c.md)"], Excerpts.Complete(findings, file).Select(static finding => finding.Excerpt));
    }

    [Fact]
    public void A_file_that_is_gone_takes_its_line_with_it()
    {
        MemoryFile file = new("halaman/a.md", "satu\ndua\n");
        Diagnostic finding = Assert.Single(Excerpts.Complete([new(ContentRules.BrokenLink, "halaman/lain.md", 2, 1, ["b.md", ""])], file));
        Assert.Null(finding.Excerpt);
    }

    // Lines of 1 to 400 characters without trailing blanks, and a column in them.
    private static readonly Arbitrary<(string Line, int Column)> Lines = (
        from length in Gen.Choose(1, 400)
        from line in Gen.ArrayOf(Gen.Elements("abc de\tfgh😀é".ToCharArray().Where(static c => !char.IsSurrogate(c)).ToArray()), length)
        from column in Gen.Choose(1, length)
        select (new string(line).Replace(' ', '_') + ".", column)).ToArbitrary();

    private sealed class MemoryFile(string path, string text) : IFileSource
    {
        public string Path => path;

        public IEnumerable<SourceFile> List() => [new SourceFile(path, 1, text.Length, this)];

        public byte[] Read(string wanted) => wanted == path ? System.Text.Encoding.UTF8.GetBytes(text) : throw new FileNotFoundException(wanted);
    }
}
