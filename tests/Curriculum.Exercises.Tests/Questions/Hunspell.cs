using System.Diagnostics;
using System.Text;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>The dictionary that may not be shipped: it only confirms the program's own list of words.</summary>
internal static class Hunspell
{
    private const string Missing = "Uji ejaan memerlukan hunspell dan kamus id_ID (Debian: apt-get install hunspell hunspell-id). / The spelling test needs hunspell and its dictionary id_ID. ";

    /// <summary>The words that the dictionary holds, written small or with a capital.</summary>
    /// <remarks>
    /// It takes words apart at hyphens, and the parts say nothing of the whole: <c>antar-lembaga</c> is not confirmed.
    /// <c>mondar-mandir</c> is, for <c>mondar</c> is no word, so that the whole must stand there.
    /// </remarks>
    /// <param name="words">Words in lower case; what holds other signs than letters and hyphens is never confirmed.</param>
    /// <exception cref="InvalidOperationException">hunspell or its Indonesian dictionary is not installed.</exception>
    public static HashSet<string> Confirmed(IEnumerable<string> words)
    {
        HashSet<string> forms = words.Where(static word => word.Length > 0 && word.All(static c => char.IsLetter(c) || c == '-')).ToHashSet(StringComparer.Ordinal);
        string[] asked = [.. forms.Concat(forms.SelectMany(static form => form.Split('-', StringSplitOptions.RemoveEmptyEntries))).Distinct(StringComparer.Ordinal)];
        HashSet<string> unknown = Unknown([.. asked.Concat(asked.Select(Title)).Order(StringComparer.Ordinal)]);
        bool Holds(string word) => !unknown.Contains(word) || !unknown.Contains(Title(word));
        return forms.Where(form => Holds(form) && (!form.Contains('-', StringComparison.Ordinal) || !form.Split('-').All(Holds))).ToHashSet(StringComparer.Ordinal);
    }

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];

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
