using Curriculum.Content.Privacy;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Privacy;

public sealed class PrivacyReadingTests
{
    private static readonly PrivacyAllowance Allowance = PrivacyAllowance.From(["Tarmi", "Wiryo", "Melati"], ["Desa Waringin", "Kampung Sawo", "RW Melur", "Kota Lembayung", "Pasar Melati Lama"]);

    [Theory]
    [InlineData("PP No. 39 Tahun 2012, Vol. 3 No. 3, Soal No. 12, halaman 214")]
    [InlineData("UU 14/2019, Permensos 14 Tahun 2020, diundangkan tanggal 17 Oktober 2024")]
    [InlineData("ditetapkan tgl 20-10-2022")]
    [InlineData("Hari Lahir Pancasila 1 Juni 1945")]
    [InlineData("lahir tahun 1990, usia 43 tahun")]
    [InlineData("pukul 08.15-09.30 dan 13.00 - 15.30, 3 kali 50 menit")]
    [InlineData("dana Rp 1.250.000.000.000.000 dan Rp 15.000.000")]
    [InlineData("tahun 2019 2020 2021 2022")]
    [InlineData("2024-01-02 2024-03-04")]
    [InlineData("antara 0.7431 dan 0,0500; p < 0.0001")]
    [InlineData("suhu 37°C, sudut 45° 30")]
    [InlineData("hubungi 110, 112, 119 ext 8 atau 129")]
    [InlineData("ISO 9001, TA 2024, A 4, Bab 2 B")]
    public void Numbers_of_laws_volumes_times_and_amounts_are_nobody_s(string text) => Passes(text);

    [Theory]
    [InlineData("DOI 10.1080/02615479.2023.2185219")]
    [InlineData("https://doi.org/10.1080/02615479.2023.2185219")]
    [InlineData("ISBN 978-602-0000-00-0, ISBN 0-205-12345-6, ISBN: 0205123456")]
    [InlineData("ISSN 0216-1234, eISSN 2721-0000")]
    [InlineData("PMID 17014932, PMID: 0370974830, arXiv 2503.10533")]
    [InlineData("menurut [@zastrow2017; @hollis1964] dan [@adi2013]")]
    [InlineData("`@media print` dan @media (min-width: 40em), @import, @font-face")]
    [InlineData("[Dinas](https://dinsos.jatimprov.go.id/berita/081234567890)")]
    [InlineData("surel info@kemensos.go.id dan humas@kampus.ac.id, akun @kemensosri dan https://www.instagram.com/kemensosri")]
    public void References_keywords_and_offices_are_exempt(string text) => Passes(text);

    [Theory]
    [InlineData("Pak RT, Bu RW, Ibu Pertiwi, Bapak Kepala Dinas Sosial, Bu Camat, Pak Lurah, Bu Guru, Bapak/Ibu Dosen")]
    [InlineData("klien X, klien L, Klien A. Ia datang, Ny. S dan An. R.")]
    [InlineData("Ia mengasuh anak dari. Gedung itu sepi.")]
    [InlineData("Bu guru, pak lurah, ibu rumah tangga, Ibu Rumah Tangga, Kakak Pembina, Adik Kandung, Saudara Muslim")]
    [InlineData("klien PKH, klien ODGJ, ibu PKK, Pak BPD, klien BPJS")]
    [InlineData("\"Terima kasih, Bu. Yang dapat kami lakukan\", katanya. Ia menyapa Pak: Silakan.")]
    [InlineData("Bu Tarmi, Pak Wiryo, IBU TARMI, klien Tarmi, Nama: Tarmi, anak dari Wiryo, Bu guru Melati")]
    [InlineData("Bu Tarmi Senin lalu, Pak Wiryo BPJS, Bu Tarmi Tidak")]
    [InlineData("anak dari Kampung Sawo, anak dari Sumatera, atas nama Dinas Sosial, kelompok bernama Mawar")]
    [InlineData("## Klien\nSetiap orang punya cerita.")]
    [InlineData("| Klien | Kunjungan |\n|---|---|\n| Bu Tarmi | Pertama |")]
    [InlineData("| Nama | Usia |\n|---|---|\n| Tarmi | 71 |")]
    [InlineData("Klien\n:   Orang yang sepakat bekerja bersamamu.")]
    [InlineData("Klien: Rumahku bocor.\nPraktikan: Sejak kapan?\nKlien: Entahlah.\nIbu: Tarmi")]
    [InlineData("akhiran -an. Begitulah kakaknya. Lalu adik. Kemudian ibu.")]
    [InlineData("menurut Charles H. Zastrow dan Karen K. Kirst-Ashman")]
    [InlineData("gelar Sarjana Terapan Pekerjaan Sosial, S.Tr.Sos")]
    public void A_title_before_an_office_an_institution_a_letter_or_an_invented_name_names_nobody(string text) => Passes(text);

