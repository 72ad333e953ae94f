using System.Diagnostics;
using System.Text;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>The dictionary that may not be shipped: it only confirms the program's own list of words.</summary>
internal static class Hunspell
{
    private const string Missing = "Uji ejaan memerlukan hunspell dan kamus id_ID (Debian: apt-get install hunspell hunspell-id). / The spelling test needs hunspell and its dictionary id_ID. ";

    /// <summary>The words that the dictionary holds, written small or with a capital.</summary>
    /// <param name="words">Words in lower case.</param>
    /// <exception cref="InvalidOperationException">hunspell or its Indonesian dictionary is not installed.</exception>
    public static HashSet<string> Confirmed(IEnumerable<string> words)
    {
        HashSet<string> forms = words.ToHashSet(StringComparer.Ordinal);
        HashSet<string> unknown = Unknown([.. forms.Concat(forms.Select(Title)).Order(StringComparer.Ordinal)]);
        return forms.Where(form => form.Length > 0 && (!unknown.Contains(form) || !unknown.Contains(Title(form)))).ToHashSet(StringComparer.Ordinal);
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
