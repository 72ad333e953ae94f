using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Curriculum.Theme.Text;

/// <summary>The words of one language: every text that the program itself puts on a page or in a message.</summary>
/// <remarks>They stand in <c>words.id.yml</c> and <c>words.en.yml</c>; keys are dotted (<c>lesson.outcomes</c>), slots are <c>{0}</c>, <c>{1}</c> …</remarks>
public sealed class Words
{
    private static readonly Lazy<Words> Indonesian = new(() => Embedded("id"));
    private static readonly Lazy<Words> English = new(() => Embedded("en"));

    private readonly FrozenDictionary<string, string> texts;

    private Words(string language, IReadOnlyDictionary<string, string> texts)
    {
        Language = language;
        this.texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The code of the language (<c>id</c>, <c>en</c>).</summary>
    public string Language { get; }

    /// <summary>All keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of a key, slots unfilled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"words.{Language}.yml: {key}");

    /// <summary>The words of a language of the site.</summary>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">There is no language file for it.</exception>
    public static Words For(string language) => language switch
    {
        "id" => Indonesian.Value,
        "en" => English.Value,
        _ => throw new ArgumentException($"words.{language}.yml", nameof(language)),
    };

    /// <summary>Reads a language file.</summary>
    /// <param name="language">The code of the language.</param>
    /// <param name="yaml">Nested mappings of texts.</param>
    public static Words Parse(string language, TextReader yaml) => new(language, WordsFile.Read(yaml));

    /// <summary>True if the key exists.</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The texts below a key, by the rest of their keys, in ordinal order; for scripts, which fill the slots themselves.</summary>
    /// <param name="section">The key above them, without its dot.</param>
    public IEnumerable<KeyValuePair<string, string>> Section(string section) => Keys
        .Where(key => key.StartsWith(section + ".", StringComparison.Ordinal))
        .Select(key => KeyValuePair.Create(key[(section.Length + 1)..], texts[key]));

    /// <summary>The text of a key with its slots filled.</summary>
    /// <param name="key">The key.</param>
    /// <param name="slots">The values of <c>{0}</c>, <c>{1}</c> …; numbers are written without grouping.</param>
    public string Text(string key, params ReadOnlySpan<object> slots) =>
        string.Format(CultureInfo.InvariantCulture, this[key], slots);

    /// <summary>A number with its noun: the key's <c>one</c> or <c>many</c>.</summary>
    /// <param name="key">The key of the pair (<c>count.lesson</c>).</param>
    /// <param name="count">The number; fills <c>{0}</c>, its thousands set apart.</param>
    public string Count(string key, int count) => Text(count == 1 ? key + ".one" : key + ".many", Number(count));

    /// <summary>A whole number, its thousands set apart as the language does: "4.018", "4,018".</summary>
    /// <param name="number">The number.</param>
    public string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", this["count.thousands"], StringComparison.Ordinal);

    /// <summary>A length of time in words: "45 menit", "2 jam 5 menit".</summary>
    /// <param name="minutes">The length in minutes.</param>
    public string Duration(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, _) => Count("count.minute", minutes),
        (var hours, 0) => Count("count.hour", hours),
        var (hours, rest) => $"{Count("count.hour", hours)} {Count("count.minute", rest)}",
    };

    /// <summary>A day in words: "22 November 2026".</summary>
    /// <param name="iso">The day as <c>yyyy-MM-dd</c>.</param>
    /// <returns>The day in words; the given text if it is no such day.</returns>
    public string Date(string iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Text("date.form", day.Day, this[string.Create(CultureInfo.InvariantCulture, $"date.month-{day.Month}")], day.Year)
            : iso;

    private static Words Embedded(string language)
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream($"words.{language}.yml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(language, reader);
    }
}
