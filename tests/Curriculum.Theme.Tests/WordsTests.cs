using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Curriculum.Theme.Rendering;
using Curriculum.Theme.Tests.Samples;
using Curriculum.Theme.Text;

namespace Curriculum.Theme.Tests;

public sealed partial class WordsTests
{
    private static readonly string[] Spoken = ["aria-label", "alt", "title", "placeholder", "content"];

    [Fact]
    public void Both_languages_have_the_same_keys() => Assert.Equal(Words.For("id").Keys, Words.For("en").Keys);

    [Fact]
    public void Both_languages_have_the_same_slots() =>
        Assert.All(Words.For("id").Keys, key => Assert.Equal(Slots(Words.For("id")[key]), Slots(Words.For("en")[key])));

    [Fact]
    public void No_word_is_empty() =>
        Assert.All(["id", "en"], language => Assert.All(Words.For(language).Keys, key => Assert.NotEqual("", Words.For(language)[key].Trim())));

    [Fact]
    public void Every_key_that_the_theme_names_exists()
    {
        var named = Sources.All(".razor").Concat(Sources.All(".cs"))
            .SelectMany(source => NamedKey().Matches(source.Text))
            .Select(match => match.Groups["key"].Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(named.Count > 80);
        Assert.All(named, key => Assert.True(Words.For("id").Has(key) || Words.For("id").Has(key + ".one"), key));
    }

    [Fact]
    public void The_code_of_the_theme_holds_no_sentence() =>
        Assert.All(Sources.All(".cs"), source => Assert.DoesNotContain(Literal().Matches(Comment().Replace(source.Text, "")), literal => TwoWords().IsMatch(literal.Value)));

    /// <summary>Draws every page with words that are no words; what is then left to read comes from the models, or it is a literal.</summary>
    [Fact]
    public void Every_word_on_a_page_comes_from_its_model_or_from_the_language_file()
    {
        using var renderer = new PageRenderer(SampleSite.Assets, Blank);

        Assert.All(SampleSite.Pages, page =>
        {
            var known = Word().Matches(ModelText.Of(page.Model)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
            var document = new HtmlParser().ParseDocument(page.Render(renderer));
            var read = document.All.SelectMany(element => element.Attributes).Where(attribute => Spoken.Contains(attribute.Name, StringComparer.Ordinal))
                .Where(attribute => attribute.OwnerElement?.LocalName != "meta" || attribute.OwnerElement.HasAttribute("property"))
                .Select(attribute => attribute.Value)
                .Concat(document.Descendants<IText>().Where(text => text.ParentElement?.LocalName != "script").Select(text => text.Data));
            Assert.All(read.SelectMany(text => Word().Matches(text)), word => Assert.True(known.Contains(word.Value) || word.Value is "website" or "article", $"{page}: {word}"));
        });
    }

    [Theory]
    [InlineData("id", 4018, "4.018 soal")]
    [InlineData("en", 4018, "4,018 questions")]
    [InlineData("id", 1_000_000, "1.000.000 soal")]
    [InlineData("id", 999, "999 soal")]
    public void Thousands_are_set_apart_as_the_language_does(string language, int count, string expected) => Assert.Equal(expected, Words.For(language).Count("count.question", count));

    [Fact]
    public void A_missing_key_is_named() =>
        Assert.Contains("words.id.yml: tidak.ada", Assert.Throws<KeyNotFoundException>(() => Words.For("id")["tidak.ada"]).Message, StringComparison.Ordinal);

    [Fact]
    public void A_key_that_stands_twice_is_refused() =>
        Assert.ThrowsAny<YamlDotNet.Core.YamlException>(() => Words.Parse("id", new StringReader("a:\n  b: satu\n  b: dua\n")));

    [Theory]
    [InlineData("id", 0, "0 menit")]
    [InlineData("id", 45, "45 menit")]
    [InlineData("id", 60, "1 jam")]
    [InlineData("id", 1695, "28 jam 15 menit")]
    [InlineData("en", 61, "1 hour 1 minute")]
    [InlineData("en", 130, "2 hours 10 minutes")]
    public void A_length_of_time_is_read_as_people_say_it(string language, int minutes, string expected) =>
        Assert.Equal(expected, Words.For(language).Duration(minutes));

    [Theory]
    [InlineData("id", "2026-08-05", "5 Agustus 2026")]
    [InlineData("en", "2026-08-05", "5 August 2026")]
    [InlineData("id", "kemarin", "kemarin")]
    public void A_day_is_read_as_people_say_it(string language, string iso, string expected) =>
        Assert.Equal(expected, Words.For(language).Date(iso));

    // Each text becomes one sign and its slots.
    private static Words Blank(string language)
    {
        var words = Words.For(language);
        var lines = words.Keys.Select(key => $"{key}: \"¤ {string.Join(' ', Slots(words[key]))}\"");
        return Words.Parse(language, new StringReader(string.Join('\n', lines)));
    }

    private static IEnumerable<string> Slots(string text) => Slot().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Slot();

    [GeneratedRegex("""(?:Word\(|Words\[|Frame\[|Text\(|Count\()"(?<key>[a-z][a-z.-]*[a-z0-9])"[\]),]""")]
    private static partial Regex NamedKey();

    [GeneratedRegex("\"(?:\\\\.|[^\"\\\\\n])*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\p{L}{2,} \p{L}{2,}")]
    private static partial Regex TwoWords();

    [GeneratedRegex("//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();
}
