using System.Collections.Concurrent;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Spelling;

/// <summary>Indonesian spelling: words that are known, and what the language joins to them.</summary>
/// <remarks>
/// A word is well spelled too if it is a known one with a clitic, a particle or a prefix that is written together with it;
/// <c>di-</c> only before what has an active form, or else <c>dirumah</c> would pass.
/// </remarks>
/// <param name="words">The known words, in lower case.</param>
public sealed class SpellingList(IEnumerable<string> words)
{
    private static readonly string[] Clitics = ["nya", "ku", "mu", "lah", "kah", "pun"];
    private static readonly string[] Prefixes = ["antar", "pasca", "non", "pra", "anti", "swa", "multi", "bio", "psiko", "ter", "ber", "se", "ku"];

    // Bound forms are written together with a word in lower case: pascabanjir.
    private static readonly string[] Joined = ["antar", "pasca", "non", "pra", "anti", "swa", "multi", "sub"];

    private static readonly Lazy<string[]> Embedded = new(ReadBuiltIn);

    private readonly HashSet<string> _known = new(words, StringComparer.Ordinal);

    // A bank says the same few thousand words hundreds of thousands of times.
    private readonly ConcurrentDictionary<string, bool> _judged = new(StringComparer.Ordinal);

    /// <summary>The program's own words (<c>Data/kata.txt</c>), sorted: what the texts of the course say, confirmed by a dictionary that may not be shipped with it.</summary>
    public static IReadOnlyList<string> BuiltIn => Embedded.Value;

    /// <summary>The list for a course, or null for one that keeps no words of its own: other languages have other dictionaries.</summary>
    public static SpellingList? For(ExerciseKnowledge knowledge) =>
        knowledge.Spelling.Count == 0 ? null : new SpellingList([.. BuiltIn, .. Own(knowledge)]);

    /// <summary>What a course adds: terms, other names, invented names and places, and the words that its lecturers vouch for.</summary>
    public static IEnumerable<string> Own(ExerciseKnowledge knowledge) => knowledge.Concepts.SelectMany(static c => (IEnumerable<string>)[c.Term, c.TermEn, .. c.Aliases])
        .Concat(knowledge.Labels.Select(static l => l.Text))
        .Concat([.. knowledge.Cast.Women, .. knowledge.Cast.Men, .. knowledge.Cast.Others, .. knowledge.Cast.Places, .. knowledge.Spelling])
        .SelectMany(Words.Of);

    /// <summary>Whether a word in lower case is spelled well.</summary>
    public bool Knows(string word) => _judged.TryGetValue(word, out bool known) ? known : _judged.GetOrAdd(word, Judge(word));

    /// <summary>Everything that <see cref="Knows"/> may look up on its way.</summary>
    public static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (word.Length < 3) yield break;
        IEnumerable<string> shorter =
        [
            .. Clitics.Where(clitic => word.EndsWith(clitic, StringComparison.Ordinal)).Select(clitic => word[..^clitic.Length]),
            .. Prefixes.Where(prefix => word.StartsWith(prefix, StringComparison.Ordinal)).Select(prefix => word[prefix.Length..]),
            .. word.Contains('-', StringComparison.Ordinal) ? word.Split('-') : [],
        ];
        foreach (string form in shorter.SelectMany(Forms)) yield return form;
        if (!word.StartsWith("di", StringComparison.Ordinal)) yield break;
        foreach (string form in Active(word[2..])) yield return form;
    }

    private bool Judge(string word)
    {
        if (_known.Contains(word) || word.Length < 2 || word.All(char.IsDigit)) return true;
        if (Clitics.Any(clitic => word.EndsWith(clitic, StringComparison.Ordinal) && word.Length > clitic.Length + 2 && Judge(word[..^clitic.Length]))) return true;
        if (Joined.Any(form => word.StartsWith(form + "-", StringComparison.Ordinal))) return false;
        if (word.Split('-') is [var first, var second, ..] parts && (parts.All(Judge) || (Judge(first) && first.EndsWith(second, StringComparison.Ordinal)))) return true;
        if (word.StartsWith("di", StringComparison.Ordinal) && Active(word[2..]).Any(_known.Contains)) return true;
        return Prefixes.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && word.Length > prefix.Length + 2 && Judge(word[prefix.Length..]));
    }

    // dicarikan: mencarikan. What begins with k, p, s or t may lose its first letter.
    private static IEnumerable<string> Active(string stem)
    {
        foreach (string prefix in (string[])["me", "men", "mem", "meng", "meny", "menge"]) yield return prefix + stem;
        if (stem.Length < 2) yield break;
        foreach (string prefix in (string[])["men", "mem", "meng", "meny"]) yield return prefix + stem[1..];
    }

    private static string[] ReadBuiltIn()
    {
        using Stream stream = typeof(SpellingList).Assembly.GetManifestResourceStream("Curriculum.Exercises.kata.txt") ?? throw new InvalidOperationException("The list of words is not embedded.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
