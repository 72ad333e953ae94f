using Curriculum.Exercises.Grammar;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Bank;

/// <summary>Q36: a woman has money troubles in these scenes about as often as a man, and neither sex is the one at fault.</summary>
internal static class StereotypeFigures
{
    private const double Strongest = 0.10;
    private const int ShortestScene = 40;

    private static readonly string[] Sexes = ["P", "L"];

    // What a scene is about, by the first list that has a word in it. The lists need not be complete, only blind to sex.
    private static readonly (string Theme, string[] Stems)[] Themes =
    [
        ("nafkah", ["utang", "utangnya", "dagang", "jualan", "berjualan", "warung", "upah", "cicilan", "modal", "melamar", "kerja", "menabung", "harga", "koperasi", "penagih"]),
        ("kesehatan", ["obat", "berobat", "sakit", "rumah sakit", "puskesmas", "stroke", "diabetes", "terapi", "perawat", "kursi roda", "operasi"]),
        ("batin", ["gangguan jiwa", "cemas", "takut", "menangis", "sedih", "malu", "gelisah", "duka", "putus asa", "bimbang", "menyesali"]),
        ("keluarga", ["anak", "anaknya", "suami", "istri", "suaminya", "istrinya", "keluarga", "menantu", "cucu", "ibunya", "bapaknya", "saudara"]),
        ("sekolah", ["sekolah", "murid", "guru", "ujian", "kelas", "belajar", "kuliah"]),
        ("berkas", ["akta", "surat", "berkas", "daftar", "bantuan", "ktp", "loket"]),
    ];

    private static readonly string[] Fault =
        ["marah", "berjudi", "judi", "mabuk", "bolos", "berbohong", "menyangkal", "membanting", "menggebrak", "merokok", "berkelahi", "ingkar", "terlambat", "menuduh", "membolos", "mencuri", "memarahi", "mengejek"];

    /// <summary>Both figures.</summary>
    public static IEnumerable<Figure> Measure(IReadOnlyList<Item> items)
    {
        (string Sex, string Text)[] scenes = items
            .SelectMany(i => i.Options.Select(o => o.Text).Concat(i.Pairs.Select(p => p.Left)).Concat(i.Sequence).Append(i.Stem.Vignette))
            .Where(text => text.Length >= ShortestScene)
            .Select(text => (Sex: Gender.Of(text), Text: text))
            .Where(pair => pair.Sex.Length > 0)
            .ToArray();
        if (scenes.Length < 50) yield break;
        int[][] themes = Sexes.Select(sex => Themes.Select(t => t.Theme).Append(string.Empty).Select(theme => scenes.Count(s => s.Sex == sex && ThemeOf(s.Text) == theme)).ToArray()).ToArray();
        int[][] faults = Sexes.Select(sex => scenes.Where(s => s.Sex == sex).ToLookup(s => Phrases.AnyIn(Fault, s.Text)))
            .Select(byFault => new int[] { byFault[true].Count(), byFault[false].Count() }).ToArray();
        yield return new Figure(QuestionRules.Stereotype, "theme", Statistics.CramersV(themes), null, Strongest, scenes.Length);
        yield return new Figure(QuestionRules.Stereotype, "fault", Statistics.CramersV(faults), null, Strongest, scenes.Length);
    }

    private static string ThemeOf(string text) => Themes.FirstOrDefault(t => Phrases.AnyIn(t.Stems, text)).Theme ?? string.Empty;
}
