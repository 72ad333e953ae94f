using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Curriculum.Content.Tests.Hostile;

/// <summary>Random texts made of the pieces that a grammar cares about.</summary>
internal static class Soup
{
    private static readonly string[] MarkdownPieces =
    [
        "a", "kata", " ", "  ", "    ", "\t", "\n", "\n", "\n\n", "*", "**", "***", "_", "__", "`", "``", "```", "\n```\n", "~~~", "[", "]", "(", ")", "](", "](b.md)", "![", "[[", "]]", "[[asesmen]]", "[[pelajaran:b|c]]", "[[gambar:g]]", "[@k]", "[@k; @l]", "[@", "[^1]", "\n[^1]: ", "[^a]", "\n[^a]: ",
        "#", "\n# ", "\n## ", "\n### ", "\n- ", "\n  - ", "\n1. ", "\n    - ", "\n* ", "\n- [ ] ", "\n- [x] ", "\n> ", "\n>> ", "|", "\n| a | b |\n|---|:-:|\n| c | d |", "\n|---|", "\n| ", " |", "\n::: catatan\n", "\n::: adegan\n", "\n:::\n", "\n:::: tab\n", "\n::: panel A\n", "\n::::\n", "\n::: ecomap\n", "\n::: x\n", ":::",
        "\n:   ", ":", "\n---\n", "\n===\n", "\n***\n", "<", ">", "<b>", "</b>", "<!--", "-->", "<?", "<!A", "<![CDATA[", "<https://a.id>", "<a@b.id>", "https://a.id", "&", "&amp;", "&#35;", "&#x0;", "&colon;", "\\", "\\*", "\\[", "\"", "'", "!", "{.a}", "{onclick=b}", "javascript:c", "\u00A0", "\u200B", "é", "👩🏽‍🎓", "\u0301", "\uD800", "%2e", "../", "\n[r]: d.md \"e\"\n", "[r]", "id: g", "\nid: g\ntitle: h\n",
    ];

    private static readonly string[] YamlPieces =
    [
        "a", "kunci", ":", ": ", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "- ", "? ", "[", "]", "{", "}", ",", ", ", "#", " # ", "&x ", "*x", "!x ", "!!str ", "!<", ">", "|", "|-", ">+", "|2", "\"", "'", "\\n", "\\x41", "\\u00e9", "\\U0010FFFF", "\\UFFFFFFFF", "\\", "%YAML 1.2\n", "%TAG ! a\n", "---\n", "\n---\n", "...\n", "~", "null", "true", "012", "2026-11-22", "<<: ", "\t", "\n\t", " ", "é", "👩", "\u00A0", "\uFEFF", "@", "`", "=", "\u2028", "\u0085",
        "\ntitle: b", "\nsummary: c", "\nminutes: 4", "\ntags: [d]", "\nempty:",
    ];

    public static Gen<string> Markdown { get; } = Of(MarkdownPieces, 60);

    public static Gen<string> Yaml { get; } = Of(YamlPieces, 40);

    /// <summary>Text with the shapes of personal data in it, whole and broken.</summary>
    public static Gen<string> Personal { get; } = Of(
        [.. MarkdownPieces, "Bu ", "Pak ", "klien ", "An. ", "a.n. ", "Nama: ", "| Nama | ", "Zubarinda", "ZUBARINDA", "Tarmi", "Jl. ", "Desa ", "RT ", "RW ", "SDN ", "Puskesmas ", "0", "08", "0812", "000000", "0000000000000000", "-", ".", "/", "@", "@contoh.test", "lahir ", "31-02-1900", "tgl ", "-0.000000", "000.000000", "°", "XX 0000 YY", "NIM ", "NPWP ", "rekening ", "[at]", "instagram.com/", "ig: ", "10.0000/", "ISBN ", "credit:", "\ncredit: { name: ", "\uFF10", "&#48;", "S.Sos", ", M.Si", "Dr. ", "dari ", "bernama "],
        40);

    /// <summary>Runs a property many times from a fixed start, so that a red run is red again; <c>CURRICULUM_FUZZ</c> multiplies the runs and moves the start.</summary>
    public static void Check<T>(Gen<T> texts, int runs, Action<T> law)
    {
        ulong more = ulong.TryParse(Environment.GetEnvironmentVariable("CURRICULUM_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong times) ? times : 1;
        Config config = Config.QuickThrowOnFailure.WithMaxTest(runs * (int)more).WithEndSize(60).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20261122 + more), FSharpOption<int>.None)));
        FsCheck.Check.One(config, Prop.ForAll(texts.ToArbitrary(), law));
    }

    private static Gen<string> Of(string[] pieces, int most) =>
        Gen.Choose(0, most).SelectMany(count => Gen.Elements(pieces).ArrayOf(count)).Select(static chosen => string.Concat(chosen));
}
