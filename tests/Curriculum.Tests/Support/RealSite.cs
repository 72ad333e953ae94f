using Curriculum.Output;
using Curriculum.Pipelines;

namespace Curriculum.Tests.Support;

/// <summary>The real curriculum, built once for all tests that look at it.</summary>
internal static class RealSite
{
    private static readonly Lazy<TempFolder> Built = new(Build);

    /// <summary>The site's folder.</summary>
    public static string Folder => Built.Value.Path;

    /// <summary>The addresses of all pages, sorted.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .Select(static file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static string Read(string path) => File.ReadAllText(At(path));

    public static byte[] Bytes(string path) => File.ReadAllBytes(At(path));

    public static bool Has(string path) => File.Exists(At(path));

    private static string At(string path) => Path.Combine(Folder, path);

    private static TempFolder Build()
    {
        TempFolder folder = new();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        RunReport report = new Site(new SiteOptions(Repository.Input), new FolderSource(Repository.Input)).Build(new FolderSink(folder.Path));
        Assert.True(report.Published, string.Join('\n', report.Diagnostics.Select(static d => $"{d.File}:{d.Line} {d.Rule.Code} {string.Join(", ", d.Arguments)}")));
        return folder;
    }
}
