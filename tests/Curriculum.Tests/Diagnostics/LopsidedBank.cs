using System.Globalization;
using System.Text;

namespace Curriculum.Tests.Diagnostics;

/// <summary>A bank in which each question is sound and all together betray their keys: always the first option, always the longest or the shortest, and every woman is short of money.</summary>
internal static class LopsidedBank
{
    private const int Count = 120;

    private static readonly string[] Places = ["sawah", "pasar", "terminal", "dermaga", "lapangan", "balai", "warung", "kebun", "sumur", "jembatan", "gudang", "lumbung"];
    private static readonly string[] Things = ["keranjang", "payung", "sepeda", "lampu", "gerobak", "cangkul", "tikar", "radio", "jala", "ember"];

    // A model that finds nothing to ask about: its presence makes the questions a bank.
    private const string Model = """
        models:
          - id: tanpa-bahan
            maker: decision
            bloom: apply
            lead_ins: [Langkah apa yang paling tepat pada saat ini?]
            hint: Baca dahulu sampai tamat.
        """;

    public static void Write(string site, bool longestKeys)
    {
        Directory.CreateDirectory(Path.Combine(site, "soal", "model"));
        File.WriteAllText(Path.Combine(site, "soal", "model", "umum.yml"), Model + "\n");
        StringBuilder text = new("questions:\n");
        for (int i = 0; i < Count; i++) Append(text, i, longestKeys);
        File.WriteAllText(Path.Combine(site, "soal", "timpang.yml"), text.ToString());
    }

    private static void Append(StringBuilder text, int i, bool longestKeys)
    {
        string place = Places[i % Places.Length];
        string thing = Things[i / Places.Length];
        string scene = i % 2 == 0
            ? $"Seorang ibu membawa {thing} ke {place} dan bercerita bahwa utang warungnya belum lunas."
            : $"Seorang bapak membawa {thing} ke {place} dan bercerita bahwa obat dari puskesmas belum diminum.";
        string key = longestKeys ? $"Menyimak cerita lengkap tentang {thing} sampai tuntas" : $"Menyimak {thing} sampai tuntas";
        string other = longestKeys ? $"Memeriksa keadaan di sekitar {place} dari jauh" : $"Memeriksa isi {place} dari kejauhan sekali lagi";
        string third = longestKeys ? $"Menyusun laporan singkat di pinggir {place}" : $"Menyusun laporan lengkap di pinggir {place}";
        text.Append(CultureInfo.InvariantCulture, $$"""
              - id: timpang-{{i:000}}
                type: single
                lesson: menggambar-hubungan
                outcomes: [m2.1.1]
                concepts: [ecomap]
                bloom: {{(i % 3 == 0 ? "apply" : "remember")}}
                vignette: "{{scene}}"
                lead_in: Langkah apa yang paling patut didahulukan saat itu?
                options:
                  - { text: {{key}}., correct: true, kind: action, feedback: "Orangnya sedang bercerita, jadi {{thing}} itu ditaruh dahulu dan ceritanya disimak." }
                  - { text: {{other}}., kind: action, confusion: tempat-dahulu, feedback: "Isi {{place}} bisa dilihat nanti, sedangkan ceritanya sedang berlangsung sekarang." }
                  - { text: {{third}}., kind: action, confusion: catatan-dahulu, feedback: "Laporan ditulis sesudah bertemu di {{place}}, bukan selagi orangnya masih bercerita." }
                hint: Perhatikan apa yang sedang dikerjakan orangnya.
                rationale: Orangnya sedang bercerita, jadi yang pertama ialah menyimak sampai selesai.

            """).Append('\n');
    }
}
