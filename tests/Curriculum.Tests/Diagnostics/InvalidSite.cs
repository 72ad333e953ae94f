using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Reports;

namespace Curriculum.Tests.Diagnostics;

/// <summary>A folder of <c>tests/Sites/invalid</c>: what differs from <c>tests/Sites/good</c> (or the site that its <c>DASAR</c> names), and what the program must say about it.</summary>
/// <remarks>
/// Its name begins with the one code that it must cause; where there are several, <c>kode.txt</c> lists them. <c>HAPUS</c> lists files of the good site to leave out;
/// <c>UBAH</c> lists edits of its files: a path in a line of its own, then the text between <c>&lt;&lt;&lt;</c>, <c>===</c> and <c>&gt;&gt;&gt;</c>.
/// <c>harapan.id.txt</c> and <c>harapan.en.txt</c> hold the whole report; <c>PERBARUI=1 dotnet test</c> writes them anew, to be read before they are committed.
/// </remarks>
internal sealed class InvalidSite(string name)
{
    private const string Expectation = "harapan.";

    private static readonly string Sites = Path.Combine(Root(), "tests", "Sites");

    /// <summary>The names of all invalid sites.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Path.Combine(Sites, "invalid")).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>Whether snapshots are written instead of compared.</summary>
    public static bool Renewing => Environment.GetEnvironmentVariable("PERBARUI") is "1";

    private string Folder => Path.Combine(Sites, "invalid", name);

    private string Ground => File.Exists(Path.Combine(Folder, "DASAR")) ? File.ReadAllText(Path.Combine(Folder, "DASAR")).Trim() : "good";

    /// <summary>The codes that must be reported, each as often as it is listed.</summary>
    public IEnumerable<string> Codes => (File.Exists(Path.Combine(Folder, "kode.txt")) ? File.ReadLines(Path.Combine(Folder, "kode.txt")) : [name[..6]]).Order(StringComparer.Ordinal);

    /// <summary>Builds the good site with an invalid one laid over it.</summary>
    /// <param name="name">The invalid site; empty for the good one alone.</param>
    /// <param name="edit">What is done to each text file before; null for nothing.</param>
    public static IReadOnlyList<Diagnostic> Build(string name, Func<string, string>? edit = null)
    {
        using TemporaryFolder work = new();
        InvalidSite? site = name.Length > 0 ? new InvalidSite(name) : null;
        Copy(Path.Combine(Sites, site?.Ground ?? "good"), work.Path);
        site?.LayOver(work.Path);
        foreach (string file in Directory.EnumerateFiles(work.Path, "*", SearchOption.AllDirectories).Where(file => edit is not null && Path.GetExtension(file) is ".md" or ".yml"))
        {
            File.WriteAllText(file, edit!(File.ReadAllText(file)));
        }

        return new Site(new SiteOptions(work.Path), new FolderSource(work.Path)).Build(new NoSink()).Diagnostics;
    }

    /// <summary>Copies the good site.</summary>
    public static void CopyGood(string to) => Copy(Path.Combine(Sites, "good"), to);

    /// <summary>The report that a person reads.</summary>
    public static string Report(IReadOnlyList<Diagnostic> findings, Tongue tongue, string format = "text")
    {
        using StringWriter text = new() { NewLine = "\n" };
        DiagnosticReport.Write(text, findings, format, tongue, "input");
        return text.ToString();
    }

    /// <summary>The report as it must be; written first when snapshots are renewed.</summary>
    public string Expected(Tongue tongue, string actual)
    {
        string file = Path.Combine(Folder, Expectation + tongue.Code + ".txt");
        if (Renewing) File.WriteAllText(file, actual);
        return File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
    }

    private void LayOver(string site)
    {
        Copy(Folder, site);
        string removed = Path.Combine(Folder, "HAPUS");
        foreach (string path in File.Exists(removed) ? File.ReadLines(removed) : []) File.Delete(Path.Combine(site, path));
        string edits = Path.Combine(Folder, "UBAH");
        if (File.Exists(edits)) Edit(site, File.ReadAllText(edits).ReplaceLineEndings("\n"));
        if (SpecialSites.Makers.TryGetValue(name, out Action<string>? make)) make(site);
    }

    private static void Edit(string site, string edits)
    {
        foreach (string edit in edits.Split("\n>>>\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = edit.Split(["\n<<<\n", "\n===\n"], StringSplitOptions.None);
            string file = Path.Combine(site, parts[0].Trim());
            string text = File.ReadAllText(file).ReplaceLineEndings("\n");
            Assert.Contains(parts[1], text, StringComparison.Ordinal); // An edit that finds nothing would make a test that shows nothing.
            int at = text.IndexOf(parts[1], StringComparison.Ordinal);
            File.WriteAllText(file, text[..at] + parts[2] + text[(at + parts[1].Length)..]);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(from, file);
            if (path is "HAPUS" or "UBAH" or "DASAR" or "kode.txt" || path.StartsWith(Expectation, StringComparison.Ordinal)) continue;
            string target = Path.Combine(to, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Curriculum.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }

    private sealed class NoSink : IOutputSink
    {
        public void Write(string path, ReadOnlySpan<byte> content)
        {
        }

        public void Delete(string path)
        {
        }
    }
}

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kurikulum-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
