using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;
using Curriculum.SitePipelines;
using Curriculum.Theme.Rendering;

namespace Curriculum.Cases;

/// <summary>Everything that cases are made of, read from an input folder without making the site.</summary>
/// <param name="Maker">Makes the cases; null while something that they lean on cannot be read.</param>
/// <param name="Models">The models in the order of their ids.</param>
/// <param name="Seed">The seed of the site or of the command line.</param>
/// <param name="Findings">What is wrong with the input, as far as cases need it.</param>
internal sealed record CaseWorkshop(CaseMaker? Maker, IReadOnlyList<CaseModel> Models, string Seed, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Reads an input folder.</summary>
    /// <param name="options">Where it is, and the seed.</param>
    /// <param name="files">Its files.</param>
    /// <param name="judged">Whether the gate looks at the models too.</param>
    public static CaseWorkshop Open(SiteOptions options, IFileSource files, bool judged)
    {
        SitePipeline settings = new(options);
        InputPipeline input = new();
        KnowledgePipeline knowledge = new();
        LessonPipeline lessons = new(settings, input, knowledge);
        CasePipeline cases = new(settings, knowledge, lessons) { Judged = judged };
        SiteGraph graph = new(new SiteBuilder().Compose([settings, input, knowledge, lessons, cases]), files, options.Threads > 0 ? options.Threads : Environment.ProcessorCount);
        RunReport report = graph.Run(sink: null, static _ => false);
        return new CaseWorkshop(cases.Maker.Current, [.. cases.Models.Current], cases.Seed.Current, report.Diagnostics);
    }
}
