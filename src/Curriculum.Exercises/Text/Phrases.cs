using System.Buffers;
using System.Collections.Concurrent;

namespace Curriculum.Exercises.Text;

/// <summary>Word lists of Indonesian that the rules look for. None of them is ever shown.</summary>
public static class Phrases
{
    // All phrases of a list at once: nearly every text holds none of them.
    private static readonly ConcurrentDictionary<IReadOnlyList<string>, SearchValues<string>> Prepared = new(ReferenceEqualityComparer.Instance);

    [ThreadStatic]
    private static string? s_text;

    [ThreadStatic]
    private static string? s_padded;

    /// <summary>Words without meaning of their own.</summary>
    public static readonly IReadOnlyList<string> FunctionWords =
    [
        "yang", "dan", "atau", "dengan", "untuk", "dari", "pada", "dalam", "oleh", "agar", "supaya", "sehingga", "karena", "bila", "jika", "kalau",
        "ketika", "saat", "serta", "lalu", "kemudian", "maka", "juga", "saja", "sudah", "telah", "belum", "akan", "sedang", "masih", "bukan", "tidak",
        "tanpa", "adalah", "ialah", "yaitu", "yakni", "ini", "itu", "tersebut", "para", "sang", "seorang", "sebuah", "suatu", "satu", "dua", "tiga",
        "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "beberapa", "setiap", "tiap", "antara", "sampai", "hingga", "sejak",
        "selama", "sebelum", "sesudah", "setelah", "sebagai", "seperti", "misalnya", "termasuk", "tentang", "terhadap", "kepada", "bagi", "melalui",
        "lewat", "bahwa", "apa", "siapa", "mana", "mengapa", "bagaimana", "kapan", "berapa", "dia", "mereka", "kami", "kita", "kamu", "saya",
        "ibu", "bapak", "pak", "bu", "di", "ke", "ia", "nya", "lah", "pun", "per", "tiap-tiap", "sendiri", "lain", "lainnya", "secara", "paling",
        "lebih", "sangat", "cukup", "namun", "tetapi", "sedangkan", "melainkan", "walaupun", "meskipun", "sambil", "begitu", "demikian", "hal",
        "cara", "bisa", "dapat", "harus", "perlu", "boleh", "mau", "ingin", "ada", "tak", "kini", "lagi", "pula", "sama", "satu-satu", "orang",
    ];

    /// <summary>Words for a vague frequency (Q12).</summary>
    public static readonly IReadOnlyList<string> Vague =
        ["sering", "jarang", "kadang", "kadang-kadang", "terkadang", "biasanya", "umumnya", "lazimnya", "kerap", "acap", "seringkali", "sering-sering"];

    /// <summary>Absolute words (Q13).</summary>
    public static readonly IReadOnlyList<string> Absolute =
        ["selalu", "tidak pernah", "tak pernah", "semua", "semuanya", "seluruh", "hanya", "pasti", "mutlak", "sama sekali", "satu-satunya", "siapa pun", "apa pun"];

    /// <summary>Hedging words (Q14).</summary>
    public static readonly IReadOnlyList<string> Hedging =
        ["mungkin", "dapat", "sebaiknya", "cenderung", "barangkali", "bisa jadi", "boleh jadi", "kemungkinan"];

    /// <summary>Words that turn a question round (Q10).</summary>
    public static readonly IReadOnlyList<string> Negative =
        ["kecuali", "bukan", "bukanlah", "tidak", "kurang tepat", "salah", "jangan", "selain", "keliru"];

    /// <summary>Terms with such a word inside that turn nothing round.</summary>
    public static readonly IReadOnlyList<string> NegativeAllowed =
        ["metode tidak langsung", "metode pelayanan tidak langsung", "intervensi tidak langsung", "praktik tidak langsung", "salah satu", "benar atau salah"];

