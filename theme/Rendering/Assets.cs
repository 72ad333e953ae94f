using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Curriculum.Theme.Rendering;

/// <summary>A file that the theme adds to the site.</summary>
/// <param name="Name">Its logical name (<c>site.css</c>, <c>tabs.js</c>, <c>icon.svg</c>).</param>
/// <param name="Path">Its address in the site, with a fingerprint of its bytes (<c>assets/site.0a1b2c3d4e.css</c>).</param>
/// <param name="Bytes">Its content.</param>
public sealed record AssetFile(string Name, string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>The theme's style sheet, scripts and icons, each under an address that changes with its content.</summary>
public sealed class Assets
{
    private const string Folder = "assets/";
    // Only the pages of cases need it; the others are spared its weight.
    private const string CaseSheet = "80-cases.css";
    private const string WorkerName = "service-worker.js";
    private readonly FrozenDictionary<string, string> paths;

    // One script for those who search: each part builds on those before it.
    private static readonly string[] Search =
        ["search-words.js", "search-affixes.js", "search-analysis.js", "search-unpack.js", "search-index.js", "search-plan.js", "search.js", "search-view.js"];

    private Assets(IReadOnlyList<AssetFile> files)
    {
        Files = files;
        paths = files.ToFrozenDictionary(file => file.Name, file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>The theme's files, in ordinal order of their addresses.</summary>
    public IReadOnlyList<AssetFile> Files { get; }

    /// <summary>The service worker's script, with <c>{version}</c> where the print of the site's list of files belongs.</summary>
    public string ServiceWorker { get; } = ScriptTrim.Trim(ReadText(Folder + "js/" + WorkerName));

    /// <summary>The address of a file in the site.</summary>
    /// <param name="name">Its logical name.</param>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public string this[string name] => paths.TryGetValue(name, out var path) ? path : throw new KeyNotFoundException(Folder + name);

    /// <summary>Reads the files embedded in the theme: the style sheets as one (that of the cases apart), scripts without their comments, the others as they are.</summary>
    public static Assets Load()
    {
        var names = typeof(Assets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
        var sheets = names.Where(name => name.EndsWith(".css", StringComparison.Ordinal)).ToLookup(name => name.EndsWith(CaseSheet, StringComparison.Ordinal));
        var bundled = Search.Select(name => Folder + "js/" + name).ToArray();
        var files = names.Where(name => !name.EndsWith(".css", StringComparison.Ordinal) && !bundled.Contains(name, StringComparer.Ordinal) && !name.EndsWith(WorkerName, StringComparison.Ordinal))
            .Select(name => Fingerprint(name[(name.LastIndexOf('/') + 1)..], name.EndsWith(".js", StringComparison.Ordinal) ? ScriptTrim.Trim(ReadText(name)) : ReadText(name)))
            .Append(Fingerprint("search.js", ScriptTrim.Trim(string.Join('\n', bundled.Select(ReadText)))))
            .Append(Fingerprint("site.css", CssBundle.Minify(string.Join('\n', sheets[false].Select(ReadText)))))
            .Append(Fingerprint("case.css", CssBundle.Minify(string.Join('\n', sheets[true].Select(ReadText)))))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        return new Assets([.. files]);
    }

    private static AssetFile Fingerprint(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var print = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        var dot = name.LastIndexOf('.');
        return new AssetFile(name, $"{Folder}{name[..dot]}.{print}{name[dot..]}", bytes);
    }

    // Line ends are made equal, so that a checkout with CRLF yields the same fingerprints.
    private static string ReadText(string resource)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
