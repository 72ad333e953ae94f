using Curriculum.Theme.Models;

namespace Curriculum.Theme.Tests.Samples;

public static partial class SampleSite
{
    private static readonly (string Term, string English, string Kind, string Section)[] Terms =
    [
        ("Advokasi", "Advocacy", "peran", "peran"),
        ("Asesmen", "Assessment", "tahap", "tahapan"),
        ("Aset warga", "Community assets", "konsep", "komunitas"),
        ("Bahasa bermartabat", "Dignified language", "etika", "etika"),
        ("BPSS", "Biopsychosocial-spiritual profile", "alat asesmen", "alat"),
        ("Case conference", "Case conference", "kegiatan", "tahapan"),
        ("Dilema etik", "Ethical dilemma", "etika", "etika"),
        ("Ecomap", "Ecomap", "alat asesmen", "alat"),
        ("Engagement, intake, kontrak", "Engagement, intake and contract", "tahap", "tahapan"),
        ("Genogram", "Genogram", "alat asesmen", "alat"),
        ("Intake", "Intake", "bagian tahap", "tahapan"),
        ("Kerahasiaan", "Confidentiality", "etika", "etika"),
        ("Mediator", "Mediator", "peran", "peran"),
        ("Persetujuan sadar", "Informed consent", "etika", "etika"),
        ("Rujukan", "Referral", "tahap", "tahapan"),
        ("Terminasi", "Termination", "tahap", "tahapan"),
    ];

    private static GlossaryModel Glossary() => new()
    {
        Site = Indonesian,
        Head = Head("Glosarium", "glosarium.html", PageKind.Concept, Home),
        Lead = "Istilah yang dipakai di pelajaran, dengan arti yang bisa kamu pegang.",
        Sections = [new("tahapan", "Tahap pertolongan"), new("etika", "Etika"), new("alat", "Alat asesmen"), new("peran", "Peran"), new("komunitas", "Kerja komunitas")],
        Entries = [.. Terms.Select(term => new GlossaryEntry(Slug(term.Term), term.Term, term.English, term.Kind, term.Section, "Penjelasan singkat yang muat dalam satu atau dua kalimat, supaya pembaca bisa meneruskan bacaannya tanpa kehilangan arah.", $"konsep/{Slug(term.Term)}.html"))],
    };

    private static ConceptModel Concept() => new()
    {
        Site = Indonesian,
        Head = Head("Engagement, intake, kontrak", "konsep/tahap-eic.html", PageKind.Concept, Home, new PageLink("Glosarium", "glosarium.html")),
        TermOther = "Engagement, intake and contract",
        KindLabel = "tahap",
        Section = new("Tahap pertolongan", "glosarium.html#bagian-tahapan"),
        Definition = "Langkah pembuka ketika pekerja sosial dan klien berjumpa, membangun rasa percaya, menggali gambaran awal, dan menyepakati kerja sama.",
        Aliases = ["EIC", "pendekatan awal"],
        Purpose = "Dipakai untuk membuka pertolongan dengan persetujuan klien sebelum masalah ditelaah mendalam.",
        Examples = ["Praktikan dikenalkan kader kepada Bu Tarmi, menjelaskan maksudnya, mendengar garis besar keluhan, lalu menyepakati tiga kunjungan.", "Marlan datang ke kantor dinas dan ditanya keperluannya di ruang yang tenang."],
        BelongsTo = [new("Lima tahap pertolongan", "glosarium.html#asesmen")],
        Parts = [new("Engagement", "glosarium.html#intake"), new("Intake", "konsep/intake.html"), new("Kontrak", "glosarium.html#rujukan")],
        Confusions = [new("Asesmen", "konsep/asesmen.html", "EIC memperoleh kesediaan dan gambaran awal, sedangkan asesmen menganalisis keadaan secara mendalam.")],
        TaughtIn = [new("Kontak pertama: engagement, intake, kontrak", "pelajaran/tahapan/eic-kontak-pertama.html")],
        SeenIn = [new("Menjangkau warga bersama unit reaksi cepat", "refleksi/jangkauan.html")],
        Sources = StageSources,
        Remark = "Urutan ketiga katanya berbeda di beberapa buku.",
    };

    private static ConceptModel DoubtfulConcept() => Concept() with
    {
        Head = Head("Intake", "konsep/tahap-intake.html", PageKind.Concept, Home),
        TermOther = null,
        Doubtful = true,
        Aliases = [],
        Purpose = null,
        Examples = [],
        BelongsTo = [],
        Parts = [],
        Confusions = [],
        SeenIn = [],
        Sources = [],
    };

    private static string Slug(string term) => term.ToLowerInvariant().Replace(",", "", StringComparison.Ordinal).Replace(' ', '-');
}
