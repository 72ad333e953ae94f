using System.Collections.Concurrent;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Spelling;

/// <summary>Indonesian spelling: words that are known, and what the language joins to them.</summary>
/// <remarks>
/// A word is well spelled too if it is a known one with a clitic, a particle or a prefix that is written together with it. Its passive and its
/// imperative need the active verb: <c>dirumahkan</c> and <c>tuliskan</c> pass, <c>dirumah</c> does not.
/// </remarks>
/// <param name="words">The known words, in lower case.</param>
public sealed class SpellingList(IEnumerable<string> words)
{
    private const int ShortestRest = 3;
    private const int LongestSyllable = 4;

    private static readonly string[] Prefixes = ["antar", "pasca", "non", "pra", "anti", "swa", "multi", "bio", "psiko", "ter", "ber", "se", "ku"];

    // di dalam: places, though mendalam, mengelas and menyamping are verbs.
    private static readonly string[] Places = ["dalam", "kelas", "samping"];

    // Bound forms are written together with a word in lower case: pascabanjir.
    private static readonly string[] Joined = ["antar", "pasca", "non", "pra", "anti", "swa", "multi", "sub"];

    private static readonly Lazy<string[]> Embedded = new(ReadBuiltIn);

    private readonly HashSet<string> _known = new(words, StringComparer.Ordinal);

    // A bank says the same few thousand words hundreds of thousands of times.
    private readonly ConcurrentDictionary<string, bool> _judged = new(StringComparer.Ordinal);

    /// <summary>What is written together with the end of a word.</summary>
    public static IReadOnlyList<string> Clitics { get; } = ["nya", "ku", "mu", "lah", "kah", "pun"];

    /// <summary>The program's own words (<c>Data/kata.txt</c>), sorted: what the texts of the course say and what every day is said, confirmed by a dictionary that may not be shipped with it.</summary>
    public static IReadOnlyList<string> BuiltIn => Embedded.Value;

    /// <summary>Whether the spelling of a course is judged: not where it keeps no words of its own, for other languages have other dictionaries.</summary>
    public static bool Judges(ExerciseKnowledge knowledge) => knowledge.Spelling.Count > 0;

    /// <summary>The list for a course, or null where its spelling is not judged.</summary>
    public static SpellingList? For(ExerciseKnowledge knowledge) => Judges(knowledge) ? new SpellingList([.. BuiltIn, .. Own(knowledge)]) : null;

    /// <summary>What a course adds: terms, invented names and places, and the words that its lecturers vouch for. Other names of terms may be slips that people search for.</summary>
    public static IEnumerable<string> Own(ExerciseKnowledge knowledge) => knowledge.Concepts.SelectMany(static c => (IEnumerable<string>)[c.Term, c.TermEn])
        .Concat(knowledge.Labels.Select(static l => l.Text))
        .Concat([.. knowledge.Cast.Women, .. knowledge.Cast.Men, .. knowledge.Cast.Others, .. knowledge.Cast.Places, .. knowledge.Spelling])
        .SelectMany(Words.Of);

    /// <summary>Whether a word in lower case is spelled well; figures are no words.</summary>
    public bool Knows(string word) => _judged.TryGetValue(word, out bool known) ? known : _judged.GetOrAdd(word, Judge(word));

    /// <summary>Every word that <see cref="Knows"/> may look up for this one, itself first.</summary>
    public static IEnumerable<string> Forms(string word) => [word, .. Actives(word), .. Readings(word).SelectMany(static parts => parts).SelectMany(Forms)];

    /// <summary>The active verbs that a passive or an imperative may stand on, the likeliest first: <c>mencarikan</c> for <c>dicarikan</c> and <c>carikan</c>.</summary>
    public static IEnumerable<string> Actives(string word)
    {
        IEnumerable<string> verbs = word.StartsWith("di", StringComparison.Ordinal) && !Places.Contains(word[2..], StringComparer.Ordinal) ? WithMe(word[2..]) : [];
        return word.EndsWith("kan", StringComparison.Ordinal) || word.EndsWith('i') ? verbs.Concat(WithMe(word)) : verbs;
    }

    private bool Judge(string word) =>
        word.Length < 2 || word.Any(char.IsDigit) || _known.Contains(word) || Actives(word).Any(_known.Contains) || Readings(word).Any(parts => parts.All(Knows));

    // The ways to take a word apart; the parts of one of them must all be known.
    private static IEnumerable<string[]> Readings(string word)
    {
        foreach (string clitic in Clitics)
        {
            if (word.Length >= clitic.Length + ShortestRest && word.EndsWith(clitic, StringComparison.Ordinal)) yield return [word[..^clitic.Length]];
        }

        if (Joined.Any(form => word.StartsWith(form + "-", StringComparison.Ordinal))) yield break;
        if (word.Split('-') is [var first, var second, ..] parts)
        {
            yield return parts;
            if (first.EndsWith(second, StringComparison.Ordinal)) yield return [first];
        }

        foreach (string prefix in Prefixes)
        {
            if (word.Length >= prefix.Length + ShortestRest && word.StartsWith(prefix, StringComparison.Ordinal)) yield return [word[prefix.Length..]];
        }
    }

    // The regular form first. What begins with k, p, s or t loses its first letter (menyapu), but not in all loan words (mengkritik); one syllable takes menge-.
    private static IEnumerable<string> WithMe(string stem)
    {
        if (stem.Length < 2) yield break;
        string? nasal = stem[0] switch { 'k' => "meng", 'p' => "mem", 's' => "meny", 't' => "men", _ => null };
        if (nasal is not null) yield return nasal + stem[1..];
        yield return stem[0] switch
        {
            'l' or 'm' or 'n' or 'r' or 'w' or 'y' => "me",
            'b' or 'f' or 'p' or 'v' => "mem",
            'c' or 'd' or 'j' or 's' or 't' or 'z' => "men",
            _ => "meng",
        } + stem;
        if (stem.Length <= (stem.EndsWith("kan", StringComparison.Ordinal) ? LongestSyllable + 3 : LongestSyllable)) yield return "menge" + stem;
    }

    private static string[] ReadBuiltIn()
    {
        using Stream stream = typeof(SpellingList).Assembly.GetManifestResourceStream("Curriculum.Exercises.kata.txt") ?? throw new InvalidOperationException("The list of words is not embedded.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
