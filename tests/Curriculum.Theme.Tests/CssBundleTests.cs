using System.Text.RegularExpressions;
using Curriculum.Theme.Rendering;
using FsCheck;
using FsCheck.Fluent;

namespace Curriculum.Theme.Tests;

public sealed partial class CssBundleTests
{
    private static readonly Gen<string> Kept = Gen.Elements(
        "\"a  /* no comment */ ; } b\"", "'it\\'s  ;'", "url( a  b.png )", "url(data:image/svg+xml,%3Csvg  /*x*/ ;%3E)", "url(\"a  ; b\")", "\"\\\\\"", "\"a\\\n b\"");

    private static readonly Gen<string> Piece = Gen.OneOf(
        Kept,
        Gen.Elements("a", "b-c", ".x", "#y", ":hover", "::before", "{", "}", ";", ",", ">", "+", "-", "(", ")", "calc(1px + 2px)", "@media", "and", "--v:", "color:", "!important", "1px", "\\:", "\\26 ", "\\26"),
        Gen.Elements(" ", "\n", "\t  ", "/* c */", "/* \" ' url( */", "/**/"));

    private static readonly Arbitrary<string> Sheet = Piece.ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Strings_and_addresses_stay_as_they_are() =>
        Prop.ForAll(Kept.ListOf().ToArbitrary(), kept =>
        {
            var sheet = string.Concat(kept.Select((value, index) => $"  .c{index}  {{  content :  {value} ; /* … */ }}\n"));
            var small = CssBundle.Minify(sheet);

            return kept.Select((value, index) => small.Contains($".c{index}{{content :{value}}}", StringComparison.Ordinal)).All(found => found);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_but_white_space_comments_and_last_semicolons_is_taken_away() =>
        Prop.ForAll(Sheet, sheet => Bare(CssBundle.Minify(sheet)) == Bare(sheet)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_small_cannot_be_made_smaller() =>
        Prop.ForAll(Sheet, sheet => CssBundle.Minify(CssBundle.Minify(sheet)) == CssBundle.Minify(sheet)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a :hover { color : red ; }", "a :hover{color :red}")]
    [InlineData("a:not( .b ) > c , d{}", "a:not(.b)>c,d{}")]
    [InlineData("p { inline-size: calc( 1px + 2px - 3px ); margin: 0 -1px }", "p{inline-size:calc(1px + 2px - 3px);margin:0 -1px}")]
    [InlineData("@media screen and (min-width: 3rem) { a { b: c } }", "@media screen and (min-width:3rem){a{b:c}}")]
    [InlineData("a/* x */b", "a b")]
    [InlineData(".a\\: b { }", ".a\\: b{}")]
    [InlineData("a { b: c !important; }", "a{b:c!important}")]
    [InlineData("a { b: url(x.png) no-repeat }", "a{b:url(x.png) no-repeat}")]
    public void A_sheet_keeps_its_meaning(string sheet, string expected) => Assert.Equal(expected, CssBundle.Minify(sheet));

    /// <summary>The sheet without anything that a minifier may touch; strings and addresses stay whole.</summary>
    private static string Bare(string sheet) => Optional().Replace(sheet, match => match.Groups["keep"].Value).Replace(";}", "}", StringComparison.Ordinal);

    [GeneratedRegex("""(?<keep>"(?:\\[\s\S]|[^"\\])*"?|'(?:\\[\s\S]|[^'\\])*'?|\\(?:[0-9A-Fa-f]{1,6}\s?|[\s\S])|(?<![\w-])url\(\s*(?!["'\s])(?:\\[\s\S]|[^)\\])*\)?)|/\*[\s\S]*?(?:\*/|$)|\s+""")]
    private static partial Regex Optional();
}
