using System.Security.Cryptography;

namespace Curriculum.Tests.Support;

/// <summary>All files below a folder, for comparison byte for byte.</summary>
internal static class Tree
{
    /// <summary>Each file's path and SHA-256, sorted by path.</summary>
    public static SortedDictionary<string, string> Read(string folder)
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return files;
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files.Add(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
        }

        return files;
    }

    public static SortedDictionary<string, string> Of(IReadOnlyDictionary<string, byte[]> site) =>
        new(site.ToDictionary(static file => file.Key, static file => Convert.ToHexStringLower(SHA256.HashData(file.Value)), StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>One SHA-256 over all paths and contents.</summary>
    public static string Hash(IReadOnlyDictionary<string, string> tree) =>
        Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', tree.Select(static file => file.Key + " " + file.Value)))));

    /// <summary>Fails with the names of the files that differ.</summary>
    public static void Equal(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual, string because = "")
    {
        string[] differences =
        [
            .. expected.Keys.Except(actual.Keys, StringComparer.Ordinal).Select(static path => "missing: " + path),
            .. actual.Keys.Except(expected.Keys, StringComparer.Ordinal).Select(static path => "too many: " + path),
            .. expected.Where(file => actual.TryGetValue(file.Key, out string? other) && other != file.Value).Select(static file => "different: " + file.Key),
        ];
        Assert.True(differences.Length == 0, $"{because}\n{string.Join('\n', differences.Take(20))}");
        Assert.Equal(Hash(expected), Hash(actual));
    }

    /// <summary>Copies a folder, without hidden files.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories)) Directory.CreateDirectory(System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, folder)));
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)) File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file)));
    }
}
