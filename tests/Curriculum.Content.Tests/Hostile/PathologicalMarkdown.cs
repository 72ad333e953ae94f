using System.Globalization;
using System.Text;

namespace Curriculum.Content.Tests.Hostile;

/// <summary>Texts on which Markdown parsers have needed quadratic time, deep stacks or both.</summary>
internal static class PathologicalMarkdown
{
    /// <summary>The shapes that CommonMark's parsers are tried with, and those that this project's parser was once slow on.</summary>
    public static IReadOnlyList<(string Name, string Text)> Shapes { get; } =
    [
        ("nested strong emphasis", Times("*a **a ", 30_000) + "b" + Times(" a** a*", 30_000)),
        ("emphasis closers without openers", Times("a_ ", 65_000)),
        ("emphasis openers without closers", Times("_a ", 65_000)),
        ("link closers without openers", Times("a]", 65_000)),
        ("link openers without closers", Times("[a", 65_000)),
        ("mismatched openers and closers", Times("*a_ ", 50_000)),
        ("openers and closers of a multiple of three", "a**b" + Times("c* ", 50_000)),
        ("link openers and emphasis closers", Times("[ a_", 50_000)),
        ("brackets and parentheses", Times("[ (](", 80_000)),
        ("images in links", Times("![[]()", 100_000)),
        ("hard link and emphasis", "**x [a*b**c*](d)"),
        ("hard links and emphasis", Times("**x [a*b**c*](d)", 10_000)),
        ("nested brackets", Times("[", 50_000) + "a" + Times("]", 50_000)),
        ("nested quotes", Times("> ", 50_000) + "a"),
        ("nested quotes without spaces", Times(">", 50_000) + "a"),
        ("a thousand levels of lists", string.Concat(Enumerable.Range(0, 1_000).Select(static i => new string(' ', 2 * i) + "* a\n"))),
        ("NUL in the text", "abc\u0000de\u0000"),
        ("growing backtick runs", Growing(1_200)),
        ("growing backtick runs of three megabytes", Growing(2_450)),
        ("unclosed pointy links", Times("[a](<b", 30_000)),
        ("unclosed links", Times("[a](b", 30_000)),
        ("unclosed comments", "</" + Times("<!--", 100_000)),
        ("unclosed processing instructions", Times("<?", 100_000)),
        ("unclosed declarations", Times("<!A ", 100_000)),
        ("unclosed character data", Times("<![CDATA[", 60_000)),
        ("unclosed tags", Times("<a b='", 60_000)),
        ("empty lines in deep lists", Times("- ", 30_000) + "x" + Times("\n", 30_000)),
        ("empty lines in deep lists in a quote", "> " + Times("- ", 30_000) + "x\n" + Times(">\n", 30_000)),
        ("emphasis in deep quotes", Times(">", 50_000) + Times("a*", 50_000)),
        ("many references", string.Concat(Enumerable.Range(1, 15_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"[{i}]: u\n"))) + Times("[0] ", 15_000)),
        ("references that look alike", string.Concat(Enumerable.Range(1, 15_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"[a{i:X8}]: /u\n\n")))),
        ("footnotes", string.Concat(Enumerable.Range(1, 10_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"[^{i}]: x[^{i}]\n\n")))),
        ("footnote openers", Times("[^1]:", 60_000)),
        ("one footnote marked many times", Times("a[^1] ", 20_000) + "\n\n[^1]: x\n"),
        ("table bars", Times("| a ", 50_000) + "\n" + Times("|---", 50_000) + "\n"),
        ("tables", Times("| a | b |\n|---|---|\n| c | d |\n\n", 15_000)),
        ("a table of many rows", "| a | b |\n|---|---|\n" + Times("| `c` | [d](e) |\n", 30_000)),
        ("definitions", Times("a\n:   b\n", 40_000)),
        ("nested definitions", "a\n" + Times(":   ", 20_000) + "b"),
        ("tasks", Times("- [ ] a\n", 60_000)),
        ("nested tasks", Times("- [ ] ", 60_000) + "a"),
        ("backslashes", Times("\\", 400_000)),
        ("ampersands", Times("&", 400_000)),
        ("entities", Times("&amp;", 150_000)),
        ("one long word", Times("a", 1_000_000)),
        ("one long line", Times("ab ", 340_000)),
        ("many lines", Times("a\n", 500_000)),
        ("hard breaks", Times("a  \n", 200_000)),
        ("underlines of headings", Times("a\n===\n", 150_000)),
        ("one heading text, ten thousand times", Times("## Sama\n\n", 10_000)),
        ("one heading text, twenty thousand times", Times("## Sama\n\n", 20_000)),
        ("unclosed fences of containers", Times("::: catatan\n", 20_000)),
        ("growing fences of containers", string.Concat(Enumerable.Range(3, 900).Select(static i => new string(':', i) + " catatan\n"))),
        ("fences of unknown containers", Times(":::x\n\n", 20_000)),
        ("unclosed figures", Times("::: ecomap\n", 30_000)),
        ("autolinks", Times("<https://a.id>", 40_000)),
        ("open autolinks", Times("<https://a", 40_000)),
        ("terms", Times("[[asesmen]]", 60_000)),
        ("open terms", Times("[[", 200_000)),
        ("open citations", Times("[@a", 100_000)),
        ("citations of many works", "[" + Times("@a;", 100_000) + "]"),
        ("images in images", Times("![", 30_000) + "a" + Times("](b)", 30_000)),
        ("deep indentation", string.Concat(Enumerable.Range(0, 2_000).Select(static i => new string(' ', i % 500) + "a\n"))),
        ("tabs", Times("\t", 300_000) + "a"),
        ("stray fences", Times(":::\n", 200_000)),
        ("stray fences in quotes", Times("> :::\n", 100_000)),
        ("rules", Times("---\n", 250_000)),
        ("list markers of all kinds", Times("* a\n+ b\n- c\n1. d\n2) e\n", 20_000)),
        ("quotes and lists in turns", Times("> - ", 20_000) + "a"),
    ];

    /// <summary>Shapes cut into paragraphs that stay below every limit of the guard, as long as a file may be.</summary>
    public static IReadOnlyList<(string Name, string Text)> BelowTheLimits { get; } =
    [
        .. from shape in (string[])["*a **a ", "a_ ", "_a ", "a]", "[a", "*a_ ", "c* ", "[ a_", "[ (](", "![[]()", "**x [a*b**c*](d) ", "[a](<b", "[a](b", "<!--", "<?", "<a b='", "[^1] ", "[[a", "[@a", "![", "| a ", "`", "``a`", "&a", "\\", "<https://a", "~", "(", "[a](\"b", "[^", ":", "[a] (b.md) ", "[[a]] ", "[@a b] ", "**", "__ ", "<b>"]
           from size in (int[])[200, 700]
           select ($"{shape} in paragraphs of {size.ToString(CultureInfo.InvariantCulture)}", Paragraphs(shape, size)),
        ("nesting of 38 levels", Times(Times("> ", 38) + "a\n\n", 12_000)),
        ("lists of 18 levels", Times(string.Concat(Enumerable.Range(0, 18).Select(static i => new string(' ', 2 * i) + "- a\n")) + "\n", 1_500)),
        ("399 open containers", Times("::: catatan\n", 399) + Times("a\n\n", 100_000)),
        ("399 growing containers", string.Concat(Enumerable.Range(3, 60).Select(static i => new string(':', 63 - i + 3) + " catatan\n")) + Times("a\n", 400_000)),
        ("backticks of 59 lengths", Times(Growing(59) + "\n\n", 500)),
        ("1,400 definitions of references", string.Concat(Enumerable.Range(1, 1_400).Select(static i => string.Create(CultureInfo.InvariantCulture, $"[{i}]: u\n"))) + Times("[1][2][3] ", 90_000)),
        ("lines of 49,000 characters", Times(Times("ab ", 16_000) + "\n\n", 20)),
    ];

    private static string Paragraphs(string shape, int repeats)
    {
        string paragraph = Times(shape, repeats) + "\n\n";
        return Times(paragraph, 1_000_000 / paragraph.Length);
    }

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Growing(int longest) => string.Concat(Enumerable.Range(1, longest).Select(static i => "e" + new string('`', i)));
}