    [Theory]
    [InlineData("Jalan keluar, Jalan Keluar, Jalan Tengah, jalan pulang, berjalan 3 kilometer, jalan 5 Kilometer")]
    [InlineData("kader kecamatan NAPZA")]
    [InlineData("Desa binaan, Desa Binaan, desa wisata, Dana Desa Tahun 2024, Kementerian Desa, Kepala Desa")]
    [InlineData("Kabupaten Ngawi, Kota Medan, Provinsi Sumatera Utara, desa di Kabupaten Langkat, desa-desa Jawa Timur")]
    [InlineData("Desa Waringin, desa Waringin, Kampung Sawo, Ketua RW Melur, Kota Lembayung, Pasar Melati Lama")]
    [InlineData("Desa: Kantor desa memberi surat keterangan.")]
    [InlineData("gang Kelurahan, Blok kegiatan, Perumahan Rakyat")]
    [InlineData("puskesmas. Rohana pulang, masuk SMP. Kakaknya bekerja, SD dan SMP, panti Sosial, RSUD setempat, dari pagi sd Juni")]
    public void A_way_out_a_kind_of_village_a_regency_and_invented_places_are_no_addresses(string text) => Passes(text);

    [Theory]
    [InlineData("Sdr/i", "KUR212", "Bu Zubarinda")]
    [InlineData("dua kata", "KUR212", "Pak Zubarinda Oksa")]
    [InlineData("emphasis", "KUR212", "Ibu **Zubarinda**")]
    [InlineData("capitals", "KUR212", "NY. ZUBARINDA")]
    [InlineData("brackets", "KUR212", "klien (Zubarinda)")]
    [InlineData("own words", "KUR212", "nama saya Zubarinda")]
    [InlineData("second name", "KUR212", "Bu Tarmi Zubarinda")]
    [InlineData("a form", "KUR212", "Klien: Zubarinda")]
    [InlineData("a form", "KUR212", "- **Pembimbing:** Zubarinda Oksa")]
    [InlineData("English", "KUR212", "Mrs. Zubarinda")]
    [InlineData("invisible letters", "KUR212", "Bu\u200B Zub\u200Barinda")]
    [InlineData("certain", "KUR200", "3101015205900000")]
    [InlineData("suspected", "KUR201", "0001015205900000")]
    [InlineData("woman", "KUR200", "310101.520590.0000")]
    [InlineData("no month", "KUR201", "3101015213900000")]
    [InlineData("postcode", "KUR208", "kode pos 00000")]
    [InlineData("street number", "KUR208", "Jl. Zubarinda No. 0")]
    [InlineData("label", "KUR208", "Alamat: Zubarinda 3")]
    [InlineData("English date", "KUR209", "born on February 31, 1900")]
    [InlineData("spoken date", "KUR209", "lahir tanggal 31 bulan Februari tahun 1900")]
    [InlineData("with at and dot", "KUR205", "nama at surat dot test")]
    [InlineData("with a bracketed sign", "KUR205", "nama (@) surat.test")]
    [InlineData("map", "KUR207", "https://maps.google.com/?q=0.0,0.0")]
    [InlineData("hospital", "KUR213", "rumah sakit Zubarinda")]
    public void What_people_write_in_one_way_or_another_is_found_once(string way, string code, string text)
    {
        Diagnostic found = Assert.Single(Scan(text));

        Assert.True(found.Rule.Code == code, way);
    }

