using Curriculum.Content;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Reports;
using Curriculum.SitePipelines;

namespace Curriculum;

/// <summary>What a build is asked to do.</summary>
/// <param name="Input">The folder that lecturers edit.</param>
/// <param name="Seed">Overrides the seed of <c>situs.yml</c>, or null.</param>
/// <param name="Threads">How many workers a step may use.</param>
/// <param name="Live">Whether pages carry the script that reloads them while a lecturer writes.</param>
/// <param name="Once">Whether the site is built once and not again, so that less need be kept.</param>
public sealed record SiteOptions(string Input, string? Seed = null, int Threads = 0, bool Live = false, bool Once = false);

/// <summary>The table of contents of the program: which pipelines make a site, in which order.</summary>
public sealed class Site
{
    private readonly SiteGraph _graph;
    private readonly IFileSource _files;

    /// <summary>Composes the graph; nothing is read yet.</summary>
    public Site(SiteOptions options, IFileSource files, TimeProvider? clock = null)
    {
        _files = files;
        RenderService render = new();
        SitePipeline settings = new(options);                      // situs.yml, jalur.yml -> frames of pages
        InputPipeline input = new();                                // every file -> names, personal data
        KnowledgePipeline knowledge = new();                       // pengetahuan/, pustaka.yml -> concepts, relations, works
        LessonPipeline lessons = new(settings, input, knowledge);  // pelajaran/ -> lessons, modules, outline
        ExercisePipeline exercises = new(settings, knowledge, lessons); // soal/ and all of the above -> questions, gate, quizzes
        ReflectionPipeline reflections = new(settings, input);     // refleksi/ -> placements
        ProsePipeline prose = new(settings, input);                // beranda.md, halaman/ -> other pages
        CasePipeline cases = new(settings, knowledge, lessons);    // kasus/ -> practice cases, gate
        MapPipeline map = new(settings, knowledge, lessons, exercises, reflections, prose, cases); // everything -> addresses, links checked
        SearchPipeline search = new(map, render, exercises);       // all of them -> index, search page
        Pipeline[] pipelines =
        [
            settings,
            input,
            knowledge,
            lessons,
            exercises,
            reflections,
            prose,
            cases,
            map,
            new LessonPagesPipeline(map, exercises, render),       // lessons, modules, paths, coverage
            new GlossaryPagesPipeline(map, render),                // glossary and one page per concept
            new QualityPagesPipeline(map, exercises, render),      // what the gate measured
            new ReflectionPagesPipeline(map, render),              // placements and their comparison
            new CasePagesPipeline(map, render),                     // practice cases and their list
            new ProsePagesPipeline(map, render),                   // home, about, guide, messages, keys, 404
            new ExercisePagesPipeline(map, exercises, render),     // quizzes, practice, progress, hand-in, the bank in shards
            search,                                                // all pages -> index, search page
            new BrowsePipeline(map, search, render),               // facets -> lists that need no script
            new PublishingPipeline(map, render, clock ?? TimeProvider.System), // feed, sitemap, headers, manifest, assets
            new OfflinePipeline(map, render),                      // list of all files, service worker
        ];
        Pipelines = [.. pipelines.Select(static pipeline => pipeline.Name)];
        _graph = new SiteGraph(new SiteBuilder().Compose(pipelines), files, options.Threads > 0 ? options.Threads : Environment.ProcessorCount, options.Once);
        Map = map;
        Exercises = exercises;
    }

    /// <summary>The names of the pipelines, in order.</summary>
    public IReadOnlyList<string> Pipelines { get; }

    /// <summary>What the site holds, for summaries.</summary>
    internal MapPipeline Map { get; }

    /// <summary>The questions of the site.</summary>
    internal ExercisePipeline Exercises { get; }

    /// <summary>Builds into a sink when there are no errors (no warnings either, when strict).</summary>
    public RunReport Build(IOutputSink sink, bool strict = false, Action<string>? progress = null, CancellationToken cancellation = default) =>
        Complete(_graph.Run(sink, findings => _files.RefusedLinks.Count == 0 && !findings.Any(f => f.Rule.Severity == Severity.Error || (strict && f.Rule.Severity == Severity.Warning)), null, progress, cancellation: cancellation));

    /// <summary>Computes everything and publishes nothing.</summary>
    public RunReport Judge(CancellationToken cancellation = default) => Complete(_graph.Run(null, static _ => false, cancellation: cancellation));

    /// <summary>Builds while somebody writes: broken files keep their last good page, nothing is removed until all is well.</summary>
    /// <param name="sink">Where files go.</param>
    /// <param name="stage">The pages first; the rest when nobody waits for a page.</param>
    /// <param name="cancellation">Gives the run up; the next one makes good what it left.</param>
    public RunReport Preview(IOutputSink sink, Stage stage = Stage.Whole, CancellationToken cancellation = default) =>
        Complete(_graph.Run(sink, static _ => true, static findings => !findings.Any(static f => f.Rule.Severity == Severity.Error), null, stage, cancellation));

    // What only the whole run knows: links that were not followed, and the lines that findings of several files together point at.
    private RunReport Complete(RunReport report)
    {
        IEnumerable<Diagnostic> links = _files.RefusedLinks.Select(static path => new Diagnostic(ContentRules.SymbolicLink, path, 1, 1, [path]));
        return report with { Diagnostics = [.. Excerpts.Complete(report.Diagnostics.Concat(links), _files).Order(Comparer<Diagnostic>.Create(Diagnostic.Compare))] };
    }
}
