using System.Runtime.ExceptionServices;
using Curriculum.Content.Addresses;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Markdown;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Hostile;

/// <summary>Runs work that must end, on a thread with a small stack, so that a hang fails one test and not the run.</summary>
internal static class Guarded
{
    // What takes longer than this on a busy machine takes far too long on any.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static T Run<T>(string name, Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? error = null;
        Thread thread = new(Work, 1 << 20) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Patience), name + " did not end.");
        error?.Throw();
        return result!;

        void Work()
        {
            try
            {
                result = work();
            }
            catch (Exception caught)
            {
                error = ExceptionDispatchInfo.Capture(caught);
            }
        }
    }
}

/// <summary>Files that exist only in memory.</summary>
internal sealed class MemoryFiles(byte[] bytes) : IFileSource
{
    public IEnumerable<SourceFile> List() => [File("pelajaran/uji/hostil.md")];

    public byte[] Read(string path) => bytes;

    public SourceFile File(string path) => new(path, 1, bytes.Length, this);
}

/// <summary>What a file became: a body, or findings with lines.</summary>
internal sealed record Rendered(Body? Body, IReadOnlyList<Diagnostic> Found)
{
    public const string Page = "pelajaran/uji/hostil.md";

    private static readonly BodyFiller Filler = new(
        new SiteMap([new PageFacet("pelajaran/uji/b.md", "pelajaran/uji/b.html", "b", "</a><script>alert(1)</script>", [])], []),
        KnowledgeBase.From([new ConceptFile { Concepts = [Hostile] }], [], isComplete: true).Value,
        english: false,
        prefix: "");

    private static Concept Hostile => new()
    {
        Id = new Located<string>("asesmen", 1, 1), TermId = "<script>alert(1)</script>", TermEn = "\"><img src=x onerror=alert(1)>", Definition = "\" onmouseover=\"alert(1)\" x='" + new string('<', 200), GlossEn = "a",
    };

    /// <summary>Reads and renders as the site does.</summary>
    public static Rendered Of(string text)
    {
        Outcome<SourceText> read = SourceText.Read(new MemoryFiles(System.Text.Encoding.UTF8.GetBytes(text)).File(Page));
        return read.HasValue ? Of(read.Value) : new Rendered(null, read.Diagnostics);
    }

    /// <summary>Renders a text that no file could hold, past the limits and checks of reading.</summary>
    public static Rendered Unread(string text) => Of(new SourceText(Page, text));

    /// <summary>The whole HTML, its slots filled from a knowledge base and a site whose words are hostile too.</summary>
    public string Html() => Body is null ? "" : Filler.Fill(Body, Page, SitePath.OfFile(Page), found: null).ToString();

    private static Rendered Of(SourceText source)
    {
        List<Diagnostic> found = [];
        Body? body = BodyRenderer.Render(source, 0, Words, found);
        return new Rendered(body, found);
    }

    private static string Words(string key, params string[] arguments) => arguments.Length == 0 ? key : key + " " + string.Join(' ', arguments);
}