    [Fact]
    public void Authors_may_be_named_in_credit_fields_and_in_the_bibliography_only()
    {
        const string Credit = "---\ntitle: Uji\ncredit: { author: \"Ibu Zubarinda, M.Si\", work: a }\n---\nbadan\n";
        const string Nested = "title: Uji\ncredit:\n  people:\n    - name: Ibu Zubarinda\nnote: b\n";

        Assert.Empty(PrivacyScan.Scan(new SourceText("refleksi/a.md", Credit), Allowance));
        Assert.Empty(PrivacyScan.Scan(new SourceText("soal/a.yml", Nested), Allowance));
        Assert.Empty(PrivacyScan.Scan(new SourceText("pustaka.yml", "references:\n  - title: Pemberdayaan Ibu Zubarinda di Desa Velooksa\n    url: https://namaorang.wordpress.com/tulisan\n"), Allowance));
        Assert.Single(PrivacyScan.Scan(new SourceText("refleksi/a.md", Credit.Replace("credit", "summary", StringComparison.Ordinal)), Allowance));
        Assert.Single(PrivacyScan.Scan(new SourceText("soal/a.yml", Nested.Replace("note: b", "note: Ibu Zubarinda", StringComparison.Ordinal)), Allowance));
        Assert.Single(PrivacyScan.Scan(new SourceText("refleksi/a.md", "---\ntitle: Uji\n---\ncredit: Ibu Zubarinda\n"), Allowance));
    }

    [Fact]
    public void Numbers_and_mailboxes_are_found_in_credit_fields_and_in_the_bibliography_too()
    {
        Assert.Single(PrivacyScan.Scan(new SourceText("pustaka.yml", "references:\n  - note: hubungi 0840-0000-0000\n"), Allowance));
        Assert.Single(PrivacyScan.Scan(new SourceText("refleksi/a.md", "---\ncredit: { work: a, note: nama@surat.test }\n---\nb\n"), Allowance));
    }

    [Fact]
    public void A_finding_points_at_the_value_even_behind_characters_that_were_undone()
    {
        Diagnostic found = Assert.Single(Scan("satu\n\ndua &amp; tiga \u200Bempat Bu Zubarinda"));

        Assert.Equal((3, 26), (found.Line, found.Column));
        Assert.Equal(["Z••", "Bu"], found.Arguments);
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own_and_the_category_privacy()
    {
        Assert.Equal(PrivacyRules.All.Count, PrivacyRules.All.Select(static rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(PrivacyRules.All, static rule => Assert.Equal("privacy", rule.Category));
        Assert.Equal([PrivacyRules.Institution, PrivacyRules.SmallCell, PrivacyRules.DocumentFile], PrivacyRules.All.Where(static rule => rule.Severity == Severity.Warning));
    }

    [Fact]
    public void A_neighbour_on_the_same_line_loses_its_excerpt()
    {
        SourceText source = new("pelajaran/uji/a.md", "satu\nBu Zubarinda [klik](x.md)\n");
        Diagnostic[] others = [source.AtLine(ContentRules.VagueLinkText, 2, 14, "klik"), source.AtLine(ContentRules.EmptyBody, 1, 1)];

        IReadOnlyList<Diagnostic> shielded = PrivacyScan.Shield(others, PrivacyScan.Scan(source, Allowance));

        Assert.Null(shielded[0].Excerpt);
        Assert.Equal("satu", shielded[1].Excerpt);
    }

    private static void Passes(string text) => Assert.Empty(Scan(text));

    private static IReadOnlyList<Diagnostic> Scan(string text) => PrivacyScan.Scan(new SourceText("pelajaran/uji/a.md", text + "\n"), Allowance);
}
