using Curriculum.Content.Privacy;
using Curriculum.Pipelines;

namespace Curriculum.Content.Tests.Privacy;

/// <summary>Invented personal data in the ways in which people write it. No number can be real: provinces that do not exist, serials 0000, unassigned prefixes, 31 February.</summary>
/// <param name="Format">What it imitates.</param>
/// <param name="Rules">The rules of which one must name it.</param>
/// <param name="Sentence">How it stands in a text.</param>
internal sealed record Planted(string Format, IReadOnlyList<Rule> Rules, string Sentence)
{
    private const int PerFormat = 14;

    private static readonly (string Format, Rule[] Rules, Func<Invented, string> Sentence)[] Formats =
    [
        // Identity numbers. 00, 20, 77 and 98 are no provinces.
        ("NIK in one piece", National, static i => $"NIK-nya {i.One("00", "20", "77", "98")}{i.Digits("dd0ddd05900000")} tercatat di berkas."),
        ("NIK in groups", National, static i => $"Tercatat {i.One("0000", "2000", "7700", "9800")}|{i.Digits("0d00")}|{i.Digits("05d0")}|0000 pada kartu itu.".Replace("|", i.One(" ", "-", "."), StringComparison.Ordinal)),
        ("NIK with serial 0000", National, static i => $"nomor {i.One("31", "12", "35", "73")}{i.Digits("0d0d")}{i.One("12", "52", "31", "71", "01")}{i.One("01", "12", "09")}{i.Digits("dd")}0000 ada di formulir."),
        ("NIK in dotted parts", National, static i => $"NIK: {i.One("00", "98")}.{i.Digits("0d")}.0{i.Digits("d")}.{i.Digits("1d")}0590.0000."),
        ("family card", National, static i => $"No. KK {i.One("00", "20", "98")}{i.Digits("dd")} {i.Digits("dddd")} 0590 0000"),
        ("card of sixteen digits", National, static i => $"Kartunya 0000 {i.Digits("0d00")} 0000 0000 tertinggal."),

        // Other numbers, with the words that tell them.
        ("NPWP in its own format", Official, static i => $"NPWP {i.Digits("00.00d.00d.0-000.000")}"),
        ("NPWP in one piece", Official, static i => $"npwp: {i.Digits("00000d00d000000")}"),
        ("NIP", Official, static i => $"NIP. {i.Digits("0000000d 000000 0 000")}"),
        ("NIP in one piece", Official, static i => $"ditandatangani (NIP {i.Digits("00000000000000000d")})"),
        ("BPJS", Official, static i => $"{i.One("BPJS", "nomor BPJS", "No. JKN", "kartu KIS")} {i.Digits("00000000000d0")}"),
        ("account", Official, static i => $"{i.One("rekening", "No. rek.", "norek", "rekening BRI")} {i.Digits("0000-0d-00000d-00-0")}"),
        ("account in one piece", Official, static i => $"transfer ke {i.One("rek", "rekening", "BCA", "bank BNI")} {i.Digits("000000000d")}"),
        ("NIM", Student, static i => $"{i.One("NIM", "NRP", "NPM", "nim:", "NIM.")} {i.Digits("000000d0d0")}"),
        ("NIM with letters", Student, static i => $"{i.One("NIM", "NRP")} {i.One("A", "H", "XZ")}{i.Digits("00.0000.00d0d")}"),
        ("NIM in a table", Student, static i => $"\n\n| NIM | Nilai |\n|---|---|\n| {i.Digits("000000d0d0")} | A |\n\n"),

        // Telephones. 084 and 086 are not assigned, nor is the area 020.
        ("mobile in one piece", Phone, static i => $"hubungi {i.Digits("08")}{i.One("4", "6")}{i.Digits("d000000d")} sebelum datang"),
        ("mobile in groups", Phone, static i => $"nomornya 08{i.One("4", "6")}{i.Digits("d")}{i.One("-", " ", ".")}0000{i.One("-", " ", ".")}{i.Digits("00dd")} ya"),
        ("mobile with country code", Phone, static i => $"{i.One("+62", "62", "+62 ", "+62-", "(+62) ")}8{i.One("4", "6")}{i.Digits("d0000")}{i.Digits("00dd")}"),
        ("mobile after WA or HP", Phone, static i => $"{i.One("WA", "HP:", "wa", "No. HP", "Telp.", "WhatsApp", "hp.")} 08{i.One("4", "6")}{i.Digits("d 0000 0d0")}"),
        ("landline", Phone, static i => $"kantornya {i.One("(020) ", "020-", "020 ", "(0200) ", "0200-")}{i.Digits("000d00")}"),
        ("short number after a word", Phone, static i => $"{i.One("telp", "telepon", "Telp.", "fax", "ponsel")} {i.Digits("000d0d0")}"),
        ("mobile in full-width digits", Phone, static i => string.Concat($"084{i.Digits("d000000d")}".Select(static c => (char)(c + 0xFEE0)))),
        ("mobile in entities", Phone, static i => $"084{i.Digits("d")}&#45;0000&#45;{i.Digits("00dd")}"),

        // Online.
        ("e-mail", Email, static i => $"{i.Lower()}{i.One(".", "_", "")}{i.Lower()}@{i.One("surat", "contoh", "kampus.ac")}.{i.One("test", "invalid", "example")}"),
        ("e-mail of a student", Email, static i => $"{i.Lower()}.{i.Digits("20dd")}@student.kampus-{i.Lower()}.ac.id"),
        ("e-mail in disguise", Email, static i => $"{i.Lower()}{i.One(" [at] ", "[at]", "(at)", " (at) ", "{at}")}surat.{i.One("test", "invalid")}"),
        ("e-mail in disguise with dots", Email, static i => $"{i.Lower()} [at] surat [dot] test"),
        ("handle", Handle, static i => $"ikuti @{i.Lower()}{i.One("", "_", ".", "__")}{i.Digits("dd")}"),
        ("handle after a name of a network", Handle, static i => $"{i.One("IG", "Instagram", "ig", "FB", "Telegram")}: {i.Lower()}_{i.Digits("dd")}"),
        ("profile", Url, static i => $"https://{i.One("www.instagram.com", "facebook.com", "x.com", "www.tiktok.com", "t.me", "www.linkedin.com/in")}/{i.Lower()}{i.Digits("dd")}"),
        ("chat link", Url, static i => $"wa.me/6284{i.Digits("d000000d")}"),
        ("blog", Url, static i => $"{i.One("", "https://")}{i.Lower()}.{i.One("blogspot", "wordpress")}.com"),
        ("folder of a user", Url, static i => $"https://kampus.test/~{i.Lower()}"),

        // Places.
        ("street", Address, static i => $"tinggal di {i.One("Jl.", "Jalan", "Jln.", "jalan", "Jl")} {i.Name()}"),
        ("street with number", Address, static i => $"{i.One("Jl.", "Jalan")} {i.Name()} {i.Name()} No. {i.Digits("0d")}"),
        ("street in small letters", Address, static i => $"{i.One("jl.", "gg.", "jln.")} {i.Lower()} no {i.Digits("d")}"),
        ("lane or plot", Address, static i => $"{i.One("Gg.", "Gang", "gang", "Blok", "Perumahan", "Komplek")} {i.Name()}"),
        ("RT and RW", Address, static i => $"{i.One("RT 0d/RW 0d", "RT.00d RW.00d", "rt 0d rw 0d", "RT/RW 00d/00d", "RT: 0d", "RT0d/RW0d", "RW 0d")}".Replace("d", i.Digits("d"), StringComparison.Ordinal)),
        ("village", Address, static i => $"warga {i.One("Desa", "desa", "Kelurahan", "Dusun", "kampung", "Kec.", "Kel.", "Kecamatan", "Nagari")} {i.Name()}"),
        ("village over two lines", Address, static i => $"ia warga Desa\n{i.Name()} sejak kecil"),
        ("postcode", Address, static i => $"{i.One("kode pos", "Kode Pos:", "kodepos")} {i.Digits("0000d")}"),

        // Birth, coordinates, plates.
        ("birth date in words", Birth, static i => $"lahir {i.One("", "di Antah, ", "pada ", "tanggal ")}{i.One("30", "31")} {i.One("Februari", "Feb", "februari")} {i.Digits("19dd")}"),
        ("birth date in digits", Birth, static i => $"{i.One("lahir", "Tanggal lahir:", "TTL: Antah,", "tgl lahir", "tgl")} {i.One("30-02-", "31/02/", "31.02.")}{i.Digits("19dd")}"),
        ("birth date of machines", Birth, static i => $"lahir: {i.Digits("19dd")}-02-3{i.One("0", "1")}"),
        ("coordinates", Position, static i => $"{i.One("-", "")}{i.Digits("0.0000dd")}{i.One(", ", ",", " ")}{i.Digits("000.0000dd")}"),
        ("degrees and minutes", Position, static i => $"{i.Digits("0")}°{i.Digits("0d")}'{i.Digits("0d")}\"S"),
        ("labelled latitude", Position, static i => $"{i.One("lat", "latitude", "lintang", "koordinat")}: -{i.Digits("0.000dd")}"),
        ("plate", Plate, static i => $"naik {i.One("XX", "QZ", "CC", "VY")} {i.Digits("00dd")} {i.One("ZZ", "QQX", "XX")}"),
        ("plate after a word", Plate, static i => $"{i.One("plat", "nopol", "motor", "kendaraan bernomor")} {i.One("xx", "QZ")}{i.One(" 1 ", " 12 ", "12")}{i.One("zz", "QX")}"),

        // Names.
        ("title and name", Name, static i => $"{i.One("Bu", "Ibu", "Pak", "Bapak", "bu", "pak", "Kak", "Mbak", "Mas", "Saudara", "saudari")} {i.Name()} datang"),
        ("full name", Name, static i => $"{i.One("Bu", "Pak", "Ibu", "Bapak")} {i.Name()} {i.Name()} datang"),
        ("abbreviated title", Name, static i => $"{i.One("Sdr.", "Sdri.", "Tn.", "Ny.", "Nn.", "An.", "an.", "Bpk.", "Sdr", "Ny", "a.n.", "a/n", "Alm.")} {i.Name()}"),
        ("title and name in capitals", Name, static i => $"{i.One("NY.", "Tn.", "SDR.", "Nama:", "An.")} {i.Name().ToUpperInvariant()}"),
        ("client", Name, static i => $"{i.One("klien", "Klien", "pasien", "responden", "atas nama", "praktikan")} {i.Name()}"),
        ("child of", Name, static i => $"{i.One("bin", "binti", "anak dari", "putri dari")} {i.Name()}"),
        ("label", Name, static i => $"{i.One("Nama:", "nama:", "Nama :", "**Nama:**", "Nama klien:", "Nama lengkap:", "Nama Ibu:")} {i.Name()}"),
        ("label in a table", Name, static i => $"\n\n| Isian | Jawaban |\n|---|---|\n| {i.One("Nama", "Nama klien", "**Nama**")} | {i.Name()} |\n\n"),
        ("called", Name, static i => $"seorang {i.One("anak", "ibu", "pemuda", "lansia")} bernama {i.Name()}"),
        ("office and name", Name, static i => $"{i.One("Bu", "Pak", "Ibu")} {i.One("guru", "Lurah", "RT", "Bidan", "kader")} {i.Name()}"),
        ("invented first name, own surname", Name, static i => $"{i.One("Bu Tarmi", "Pak Wiryo", "Bu Halimah")} {i.Name()} datang"),
        ("title in emphasis", Name, static i => $"Bu **{i.Name()}** dan Pak *{i.Name()}*"),
        ("title at the end of a line", Name, static i => $"sore itu Bu\n{i.Name()} datang"),
        ("academic title", Name, static i => $"{i.One("Dr.", "Drs.", "Prof.", "Hj.", "Ir.")} {i.Name()}"),
        ("academic degree", Name, static i => $"{i.Name()} {i.Name()}, {i.One("S.Sos", "M.Si", "S.Tr.Sos", "M.Kesos", "S.Psi")}"),
        ("person in a genogram", Name, static i => $"\n\n::: genogram\nid: g{i.Digits("dddd")}\ntitle: Keluarga\npeople:\n  - {{ id: a, name: {i.Name()}, sex: female }}\n:::\n\n"),

        // Institutions and small cells.
        ("health centre", Place, static i => $"{i.One("Puskesmas", "RSUD", "Klinik", "puskesmas")} {i.Name()}"),
        ("school", Place, static i => $"{i.One("SD Negeri 0", "SMPN 00", "SDN 0", "SMP", "SMA Negeri 0")} {i.Name()}"),
        ("home", Place, static i => $"{i.One("Panti Asuhan", "Panti Sosial Tresna Werdha", "panti", "Yayasan")} {i.Name()}"),
        ("small cell", SmallCell, static i => $"Seorang perempuan {i.Digits("4d")} tahun dengan {i.One("skizofrenia", "HIV", "epilepsi")} di Desa {i.Name()}"),
    ];

    private static Rule[] National => [PrivacyRules.NationalNumber, PrivacyRules.SixteenDigits];

    private static Rule[] Official => [PrivacyRules.OfficialNumber];

    private static Rule[] Student => [PrivacyRules.StudentNumber];

    private static Rule[] Phone => [PrivacyRules.Phone];

    private static Rule[] Email => [PrivacyRules.Email];

    private static Rule[] Handle => [PrivacyRules.SocialHandle];

    private static Rule[] Url => [PrivacyRules.PersonalUrl];

    private static Rule[] Address => [PrivacyRules.Address];

    private static Rule[] Birth => [PrivacyRules.BirthDate];

    private static Rule[] Position => [PrivacyRules.Coordinates];

    private static Rule[] Plate => [PrivacyRules.Plate];

    private static Rule[] Name => [PrivacyRules.PersonName];

    private static Rule[] Place => [PrivacyRules.Institution];

    private static Rule[] SmallCell => [PrivacyRules.SmallCell];

    /// <summary>All of them: at least 500 in at least 20 formats.</summary>
    public static IReadOnlyList<Planted> All { get; } =
        [.. from format in Formats from index in Enumerable.Range(0, PerFormat) select new Planted(format.Format, format.Rules, format.Sentence(new Invented(format.Format, index)))];
}
