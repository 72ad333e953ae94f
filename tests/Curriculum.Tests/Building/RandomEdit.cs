using System.Globalization;
using System.Text.RegularExpressions;
using Curriculum.Pipelines.Tests;

namespace Curriculum.Tests.Building;

/// <summary>One thing that a lecturer does to a file; the numbers are taken modulo what there is to choose from.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="File">To which file of its kind.</param>
/// <param name="Detail">How.</param>
public sealed partial record RandomEdit(byte Kind, byte File, byte Detail)
{
    private static readonly Action<RandomEdit, MemoryFiles, IReadOnlyDictionary<string, byte[]>>[] Kinds =
    [
        static (e, f, _) => e.Change(f, IsText, text => Title().Replace(text, $"title: {e.Word("Judul")}", 1)),
        static (e, f, _) => e.Change(f, IsText, text => text + $"\n{e.Word("Kalimat")} baru di akhir.\n"),
        static (e, f, _) => e.Change(f, IsText, text => text + $"\n## {e.Word("Bagian")}\n\nIsi [[{(e.Detail % 2 == 0 ? "empati" : "asesmen")}]].\n"),
        static (e, f, _) => e.Change(f, IsText, text => text.Replace("\n## ", "\n## Kini ", StringComparison.Ordinal)),
        static (e, f, _) => f.Put($"pelajaran/{e.Pick(["relasi", "tahap"])}/baru-{e.Detail % 3}.md", e.Lesson()),
        static (e, f, _) => f.Put($"{e.Pick(["halaman/", "en/halaman/"])}baru-{e.Detail % 2}.md", e.Page()),
        static (e, f, _) => f.Remove(e.Choose(f, static path => path.EndsWith(".md", StringComparison.Ordinal))),
        static (e, f, _) => f.Remove(e.Choose(f, static _ => true)),
        static (e, f, _) => e.Rename(f, path => path.Replace(".md", $"-{e.Detail % 2}.md", StringComparison.Ordinal)),
        static (e, f, _) => e.Rename(f, static path => path.Contains("/relasi/", StringComparison.Ordinal) ? path.Replace("/relasi/", "/tahap/", StringComparison.Ordinal) : path.Replace("/tahap/", "/relasi/", StringComparison.Ordinal)),
        static (e, f, _) => e.Rename(f, static path => path.StartsWith("en/", StringComparison.Ordinal) ? path[3..] : "en/" + path),
        static (e, f, _) => e.Change(f, IsConcepts, text => text.Replace("definition: \"", $"definition: \"{e.Word("Kini")} ", StringComparison.Ordinal)),
        static (e, f, _) => e.Change(f, IsConcepts, text => Term().Replace(text, $"term_id: {e.Word("Istilah")}", 1)),
        static (e, f, _) => e.Change(f, IsConcepts, text => text.Replace("kind: ", e.Pick(["kind: stage #", "certainty2: x\n    kind: ", "kind: x"]), StringComparison.Ordinal)),
        static (e, f, _) => e.Change(f, IsModule, text => text.Replace("order: ", $"order: {e.Detail % 3}", StringComparison.Ordinal)),
        static (e, f, _) => e.Change(f, IsText, text => Order().Replace(text, $"order: {1 + (e.Detail % 4)}", 1)),
        static (e, f, _) => e.Change(f, IsText, text => text.Replace("minutes: ", $"minutes: {1 + (e.Detail % 3)}", StringComparison.Ordinal)),
        static (e, f, _) => e.Change(f, IsSettings, e.Settings),
        static (e, f, _) => e.Change(f, static path => path is "jalur.yml", text => text.Replace("lessons: [", e.Pick(["lessons: [pamit, ", "lessons: [tiada, ", "lessons: [memahami, "]), StringComparison.Ordinal)),
        static (e, f, _) => e.Change(f, static path => path is "pustaka.yml", text => text.Replace("title: ", $"title: {e.Word("Judul")} ", StringComparison.Ordinal)),
        static (e, f, _) => e.Change(f, IsPlacement, text => text.Replace("concepts: [", e.Pick(["concepts: [simpati, ", "concepts: [terminasi, ", "methods: [asesmen]\nconcepts: ["]), StringComparison.Ordinal)),
        static (e, f, _) => e.Change(f, IsPlacement, text => text.Replace("place: ", $"place: {e.Word("Kota")} ", StringComparison.Ordinal).Replace("learned: [", $"learned: [{e.Word("Hal")}, ", StringComparison.Ordinal)),
        static (e, f, _) => e.Change(f, static path => path is "pengetahuan/setting.yml", text => text.Replace("title: Panti", $"title: {e.Word("Rumah")}", StringComparison.Ordinal)),
        static (e, f, _) => f.Put($"media/{e.Pick(["papan", "lain"])}.png", [e.Detail]),
        static (e, f, _) => e.Change(f, IsText, e.Break),
        static (e, f, _) => f.Put(e.Choose(f, IsText), [(byte)'-', 0xff, e.Detail, 0]),
        static (e, f, _) => f.Put($"{e.Pick(["pelajaran/relasi/", "pelajaran/tahap/", "refleksi/"])}index.md", e.Lesson()),
        static (e, f, _) => e.Change(f, static _ => true, static text => text),
        static (e, f, start) => e.Restore(f, start, all: false),
        static (e, f, start) => e.Restore(f, start, all: false),
        static (e, f, start) => e.Restore(f, start, all: true),
    ];

