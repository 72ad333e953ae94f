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
        foreach (Option option in options.All) command.Options.Add(option);
        command.SetAction(parsed => Run(
            options.Read(parsed, tongue),
            CommonOptions.Apart(parsed.GetValue(options.Input)!, parsed.GetValue(options.Output)!, tongue),
            parsed.GetValue(options.Format)!,
            parsed.GetValue(options.Strict),
            tongue,
            output,
            error));
        return command;
    }

    private static int Run(SiteOptions options, string target, string format, bool strict, Tongue tongue, TextWriter output, TextWriter error)
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
        Site site = new(options, new FolderSource(options.Input));
        RunReport report = site.Build(new FolderSink(folder.Fresh), strict, Progress(progress, tongue));
        DiagnosticReport.Write(output, report.Diagnostics, format, tongue, options.Input.Replace('\\', '/').TrimEnd('/'));
        if (report.Published) folder.Commit();
        else folder.Abandon();
        CaseSummary.Write(progress, report, site.Map.CasesOf, tongue);
        Summary.Write(progress, report, Stopwatch.GetElapsedTime(start), target, tongue);
        return report.Published ? Cli.Fine : Cli.Problems;
    }

    // On a terminal one line that changes; elsewhere nothing until the summary.
    private static Action<string>? Progress(TextWriter output, Tongue tongue) => Console.IsOutputRedirected || !ReferenceEquals(output, Console.Out)
        ? null
        : name => output.Write("\r\u001b[K" + tongue.Words.Text("cli.progress", name) + "\r");
}
