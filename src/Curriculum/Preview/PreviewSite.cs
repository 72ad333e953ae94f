using System.Collections.Concurrent;
using System.Diagnostics;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Reports;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.Preview;

/// <summary>The site while somebody writes: rebuilt after each change, in a folder of its own.</summary>
internal sealed class PreviewSite : IDisposable
{
    private readonly FolderSource _source;
    private readonly Site _site;
    private readonly FolderSink _sink;
    private readonly ConcurrentDictionary<string, bool> _changed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly RenderService _render = new();
    private readonly Tongue _tongue;
    private readonly Lock _building = new();

    public PreviewSite(SiteOptions options, Tongue tongue)
    {
        _tongue = tongue;
        Folder = Directory.CreateTempSubdirectory("curriculum-").FullName;
        _source = new FolderSource(options.Input, watched: true);
        _site = new Site(options with { Live = true }, _source);
        _sink = new FolderSink(Folder) { Careful = true, Changed = Note };
    }

    /// <summary>Where the pages are.</summary>
    public string Folder { get; }

    /// <summary>What the last build found.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; private set; } = [];

    /// <summary>Whether the last build found errors.</summary>
    public bool Broken => Findings.Any(static finding => finding.Rule.Severity == Severity.Error);

    /// <summary>Where the file of an address is, if the site has it.</summary>
    public string? FileOf(string address) => _files.GetValueOrDefault(address);

    /// <summary>Brings the preview up to date.</summary>
    /// <param name="touched">Input files that somebody wrote, relative to the input.</param>
    /// <returns>The addresses that changed, and how long it took.</returns>
    public (IReadOnlyCollection<string> Changed, TimeSpan Elapsed) Build(IEnumerable<string> touched)
    {
        lock (_building)
        {
            long start = Stopwatch.GetTimestamp();
            _source.Touch(touched);
            _changed.Clear();
            Findings = _site.Preview(_sink, Stage.Pages).Diagnostics;
            return (_changed.Keys.ToArray(), Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>Makes what no page waits for, such as the search index; given up as soon as somebody writes again.</summary>
    public void BuildRest(CancellationToken writing)
    {
        lock (_building)
        {
            try
            {
                _site.Preview(_sink, Stage.Rest, writing);
            }
            catch (OperationCanceledException)
            {
                // The next quiet moment makes it good.
            }
        }
    }

    /// <summary>The findings as a panel above a page; empty when all is well.</summary>
    public string Panel() => System.Text.Encoding.UTF8.GetString(_render.Page<Theme.Parts.ProblemPanel>(Model())).ReplaceLineEndings("\n").Trim();

    /// <summary>The findings as a page, for an address that has no good page yet.</summary>
    public byte[] Page() => _render.Page<ProblemsPage>(Model()).ToArray();

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Note(string address)
    {
        _changed[address] = true;
        string file = Path.Combine(Folder, address);
        if (File.Exists(file)) _files[address] = file;
        else _files.TryRemove(address, out _);
    }

    private ProblemsModel Model()
    {
        DiagnosticWords words = new(_tongue);
        return new ProblemsModel
        {
            Head = new PageHead { Title = _tongue.Words["problems.title"], Description = "", Path = "index.html", Language = _tongue.Code, NoIndex = true },
            Site = new SiteFrame { Name = _tongue.Words["problems.title"], Tagline = "", LiveUrl = PreviewServer.EventPath },
            Problems = [.. Findings.Select(finding => new ProblemItem
            {
                Code = finding.Rule.Code,
                Severity = finding.Rule.Severity == Severity.Error ? ProblemSeverity.Error : ProblemSeverity.Warning,
                File = finding.File,
                Line = finding.Line,
                Column = finding.Column,
                Message = words.Message(finding),
                Excerpt = finding.Excerpt is { Length: > 0 } line && Excerpt.Around(line, finding.Column) is var excerpt ? excerpt.Text + "\n" + excerpt.Indent + "^" : "",
                Cure = words.Cure(finding),
            })],
        };
    }
}
