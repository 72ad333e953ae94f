using Curriculum.Theme.Rendering.Scripts;
using FsCheck;
using FsCheck.Fluent;

namespace Curriculum.Theme.Tests;

public sealed class ScriptPackTests
{
    // Whole statements, so that any row of them is a script; those without a semicolon end with their line.
    private static readonly string[] Nasty =
    [
        "const a = /[/]/g.test ( b ) ;", "x = a / b / c ;", "x = (a) / b / c ;", "x = a [ 0 ] / 2 / 1 ;", "if ( a ) /b\\/'/ . test ( c ) ;", "while (a) /\"/.exec(b)\n", "return\nx ;", "a\n++ b\n", "a ++\nb ;",
        "x = a + + b - - c + ++ d - -- e ;", "s = 'it\\'s // no comment' + \"/* nor this */\" ;", "t = `a ${ b + `c ${ { d : 1 } . d / 2 /* e */ } // f` } /* g */ ` ;", "t = `\n  ${ /}/ . test ( a ) }\n` ;",
        "o = { a : { } , b : /x/ , [ c ] : 1 , d ( ) { } } ;", "label : { } /x/ . test ( y ) ;", "x = a ? { } / 2 : /3/ ;", "switch ( a ) { case 1 : { } /x/ . test ( y ) ; break ; case /b/ : default : }", "x = a ? .5 : b ;",
        "x = a ?. b ?? c ;", "x = 1 . toString ( ) + 1.5.toFixed ( ) + 0xe - 5 + 1e-5 ;", "x = a . return / 2 / 1 ;", "class A extends B { #a = 1\nstatic b = /c/ ;\n* d ( ) { yield\nthis . #a }\nget e ( ) { return #a in this } }",
        "for ( const a of /b/ [ c ] ) { }", "do x ( ) ; while ( y ) /z/ . exec ( w )\n", "f = ( a ) => { } ;", "f = async ( a ) => a / 2 ;", "x = y < ! --z ;", "x = y -- > z ;", "x = typeof /a/ / 2 ;", "/* a\n b */ x = 1 // c\n",
        "[ a , b ] = [ b , a ] ;", "x = a / /* b */ /c/ ;", "x = /=/ / 2 ;", "throw /a/ ;", "x = function ( ) { } ;", "tag `a ${ b } c` ;", "x = a in b ;", "x = 'a' in b ;", "x = /a/g in b ;", "x = a >>> 2 >> 1 ;", "x **= a ** 2 ;",
    ];

    private static readonly Arbitrary<string> Script = Gen.Elements(Nasty)
        .SelectMany(statement => Gen.Elements("\n", "\n\n  ", " // said\n", " /* said\n twice */ ", "\r\n\t"), (statement, gap) => statement + gap)
        .ListOf().Select(string.Concat).ToArbitrary();

    public static TheoryData<string> Scripts => [.. Sources.All(".js").Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_of_the_theme_keeps_every_token_and_loses_its_comments(string name)
    {
        var script = Sources.One(name);
        var packed = ScriptPack.Pack(script);

        Assert.Equal(Texts(script), Texts(packed));
        Assert.Equal(packed, ScriptPack.Pack(packed));
        Assert.DoesNotContain("@type", packed, StringComparison.Ordinal);
        Assert.DoesNotContain("@ts-check", packed, StringComparison.Ordinal);
        Assert.All(ScriptTokens.Read(packed), token => Assert.False(token.Text.StartsWith("//", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_token_stays_and_none_is_added() =>
        Prop.ForAll(Script, script => Texts(script).SequenceEqual(Texts(ScriptPack.Pack(script)), StringComparer.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_packed_cannot_be_packed_closer() =>
        Prop.ForAll(Script, script => ScriptPack.Pack(script) == ScriptPack.Pack(ScriptPack.Pack(script))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a / b / c", "a/b/c")]
    [InlineData("x = /[/]/ . test ( y )", "x=/[/]/.test(y)")]
    [InlineData("if ( a ) / b /.test ( c )", "if(a)/ b /.test(c)")]
    [InlineData("( a ) / b / 2", "(a)/b/2")]
    [InlineData("{ } / b /.test ( c )", "{}/ b /.test(c)")]
    [InlineData("x = { } / b / c", "x={}/b/c")]
    [InlineData("a . return / b / 2", "a.return/b/2")]
    [InlineData("return\na", "return\na")]
    [InlineData("a\n++\nb", "a\n++\nb")]
    [InlineData("a\n( b )", "a\n(b)")]
    [InlineData("a =\n  b ,\n  c ;\nd", "a=b,c;d")]
    [InlineData("a\n  . b ( )\n  ?. c", "a.b()?.c")]
    [InlineData("{\n  a\n}\nb", "{a}\nb")]
    [InlineData("class A { a\n* b ( ) { } }", "class A{a\n*b(){}}")]
    [InlineData("a + + b - -c", "a+ +b- -c")]
    [InlineData("a < ! --b", "a< !--b")]
    [InlineData("x = `  ${ a  +  `  ${ b }  ` }  `", "x=`  ${a+`  ${b}  `}  `")]
    [InlineData("'a // b' + \"/* c */\"", "'a // b'+\"/* c */\"")]
    [InlineData("a /* b\nc */ d", "a\nd")]
    [InlineData("1 . a", "1 .a")]
    [InlineData("a ? .5 : b", "a?.5:b")]
    [InlineData("typeof 'a' in b", "typeof'a'in b")]
    public void White_space_goes_where_it_says_nothing(string script, string expected) => Assert.Equal(expected + "\n", ScriptPack.Pack(script));

    [Theory]
    [InlineData("'open\na", "'open\na\n")]
    [InlineData("/open\na", "/open\na\n")]
    [InlineData("`open ${ a", "`open ${a\n")]
    [InlineData("a /* open", "a\n")]
    [InlineData(") ] }", ")]}\n")]
    public void What_is_left_open_ends_with_its_line_or_with_the_script(string script, string expected) => Assert.Equal(expected, ScriptPack.Pack(script));

    private static IEnumerable<string> Texts(string script) => ScriptTokens.Read(script).Select(token => token.Text);
}
