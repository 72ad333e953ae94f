using System.Globalization;
using System.Text;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Hostile;

public sealed class YamlBombTests
{
    private static readonly IReadOnlyList<(string Name, string Yaml, Rule? Rule)> Bombs =
    [
        ("5,000 brackets", "a: " + Times("[", 5_000) + Times("]", 5_000), ContentRules.YamlTooDeep),
        ("20,000 brackets", "a: " + Times("[", 20_000), ContentRules.YamlTooDeep),
        ("200,000 brackets", "a: " + Times("[", 200_000), ContentRules.YamlTooDeep),
        ("20,000 braces", "a: " + Times("{a: ", 20_000), ContentRules.YamlTooDeep),
        ("brackets and braces in turns", "a: " + Times("[{a: ", 10_000), ContentRules.YamlTooDeep),
        ("65 levels of lists", string.Concat(Enumerable.Range(0, 70).Select(static i => new string(' ', i) + "-\n")), ContentRules.YamlTooDeep),
        ("lists on one line", Times("- ", 20_000) + "a", ContentRules.YamlTooDeep),
        ("mappings that go deeper", string.Concat(Enumerable.Range(0, 900).Select(static i => new string(' ', i) + "a:\n")), ContentRules.YamlTooDeep),
        ("keys of keys", Times("? ", 20_000) + "a", null),
        ("an alias bomb", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n", ContentRules.YamlAlias),
        ("an anchor alone", "a: &x b\n", ContentRules.YamlAlias),
        ("an alias alone", "a: *x\n", ContentRules.YamlAlias),
        ("an anchor that holds itself", "a: &x [*x]\n", ContentRules.YamlAlias),
        ("an alias as a key", "*x : b\n", ContentRules.YamlAlias),
        ("100,000 anchors", string.Concat(Enumerable.Range(0, 60_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"- &a{i} b\n"))), ContentRules.YamlAlias),
        ("a tag of the platform", "a: !!System.Diagnostics.Process {}\n", ContentRules.YamlTag),
        ("a tag of another language", "a: !!python/object/apply:os.system [id]\n", ContentRules.YamlTag),
        ("a local tag", "a: !x b\n", ContentRules.YamlTag),
        ("a tag on a list", "a: !!seq [b]\n", ContentRules.YamlTag),
        ("a tag of a standard type", "a: !!str 1\n", ContentRules.YamlTag),
        ("a binary tag", "a: !!binary aGFsbw==\n", ContentRules.YamlTag),
        ("an empty tag", "a: !<> b\n", null),
        ("a tag directive", "%TAG ! tag:evil.example,2026:\n---\na: !x b\n", null),
        ("a version directive", "%YAML 9.9\n---\na: b\n", null),
        ("two directives", "%YAML 1.2\n%YAML 1.2\n---\na: b\n", null),
        ("a key twice", "a: b\na: c\n", ContentRules.DuplicateKey),
        ("a key 100,000 times", Times("a: b\n", 100_000), ContentRules.DuplicateKey),
        ("a merge key", "a: {b: c}\n<<: {a: d}\n<<: {a: e}\n", ContentRules.DuplicateKey),
        ("a mapping as a key", "{a: b}: c\n", ContentRules.YamlSyntax),
        ("a list as a key", "? [a]\n: b\n", ContentRules.YamlSyntax),
        ("a second document", "a: b\n---\nc: d\n", ContentRules.YamlSyntax),
        ("many documents", Times("---\na: b\n", 50_000), ContentRules.YamlSyntax),
        ("a broken second document", "a: b\n...\n[[[\n", null),
        ("documents without content", Times("---\n...\n", 50_000), null),
        ("a scalar of a megabyte", "a: " + Times("x", 1_000_000), null),
        ("a quoted scalar of a megabyte", "a: \"" + Times("x\\n", 300_000) + "\"", null),
        ("an open quote of a megabyte", "a: \"" + Times("x ", 500_000), null),
        ("a block scalar of a megabyte", "a: |\n" + Times("  x\n", 250_000), null),
        ("a folded scalar with growing indents", "a: >\n" + string.Concat(Enumerable.Range(1, 1_200).Select(static i => new string(' ', i) + "x\n")), null),
        ("a plain scalar over many lines", "a: x\n" + Times("  y\n", 250_000), null),
        ("a list of 250,000", Times("- a\n", 250_000), null),
        ("a flow list of 300,000", "[" + Times("a,", 300_000) + "]", null),
        ("a flow mapping of many keys", "{" + string.Concat(Enumerable.Range(0, 80_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"a{i}: b,"))) + "}", null),
        ("a mapping of many keys", string.Concat(Enumerable.Range(0, 80_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"a{i}: b\n"))), null),
        ("comments", Times("# a\n", 250_000), null),
        ("a comment of a megabyte", "# " + Times("a", 1_000_000), null),
        ("empty lines", Times("\n", 1_000_000), null),
        ("colons", Times(":", 500_000), null),
        ("colons and spaces", Times(": ", 300_000), null),
        ("hyphens", Times("-", 500_000), null),
        ("question marks", Times("?", 500_000), null),
        ("commas", "[" + Times(",", 300_000) + "]", null),
        ("percent signs", Times("%", 300_000), null),
        ("tabs", "a:\n\t- b\n" + Times("\t", 300_000), null),
        ("escapes", "a: \"\\x41\\u0041\\U00000041\\UFFFFFFFF\"", null),
        ("a lone surrogate", "a: \"\\ud800\"", null),
        ("an open brace", "a: {b", null),
        ("an at sign", "a: @b", null),
        ("a backtick", "a: `b`", null),
        ("nothing", "", null),
        ("a null key", "~: b\n: c\n", null),
        ("a block indicator alone", "a: |9\n x\n", null),
        ("a wrong indicator", "a: |99\n x\n", null),
    ];

    public static TheoryData<string> Names => [.. Bombs.Select(static bomb => bomb.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bomb_in_a_file_ends_in_a_tree_or_in_findings_with_lines(string name)
    {
        (_, string yaml, Rule? rule) = Bombs.First(bomb => bomb.Name == name);

        (YamlNode? node, List<Diagnostic> found) = Guarded.Run(name, () => Read(new SourceText("pengetahuan/uji.yml", yaml)));

        if (rule is not null) Assert.Contains(found, f => f.Rule == rule);
        Assert.All(found.Take(100), static f => Assert.True(f.Line >= 1 && f.Column >= 1));
        Assert.True(node is null || Depth(node) <= YamlReader.MaxDepth + 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bomb_in_front_matter_ends_in_findings_and_never_in_an_exception(string name)
    {
        string yaml = Bombs.First(bomb => bomb.Name == name).Yaml;
        SourceText source = new("pelajaran/uji/a.md", "---\n" + yaml + "\n---\nbadan\n");

        (Anything? record, List<Diagnostic> found) = Guarded.Run(name, () =>
        {
            List<Diagnostic> findings = [];
            return (FrontMatter.Read<Anything>(source, findings).Record, findings);
        });

        Assert.True(record is not null || found.Count > 0);
    }

    [Fact]
    public void The_depth_that_is_refused_is_named_with_its_place()
    {
        (YamlNode? node, List<Diagnostic> found) = Read(new SourceText("pengetahuan/uji.yml", "a: b\nc: " + Times("[", 100)));

        Diagnostic finding = Assert.Single(found);
        Assert.Null(node);
        Assert.Equal((2, 4 + YamlReader.MaxDepth), (finding.Line, finding.Column));
    }

    private static (YamlNode? Node, List<Diagnostic> Found) Read(SourceText source)
    {
        List<Diagnostic> found = [];
        return (YamlReader.Read(source, found), found);
    }

    private static int Depth(YamlNode node) => 1 + node switch
    {
        YamlSequence { Items.Count: > 0 } sequence => sequence.Items.Max(Depth),
        YamlMapping { Items.Count: > 0 } mapping => mapping.Items.Max(static item => Depth(item.Value)),
        _ => 0,
    };

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private sealed record Anything
    {
        [Field]
        public string A { get; init; } = "";
    }
}
