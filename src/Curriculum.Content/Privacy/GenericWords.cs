using System.Collections.Frozen;

namespace Curriculum.Content.Privacy;

/// <summary>Capitalised words that follow a title, a street word or a kind of place without being a proper name.</summary>
internal static class GenericWords
{
    /// <summary>Offices whose holders may be named right after them: "Pak Lurah Slamet".</summary>
    public const string Offices =
        """
        guru dosen lurah camat kades kadus carik modin bidan dokter perawat mantri suster haji hajah ustaz ustad ustadz ustazah kiai kyai pendeta pastor romo dukun kader kapolsek babinsa rt rw
        """;

    private const string People =
        """
        kepala ketua sekretaris bendahara bupati wali walikota gubernur menteri presiden wakil direktur direktris manajer pimpinan pembina pengurus pengawas pembimbing supervisor rektor dekan kaprodi
        pendamping petugas hakim jaksa polisi kapolres danramil bhabinkamtibmas tentara prajurit pejabat pegawai staf karyawan pekerja relawan tamu warga tetangga penghulu tuhan allah bapa
        pertiwi ibukota negara bangsa rumah tangga hamil menyusui nifas tunggal tiri kandung angkat asuh mertua besar kecil muda tua sulung bungsu bapak bpk ibu pak bu anak kakak kak adik dik dek kakek nenek paman bibi mbah
        mas mbak bang om tante tuan nyonya nona saudara saudari sdr sdri tn ny nn sekalian sepupu kembar seiman sebangsa laki perempuan anda kamu kami kita saya aku ia dia mereka beliau engkau ini itu sini sana situ
        lansia remaja pemuda balita bayi disabilitas netra rungu grahita daksa tuli bisu penyandang terlantar telantar lanjut usia individu keluarga masyarakat klien korban pasien
        indonesia jawa sunda batak minang bugis dayak bali madura betawi melayu tionghoa cina arab belanda inggris jepang papua sasak toraja aceh islam muslim kristen katolik hindu buddha konghucu
        penelitian kunci rawat utama tetap potensial moyang jari proklamator pengganti pemilik penjual pedagang petani nelayan kos kost warteg rp
        sarjana magister doktor diploma terapan pekerjaan kesejahteraan sosial psikologi hukum ekonomi pendidikan kesehatan keperawatan agama
        """;

    private const string Bodies =
        """
        pkk posyandu posbindu karang taruna dasawisma paud tpq pos balai aula dinas badan kantor panti yayasan lembaga puskesmas pustu sekolah madrasah universitas institut politeknik akademi fakultas jurusan
        program prodi studi bagian bidang seksi divisi unit satuan tim kelompok komunitas koperasi forum kementerian pemerintah pemkab pemkot pemprov provinsi kabupaten kota kecamatan kelurahan desa dusun kampung
        nagari gampong lingkungan perumahan rukun warung pasar masjid musala mushola gereja pura vihara klenteng pesantren pondok asrama klinik apotek rsud rsu rsj rs sd sdn smp smpn sma sman smk slb mi mts ma tk
        odgj ppks pmks psks psm tksk pkh bpjs jkn kis kks kpm bpnt lks lksa kpai lpsk uptd ppa msib mbkm bsps cocd abcd eic bpss napza nafza hiv aids odha psk tkw tki pmi phk umkm bumdes csr satpol pp urc bkkbn
        kemensos dinsos kemenkes dinkes kemendes tagana baznas jamkesmas jampersal kartu bantuan layanan pancasila uud uu perpres permensos kuhp who pbb unicef undp ipspi ifsw casework groupwork
        tahap fase asesmen intervensi evaluasi terminasi rujukan kontrak rencana metode teknik alat level peran tujuan hasil proses data informasi tabel gambar bab pelajaran modul kasus situasi pertanyaan jawaban
        catatan contoh latihan
        """;

