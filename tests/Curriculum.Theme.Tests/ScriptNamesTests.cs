using Curriculum.Theme.Rendering.Scripts;
using FsCheck;
using FsCheck.Fluent;

namespace Curriculum.Theme.Tests;

public sealed class ScriptNamesTests
{
    // Functions that keep to themselves: any row of them in uno function is a script.
    private static readonly string[] Nasty =
    [
        "const name = 1, status = 2; use(name, status, location, event, top);", "use((shadow) => { const inner = shadow; return (shadow) => shadow + inner; });", "use((first, { second = first, third: [fourth, ...fifth] } = {}) => fourth + second);",
        "use(`a ${ outer + `b ${ ((outer) => outer)(1) }` } c`);", "loop: for (const each of many) { if (each) continue loop; else break loop; }", "use(flag ? yes : no, { flag, yes: no, get no() { return flag; }, set no(yes) { use(yes); } });",
        "class Kept { field = flag\n#hidden = field\nstatic other = (flag) => flag\nget field2() { return this.#hidden; }\n* walk(flag) { yield\nflag } static { const flag = 1; use(flag); } }",
        "try { use(failed); } catch { use(failed); } try { use(1); } catch (failed) { const reason = failed; use(reason); }", "use(async (wait) => { await wait; }, async wait => wait);", "for (const key in store) { const store = key; use(store); }",
        "for (let i = 0, most = many.length; i < most; i++) use(() => i);", "function hoisted(hoisted) { { function nested() { return hoisted; } } return nested(); }", "use(function named(named2) { return named(named2); });", "use({ async: flag, async flag() { }, of: [flag], flag, 'x': flag, [flag]: flag });",
        "const { uno, two: deux, ...rest } = use; use(uno, deux, rest, use.uno, use?.deux);", "use(many.map((each, at) => ({ each, at })).map(({ each: at, at: each }) => [at, each]));", "switch (flag) { case yes: use(yes); break; default: { const no = yes; use(no); } }", "use((value = flag) => { const flag = value; return flag; });",
        "use(flag ? (value) => value ? 1 : 2 : (other) => flag);", "let undone; undone = [undone] = [1]; use(undone);",
    ];

    private static readonly Arbitrary<string> Script = Gen.Elements(Nasty).ListOf()
        .Select(statements => "(() => {\nconst [outer, flag, yes, no, many, store, failed, use] = globalThis.given;\n{\n" + string.Join("\n}\n{\n", statements) + "\n}\n})();\n").ToArbitrary();

