using Curriculum.Theme.Models;

namespace Curriculum.Theme.Tests.Samples;

public static partial class SampleSite
{
    private static readonly ProblemItem[] AllProblems =
    [
        new()
        {
            Code = "KUR012",
            Severity = ProblemSeverity.Error,
            File = "pelajaran/teknik-casework/ventilasi.md",
            Line = 4,
            Column = 1,
            Message = "Isian wajib \"outcomes\" belum ada.",
            Excerpt = "   3 | title: Ventilasi\n   4 | ---\n     | ^ tambahkan baris, misalnya:  outcomes: [m5.2.1]",
            Cure = "Tambahkan baris outcomes di bawah title.",
        },
        new() { Code = "KUR040", Severity = ProblemSeverity.Warning, File = "halaman/tentang.md", Line = 12, Column = 8, Message = "Tautan ini tidak menuju ke mana-mana: <rusak.md>." },
    ];

    private static ProseModel About() => new()
    {
        Site = Indonesian,
        Head = Head("Tentang situs ini", "tentang.html", PageKind.Prose, Home) with { AlternatePath = "en/tentang.html", EditUrl = null },
        Lead = "Siapa yang menyiapkan bekal ini, dan bagaimana kamu bisa ikut memperbaikinya.",
        Body = """<h2 id="isi">Isi</h2><p>Semua tokoh di situs ini rekaan.</p><h2 id="privasi">Privasi</h2><p>Tidak ada akun, tidak ada kuki, tidak ada permintaan ke situs lain.</p><ol><li>Buka halamannya sekali.</li><li>Sesudah itu ia bisa dibaca tanpa jaringan.</li></ol>""".Replace("id=\"isi\"", "id=\"isi-situs\"", StringComparison.Ordinal),
        Contents = [new("isi-situs", "Isi", 2), new("privasi", "Privasi", 2)],
    };

    private static ProseModel EnglishAbout() => new()
    {
        Site = English,
        Head = Head("About this site", "en/tentang.html", PageKind.Prose, new PageLink("Home", "en/index.html")) with { AlternatePath = "tentang.html", Updated = null },
        Body = "<p>All people on this site are invented.</p>",
    };

    private static DiagnosticsReferenceModel Messages() => new()
    {
        Site = Indonesian,
        Head = Head("Pesan pemeriksaan", "panduan/pesan.html", PageKind.Prose, Home),
        Lead = "Setiap pesan punya kode yang tetap, alasan, dan jalan keluar.",
        Categories = [new("content", "Isi"), new("privacy", "Privasi")],
        Entries =
        [
            new("KUR012", "content", ProblemSeverity.Error, "Isian wajib belum ada", "Tanpa isian ini halaman tidak bisa disusun.", "Tambahkan baris yang disebut pesan."),
            new("KUR013", "content", ProblemSeverity.Warning, "Isian tidak dikenal", "Mungkin salah ketik.", "Pakai saran yang disebut pesan, atau hapus barisnya."),
            new("KUR301", "privacy", ProblemSeverity.Hint, "Mirip nomor telepon", "Nomor orang tidak boleh terbit.", "Hapus nomornya."),
        ],
        Related = [new("Daftar kunci", "panduan/kunci.html", "Arti setiap kunci.")],
    };

    private static KeyReferenceModel Keys() => new()
    {
        Site = Indonesian,
        Head = Head("Daftar kunci", "panduan/kunci.html", PageKind.Prose, Home),
        Lead = "Setiap kunci diterangkan: isinya, batasnya, dan contohnya.",
        Related = [new("Pesan pemeriksaan", "panduan/pesan.html")],
        Forms =
        [
            new("module", "Modul", ["pelajaran/<modul>/_modul.yml"],
            [
                new("module", "Modul",
                [
                    new() { Id = "module.id", Name = "id", Description = "Id modul, misalnya `m4`.", Kind = "teks", IsRequired = true, Example = "id: m4" },
                    new() { Id = "module.order", Name = "order", Description = "Urutan modul.", Kind = "bilangan bulat", Limit = "0 sampai 9999" },
                    new() { Id = "module.outcomes", Name = "outcomes", Description = "Capaian.", Kind = "daftar", Part = new("outcome", "Capaian") },
                ]),
                new("outcome", "Capaian", [new() { Id = "outcome.bloom", Name = "bloom", Description = "Tingkat berpikir.", Kind = "teks", Choices = ["remember", "apply"] }]),
            ]),
        ],
    };

    private static ProblemsModel Problems(string path, ProblemItem[] problems) => new()
    {
        Site = Indonesian with { LiveUrl = "/__live" },
        Head = Head("Hasil pemeriksaan", path, PageKind.Prose) with { NoIndex = true, JsonLd = null, CanonicalUrl = null, Updated = null, EditUrl = null },
        Problems = problems,
    };

    private static NotFoundModel NotFound() => new()
    {
        Site = Indonesian with { RootPath = "/bekal/" },
        Head = Head("Halaman tidak ditemukan", "404.html", PageKind.Prose) with { NoIndex = true, CanonicalUrl = null, Updated = null, EditUrl = null },
        Suggestions = [Home, Lessons, new("Glosarium", "glosarium.html")],
    };

    private static OfflineModel Offline() => new()
    {
        Site = Indonesian,
        Head = Head("Kamu sedang luring", "luring.html", PageKind.Prose) with { NoIndex = true, CanonicalUrl = null, Updated = null, EditUrl = null },
        Suggestions = [Home, Lessons],
        Parcels = [new("inti", "Halaman utama", "520 kB", IsCore: true), new("tahapan", "Modul Tahap pertolongan", "1,2 MB", IsCore: false)],
    };

    private static BrowseListModel BrowseList() => new()
    {
        Site = Indonesian,
        Head = Head("Jelajahi", "jelajah/index.html", PageKind.Map, Home) with { Updated = null, EditUrl = null },
        Lead = "Menurut metode dan tempat.",
        Facets = [new("method", [new("Casework", "jelajah/metode-casework.html", "2 pelajaran")]), new("place", [new("Jawa Timur", "jelajah/daerah-jawa-timur.html", "1 refleksi")])],
    };

    private static BrowseModel Browse() => new()
    {
        Site = Indonesian,
        Head = Head("Casework", "jelajah/metode-casework.html", PageKind.Map, Home) with { Updated = null, EditUrl = null },
        Facet = "method",
        Groups = [new("lesson", [new("Kontak pertama", "pelajaran/tahapan/eic-kontak-pertama.html", "Kalimat pembuka yang jujur.")])],
        Others = [new("Groupwork", "jelajah/metode-groupwork.html", "1 pelajaran")],
    };

    private static SearchModel Search() => new()
    {
        Site = Indonesian,
        Head = Head("Cari", "cari.html", PageKind.Prose, Home) with { Scripts = ["search.js"], Updated = null, EditUrl = null },
        Lead = "Semua istilah, pelajaran, dan refleksi dalam satu tempat.",
        Lines = [new("5W1H", "konsep/5w1h.html", "concept"), new("Asesmen", "konsep/asesmen.html", "concept"), new("Kontak pertama", "pelajaran/tahapan/eic-kontak-pertama.html", "lesson")],
    };
}
