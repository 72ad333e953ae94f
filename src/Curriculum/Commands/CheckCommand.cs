using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Curriculum.Judging;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Reports;
using Curriculum.SitePipelines;
using Diagnostic = Curriculum.Pipelines.Diagnostic;

namespace Curriculum.Commands;

/// <summary><c>curriculum check</c>: builds in memory and judges the whole result; reports coverage and reading level.</summary>
internal static class CheckCommand
{
    public static Command Create(Tongue tongue, TextWriter output, TextWriter error)
    {
        CommonOptions options = new(tongue, withOutput: true);
        Command command = new("check", tongue.Words["cli.check"]);
        foreach (Option option in options.All) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            CommonOptions.Apart(parsed.GetValue(options.Input)!, parsed.GetValue(options.Output)!, tongue);
            return Run(options.Read(parsed, tongue), parsed.GetValue(options.Format)!, parsed.GetValue(options.Strict), tongue, output, error);
        });
        return command;
    }

    private static int Run(SiteOptions options, string format, bool strict, Tongue tongue, TextWriter output, TextWriter error)
    {
        long start = Stopwatch.GetTimestamp();
        MemorySink sink = new();
        Site site = new(options, new FolderSource(options.Input));
        RunReport report = site.Build(sink, strict);
        List<Diagnostic> findings = [.. report.Diagnostics];
        int links = 0;
        if (report.Published)
        {
            (IReadOnlyList<Diagnostic> judged, links) = new SiteJudge(sink.Files).Judge(options.Threads > 0 ? options.Threads : Environment.ProcessorCount);
            findings.AddRange(judged);
            findings.AddRange(Reading.TooLong(site.Map.Readings()));
            findings.Sort(Diagnostic.Compare);
        }

        bool fine = report.Published && !findings.Any(f => f.Rule.Severity == Severity.Error || (strict && f.Rule.Severity == Severity.Warning));
        DiagnosticReport.Write(output, findings, format, tongue, options.Input.Replace('\\', '/').TrimEnd('/'));
        TextWriter talk = format == "text" ? output : error;
        if (report.Published) Tell(talk, site, sink, links, tongue);
        int errors = findings.Count(static f => f.Rule.Severity == Severity.Error);
        talk.WriteLine(tongue.Words.Text("cli.findings", errors, findings.Count(static f => f.Rule.Severity == Severity.Warning)));
        talk.WriteLine(tongue.Words.Text(fine ? "cli.checked" : "cli.checkFailed", Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)));
        return fine ? Cli.Fine : Cli.Problems;
    }

    private static void Tell(TextWriter output, Site site, MemorySink sink, int links, Tongue tongue)
    {
        SiteContext context = site.Map.Latest;
        IReadOnlyList<LessonReading> readings = site.Map.Readings();
        output.WriteLine(tongue.Words["cli.readingHead"]);
        foreach (LessonReading reading in readings)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {reading.Slug,-40} {reading.Words,6} {reading.WordsPerSentence,6:0.0}"));
        }

        int taught = context.Knowledge.Concepts.Count(concept => context.Outline.MainLesson(concept.Id.Value) is not null);
        int linked = readings.Sum(static reading => reading.LinkedConcepts);
        string[] outcomes = [.. context.Outline.OutcomeIds];
        HashSet<string> covered = new(context.Outline.Lessons.SelectMany(static lesson => lesson.Outcomes), StringComparer.Ordinal);
        output.WriteLine(tongue.Words.Text("cli.coverLessons", context.Outline.Lessons.Count(), context.Outline.Modules.Count, context.Outline.Lessons.Sum(static lesson => lesson.Minutes)));
        output.WriteLine(tongue.Words.Text("cli.coverConcepts", taught, context.Knowledge.Concepts.Count, linked));
        output.WriteLine(tongue.Words.Text("cli.coverOutcomes", outcomes.Count(covered.Contains), outcomes.Length));
        QuestionSummary.Write(output, site.Exercises.Report.Current, tongue);
        output.WriteLine(tongue.Words.Text("cli.coverCitations", readings.Sum(static reading => reading.Citations)));
        output.WriteLine(tongue.Words.Text("cli.coverPages", sink.Files.Keys.Count(static path => path.EndsWith(".html", StringComparison.Ordinal)), links));
    }
}
