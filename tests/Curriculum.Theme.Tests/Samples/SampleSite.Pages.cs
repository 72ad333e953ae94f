using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.Theme.Tests.Samples;

public static partial class SampleSite
{
    private static readonly PageLink Home = new("Beranda", "index.html");
    private static readonly PageLink Lessons = new("Pelajaran", "pelajaran/index.html");
    private static readonly PageLink Stages = new("Tahap pertolongan", "pelajaran/tahapan/index.html");

    private static readonly LessonLine[] StageLessons =
    [
        new("Peta lima tahap", "pelajaran/tahapan/peta-lima-tahap.html", "Kenali lima tahap dan apa yang diwariskan tiap tahap ke tahap berikutnya.", 30, "Tahap pertolongan"),
        new("Kontak pertama: engagement, intake, kontrak", "pelajaran/tahapan/eic-kontak-pertama.html", "Siapkan kalimat pembuka yang jujur, gali gambaran awal, dan sepakati batas peranmu.", 35, "Tahap pertolongan"),
        new("Asesmen: memahami orang dan keadaannya", "pelajaran/tahapan/asesmen-memahami.html", "Pahami orang bersama lingkungannya, tanpa memberi cap.", 40, "Tahap pertolongan"),
        new("Terminasi dan rujukan", "pelajaran/tahapan/terminasi-dan-rujukan.html", "Akhiri hubungan dengan baik dan sambungkan ke tempat yang tepat.", 25, "Tahap pertolongan"),
    ];

    private static readonly ConceptLine[] StageConcepts =
    [
        new("tahap-eic", "Engagement, intake, kontrak", "Engagement, intake and contract", "Langkah pembuka ketika pekerja sosial dan klien berjumpa, membangun rasa percaya, dan menyepakati kerja sama.", "konsep/tahap-eic.html"),
        new("tahap-intake", "Intake", "Intake", "Menggali gambaran awal: siapa datang, dari mana, dan untuk apa.", "konsep/tahap-intake.html"),
    ];

    private static readonly SourceEntry[] StageSources =
    [
        new(1, "Zastrow, C. (2017). <i>Introduction to social work and social welfare</i> (edisi ke-12). Cengage."),
        new(2, "Laporan praktikum institusi (2024). Karya mahasiswa, disamarkan."),
    ];

    private static IEnumerable<SamplePage> AllPages()
    {
        yield return SamplePage.Of<HomePage>(HomeModel());
        yield return SamplePage.Of<ModuleListPage>(ModuleList());
        yield return SamplePage.Of<ModulePage>(Module());
        yield return SamplePage.Of<LessonPage>(Lesson());
        yield return SamplePage.Of<LessonPage>(UntranslatedLesson());
        yield return SamplePage.Of<LearningPathListPage>(PathList());
        yield return SamplePage.Of<LearningPathPage>(LearningPath());
        yield return SamplePage.Of<GlossaryPage>(Glossary());
        yield return SamplePage.Of<ConceptPage>(Concept());
        yield return SamplePage.Of<ConceptPage>(DoubtfulConcept());
        yield return SamplePage.Of<ReflectionListPage>(ReflectionList());
        yield return SamplePage.Of<ReflectionPage>(Reflection());
        yield return SamplePage.Of<CoveragePage>(Coverage());
        yield return SamplePage.Of<CaseListPage>(CaseList());
        yield return SamplePage.Of<CasePage>(PlayedCase());
        yield return SamplePage.Of<ProsePage>(About());
        yield return SamplePage.Of<ProsePage>(EnglishAbout());
        yield return SamplePage.Of<DiagnosticsReferencePage>(Messages());
        yield return SamplePage.Of<KeyReferencePage>(Keys());
        yield return SamplePage.Of<ProblemsPage>(Problems("__masalah.html", AllProblems));
        yield return SamplePage.Of<ProblemsPage>(Problems("__beres.html", []));
        yield return SamplePage.Of<QuizPage>(QuizOf("latihan/tahapan/eic-kontak-pertama.html"));
        yield return SamplePage.Of<QuizPage>(QuizOf("en/latihan/tahapan/eic-kontak-pertama.html", "id"));
        yield return SamplePage.Of<PracticePage>(PracticeOf());
        yield return SamplePage.Of<ProgressPage>(ProgressOf());
        yield return SamplePage.Of<HandInPage>(HandInOf());
        yield return SamplePage.Of<NotFoundPage>(NotFound());
        yield return SamplePage.Of<OfflinePage>(Offline());
        yield return SamplePage.Of<SearchPage>(Search());
        yield return SamplePage.Of<BrowseListPage>(BrowseList());
        yield return SamplePage.Of<BrowsePage>(Browse());
    }

    private static LessonModel UntranslatedLesson()
    {
        var lesson = Lesson();
        return lesson with
        {
            Site = English,
            Head = lesson.Head with
            {
                Path = "en/pelajaran/tahapan/eic-kontak-pertama.html",
                Language = "en",
                ContentLanguage = "id",
                AlternatePath = lesson.Head.Path,
            },
            Body = lesson.Body.Replace("../../glosarium.html", "../../../glosarium.html", StringComparison.Ordinal),
        };
    }

    private static LessonModel Lesson() => new()
    {
        Site = Indonesian,
        Head = Head("Kontak pertama: engagement, intake, kontrak", "pelajaran/tahapan/eic-kontak-pertama.html", PageKind.Lesson, Home, Lessons, Stages) with
        {
            AlternatePath = "en/pelajaran/tahapan/eic-kontak-pertama.html",
        },
        Summary = "Siapkan kalimat pembuka yang jujur, gali gambaran awal, dan sepakati batas peranmu sebelum kamu menjanjikan apa pun.",
        Minutes = 35,
        Module = Stages,
        ModuleNumber = 3,
        Body = Text("lesson.html"),
        Outcomes = ["Memperagakan pembukaan pertemuan pertama dalam tiga kalimat.", "Membedakan engagement, intake, dan kontrak.", "Menyebutkan tiga hal yang tidak boleh dijanjikan mahasiswa."],
        Prerequisites = [new("Peta lima tahap", "pelajaran/tahapan/peta-lima-tahap.html")],
        Contents =
        [
            new("tiga-kata", "Tiga kata yang sering tertukar", 2),
            new("kalimat-pembuka", "Kalimat pembuka yang jujur", 2),
            new("contoh-bu-tarmi", "Contoh: Bu Tarmi dan Halimah", 3),
            new("batas-peranmu", "Batas peranmu", 2),
            new("kesalahan-umum", "Kesalahan umum", 2),
            new("sebelum-ke-lapangan", "Sebelum ke lapangan", 2),
            new("refleksi", "Refleksi", 2),
        ],
        ModuleLessons = StageLessons,
        Concepts = StageConcepts,
        Sources = StageSources,
        Previous = new("Peta lima tahap", "pelajaran/tahapan/peta-lima-tahap.html"),
        Next = new("Asesmen: memahami orang dan keadaannya", "pelajaran/tahapan/asesmen-memahami.html"),
    };
}
