using Curriculum.Exercises.Items;
using Curriculum.Exercises.Quizzes;
using Curriculum.Pipelines;
using Curriculum.Theme.Models;

namespace Curriculum.Theme.Tests.Samples;

public static partial class SampleSite
{
    private const string Ref = "pelajaran/tahapan/eic-kontak-pertama.html#sapaan-pertama";

    /// <summary>One question of every type.</summary>
    public static readonly Quiz EveryType = new("eic-kontak-pertama", EquatableArray.From(Enum.GetValues<ItemType>().Select(Question)));

    /// <summary>A question of a type.</summary>
    public static Item Question(ItemType type)
    {
        Item item = new()
        {
            Id = "contoh-" + type.Name(),
            Model = "contoh",
            Type = type,
            Lesson = "eic-kontak-pertama",
            Outcomes = ["m3.2.1", "m3.2.2"],
            Concepts = ["broker", "mediator"],
            Bloom = Bloom.Apply,
            Stem = new Stem(type is ItemType.Matching ? "" : "Seorang ibu <belum> tahu \"layanan\" apa yang ada & di mana.", "Peran mana yang paling tepat?"),
            Hint = "Lihat siapa yang bertemu siapa.",
            Rationale = "Broker mempertemukan klien dengan layanan.",
            LessonRef = Ref,
        };
        return type switch
        {
            ItemType.Matching => item with { Pairs = [new("Mempertemukan klien dengan layanan", "Broker", "Sambungan.", "broker"), new("Menengahi dua pihak", "Mediator", "Penengah.", "mediator"), new("Mengajarkan cara", "Edukator", "Pengajar.", "edukator")] },
            ItemType.Classification => item with { Pairs = [new("Satu keluarga", "Mikro", "Satu."), new("Satu kota", "Makro", "Banyak."), new("Satu orang", "Mikro", "Seorang.")] },
            ItemType.Ordering => item with { Sequence = ["Asesmen", "Intervensi", "Terminasi"] },
            ItemType.Cloze or ItemType.Short => item with { Accepted = ["broker penghubung", "broker", "penghubung"] },
            ItemType.TrueFalse => item with { Options = [Choice("benar", "Benar", true, null), Choice("salah", "Salah", false, "mediator")] },
            ItemType.Multiple => item with { Options = [Choice("a", "Broker", true, "broker"), Choice("b", "Penghubung", true, "broker"), Choice("c", "Mediator", false, "mediator")] },
            ItemType.Document => item with
            {
                Exhibits = [new Exhibit("Catatan kunjungan", "catatan", [new ExhibitRow("Keadaan", "Rumah terkunci."), new ExhibitRow("", "Tetangga menyapa.")])],
                Options = [Choice("a", "Broker", true, "broker"), Choice("b", "Mediator", false, "mediator"), Choice("c", "Edukator", false, "edukator")],
            },
            _ => item with { Options = [Choice("a", "Mediator", false, "mediator"), Choice("b", "Broker", true, "broker"), Choice("c", "Edukator", false, "edukator") with { LessonRef = "pelajaran/tahapan/peta-lima-tahap.html" }] },
        };
    }

    private static Option Choice(string id, string text, bool right, string? concept) => new()
    {
        Id = id,
        Text = text,
        Correct = right,
        Feedback = $"{text}: begini alasannya.",
        LessonRef = Ref,
        Concept = concept,
        Kind = "role",
        Confusion = right ? null : "broker~mediator",
    };

    private static QuizModel QuizOf(string path, string? content = null) => new()
    {
        Head = HeadOf(path, "Latihan “Kontak pertama”", PageKind.Exercise) with { ContentLanguage = content, Language = content is null ? "id" : "en", Scripts = ["quiz.js"], Data = ["data/kata.id.js"] },
        Site = content is null ? Indonesian : English,
        Quiz = EveryType,
        Origin = new PageLink("Kontak pertama", "pelajaran/tahapan/eic-kontak-pertama.html"),
        Next = new PageLink("Asesmen", "pelajaran/tahapan/asesmen-memahami.html"),
        Outcomes = [new OutcomeLine("m3.2.1", "Menyusun sapaan pertama."), new OutcomeLine("m3.2.2", "Menyepakati batas peran.")],
    };

    private static PracticeModel PracticeOf() => new()
    {
        Head = HeadOf("latihan.html", "Latihan campuran", PageKind.Exercise) with { Scripts = ["desk.js"] },
        Site = Indonesian,
        Questions = 120,
        Types = ["single", "ordering"],
        Levels = ["apply"],
        Modules = [new PracticeModule(3, "Tahap pertolongan", new PageLink("Tahap pertolongan", "latihan/tahapan/index.html", "20 soal"), [new PageLink("Kontak pertama", "latihan/tahapan/eic-kontak-pertama.html", "8 soal")])],
    };

    private static ProgressModel ProgressOf() =>
        new() { Head = HeadOf("kemajuan.html", "Kemajuanmu", PageKind.Prose) with { Scripts = ["desk.js"] }, Site = Indonesian, GoalsPath = "data/capaian.id.js", PracticePath = "latihan.html" };

    private static HandInModel HandInOf() => new() { Head = HeadOf("periksa.html", "Periksa jawaban", PageKind.Prose) with { Scripts = ["desk.js"] }, Site = Indonesian };

    private static PageHead HeadOf(string path, string title, PageKind kind) => new() { Title = title, Description = title, Path = path, Language = "id", Kind = kind, Breadcrumbs = [Home] };
}
