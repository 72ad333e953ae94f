using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Curriculum.Content.Tests.Figures;

/// <summary>Figures that nobody would write, within the limits of the format.</summary>
internal static class RandomFigures
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> Word = Gen.Elements(
        "Tarmi", "Kader", "posyandu", "di", "dan", "keluarga", "Pemberdayaan", "menandatangani", "a", "rumah", "PKK", "Ketua", "<b>", "\"x\"", "&amp;", "'", "x<y", "RW", "mempertanggungjawabkan",
        "sekolah", "WWWWWWWWWWWWWW", "iiiiiiiiiiii", "</svg>", "naïf", "100%", "{0}", "-", "?");

    public static Gen<string> Ecomap =>
        from centre in Text(40)
        from count in Gen.Choose(1, 24)
        from ties in Gen.ArrayOf(
            from name in Text(34)
            from tie in Gen.Elements("strong", "weak", "tense")
            from flow in Gen.Elements("in", "out", "both", "none")
            from note in Note
            select $"name: {Quoted(name)}, tie: {tie}, flow: {flow}{note}",
            count)
        select Start(centre) + $"center: {Quoted(centre)}\nties:\n" + Items(ties.Select(static (tie, i) => tie.Replace("name: \"", $"name: \"{i} ", StringComparison.Ordinal)));

    public static Gen<string> Quadrant =>
        from fields in Gen.ArrayOf(Gen.ArrayOf(Text(80)).Select(static items => items.Take(8).ToArray()), 4)
        select Start("x") + string.Concat(fields.Zip(["personal_strengths", "personal_obstacles", "environment_strengths", "environment_obstacles"], static (items, key) => $"{key}: [{string.Join(", ", items.Append("a").Take(8).Select(Quoted))}]\n"));

    public static Gen<string> Flow =>
        from count in Gen.Choose(2, 20)
        from texts in Gen.ArrayOf(Text(80), count)
        from notes in Gen.ArrayOf(Note, count)
        from jumps in Gen.ArrayOf(Gen.Choose(0, (count * count) - 1), count / 3)
        from chained in Gen.ArrayOf(Gen.Choose(0, 5), count)
        from labels in Gen.ArrayOf(Text(30), count * 2)
        select FlowYaml(texts, notes, jumps, chained, labels);

    public static Gen<string> Genogram =>
        from sizes in Gen.ArrayOf(Gen.Choose(1, 4), 4).Select(static all => all)
        from picks in Gen.ArrayOf(Gen.Choose(0, 1000), 120)
        from names in Gen.ArrayOf(Text(24), 30)
        select GenogramYaml(sizes, picks, names);

    public static Gen<string> Text(int limit) =>
        Gen.ArrayOf(Word).Select(words =>
        {
            string text = string.Join(' ', words.Prepend("Bu"));
            return text.Length <= limit ? text : text[..limit].Trim();
        });

    private static Gen<string> Note => Gen.OneOf(Gen.Constant(""), Text(80).Select(static note => ", note: " + Quoted(note)));

    private static string FlowYaml(string[] texts, string[] notes, int[] jumps, int[] chained, string[] labels)
    {
        int count = texts.Length;
        SortedSet<(int From, int To)> links = [];
        for (int i = 1; i < count; i++) links.Add((chained[i] == 0 ? i / 2 : i - 1, i));
        foreach (int jump in jumps)
        {
            if (jump / count != jump % count) links.Add((jump / count, jump % count));
        }

        StringBuilder yaml = new(Start("x") + "steps:\n");
        for (int i = 0; i < count; i++)
        {
            int ways = links.Count(link => link.From == i);
            string kind = ways == 0 ? "end" : ways > 1 ? "decision" : i == 0 ? "start" : "step";
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{ id: s{i}, text: {Quoted(texts[i])}, kind: {kind}{notes[i]} }}\n");
        }

        yaml.Append("links:\n");
        foreach (((int from, int to), int i) in links.Select(static (link, i) => (link, i))) yaml.Append(CultureInfo.InvariantCulture, $"  - {{ from: s{from}, to: s{to}, label: {Quoted(labels[i])} }}\n");
        return yaml.ToString();
    }

    private static string GenogramYaml(int[] sizes, int[] picks, string[] names)
    {
        int at = 0;
        int Pick(int count) => picks[at++ % picks.Length] % count;
        List<string> people = [], unions = [];
        List<List<int>> generations = [];
        List<(string Partners, List<int> Children)> couples = [];
        string[] kinds = ["married", "divorced", "separated", "cohabiting"];
        foreach (int size in sizes)
        {
            List<int> generation = [];
            List<(string Partners, List<int> Children)> above = [.. couples];
            for (int i = 0; i < size && people.Count < 24; i++)
            {
                int person = Add(generation);
                if (above.Count > 0 && Pick(4) > 0) above[Pick(above.Count)].Children.Add(person);
                for (int partners = Pick(4) == 3 ? 2 : Pick(2); partners > 0 && people.Count < 24; partners--) couples.Add(($"[p{person}, p{Add(generation)}]", []));
                if (Pick(5) == 0) couples.Add(($"[p{person}]", []));
            }

            generations.Add(generation);
            foreach ((string partners, List<int> children) in above) unions.Add($"partners: {partners}, kind: {kinds[Pick(4)]}, children: [{string.Join(", ", children.Take(12).Select(static c => "p" + c))}]");
            couples.RemoveAll(above.Contains);
        }

        int Add(List<int> generation)
        {
            people.Add($"id: p{people.Count}, name: {Quoted(names[people.Count])}, sex: {((string[])["male", "female", "unknown"])[Pick(3)]}, status: {(Pick(5) == 0 ? "deceased" : "alive")}, focus: {(people.Count == 2 ? "true" : "false")}, age: {Pick(100)}");
            generation.Add(people.Count - 1);
            return people.Count - 1;
        }

        HashSet<(int, int)> pairs = [];
        for (int i = 0; i < 5; i++)
        {
            int a = Pick(people.Count), b = Pick(people.Count);
            if (a < b) pairs.Add((a, b));
        }

        string[] ties = ["close", "distant", "conflict", "cutoff"];
        return Start("x") + "people:\n" + Items(people) + (unions.Count > 0 ? "unions:\n" + Items(unions) : "")
            + $"household: [{string.Join(", ", Enumerable.Range(0, people.Count).Where(_ => Pick(3) == 0).Select(static i => "p" + i))}]\n"
            + (pairs.Count > 0 ? "ties:\n" + Items(pairs.Order().Select(pair => $"from: p{pair.Item1}, to: p{pair.Item2}, kind: {ties[Pick(4)]}")) : "");
    }

    private static string Start(string title) => $"id: gambar-acak\ntitle: {Quoted(title)}\n";

    private static string Items(IEnumerable<string> items) => string.Concat(items.Select(static item => $"  - {{ {item} }}\n"));

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
