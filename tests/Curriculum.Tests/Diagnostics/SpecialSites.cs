using System.Text;

namespace Curriculum.Tests.Diagnostics;

/// <summary>Invalid sites that a text file in the repository cannot show: other encodings, invisible characters, huge files, links to elsewhere.</summary>
internal static class SpecialSites
{
    private const string Lesson = "pelajaran/tahapan/mengenal-tahap.md";

    /// <summary>What to do to a copy of the good site, by the invalid site's name.</summary>
    public static readonly IReadOnlyDictionary<string, Action<string>> Makers = new Dictionary<string, Action<string>>(StringComparer.Ordinal)
    {
        ["KUR001-windows-1252"] = site => Change(site, Lesson, static text => text.Replace("Masuk saja, Nak.", "Masuk saja, Andr\u00e9.", StringComparison.Ordinal), Encoding.Latin1),
        ["KUR001-utf-16"] = site => Change(site, Lesson, static text => text, Encoding.Unicode),
        ["KUR002-nul"] = site => Change(site, Lesson, static text => text.Replace("kemudian", "kemu\0dian", StringComparison.Ordinal)),
        ["KUR002-arah-tulisan"] = site => Change(site, Lesson, static text => text.Replace("Kontrak boleh", "Kontrak \u202eboleh", StringComparison.Ordinal)),
        ["KUR004-terlalu-besar"] = site => Change(site, Lesson, static text => text + new string('a', 1 << 20)),
        ["KUR009-terlalu-panjang"] = site => Change(site, Lesson, static text => text.Replace("tags: [", "tags: [" + string.Concat(Enumerable.Repeat("kata, ", 11_000)), StringComparison.Ordinal)),
        ["KUR019-kurung-bersarang"] = site => Change(site, Lesson, static text => text.Replace("tags: [", "tags: " + new string('[', 70), StringComparison.Ordinal)),
        ["KUR070-judul-terlalu-banyak"] = site => Change(site, "halaman/tentang.md", static text => text + string.Concat(Enumerable.Range(1, 2001).Select(static n => $"\n## Bagian {n}\n"))),
        ["KUR071-tanda-bertumpuk"] = site => Change(site, "halaman/tentang.md", static text => text + "\n" + string.Concat(Enumerable.Repeat("*[", 2000)) + "\n"),
        ["KUR151-tautan-simbolis"] = static site => File.CreateSymbolicLink(Path.Combine(site, "media", "luar.png"), Path.Combine(site, "media", "papan-tulis.png")),
    };

    private static void Change(string site, string path, Func<string, string> edit, Encoding? encoding = null)
    {
        string file = Path.Combine(site, path);
        File.WriteAllText(file, edit(File.ReadAllText(file)), encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
