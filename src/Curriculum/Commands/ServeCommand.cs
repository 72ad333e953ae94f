using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using Curriculum.Output;
using Curriculum.Preview;
using Curriculum.Reports;

namespace Curriculum.Commands;

/// <summary><c>curriculum serve</c>: builds, watches, and shows each change in the open page.</summary>
internal static class ServeCommand
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    public static Command Create(Tongue tongue, TextWriter output, TextWriter error)
    {
        CommonOptions options = new(tongue, withOutput: false);
        Option<int> port = new("--port") { Description = tongue.Words["cli.option.port"], DefaultValueFactory = static _ => 5080 };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535) result.AddError(tongue.Words["cli.badPort"]);
        });
        Command command = new("serve", tongue.Words["cli.serve"]) { options.Input, options.Seed, options.Threads, port };
        command.SetAction((parsed, cancellation) => Run(options.Read(parsed, tongue), parsed.GetValue(port), tongue, output, error, cancellation));
        return command;
    }

    private static async Task<int> Run(SiteOptions options, int port, Tongue tongue, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        using InputWatcher watcher = new(options.Input);
        using PreviewSite site = new(options, tongue);
        (IReadOnlyCollection<string> pages, TimeSpan elapsed) = site.Build([]);
        DiagnosticReport.Write(output, site.Findings, "text", tongue, options.Input);
        await using PreviewServer server = new(site, port);
        try
        {
            await server.Start();
        }
        catch (IOException problem) when (problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
        {
            throw new WrongUseException(tongue.Words.Text("cli.portInUse", port));
        }

        output.WriteLine(tongue.Words.Text("cli.serving", server.Url, pages.Count, Seconds(elapsed)));
        output.Flush();
        try
        {
            while (true)
            {
                IReadOnlyCollection<string> touched = await Next(watcher, site, cancellation);
                bool wasBroken = site.Findings.Count > 0;
                (IReadOnlyCollection<string> changed, TimeSpan took) = site.Build(touched);
                if (changed.Count > 0) server.Tell("reload", "");
                if (site.Findings.Count > 0 || wasBroken) server.Tell("problems", site.Panel());
                DiagnosticReport.Write(output, site.Findings, "text", tongue, options.Input);
                output.WriteLine(tongue.Words.Text("cli.rebuilt", changed.Count, took.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)));
                output.Flush();
            }
        }
        catch (OperationCanceledException)
        {
            error.WriteLine(tongue.Words["cli.stopped"]);
            return Cli.Fine;
        }
    }

    // Waits for the next change, and uses a quiet moment for what no page waits for.
    private static async Task<IReadOnlyCollection<string>> Next(InputWatcher watcher, PreviewSite site, CancellationToken cancellation)
    {
        using var begun = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task<IReadOnlyCollection<string>> next = watcher.Next(begun.Cancel, cancellation);
        await Task.WhenAny(next, Task.Delay(Quiet, cancellation));
        if (!next.IsCompleted) await Task.Run(() => site.BuildRest(begun.Token), cancellation);
        return await next;
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
