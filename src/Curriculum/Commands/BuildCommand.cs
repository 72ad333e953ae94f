using System.CommandLine;
using System.Diagnostics;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Reports;

namespace Curriculum.Commands;

/// <summary><c>curriculum build</c>: makes the whole site, or says what is wrong and leaves the last one as it is.</summary>
internal static class BuildCommand
{
    public static Command Create(Tongue tongue, TextWriter output, TextWriter error)
    {
        CommonOptions options = new(tongue, withOutput: true);
        Command command = new("build", tongue.Words["cli.build"]);
        Option<string?> zip = new("--zip") { Description = tongue.Words["cli.option.zip"] };
        foreach (Option option in options.All.Append(zip)) command.Options.Add(option);
        command.SetAction(parsed => Run(
            options.Read(parsed, tongue),
            CommonOptions.Apart(parsed.GetValue(options.Input)!, parsed.GetValue(options.Output)!, tongue),
            Archive(parsed.GetValue(zip), parsed.GetValue(options.Input)!, parsed.GetValue(options.Output)!, tongue),
            parsed.GetValue(options.Format)!,
            parsed.GetValue(options.Strict),
            tongue,
            output,
            error));
        return command;
    }

    private static int Run(SiteOptions options, string target, string? archive, string format, bool strict, Tongue tongue, TextWriter output, TextWriter error)
    {
        long start = Stopwatch.GetTimestamp();
        AtomicFolder folder;
        try
        {
            folder = AtomicFolder.Begin(target);
        }
        catch (IOException)
        {
            throw new WrongUseException(tongue.Words.Text("cli.foreignFolder", target));
        }

        // Help for machines goes to standard output alone; progress never does when the format is for machines.
        TextWriter progress = format == "text" ? output : error;
        Site site = new(options with { Once = true }, new FolderSource(options.Input));
        RunReport report = site.Build(new FolderSink(folder.Fresh), strict, Progress(progress, tongue));
        DiagnosticReport.Write(output, report.Diagnostics, format, tongue, options.Input.Replace('\\', '/').TrimEnd('/'));
        if (report.Published && archive is not null) SiteArchive.Write(folder.Fresh, archive);
        if (report.Published) folder.Commit();
        else folder.Abandon();
        if (report.Published) QuestionSummary.Write(progress, site.Exercises.Report.Current, tongue);
        CaseSummary.Write(progress, report, site.Map.CasesOf, tongue);
        Summary.Write(progress, report, Stopwatch.GetElapsedTime(start), target, tongue);
        return report.Published ? Cli.Fine : Cli.Problems;
    }

    // The archive holds the site, so it cannot lie in it; nor among what lecturers write.
    private static string? Archive(string? file, string input, string output, Tongue tongue)
    {
        if (file is null) return null;
        if (file.Length == 0 || Directory.Exists(file) || CommonOptions.Holds(input, file) || CommonOptions.Holds(output, file)) throw new WrongUseException(tongue.Words.Text("cli.badZip", file));
        return file;
    }

    // On a terminal one line that changes; elsewhere nothing until the summary.
    private static Action<string>? Progress(TextWriter output, Tongue tongue) => Console.IsOutputRedirected || !ReferenceEquals(output, Console.Out)
        ? null
        : name => output.Write("\r\u001b[K" + tongue.Words.Text("cli.progress", name) + "\r");
}
