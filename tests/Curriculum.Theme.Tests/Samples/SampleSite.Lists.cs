using Curriculum.Theme.Models;

namespace Curriculum.Theme.Tests.Samples;

public static partial class SampleSite
{
    private static readonly ModuleCard[] AllModules =
    [
        new(1, "Titik berangkat", "pelajaran/titik-berangkat/index.html", "Kenali praktikum, profesi ini, dan cara belajar dari pengalaman.", 4, 115),
        new(2, "Etika sebelum teknik", "pelajaran/etika/index.html", "Jaga martabat, minta persetujuan, simpan rahasia.", 4, 120),
        new(3, "Tahap pertolongan", "pelajaran/tahapan/index.html", "Ikuti satu pertolongan dari kontak pertama sampai terminasi dan rujukan.", 9, 310),
        new(4, "Kerja dengan perorangan dan keluarga", "pelajaran/casework/index.html", "Bangun relasi, dengarkan perasaan, dan bantu orang mengubah keadaannya.", 6, 205),
        new(5, "Kerja dengan kelompok", "pelajaran/groupwork/index.html", null, 8, 260),
    ];

    private static readonly PathCard[] AllPaths =
    [
        new(Audience.Student, "Mahasiswa sebelum praktikum: jalur inti", "jalur/student-core.html", "Untuk mahasiswa yang punya waktu sekitar empat belas jam sebelum turun lapangan.", 26, 850),
        new(Audience.Student, "Mahasiswa sebelum praktikum: jalur lengkap", "jalur/student-full.html", "Semua pelajaran menurut urutan modul.", 50, 1695),
        new(Audience.Lecturer, "Dosen dan pembimbing", "jalur/lecturer.html", "Pelajaran yang paling sering dipakai untuk membimbing dan membahas kasus.", 14, 495),
        new(Audience.Intern, "Calon peserta magang: Dinas Sosial kabupaten atau kota", "jalur/intern-dinas.html", null, 15, 515),
        new(Audience.Intern, "Calon peserta magang: perusahaan dan CSR", "jalur/intern-perusahaan.html", null, 14, 475),
    ];

    private static HomeModel HomeModel() => new()
    {
        Site = Indonesian,
        Head = Head("Bekal Praktikum", "index.html", PageKind.Home),
        Lead = "Pelajaran, latihan, dan kasus untuk dibawa sebelum kamu bertemu klien pertamamu.",
        Body = "<p>Sebelum berangkat, orang menyiapkan bekal. Di sini bekalnya berupa pengetahuan yang bisa dipakai: kata yang tepat, langkah yang runtut, dan batas yang jelas. Semuanya gratis, bisa dibaca tanpa jaringan, dan tidak menyimpan apa pun tentang kamu.</p>",
        Doors =
        [
            new(Audience.Student, "Mahasiswa", "Baca pelajarannya, coba soalnya, mainkan kasusnya, lalu berangkat dengan tenang.", "Mulai dari jalur inti", "jalur/student-core.html"),
            new(Audience.Lecturer, "Dosen dan pembimbing", "Pakai pelajaran dan rubriknya, perbaiki isinya, bawa kuisnya ke LMS kampus.", "Buka panduan dosen", "tentang.html"),
            new(Audience.Intern, "Calon peserta magang", "Bandingkan tempat magang dan baca apa yang dipelajari orang sebelum kamu.", "Bandingkan penempatan", "refleksi/index.html"),
        ],
        Paths = AllPaths,
        Modules = AllModules,
    };

    private static ModuleListModel ModuleList() => new()
    {
        Site = Indonesian,
        Head = Head("Pelajaran", "pelajaran/index.html", PageKind.Module, Home),
        Lead = "Urut dari titik berangkat sampai laporan. Kamu boleh mulai dari mana saja.",
        Modules = AllModules,
    };

    private static ModuleModel Module() => new()
    {
        Site = Indonesian,
        Head = Head("Tahap pertolongan", "pelajaran/tahapan/index.html", PageKind.Module, Home, Lessons),
        Number = 3,
        Summary = "Ikuti satu pertolongan dari kontak pertama sampai terminasi dan rujukan.",
        Outcomes = ["Mengurutkan lima tahap pertolongan.", "Menyusun asesmen yang bermartabat."],
        Lessons = StageLessons,
        Previous = new("Etika sebelum teknik", "pelajaran/etika/index.html"),
        Next = new("Kerja dengan perorangan dan keluarga", "pelajaran/casework/index.html"),
    };

    private static LearningPathListModel PathList() => new()
    {
        Site = Indonesian,
        Head = Head("Jalur belajar", "jalur/index.html", PageKind.LearningPath, Home),
        Lead = "Pilih jalur yang paling dekat dengan rencanamu.",
        Paths = AllPaths,
    };

    private static LearningPathModel LearningPath() => new()
    {
        Site = Indonesian,
        Head = Head("Mahasiswa sebelum praktikum: jalur inti", "jalur/student-core.html", PageKind.LearningPath, Home, new PageLink("Jalur", "jalur/index.html")),
        Note = "Untuk mahasiswa yang punya waktu sekitar empat belas jam sebelum turun lapangan.",
        Lessons = StageLessons,
    };

    private static CoverageModel Coverage() => new()
    {
        Site = Indonesian,
        Head = Head("Peta capaian", "peta.html", PageKind.Map, Home),
        Lead = "Lihat pelajaran mana yang melatih capaian mana, dan konsep apa yang diajarkan di sana.",
        Paths = AllPaths,
        Modules =
        [
            new(3, "Tahap pertolongan", "pelajaran/tahapan/index.html",
            [
                .. StageLessons.Select((lesson, index) => new CoverageLesson(
                    lesson.Title,
                    lesson.Path,
                    lesson.Minutes,
                    [
                        new($"m3.{index + 1}.1", "Membedakan engagement, intake, dan kontrak.", 6),
                        new($"m3.{index + 1}.2", "Menyebutkan tiga hal yang tidak boleh dijanjikan mahasiswa."),
                    ],
                    [.. StageConcepts.Select(concept => new PageLink(concept.Term, concept.Path))])),
            ]),
        ],
    };
}
