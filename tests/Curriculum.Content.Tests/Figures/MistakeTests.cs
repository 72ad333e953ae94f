using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Figures;

public sealed class MistakeTests
{
    private const string Step = "id: a\ntitle: T\nsteps:\n  - { id: a, text: Satu }\n  - { id: b, text: Dua }\n";
    private const string People = "id: a\ntitle: T\npeople:\n  - { id: ibu, name: Tarmi }\n  - { id: anak, name: Gusti }\n  - { id: ayah, name: Wiryo }\n";

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "ecomap", "id: a\ntitle: T\ncenter: C\nties: []", "1: (figure.wrong.none: ties)" },
        { "ecomap", "id: a\ntitle: T\ncenter: C\nties:\n  - { name: A, tie: weak }\n  - { name: A, tie: weak }", "6: (figure.wrong.twice: A)" },
        { "ecomap", "id: \"a b\"\ntitle: T\ncenter: C\nties:\n  - { name: A, tie: weak }", "1: (figure.wrong.id: a b)" },
        { "ecomap", "id: 1a\ntitle: T\ncenter: C\nties:\n  - { name: A, tie: weak }", "1: (figure.wrong.id: 1a)" },
        { "ecomap", "id: a\ntitle: T\ncenter: C\nties:\n  - { name: \"\\u202e\\u0007\", tie: weak }", "5: (figure.wrong.blank: name)" },
        { "ecomap", "id: a\ntitle: T\ncenter: C\nties:\n  - { name: 12345678901234567890123456789012345678901, tie: weak }", "5: (figure.wrong.long: name | 41 | 40)" },
        { "ecomap", "id: a\ntitle: T\ncenter: C\nties:\n" + Many("  - {{ name: N{0}, tie: weak }}", 25), "1: (figure.wrong.many: ties | 25 | 24)" },
        { "alur", Step + "links:\n  - { from: a, to: bb }", "7: (figure.wrong.unknown-step-guess: bb | b)" },
        { "alur", Step + "links:\n  - { from: entahlah, to: b }", "7: (figure.wrong.unknown-step: entahlah)" },
        { "alur", Step + "links:\n  - { from: a, to: a }", "7: (figure.wrong.self: a)" },
        { "alur", Step + "links:\n  - { from: a, to: b }\n  - { from: a, to: b }", "8: (figure.wrong.link-twice: a | b)" },
        { "alur", Step + "  - { id: a, text: Tiga }", "6: (figure.wrong.twice: a)" },
        { "alur", Step + "  - { id: c, text: Tiga }\nlinks:\n  - { from: a, to: b }", "6: (figure.wrong.loose: c)" },
        { "alur", Step + "  - { id: c, text: Tiga, kind: end }\nlinks:\n  - { from: c, to: b }\n  - { from: a, to: b }", "6: (figure.wrong.end-goes-on: c)" },
        { "alur", Step + "  - { id: c, text: \"Tiga?\", kind: decision }\nlinks:\n  - { from: a, to: b }\n  - { from: c, to: b, label: ya }", "6: (figure.wrong.one-way: c)" },
        { "alur", Step + "  - { id: c, text: \"Tiga?\", kind: decision }\nlinks:\n  - { from: c, to: a, label: ya }\n  - { from: c, to: b }", "9: (figure.wrong.no-label: c | b)" },
        { "alur", "id: a\ntitle: T\nsteps:\n  - { id: a, text: Satu }", "1: (figure.wrong.few: steps | 2)" },
        { "alur", "id: a\ntitle: T\nsteps:\n" + Many("  - {{ id: s{0}, text: Satu }}", 21), "1: (figure.wrong.many: steps | 21 | 20)" },
        { "genogram", People + "unions:\n  - { partners: [ibu, ayah], children: [anakk] }", "8: (figure.wrong.unknown-person-guess: anakk | anak)" },
        { "genogram", People + "unions:\n  - { partners: [], children: [anak] }", "1: (figure.wrong.partners: 0)" },
        { "genogram", People + "unions:\n  - { partners: [ibu, ayah, anak] }", "8: (figure.wrong.partners: 3)" },
        { "genogram", People + "unions:\n  - { partners: [ibu, ibu] }", "8: (figure.wrong.self: ibu)" },
        { "genogram", People + "unions:\n  - { partners: [ibu, ayah], children: [ibu] }", "8: (figure.wrong.own-child: ibu)" },
        { "genogram", People + "unions:\n  - { partners: [ibu], children: [anak] }\n  - { partners: [ayah], children: [anak] }", "9: (figure.wrong.two-parents: anak)" },
        { "genogram", People + "unions:\n  - { partners: [ibu, ayah] }\n  - { partners: [ayah, ibu] }", "9: (figure.wrong.couple-twice: ayah, ibu)" },
        { "genogram", People + "unions:\n  - { partners: [ibu], children: [anak] }\n  - { partners: [anak], children: [ibu] }", "9: (figure.wrong.generations: Gusti)" },
        { "genogram", People + "household: [ibu, ibu]", "7: (figure.wrong.twice: ibu)" },
        { "genogram", People + "household: [tetangga]", "7: (figure.wrong.unknown-person: tetangga)" },
        { "genogram", People + "ties:\n  - { from: ibu, to: ayah, kind: close }\n  - { from: ayah, to: ibu, kind: distant }", "9: (figure.wrong.link-twice: ayah | ibu)" },
        { "genogram", "id: a\ntitle: T\npeople:\n" + Many("  - {{ id: s{0}, name: Satu }}", 31), "1: (figure.wrong.many: people | 31 | 30)" },
        { "genogram", "id: a\ntitle: T\npeople:\n" + Many("  - {{ id: s{0}, name: Satu }}", 12), "1: (figure.wrong.wide)" },
        { "genogram", "id: a\ntitle: T\npeople:\n" + Many("  - {{ id: s{0}, name: Satu }}", 6) + "\nunions:\n" + Many("  - {{ partners: [s{0}], children: [s{1}] }}", 5), "1: (figure.wrong.many-generations: 6 | 5)" },
        { "kuadran", "id: a\ntitle: T\npersonal_strengths: []\npersonal_obstacles: []\nenvironment_strengths: []\nenvironment_obstacles: []", "1: (figure.wrong.none: personal_strengths)" },
        { "kuadran", "id: a\ntitle: T\npersonal_strengths: [A]\npersonal_obstacles: [1, 2, 3, 4, 5, 6, 7, 8, 9]\nenvironment_strengths: []\nenvironment_obstacles: []", "4: (figure.wrong.many: personal_obstacles | 9 | 8)" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_at_its_line(string kind, string yaml, string expected)
    {
        FigureHost host = FigureHost.Draw(kind, yaml);
        Assert.Null(host.Figure);
        Assert.Equal([expected], host.Wrong());
    }

    [Theory]
    [InlineData("ecomap", "id: a\ntitle: T\ncentre: C\nties: [{ name: A, tie: weak }]", 3, "KUR011")]
    [InlineData("ecomap", "id: a\ntitle: T\ncenter: C\nties:\n  - { name: A, tie: kuat }", 5, "KUR023")]
    [InlineData("ecomap", "title: T\ncenter: C\nties:\n  - { name: A, tie: weak }", 1, "KUR012")]
    [InlineData("genogram", "id: a\ntitle: T\npeople: [{ id: b, name: B, age: tua }]", 3, "KUR013")]
    [InlineData("alur", "id: a\ntitle: T\nsteps: satu", 3, "KUR013")]
    public void Fields_are_held_to_their_records(string kind, string yaml, int line, string code)
    {
        FigureHost host = FigureHost.Draw(kind, yaml);
        Assert.Null(host.Figure);
        Assert.Contains(host.Found, finding => finding.Line == line && finding.Rule.Code == code);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        FigureHost host = FigureHost.Draw("alur", Step + "  - { id: b, text: Tiga, kind: akhir }\nlinks:\n  - { from: x1, to: b }\n  - { from: a, to: x2 }");
        Assert.Equal([6, 6, 8, 9], host.Found.Select(static finding => finding.Line).Order());
        Assert.All(host.Found, static finding => Assert.Equal(Severity.Error, finding.Rule.Severity));
    }

    private static string Many(string form, int count) =>
        string.Join('\n', Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, i, i + 1)));
}
