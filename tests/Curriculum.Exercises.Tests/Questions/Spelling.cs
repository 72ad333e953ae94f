using System.Diagnostics;
using System.Text;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>Indonesian spelling: the dictionary of hunspell, what the language joins to a word that it knows, and the lists of the course.</summary>
/// <remarks>
/// The dictionary holds few derived words. A word is well spelled too if it is a known one with a clitic, a particle or a prefix that is written together
/// with it; <c>di-</c> only before what has an active form, or else <c>dirumah</c> would pass.
/// </remarks>
internal sealed class Spelling
{
    private const string Missing = "Uji ejaan memerlukan hunspell dan kamus id_ID (Debian: apt-get install hunspell hunspell-id). / The spelling test needs hunspell and its dictionary id_ID. ";

    private static readonly string[] Clitics = ["nya", "ku", "mu", "lah", "kah", "pun"];
    private static readonly string[] Prefixes = ["antar", "pasca", "non", "pra", "anti", "swa", "multi", "bio", "psiko", "ter", "ber", "se", "ku"];
    // Bound forms are written together with a word in lower case: pascabanjir.
    private static readonly string[] Joined = ["antar", "pasca", "non", "pra", "anti", "swa", "multi", "sub"];
    private readonly HashSet<string> known;

    private Spelling(HashSet<string> known) => this.known = known;

    /// <summary>Asks hunspell once for all words and the forms that they may come from.</summary>
    /// <param name="words">Words in lower case.</param>
    /// <param name="listed">Words that need no dictionary, in lower case.</param>
    /// <exception cref="InvalidOperationException">hunspell or its Indonesian dictionary is not installed.</exception>
    public static Spelling Of(IEnumerable<string> words, IEnumerable<string> listed)
    {
        HashSet<string> forms = words.SelectMany(Forms).ToHashSet(StringComparer.Ordinal);
        string[] asked = [.. forms.Concat(forms.Select(Title)).Order(StringComparer.Ordinal)];
        HashSet<string> unknown = Unknown(asked);
        return new Spelling([.. forms.Where(form => !unknown.Contains(form) || !unknown.Contains(Title(form))), .. listed]);
    }

    /// <summary>Whether a word is spelled well.</summary>
    public bool Knows(string word)
    {
        if (known.Contains(word) || word.Length < 2 || word.All(char.IsDigit)) return true;
        if (Clitics.Any(clitic => word.EndsWith(clitic, StringComparison.Ordinal) && word.Length > clitic.Length + 2 && Knows(word[..^clitic.Length]))) return true;
        if (Joined.Any(form => word.StartsWith(form + "-", StringComparison.Ordinal))) return false;
        if (word.Split('-') is [var first, var second, ..] parts && (parts.All(Knows) || (Knows(first) && first.EndsWith(second, StringComparison.Ordinal)))) return true;
        if (word.StartsWith("di", StringComparison.Ordinal) && Active(word[2..]).Any(known.Contains)) return true;
        return Prefixes.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && word.Length > prefix.Length + 2 && Knows(word[prefix.Length..]));
    }

    // Everything that Knows may look up on its way.
    private static IEnumerable<string> Forms(string word)
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

    // dicarikan: mencarikan. What begins with k, p, s or t may lose its first letter.
    private static IEnumerable<string> Active(string stem)
    {
        foreach (string prefix in (string[])["me", "men", "mem", "meng", "meny", "menge"]) yield return prefix + stem;
        if (stem.Length < 2) yield break;
        foreach (string prefix in (string[])["men", "mem", "meng", "meny"]) yield return prefix + stem[1..];
    }

    private static string Title(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static HashSet<string> Unknown(string[] words)
    {
        ProcessStartInfo start = new("hunspell", ["-d", "id_ID", "-i", "utf-8", "-l"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8 };
        try
        {
            using Process hunspell = Process.Start(start)!;
            Task<string> answer = hunspell.StandardOutput.ReadToEndAsync();
            Task<string> trouble = hunspell.StandardError.ReadToEndAsync();
            hunspell.StandardInput.Write(string.Join('\n', words) + "\n");
            hunspell.StandardInput.Close();
            HashSet<string> unknown = answer.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
            hunspell.WaitForExit();
            return hunspell.ExitCode == 0 && unknown.Count < words.Length ? unknown : throw new InvalidOperationException(Missing + trouble.GetAwaiter().GetResult());
        }
        catch (Exception reason) when (reason is System.ComponentModel.Win32Exception or IOException)
        {
            throw new InvalidOperationException(Missing, reason);
        }
    }
}