    // Words that begin a sentence or a clause; none of them is a name.
    private const string Function =
        """
        yang dan di ke dari untuk dengan pada dalam oleh tentang seperti sebagai tidak tak belum sudah telah sedang akan apa siapa mengapa kenapa bagaimana kapan berapa mana jika bila kalau apabila ketika saat waktu
        setelah sesudah sebelum sejak sampai hingga selama sambil karena sebab agar supaya tetapi tapi namun lalu kemudian semua setiap tiap para seorang sebuah bukan jangan ada adalah ialah merupakan boleh harus
        dapat bisa mau ingin perlu datang juga hanya lebih paling sangat terlalu atau maka bahwa justru meski meskipun walau walaupun padahal sebaliknya selain lewat melalui tanpa antara terhadap menurut
        bertemu berkata bercerita menjawab bertanya diam menangis marah setuju menolak menunggu mengangguk menulis membaca memilih merasa mulai minta meminta memberi membawa membuat tanya jawab
        satu dua tiga empat lima kedua ketiga pertama terakhir nya
        the a an of in on at is was are were and or to for with from by not no yes he she they we you who what when where why how has had can may must should will
        """;

    private const string Dates =
        """
        senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember ramadan lebaran idulfitri iduladha natal nyepi waisak imlek
        """;

    private const string Villages =
        """
        binaan wisata siaga mandiri sejahtera adat tertinggal berkembang layak ramah tangguh cerdas digital iklim kb peduli sasaran dampingan asal setempat kabupaten kota kecamatan provinsi kelurahan desa dusun kampung
        rt rw inklusi pembangunan pdtt swadaya rakyat subsidi bersubsidi kementerian permukiman kawasan direktorat balai tahun khusus anggaran pasal halaman nelayan tempat kami kita saya mereka anda kamu ia dia beliau bapak ibu pak bu semacam lain itu ini
        """;

    private const string Streets =
        """
        kelurahan desa dusun kampung kecamatan kota kabupaten rt rw keluar tol pintas tengah hidup pulang cerita lain kaki terus damai pikiran menuju masuk yang ini itu
        """;

    // Kinds of schools and homes: the proper name comes after them.
    private const string Institutions =
        """
        negeri swasta inklusi inpres terpadu islam kristen katolik sederajat asuhan sosial werdha wreda wredha jompo rehabilitasi tresna bina karya luar biasa kesehatan jiwa umum daerah khusus tipe dasar menengah
        pertama atas pembantu keliling induk rawat inap poned swadaya milik pemerintah kabupaten kota provinsi kecamatan kelurahan desa dusun kampung balita remaja lansia terlantar telantar laras anak wanita perempuan pelayanan lanjut usia
        """;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfficeSet = Set(Offices);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameSet = Set(Offices, People, Bodies, Function);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DateSet = Set(Dates);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VillageSet = Set(Villages, Function);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StreetSet = Set(Streets, Function);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InstitutionSet = Set(Institutions);

    /// <summary>Whether the word after a title is no name.</summary>
    public static bool IsNoName(ReadOnlySpan<char> word) => NameSet.Contains(word);

    /// <summary>Whether the word is an office after which its holder may be named.</summary>
    public static bool IsOffice(ReadOnlySpan<char> word) => OfficeSet.Contains(word);

    /// <summary>Whether the word is a day, a month or a feast.</summary>
    public static bool IsDate(ReadOnlySpan<char> word) => DateSet.Contains(word);

    /// <summary>Whether the word after a kind of village says what sort of village, not which.</summary>
    public static bool IsNoVillage(ReadOnlySpan<char> word) => VillageSet.Contains(word);

    /// <summary>Whether the word after "jalan" makes it a way of doing something.</summary>
    public static bool IsNoStreet(ReadOnlySpan<char> word) => StreetSet.Contains(word);

    /// <summary>Whether the word belongs to the kind of an institution, not to its name.</summary>
    public static bool IsInstitutionKind(ReadOnlySpan<char> word) => InstitutionSet.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] lists) => lists
        .SelectMany(static list => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