    /// <summary>Everything is again as it was at first.</summary>
    internal static RandomEdit TakeAllBack { get; } = new((byte)(Kinds.Length - 1), 0, 0);

    /// <summary>Does it.</summary>
    /// <param name="files">The input as it is now.</param>
    /// <param name="start">The input as it was at first: what is broken is mended from here.</param>
    internal void Apply(MemoryFiles files, IReadOnlyDictionary<string, byte[]> start) => Kinds[Kind % Kinds.Length](this, files, start);

    private static bool IsText(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    private static bool IsConcepts(string path) => path.StartsWith("pengetahuan/konsep/", StringComparison.Ordinal);

    private static bool IsPlacement(string path) => path.StartsWith("refleksi/", StringComparison.Ordinal);

    private static bool IsModule(string path) => path.EndsWith("_modul.yml", StringComparison.Ordinal);

    private static bool IsSettings(string path) => path is "situs.yml";

    private string Word(string stem) => stem + (Detail % 4).ToString(CultureInfo.InvariantCulture);

    private T Pick<T>(IReadOnlyList<T> from) => from[Detail % from.Count];

    private string Choose(MemoryFiles files, Func<string, bool> matches)
    {
        string[] paths = [.. files.Paths.Where(matches)];
        return paths.Length == 0 ? "beranda.md" : paths[File % paths.Length];
    }

    private void Change(MemoryFiles files, Func<string, bool> matches, Func<string, string> change)
    {
        string path = Choose(files, matches);
        if (files.Has(path)) files.Put(path, change(System.Text.Encoding.UTF8.GetString(files.Read(path))));
    }

    private void Rename(MemoryFiles files, Func<string, string> name)
    {
        string path = Choose(files, IsText);
        if (!files.Has(path)) return;
        byte[] bytes = files.Read(path);
        files.Remove(path).Put(name(path), bytes);
    }

    private void Restore(MemoryFiles files, IReadOnlyDictionary<string, byte[]> start, bool all)
    {
        if (all)
        {
            foreach (string path in files.Paths.Where(path => !start.ContainsKey(path)).ToArray()) files.Remove(path);
            foreach ((string path, byte[] bytes) in start) files.Put(path, bytes);
        }
        else
        {
            (string path, byte[] bytes) = start.ElementAt(File % start.Count);
            files.Put(path, bytes);
        }
    }

    private string Settings(string text) => (Detail % 7) switch
    {
        0 => text.Replace("name: Fakultas Kecil", "name: Fakultas Lain", StringComparison.Ordinal),
        1 => text.Replace("languages: [id, en]", "languages: [id]", StringComparison.Ordinal),
        2 => text.Replace("languages: [id]", "languages: [id, en]", StringComparison.Ordinal),
        3 => text.Replace("base_url: ", "base_url_lama: ", StringComparison.Ordinal),
        4 => text.Replace("  - { page: glosarium.html", "  - { page: peta.html", StringComparison.Ordinal),
        5 => text.Replace("https://kecil.example/kurikulum", "https://besar.example", StringComparison.Ordinal),
        _ => text.Replace("license: ", "license: Lisensi ", StringComparison.Ordinal),
    };

    private string Break(string text) => (Detail % 8) switch
    {
        0 => text.Replace("---\n\n", "\n\n", StringComparison.Ordinal),
        1 => text.Replace("summary: ", "summary:\t", StringComparison.Ordinal),
        2 => text + "\n::: catatan\nTidak ditutup.\n",
        3 => text + "\nLihat [[konsep-tiada]].\n",
        4 => text + "\nLihat [sini](../tidak/ada.md).\n",
        5 => text.Replace("title: ", "titel: ", StringComparison.Ordinal),
        6 => text + "\nKutipan [@tiada1999].\n",
        _ => text + "\n<<<<<<< HEAD\nsatu\n=======\ndua\n>>>>>>> lain\n",
    };

    private string Lesson() => $"""
        ---
        title: {Word("Baru")}
        summary: Sebuah pelajaran yang datang di tengah jalan, supaya urutan dan daftar ikut berubah bersama.
        outcomes: [{Pick(["m1.1.1", "m2.1.1"])}]
        minutes: 5
        order: {1 + (Detail % 5)}
        redirect_from: [{Word("lama")}.html]
        ---

        Isi dengan [[simpati]] dan [[pelajaran:{Pick(["mendengar", "pamit", "rencana"])}]].
        """;

    private string Page() => $"""
        ---
        title: {Word("Halaman")}
        summary: Sebuah halaman yang datang di tengah jalan, supaya peta situs dan kaki halaman ikut berubah.
        ---

        Isi [@schon1983].
        """;

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();

    [GeneratedRegex("^    term_id: .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Term();

    [GeneratedRegex("^order: .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Order();
}
