using System.Text;

namespace Curriculum.Pipelines.Tests;

/// <summary>A graph on the bench: composed from a few verbs, fed and published in memory.</summary>
internal sealed class Workbench
{
    private readonly SiteGraph _graph;

    public Workbench(Action<SiteBuilder> compose, MemoryFiles? files = null, int threads = 1, bool once = false)
    {
        Files = files ?? new MemoryFiles();
        _graph = new SiteGraph(new SiteBuilder().Compose([new Steps(compose)]), Files, threads, once);
    }

    public MemoryFiles Files { get; }

    public MemorySink Site { get; } = new();

    /// <summary>Runs and publishes, whatever was found.</summary>
    public RunReport Run(CancellationToken cancellation = default) => _graph.Run(Site, static _ => true, cancellation: cancellation);

    /// <summary>Runs and publishes unless there is an error.</summary>
    public RunReport RunStrictly() => _graph.Run(Site, static findings => findings.Count == 0);

    /// <summary>Runs and publishes, but removes nothing while there is an error.</summary>
    public RunReport RunKindly() => _graph.Run(Site, static _ => true, static findings => findings.Count == 0);

    private sealed class Steps(Action<SiteBuilder> compose) : Pipeline
    {
        public override void Compose(SiteBuilder site) => compose(site);
    }
}

/// <summary>Short words for the graphs under test.</summary>
internal static class Words
{
    public static readonly Rule Smell = new("T001", "content", Severity.Warning);

    public static string Text(this SourceFile file) => Encoding.UTF8.GetString(file.ReadBytes());

    /// <summary>The files as named texts.</summary>
    public static Values<Note> Notes(this SiteBuilder site, string pattern = "**") => site.Files(pattern).Select(static file => new Note(file.Path, file.Text()));

    public static void Write(this SiteBuilder site, Values<Note> notes, string folder = "") => site.Write(notes, note => folder + note.Name, static note => note.Bytes.Span);

    /// <summary>Each note with what all of them share, as pages.</summary>
    public static void WritePages(this SiteBuilder site, Values<Note> notes, Value<string> shared, Func<Note, string, Note> make, string folder = "") =>
        site.Write(notes, shared, note => folder + note.Name, make, static page => page.Bytes.Span);

    public static void Write(this SiteBuilder site, Value<string> text, string path) => site.Write(text, path, static text => Encoding.UTF8.GetBytes(text));

    public static Diagnostic Found(string file, string what, int line = 1) => new(Smell, file, line, 1, [what]);
}

/// <summary>A named text.</summary>
internal sealed record Note(string Name, string Text)
{
    public ReadOnlyMemory<byte> Bytes => Encoding.UTF8.GetBytes(Text);
}

/// <summary>Counts how often a step runs.</summary>
internal sealed class Counter
{
    private int _count;

    /// <summary>How often since the last look.</summary>
    public int Take() => Interlocked.Exchange(ref _count, 0);

    public T Tick<T>(T value)
    {
        Interlocked.Increment(ref _count);
        return value;
    }
}
