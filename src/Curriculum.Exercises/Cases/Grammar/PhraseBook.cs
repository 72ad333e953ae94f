using System.Collections.Frozen;
using System.Globalization;

namespace Curriculum.Exercises.Cases;

/// <summary>The small words of the library. Code asks by key; the words stand in the input.</summary>
internal sealed class PhraseBook
{
    /// <summary>Every key that the code asks for.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        "sapaan", "panggil", "panggil_muda", "panggil_anak", "kelamin", "kamu", "sendiri", "bersama", "dan", "orang_serumah", "angka", "belas", "puluh",
        "belum_sekolah", "sd", "smp", "sma", "lulus_sma", "pertanyaan", "didampingi", "pekan",
        "ikatan.strong", "ikatan.weak", "ikatan.tense", "arus.in", "arus.out", "arus.both", "arus.none", "ikatan_kalimat",
        "keluarga.orang", "keluarga.almarhum", "keluarga.serumah", "keluarga.married", "keluarga.divorced", "keluarga.separated", "keluarga.cohabiting", "keluarga.anak",
        "keluarga.close", "keluarga.distant", "keluarga.conflict", "keluarga.cutoff",
        "kuadran.0", "kuadran.1", "kuadran.2", "kuadran.3",
    ];

    private readonly FrozenDictionary<string, string> _words;
    private readonly string[] _digits;

    public PhraseBook(CaseLibrary library)
    {
        _words = library.Phrases.GroupBy(static phrase => phrase.Name).ToFrozenDictionary(static g => g.Key, static g => g.First().Value.Text, StringComparer.Ordinal);
        _digits = _words.GetValueOrDefault("angka", string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A phrase; the key itself where the library lacks it (the gate reports it).</summary>
    public string this[string key] => _words.GetValueOrDefault(key, key);

    /// <summary>Whether the library has a phrase.</summary>
    public bool Has(string key) => _words.ContainsKey(key);

    /// <summary>The woman's or the man's half of a phrase like <c>Bu|Pak</c>.</summary>
    public string For(string key, bool woman) => Half(this[key], woman);

    /// <summary>The woman's or the man's half of a word like <c>istri|suami</c>; a word without a bar is for both.</summary>
    public static string Half(string word, bool woman)
    {
        int bar = word.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? word : woman ? word[..bar] : word[(bar + 1)..];
    }

    /// <summary>A phrase with <c>{0}</c>, <c>{1}</c> … filled.</summary>
    public string Say(string key, params ReadOnlySpan<string> arguments)
    {
        string text = this[key];
        for (int i = 0; i < arguments.Length; i++) text = text.Replace("{" + i.ToString(CultureInfo.InvariantCulture) + "}", arguments[i], StringComparison.Ordinal);
        return text;
    }

    /// <summary>A number below 100 in words; others stay digits.</summary>
    public string InWords(string number)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int n) || n >= 100 || _digits.Length < 12) return number;
        if (n < 12) return _digits[n];
        if (n < 20) return _digits[n - 10] + " " + this["belas"];
        return _digits[n / 10] + " " + this["puluh"] + (n % 10 == 0 ? string.Empty : " " + _digits[n % 10]);
    }

    /// <summary>Words joined as in a sentence.</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        2 => items[0] + " " + this["dan"] + " " + items[1],
        _ => string.Join(", ", items.Take(items.Count - 1)) + ", " + this["dan"] + " " + items[^1],
    };
}
