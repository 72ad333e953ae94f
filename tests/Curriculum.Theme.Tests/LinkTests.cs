using Curriculum.Theme.Rendering;
using FsCheck;
using FsCheck.Fluent;

namespace Curriculum.Theme.Tests;

public sealed class LinkTests
{
    private static readonly Gen<string> Segment = Gen.Elements("a", "b", "pelajaran", "x-1", "konsep", "ab:c");

    // The first segment has no colon: with one, an address from the root could not be told from a URL.
    private static readonly Gen<string> Address =
        from first in Gen.Elements("a", "b", "pelajaran")
        from folders in Gen.ListOf(Segment)
        from name in Segment
        select folders.Count == 0 ? first + ".html" : string.Join('/', folders.Take(4).Prepend(first).Append(name + ".html"));

    private static readonly Gen<string> Tail = Gen.Elements("", "#a", "?q=a", "?q=a/b#c");

    private static readonly Gen<(string Page, string Target, string Tail)> Triples =
        from page in Address
        from target in Address
        from tail in Tail
        select (page, target, tail);

    [Fact]
    public void A_relative_link_leads_where_the_rooted_one_would() =>
        Prop.ForAll(Triples.ToArbitrary(), sample =>
        {
            var (page, target, tail) = sample;
            var from = new Uri("https://a.example/sub/" + page);

            return new Uri(from, Link.From(page, target + tail)).AbsoluteUri == "https://a.example/sub/" + target + tail;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_relative_link_never_begins_at_the_root() =>
        Prop.ForAll(Triples.ToArbitrary(), sample => !Link.From(sample.Page, sample.Target).StartsWith('/')).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a/b.html", "a/c.html", "c.html")]
    [InlineData("a/b.html", "c.html#x", "../c.html#x")]
    [InlineData("a/b/c.html", "a/index.html", "../index.html")]
    [InlineData("a.html", "a.html#x", "#x")]
    [InlineData("a/a.html", "a/a.html", "a.html")]
    [InlineData("pelajaran/satu.html", "pelajaran-lain/dua.html", "../pelajaran-lain/dua.html")]
    [InlineData("a/b.html", "#x", "#x")]
    [InlineData("a/b.html", "https://b.example/", "https://b.example/")]
    [InlineData("a/b.html", "mailto:a@b.example", "mailto:a@b.example")]
    public void A_link_is_as_short_as_a_person_would_write_it(string page, string target, string expected) =>
        Assert.Equal(expected, Link.From(page, target));
}
