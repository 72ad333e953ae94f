using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;
using Curriculum.Theme.Models;

namespace Curriculum.Theme.Tests.Samples;

public static partial class SampleSite
{
    private static readonly NamedId Village = new("set-desa", "Desa atau kelurahan");

    private static CaseListModel CaseList() => new()
    {
        Site = Indonesian,
        Head = Head("Kasus latihan", "kasus.html", PageKind.Case, Home) with { Scripts = ["cases.js"] },
        Facets = [new CaseFacet("setting", [new CaseFacetValue("set-desa", "Desa atau kelurahan", [new PageLink("Lansia yang tinggal sendiri", "lansia-tunggal")], 1)]), new CaseFacet("notes", [])],
        Kinds =
        [
            new CaseKind
            {
                Id = "lansia-tunggal",
                Title = "Lansia yang tinggal sendiri",
                Facts = ["Desa atau kelurahan", "± 40 menit"],
                Notes = ["kematian orang dekat"],
                Values = ["setting:set-desa"],
                Cases = [new CaseLine("Kursi kedua di teras Bu Tarmi", "kasus/lansia-tunggal/1.html", "kampung di tepi pantai", 1)],
            },
        ],
    };

    private static CasePlayModel PlayedCase() => new()
    {
        Site = Indonesian,
        Head = Head("Kursi kedua di teras Bu Tarmi", "kasus/lansia-tunggal/1.html", PageKind.Case, Home) with { Scripts = ["progress.js", "case.js"] },
        Case = Played(),
        Drawings = [new CaseDrawing("berkas-ecomap", """<svg class="dia" role="img" aria-label="Ecomap" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>""", "<p>Ecomap</p>")],
        Instead = new PageLink("Tulisan tangan Bu Melati", "kasus/lansia-tunggal/1.html"),
        Another = null,
        Kind = new PageLink("Lansia yang tinggal sendiri", "kasus.html#lansia-tunggal"),
        Sources = [new SourceEntry(1, "Biestek (1957). <i>The Casework Relationship</i>.")],
        Citations = [1],
    };

    private static CasePageModel Played() => new()
    {
        Id = "lansia-tunggal-1",
        Model = "lansia-tunggal",
        Index = 1,
        Seed = "contoh",
        Title = "Kursi kedua di teras Bu Tarmi",
        Summary = "Di terasnya ada dua kursi, dan tidak ada yang bertanya untuk siapa.",
        Setting = Village,
        Population = new NamedId("lansia-tunggal", "lansia yang tinggal sendiri"),
        Problem = new NamedId("pt-kesepian", "Kesepian"),
        Level = new NamedId("level-mikro", "Level mikro"),
        Methods = [new NamedId("casework", "Casework")],
        Minutes = 40,
        ContentNotes = [new NamedId("kehilangan", "kematian orang dekat")],
        State = new CaseState(3, 5, 5, 2, 9),
        Start = "n1",
        Documents =
        [
            new CasePageDocument("berkas-intake", "intake", "Lembar penerimaan awal", [new DocumentBlock(DocumentBlockKind.Row, "Tinggal", "sendiri"), new DocumentBlock(DocumentBlockKind.Paragraph, "", "Jarang keluar."), new DocumentBlock(DocumentBlockKind.Turn, "Bu Tarmi", "Sendiri saja.")], "", ""),
            new CasePageDocument("berkas-ecomap", "ecomap", "Ecomap Bu Tarmi", [new DocumentBlock(DocumentBlockKind.Point, "Kekuatan", "Menata rumahnya")], "ecomap", "id: x"),
        ],
        Nodes =
        [
            new CasePageNode { Anchor = "n1", Number = 1, Kind = NodeKind.Start, Phase = "eic", Paragraphs = ["Di teras berdiri dua kursi rotan."], Next = "n2", NextNumber = 2 },
            new CasePageNode
            {
                Anchor = "n2", Number = 2, Kind = NodeKind.Decision, Phase = "eic", Decision = 1, Week = 1, Paragraphs = ["Bu Tarmi mengangguk."], Question = "Apa yang kamu lakukan?",
                Documents = [new NamedId("berkas-intake", "Lembar penerimaan awal"), new NamedId("berkas-ecomap", "Ecomap Bu Tarmi")],
                Options = [new CasePageOption("a", "Menerangkan peranmu.", "n3", 3, 3, false, new CaseState(1, 0, 1, 0, 0)), new CasePageOption("b", "Menyimpan ceritanya.", "n4", 4, 0, true, new CaseState(0, -2, 0, 0, 0))],
            },
            new CasePageNode { Anchor = "n3", Number = 3, Kind = NodeKind.End, Phase = "debrief", Paragraphs = ["Dua kursi terisi."], End = "good" },
            new CasePageNode { Anchor = "n4", Number = 4, Kind = NodeKind.Supervisor, Phase = "eic", Week = 1, Paragraphs = ["Pak Bonar menelepon."], Next = "n3", NextNumber = 3 },
        ],
        Reviews =
        [
            new CaseReview("tinjau-1", 1, "eic", "Apa yang kamu lakukan?", "Bu Tarmi mengangguk.", new NamedId("persetujuan", "meminta persetujuan"), "Orang paham dulu, baru setuju.", "biestek1957",
            [
                new CaseReviewOption("a", "Menerangkan peranmu.", 3, false, "Ia tersenyum.", "Persetujuan lahir dari paham.", "pelajaran/teknik-casework/ventilasi.html#isi", "Ventilasi"),
                new CaseReviewOption("b", "Menyimpan ceritanya.", 0, true, "Kamu diam.", "Janji itu menutup pertolongan.", "pelajaran/teknik-casework/ventilasi.html", "Ventilasi"),
            ]),
        ],
        Most = 3,
        Good = 3,
        Reflections = ["Kata apa yang pernah kamu percayai?"],
    };
}
