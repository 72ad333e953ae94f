using System.Text;

namespace Curriculum.Tests.Diagnostics;

/// <summary>Invalid sites that a text file in the repository cannot or should not show: other encodings, invisible characters, huge files, links to elsewhere, personal data.</summary>
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
        ["KUR418-kunci-terpanjang"] = static site => LopsidedBank.Write(site, longestKeys: true),
        ["KUR420-kunci-terpendek"] = static site => LopsidedBank.Write(site, longestKeys: false),
        ["KUR200-nik"] = Tells("NIK-nya 3101015205900000 tercatat di berkas."),
        ["KUR201-enam-belas-angka"] = Tells("Kartunya 0000 0500 0000 0000 tertinggal."),
        ["KUR202-rekening"] = Tells("Kirim ke rekening 0000-01-000001-00-0 saja."),
        ["KUR203-nomor-mahasiswa"] = Tells("Penulisnya ber-NIM 0000001020."),
        ["KUR204-telepon"] = Tells("Hubungi 0840-0000-0000 sebelum datang."),
        ["KUR205-surel"] = Tells("Tulis ke nama@surat.test."),
        ["KUR206-akun"] = Tells("Ikuti @zubarinda_21 untuk kabar."),
        ["KUR207-profil"] = Tells("Lihat [kabarnya](https://www.instagram.com/zubarinda21)."),
        ["KUR208-jalan"] = Tells("Rumahnya di Jl. Zubarinda No. 0."),
        ["KUR209-tanggal-lahir"] = Tells("Ia lahir tanggal 31 Februari 1900."),
        ["KUR210-koordinat"] = Tells("Letaknya -0.000011, 000.000022."),
        ["KUR211-nomor-polisi"] = Tells("Ia naik QZ 0012 ZZ."),
        ["KUR212-nama"] = Tells("Bu Zubarinda membuka pintu, [di sini](tidak-ada.md)."),
        ["KUR213-puskesmas"] = Tells("Rujuk ke Puskesmas Zubarinda."),
        ["KUR214-gabungan"] = Tells("Seorang perempuan 41 tahun dengan epilepsi di Desa Zubarinda."),
        ["KUR215-pembuat-gambar"] = static site => Append(site, "media/papan-tulis.png", [0, 0, 0, 8, .. "tEXtAuthor\0x"u8, 0, 0, 0, 0]),
        ["KUR216-pindaian"] = static site => File.WriteAllBytes(Path.Combine(site, "media", "pindaian.pdf"), [.. "%PDF-1.4\n"u8]),
    };

    // Invented: provinces, prefixes and days that do not exist, names that nobody bears.
    private static Action<string> Tells(string sentence) => site => Change(site, "halaman/tentang.md", text => text.Replace("Siapa saja.", "Siapa saja. " + sentence, StringComparison.Ordinal));

    // A piece of a PNG before its last one.
    private static void Append(string site, string path, byte[] chunk)
    {
        string file = Path.Combine(site, path);
        byte[] image = File.ReadAllBytes(file);
        File.WriteAllBytes(file, [.. image.AsSpan(0, image.Length - 12), .. chunk, .. image.AsSpan(image.Length - 12)]);
    }

    private static void Change(string site, string path, Func<string, string> edit, Encoding? encoding = null)
    {
        string file = Path.Combine(site, path);
        File.WriteAllText(file, edit(File.ReadAllText(file)), encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
