using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Curriculum.Theme.Rendering.Scripts;

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
    private const string ScriptFolder = Folder + "js/";
    // Only the pages of cases need it; the others are spared its weight.
    private const string CaseSheet = "80-cases.css";
    private const string WorkerName = "service-worker.js";
    private readonly FrozenDictionary<string, string> paths;

    // What is always wanted together is one script: each part builds on those before it.
    private static readonly FrozenDictionary<string, string[]> Together = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["search.js"] = ["search-words.js", "search-affixes.js", "search-analysis.js", "search-unpack.js", "search-index.js", "search-plan.js", "search.js", "search-view.js"],
        ["quiz.js"] = ["handin.js", "quiz.js"],
        ["desk.js"] = ["desk.js", "quiz-view.js", "practice.js", "check.js", "exchange.js", "mastery.js"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private Assets(IReadOnlyList<AssetFile> files)
    {
        Files = files;
        paths = files.ToFrozenDictionary(file => file.Name, file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>The theme's files, in ordinal order of their addresses.</summary>
    public IReadOnlyList<AssetFile> Files { get; }

    /// <summary>The service worker's script, with <c>{version}</c> where the print of the site's list of files belongs.</summary>
    public string ServiceWorker { get; } = ScriptPack.Shorten(ReadText(ScriptFolder + WorkerName));

    /// <summary>The address of a file in the site.</summary>
    /// <param name="name">Its logical name.</param>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public string this[string name] => paths.TryGetValue(name, out var path) ? path : throw new KeyNotFoundException(Folder + name);

    /// <summary>Reads the files embedded in the theme: the style sheets as one (that of the cases apart), scripts packed and in short names, the others as they are.</summary>
    public static Assets Load()
    {
        var names = typeof(Assets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToLookup(Extension, StringComparer.Ordinal);
        var sheets = names["css"].ToLookup(name => name.EndsWith(CaseSheet, StringComparison.Ordinal));
        var parts = Together.Values.SelectMany(part => part).Append(WorkerName).ToHashSet(StringComparer.Ordinal);
        var scripts = names["js"].Select(NameOf).Where(name => !parts.Contains(name)).Select(name => (Name: name, Parts: new[] { name }))
            .Concat(Together.Select(together => (Name: together.Key, Parts: together.Value)));
        var files = names.Where(group => group.Key is not ("css" or "js")).SelectMany(group => group).Select(name => Fingerprint(NameOf(name), ReadText(name)))
            .Concat(scripts.Select(script => Fingerprint(script.Name, ScriptPack.Shorten(string.Join('\n', script.Parts.Select(part => ReadText(ScriptFolder + part)))))))
            .Append(Fingerprint("site.css", CssBundle.Minify(string.Join('\n', sheets[false].Select(ReadText)))))
            .Append(Fingerprint("case.css", CssBundle.Minify(string.Join('\n', sheets[true].Select(ReadText)))))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        return new Assets([.. files]);
    }

    private static string Extension(string name) => name[(name.LastIndexOf('.') + 1)..];

    private static string NameOf(string resource) => resource[(resource.LastIndexOf('/') + 1)..];

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
