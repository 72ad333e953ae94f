using Curriculum.Theme.Models;

namespace Curriculum.Theme.Tests.Samples;

public static partial class SampleSite
{
    private static readonly PageLink Elderly = new("lanjut usia yang tinggal sendiri", "glosarium.html#asesmen");
    private static readonly PageLink Poor = new("keluarga miskin", "glosarium.html#aset-warga");
    private static readonly PageLink Casework = new("casework", "glosarium.html#intake");

    private static readonly ReflectionCard[] Placements =
    [
        Placement("Menjangkau warga bersama unit reaksi cepat", "Dinas Lembayung", "jangkauan", "Dinas Sosial Kota Lembayung", "Kota Lembayung", "4 bulan"),
        Placement("Mengorganisasi calon penerima bantuan rumah", "Balai Sagara", "bantuan-rumah", "Balai Perumahan Sagara", "Kabupaten Sagara", "5 bulan"),
        Placement("Belajar dari relawan dan kelompok usaha warga", "Dinas Sagara", "relawan", "Dinas Sosial Kabupaten Sagara", "Kelurahan Tirtaloka", "3 bulan"),
        Placement("Menguatkan seorang anggota kelompok binaan", "Perusahaan", "kelompok-binaan", "Perusahaan kawasan industri", "Desa Waringin", "40 hari"),
        Placement("Mendampingi pemulihan di bagian rehabilitasi", "Dinas Waringin", "rehabilitasi", "Dinas Sosial Waringin", "Desa Waringin", "45 hari"),
    ];

    private static ReflectionCard Placement(string title, string name, string slug, string institution, string place, string duration) => new()
    {
        Title = title,
        ShortName = name,
        Path = $"refleksi/{slug}.html",
        Summary = "Ikut patroli, mendengar cerita di jalan, lalu menyambungkan keluarga dengan layanan yang ada.",
        Facts = new()
        {
            Institution = institution,
            Unit = "Bagian Rehabilitasi Sosial",
            Place = place,
            Programme = "Magang kampus",
            Duration = duration,
            Populations = [Elderly, Poor],
            Methods = [Casework],
        },
        Activities = ["Mendampingi patroli dan membantu asesmen.", "Menyambungkan bantuan bagi keluarga."],
        HardMoments = ["Masalah warga berlapis: ekonomi, kesehatan jiwa, keluarga."],
    };

    private static ReflectionListModel ReflectionList() => new()
    {
        Site = Indonesian,
        Head = Head("Refleksi penempatan", "refleksi/index.html", PageKind.Reflection, Home),
        Lead = "Baca apa yang benar-benar dikerjakan dan dipelajari mahasiswa sebelum kamu.",
        Placements = Placements,
    };

    private static ReflectionModel Reflection() => new()
    {
        Site = Indonesian,
        Head = Head("Menjangkau warga bersama unit reaksi cepat", "refleksi/jangkauan.html", PageKind.Reflection, Home, new PageLink("Refleksi", "refleksi/index.html")),
        Summary = "Empat bulan bersama unit reaksi cepat: patroli, asesmen di jalan, dan belajar menjaga martabat orang yang ditemui.",
        Facts = Placements[0].Facts with { University = "Kampus Lembayung", Setting = "dinas sosial kota", Levels = [new("mikro", "glosarium.html#asesmen")], Techniques = [new("penjangkauan", "glosarium.html#rujukan")] },
        Body = """<h2 id="hari-pertama">Hari pertama</h2><p>Tim berangkat sebelum subuh. Martina duduk di bangku belakang dan mencatat nama jalan saja, bukan nama orang.</p>""",
        Contents = [new("hari-pertama", "Hari pertama", 2)],
        Activities = Placements[0].Activities,
        Learned = ["Kerja sama lintas lembaga menentukan hasil.", "Empati tumbuh dari kerja harian."],
        Challenges = [new("Orang yang ditemui takut pada patroli.", "Duduk sejajar, sebutkan nama, dan tanyakan apakah boleh bicara.")],
        Dilemma = "Patroli bertujuan menertibkan sekaligus menolong. Siapa yang kamu wakili saat mengetuk?",
        CriticalReading = ["Keberhasilan diceritakan tanpa ukuran."],
        Prompts = ["Bagaimana mendekati orang yang takut pada patroli?", "Apa bedanya menertibkan dan menjangkau?"],
        CreditHtml = "Disusun dari sebuah laporan magang, <i>Majalah Kampus Lembayung</i>.",
        Concepts = StageConcepts,
        Lessons = [new("Kontak pertama: engagement, intake, kontrak", "pelajaran/tahapan/eic-kontak-pertama.html")],
        Sources = StageSources,
        Next = new("Mengorganisasi calon penerima bantuan rumah", "refleksi/bantuan-rumah.html"),
    };
}
