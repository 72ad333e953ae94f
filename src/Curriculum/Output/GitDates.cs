using System.Diagnostics;
using System.Text;
using Curriculum.Pipelines;

namespace Curriculum.Output;

/// <summary>The day on which each input file was last changed, from the Git history; empty where there is none.</summary>
internal sealed class GitDates : IEquatable<GitDates>
{
    private readonly Dictionary<string, string> _days;

    private GitDates(Dictionary<string, string> days) => _days = days;

    public static GitDates None { get; } = new([]);

    /// <summary>yyyy-MM-dd, or null.</summary>
    public string? Of(string path) => _days.GetValueOrDefault(path);

    public static GitDates Read(string input)
    {
        string folder = System.IO.Path.GetFullPath(input);
        if (!Directory.Exists(folder) || !InRepository(folder)) return None;
        ProcessStartInfo start = new("git") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder, StandardOutputEncoding = Encoding.UTF8 };
        foreach (string argument in (ReadOnlySpan<string>)["-c", "core.quotepath=off", "-c", "log.showSignature=false", "log", "--no-renames", "--format=%x01%cd", "--date=format:%Y-%m-%d", "--name-only", "--relative", "--", "."]) start.ArgumentList.Add(argument);
        try
        {
            using Process git = Process.Start(start)!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            string log = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? new GitDates(Parse(log)) : None;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return None; // Git is not installed: pages then carry no "last change".
        }
    }

    private static Dictionary<string, string> Parse(string log)
    {
        Dictionary<string, string> days = new(StringComparer.Ordinal);
        string day = "";
        foreach (string line in log.Split('\n'))
        {
            if (line.StartsWith('\u0001')) day = line[1..];
            else if (line.Length > 0) days.TryAdd(line, day);
        }

        return days;
    }

    private static bool InRepository(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            if (Path.Exists(System.IO.Path.Combine(at.FullName, ".git"))) return true;
        }

        return false;
    }

    public bool Equals(GitDates? other) => other is not null && _days.Count == other._days.Count && _days.All(pair => other._days.TryGetValue(pair.Key, out string? day) && day == pair.Value);

    public override bool Equals(object? obj) => Equals(obj as GitDates);

    public override int GetHashCode() => _days.Count;
}