    public static TheoryData<string> Scripts => [.. Sources.All(".js").Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_of_the_theme_differs_in_names_alone(string name)
    {
        var script = Sources.One(name);
        var shortened = ScriptPack.Shorten(script);

        Assert.Equal(Forms(script), Forms(shortened));
        Assert.Equal(shortened, ScriptPack.Shorten(shortened));
        Assert.InRange(shortened.Length, 1, ScriptPack.Pack(script).Length - 1);
    }

    [Fact]
    public void Every_token_but_the_names_stays() =>
        Prop.ForAll(Script, script => Forms(script).SequenceEqual(Forms(ScriptPack.Shorten(script)), StringComparer.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_names_a_script_had_before_makes_no_difference() =>
        Prop.ForAll(Script, script => ScriptPack.Shorten(script) == ScriptPack.Shorten(script.Replace("many", "crowd", StringComparison.Ordinal).Replace("store", "b", StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("const uno = 1; use(uno);", "const e=1;use(e);")]
    [InlineData("const uno = 1; return (two) => { const three = two; };", "const e=1;return(e)=>{const t=e;};")]
    [InlineData("const uno = 1; return (two) => two + uno;", "const e=1;return(t)=>t+e;")]
    [InlineData("const uno = 1; return (uno) => uno; use(uno);", "const e=1;return(e)=>e;use(e);")]
    [InlineData("const uno = 1; { const uno = 2; use(uno); } use(uno);", "const e=1;{const e=2;use(e);}use(e);")]
    [InlineData("const uno = 1; return (two = uno) => { const uno = two; };", "const e=1;return(t=e)=>{const e=t;};")]
    [InlineData("const { uno, two: three = uno, ...four } = five;", "const{uno:e,two:t=e,...n}=five;")]
    [InlineData("return (uno) => ({ uno, two: uno, uno: uno.uno, [uno]: 1, uno() { } });", "return(e)=>({uno:e,two:e,uno:e.uno,[e]:1,uno(){}});")]
    [InlineData("return ({ uno = 1, two }) => `${uno} two ${two}`;", "return({uno:e=1,two:t})=>`${e} two ${t}`;")]
    [InlineData("for (const uno of two) { const three = uno; }", "for(const e of two){const t=e;}")]
    [InlineData("for (let i = 0, most = 9; i < most; i++) use(i);", "for(let e=0,t=9;e<t;e++)use(e);")]
    [InlineData("class Uno { uno = 1; two() { const uno = this.uno; return { uno }; } }", "class Uno{uno=1;two(){const e=this.uno;return{uno:e};}}")]
    [InlineData("const uno = 1; class Two { uno = uno\n#uno = uno\nget uno2() { return this.#uno; } }", "const e=1;class Two{uno=e\n#uno=e\nget uno2(){return this.#uno;}}")]
    [InlineData("const uno = x ? uno : two;", "const e=x?e:two;")]
    [InlineData("const uno = 1; uno: for (;;) { break uno; }", "const uno=1;uno:for(;;){break uno;}")]
    [InlineData("const name = 1, event = 2, onload = 3; use(name);", "const name=1,event=2,onload=3;use(name);")]
    [InlineData("const of = 1; const { get, set } = of;", "const of=1;const{get,set}=of;")]
    [InlineData("{ const uno = 1; } use(uno);", "{const uno=1;}use(uno);")]
    [InlineData("try { use(); } catch (uno) { const two = uno; } try { } catch { }", "try{use();}catch(e){const t=e;}try{}catch{}")]
    [InlineData("return async uno => async (two) => uno + two;", "return async e=>async(t)=>e+t;")]
    [InlineData("function uno(two) { return uno(two); }", "function e(t){return e(t);}")]
    [InlineData("const uno = e;", "const t=e;")]
    [InlineData("const uno = a => b\nuse(uno)", "const e=t=>b\nuse(e)")]
    [InlineData("const uno = 1; eval('uno');", "const uno=1;eval('uno');")]
    [InlineData("const uno = new Function('uno');", "const uno=new Function('uno');")]
    [InlineData("const uno = 1; with (two) { }", "const uno=1;with(two){}")]
    [InlineData("const \\u0075no = 1; use(uno);", "const \\u0075no=1;use(uno);")]
    public void A_name_becomes_short_wherever_it_means_the_same(string script, string expected) =>
        Assert.Equal($"(()=>{{{expected}}})();\n", ScriptPack.Shorten($"(() => {{ {script} }})();"));

    [Theory]
    [InlineData("const uno = 1;")]
    [InlineData("function uno(two) { return two; }")]
    [InlineData("{ var uno = 1; }")]
    [InlineData("(() => { const uno = 1; })(); const two = 2;")]
    [InlineData("uno = (two) => two;")]
    public void What_other_scripts_can_see_into_stays(string script) => Assert.Equal(ScriptPack.Pack(script), ScriptPack.Shorten(script));

    // Names without their letters; a name that is a member's too counts as written out.
    private static List<string> Forms(string script)
    {
        var tokens = ScriptTokens.Read(script);
        var roles = ScriptRoles.Read(tokens);
        return [.. tokens.Zip(roles).SelectMany(pair => pair.Second switch
        {
            ScriptRole.Name => ["·"],
            ScriptRole.Shorthand => [pair.First.Text, ":", "·"],
            _ => (string[])[pair.First.Text],
        })];
    }
}