    /// <summary>Options that stand for other options (Q05).</summary>
    public static readonly IReadOnlyList<string> OptionsAboutOptions =
    [
        "semua di atas", "semua jawaban", "semua pilihan", "semuanya benar", "semua benar", "semua salah", "tidak ada di atas", "tidak ada yang benar",
        "tidak satu pun", "bukan salah satu", "kedua pilihan", "keduanya benar", "tidak ada jawaban", "jawaban di atas", "pilihan di atas", "tidak ada yang tepat",
    ];

    /// <summary>Words that make a sentence a question (Q06).</summary>
    public static readonly IReadOnlyList<string> Question =
        ["apa", "apakah", "siapa", "siapakah", "mengapa", "kenapa", "bagaimana", "bagaimanakah", "mana", "manakah", "kapan", "berapa", "untuk apa", "di mana", "ke mana"];

    /// <summary>Verbs that open a task in the imperative.</summary>
    public static readonly IReadOnlyList<string> Imperative =
    [
        "urutkan", "susun", "susunlah", "pasangkan", "jodohkan", "isilah", "isi", "lengkapi", "golongkan", "kelompokkan", "sebutkan", "tulis", "tuliskan",
        "pilih", "pilihlah", "tandai", "cocokkan", "tempatkan", "tentukan", "nilai", "nilailah", "baca", "bacalah",
    ];

    /// <summary>Names that reduce people to a condition (Q35).</summary>
    public static readonly IReadOnlyList<string> Stigma =
    [
        "orang gila", "gila", "cacat", "gelandangan", "gepeng", "penderita", "idiot", "tuna wisma", "tunawisma", "wanita tuna susila", "wts", "pelacur",
        "sinting", "autis", "tuli bisu", "buta huruf", "anak haram", "janda gatal", "preman", "sampah masyarakat", "penyakit masyarakat", "orang miskin malas",
        "tidak normal", "abnormal", "bekas napi", "mantan napi", "pecandu", "orang cacat", "pengidap",
    ];

    /// <summary>The first of the phrases that stands in the text as whole words, or null.</summary>
    /// <param name="phrases">One of the fixed lists: each is prepared once and kept.</param>
    /// <param name="text">The text.</param>
    public static string? FindIn(IReadOnlyList<string> phrases, string text)
    {
        string padded = Padded(text);
        if (!padded.AsSpan().ContainsAny(Prepared.GetOrAdd(phrases, static list => SearchValues.Create([.. list], StringComparison.Ordinal)))) return null;
        foreach (string phrase in phrases)
        {
            for (int at = padded.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = padded.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                if (padded[at - 1] == ' ' && padded[at + phrase.Length] == ' ') return phrase;
            }
        }

        return null;
    }

    // The lists are looked for in one text after the other, so the last normal form is nearly always the one that is needed.
    private static string Padded(string text)
    {
        if (!ReferenceEquals(text, s_text)) (s_text, s_padded) = (text, " " + Words.Normalise(text) + " ");
        return s_padded!;
    }

    /// <summary>Whether one of the phrases stands in the text as whole words.</summary>
    public static bool AnyIn(IReadOnlyList<string> phrases, string text) => FindIn(phrases, text) is not null;

    /// <summary>The text without quoted speech: a person may say a word that we ourselves don't use.</summary>
    public static string WithoutSpeech(string text)
    {
        if (!text.AsSpan().ContainsAny('"', '“', '”')) return text;
        string[] parts = text.Replace('“', '"').Replace('”', '"').Split('"');
        return string.Join(' ', parts.Where((_, i) => i % 2 == 0));
    }

    /// <summary>Whether the text turns a question round.</summary>
    public static bool IsNegative(string text)
    {
        string normal = " " + Words.Normalise(text) + " ";
        foreach (string allowed in NegativeAllowed) normal = normal.Replace(" " + allowed + " ", " ", StringComparison.Ordinal);
        return Negative.Any(word => normal.Contains(" " + word + " ", StringComparison.Ordinal));
    }
}
