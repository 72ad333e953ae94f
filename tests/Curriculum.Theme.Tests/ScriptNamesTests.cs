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
    public void A_script_of_the_theme_differs_in_names_and_idle_signs_alone(string name)
    {
        var script = Sources.One(name);
        var shortened = ScriptPack.Shorten(script);

        Assert.Equal(Forms(script), Forms(shortened));
        Assert.Equal(shortened, ScriptPack.Shorten(shortened));
        Assert.InRange(shortened.Length, 1, ScriptPack.Pack(script).Length - 1);
    }

    [Fact]
    public void Every_token_but_names_and_idle_signs_stays() =>
        Prop.ForAll(Script, script => Forms(script).SequenceEqual(Forms(ScriptPack.Shorten(script)), StringComparer.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_names_a_script_had_before_makes_no_difference() =>
        Prop.ForAll(Script, script => ScriptPack.Shorten(script) == ScriptPack.Shorten(script.Replace("many", "crowd", StringComparison.Ordinal).Replace("store", "b", StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("const uno = 1; use(uno);", "let e=1;use(e)")]
    [InlineData("const uno = 1; return (two) => { const three = two; };", "let e=1;return(e)=>{let t=e}")]
    [InlineData("const uno = 1; return (two) => two + uno;", "let e=1;return(t)=>t+e")]
    [InlineData("const uno = 1; return (uno) => uno; use(uno);", "let e=1;return(e)=>e;use(e)")]
    [InlineData("const uno = 1; { const uno = 2; use(uno); } use(uno);", "let e=1;{let e=2;use(e)}use(e)")]
    [InlineData("const uno = 1; return (two = uno) => { const uno = two; };", "let e=1;return(t=e)=>{let e=t}")]
    [InlineData("const { uno, two: three = uno, ...four } = five;", "let{uno:e,two:t=e,...n}=five")]
    [InlineData("return (uno) => ({ uno, two: uno, uno: uno.uno, [uno]: 1, uno() { } });", "return(e)=>({uno:e,two:e,uno:e.uno,[e]:1,uno(){}})")]
    [InlineData("return ({ uno = 1, two }) => `${uno} two ${two}`;", "return({uno:e=1,two:t})=>`${e} two ${t}`")]
    [InlineData("for (const uno of two) { const three = uno; }", "for(let e of two){let t=e}")]
    [InlineData("for (let i = 0, most = 9; i < most; i++) use(i);", "for(let e=0,t=9;e<t;e++)use(e)")]
    [InlineData("class Uno { uno = 1; two() { const uno = this.uno; return { uno }; } }", "class Uno{uno=1;two(){let e=this.uno;return{uno:e}}}")]
    [InlineData("const uno = 1; class Two { uno = uno\n#uno = uno\nget uno2() { return this.#uno; } }", "let e=1;class Two{uno=e\n#uno=e\nget uno2(){return this.#uno}}")]
    [InlineData("const uno = x ? uno : two;", "let e=x?e:two")]
    [InlineData("const uno = 1; uno: for (;;) { break uno; }", "let uno=1;uno:for(;;){break uno}")]
    [InlineData("const name = 1; use(name, event);", "let e=1;use(e,event)")]
    [InlineData("{ const name = 1, onload = 2; } use(name, onload);", "{let name=1,onload=2}use(name,onload)")]
    [InlineData("var status = 1; function stop() { } class Text { }", "var status=1;function stop(){}class Text{}")]
    [InlineData("const of = 1; const { get, set } = of;", "let of=1,{get,set}=of")]
    [InlineData("{ const uno = 1; } use(uno);", "{let uno=1}use(uno)")]
    [InlineData("try { use(); } catch (uno) { const two = uno; } try { } catch { }", "try{use()}catch(e){let t=e}try{}catch{}")]
    [InlineData("return async uno => async (two) => uno + two;", "return async e=>async(t)=>e+t")]
    [InlineData("function uno(two) { return uno(two); }", "function e(t){return e(t)}")]
    [InlineData("const uno = e;", "let t=e")]
    [InlineData("const uno = a => b\nuse(uno)", "let e=t=>b\nuse(e)")]
    [InlineData("const uno = 1; eval('uno');", "let uno=1;eval('uno')")]
    [InlineData("const uno = new Function('uno');", "let uno=new Function('uno')")]
    [InlineData("const uno = 1; with (two) { }", "let uno=1;with(two){}")]
    [InlineData("const \\u0075no = 1; use(uno);", "let \\u0075no=1;use(uno)")]
    public void A_name_becomes_short_wherever_it_means_the_same(string script, string expected) =>
        Assert.Equal($"(()=>{{{expected}}})();\n", ScriptPack.Shorten($"(() => {{ {script} }})();"));

    [Theory]
    [InlineData("if (a) ; else ;", "if(a);else;")]
    [InlineData("for (;;) ; while (a) ;", "for(;;);while(a);")]
    [InlineData("do a(); while (a);", "do a();while(a);")]
    [InlineData("switch (a) { case 1: ; }", "switch(a){case 1:;}")]
    [InlineData("a(b, [c, , d, ], );", "a(b,[c,,d,])")]
    [InlineData("a = (b).c; new (b)(); a?.(b); (b)();", "a=b.c;new(b)();a?.(b);b()")]
    [InlineData("a = { b(c) { }\n, *d(e) { }, }; a = function(c) { }\nb();", "a={b(e){},*d(e){}};a=function(e){}\nb()")]
    [InlineData("class A { a(b) { }\nc = { }\nd() { }\n*e() { } }", "class e{a(e){}c={}\nd(){}\n*e(){}}")]
    [InlineData("if (a) { b(); }\nc();", "if(a){b()}c()")]
    [InlineData("const b = 1; let c = 2; a(); const d = [1]; for (let e of d) a(e);", "let e=1,t=2;a();let n=[1];for(let s of n)a(s)")]
    public void What_is_idle_goes_and_what_is_not_stays(string script, string expected) =>
        Assert.Equal($"(()=>{{{expected}}})();\n", ScriptPack.Shorten($"(() => {{ {script} }})();"));

    [Theory]
    [InlineData("const uno = 1;")]
    [InlineData("function uno(two) { return two; }")]
    [InlineData("{ var uno = 1; }")]
    [InlineData("(() => { const uno = 1; })(); const two = 2;")]
    [InlineData("uno = (two) => two;")]
    public void What_other_scripts_can_see_into_stays(string script) => Assert.Equal(ScriptPack.Pack(script), ScriptPack.Shorten(script));

    // Names without their letters, a name that is a member's too written out, and without the signs that may be idle.
    private static List<string> Forms(string script)
    {
        var tokens = ScriptTokens.Read(script);
        return
        [
            .. tokens.Zip(ScriptRoles.Read(tokens))
                .SelectMany(pair => pair.Second switch
                {
                    ScriptRole.Name => ["·"],
                    ScriptRole.Shorthand => [pair.First.Text, ":", "·"],
                    _ => (string[])[pair.First.Text],
                })
                .Where(text => text is not ("(" or ")" or "," or ";" or "const" or "let")),
        ];
    }
}
