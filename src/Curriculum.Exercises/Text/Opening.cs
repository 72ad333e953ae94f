using System.Collections.Frozen;

namespace Curriculum.Exercises.Text;

/// <summary>What kind of word a phrase opens with.</summary>
public enum OpeningKind
{
    /// <summary>A noun, a name or a number of things.</summary>
    Noun,

    /// <summary>An active verb in me-.</summary>
    Active,

    /// <summary>A verb in ber-.</summary>
    Middle,

    /// <summary>A passive verb in di-.</summary>
    Passive,

    /// <summary>A verb in ter-.</summary>
    Accidental,

    /// <summary>A preposition or conjunction: the sentence starts with a circumstance.</summary>
    Circumstance,
}

/// <summary>Tells how options open, so that grammar doesn't give the key away (Q25).</summary>
public static class Opening
{
    private static readonly FrozenSet<string> Circumstances = new[]
    {
        "di", "ke", "dari", "pada", "dalam", "saat", "ketika", "setelah", "sesudah", "sebelum", "seusai", "selama", "sejak", "karena", "untuk", "bagi", "agar",
        "dengan", "tanpa", "bila", "jika", "kalau", "menjelang", "bersama", "atas", "kepada", "oleh", "sambil", "selagi", "usai", "lewat", "melalui", "alih-alih",
        "sementara", "begitu", "kini", "sore", "pagi", "malam", "siang", "kemarin", "setiap", "tiap", "selepas", "sepulang", "di tengah", "sebagai",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Nouns and other words that only look like verbs.
    private static readonly FrozenSet<string> Nouns = new[]
    {
        "mediator", "mediasi", "metode", "mezzo", "menantu", "meja", "media", "medis", "mental", "menteri", "mekanisme", "merek", "melati", "mertua", "melodi",
        "mereka", "memori", "mesin", "meter", "medan", "mebel", "merah", "berkas", "berita", "beras", "berat", "bersih", "bersama", "besar", "benar", "dinas",
        "dilema", "disfungsi", "diskusi", "dinamika", "dinamisator", "diri", "dini", "dialog", "dinding", "diagnosis", "direktur", "disabilitas", "dia", "diagram",
        "terapi", "terminasi", "terminal", "teras", "tertib", "ternak", "terpal", "terang", "menu", "menara", "merdeka", "dirjen", "dirinya", "merpati", "beragam",
        "berbagai", "bermacam-macam", "melayu", "memo", "mentor", "mebeler", "mendung", "dinasti", "digital", "terowongan", "berlian", "bermartabat", "dingin", "menit",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The kind of word that the text opens with.</summary>
    public static OpeningKind Of(string text)
    {
        string first = Words.Of(text).FirstOrDefault() ?? string.Empty;
        if (Circumstances.Contains(first)) return OpeningKind.Circumstance;
        if (Nouns.Contains(first) || first.Length < 5) return OpeningKind.Noun;
        if (first.StartsWith("me", StringComparison.Ordinal)) return OpeningKind.Active;
        if (first.StartsWith("ber", StringComparison.Ordinal) || first is "belajar" or "bekerja") return OpeningKind.Middle;
        if (first.StartsWith("di", StringComparison.Ordinal)) return OpeningKind.Passive;
        return first.StartsWith("ter", StringComparison.Ordinal) ? OpeningKind.Accidental : OpeningKind.Noun;
    }

    /// <summary>Opening, capital and last mark together: equal for all options of a fair question.</summary>
    public static string Shape(string text)
    {
        char last = text.Length == 0 ? ' ' : text[^1];
        string mark = last is '.' or '?' or '!' or ';' or ':' ? last.ToString() : "-";
        string letterCase = text.Length > 0 && char.IsLower(text[0]) ? "kecil" : "besar";
        return $"{Of(text)}/{letterCase}/{mark}";
    }
}
