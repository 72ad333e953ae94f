using System.Text;

namespace Curriculum.Pipelines.Tests;

/// <summary>Pipelines that may wait, many files from one value, and files that tell of all files.</summary>
public sealed class StageTests
{
    private readonly MemoryFiles _files = new();
    private readonly MemorySink _site = new();
    private readonly SiteGraph _graph;

    public StageTests()
    {
        Pages pages = new();
        _graph = new SiteGraph(new SiteBuilder().Compose([pages, new Shelf(pages)]), _files, 1);
        _files.Put("a", "satu").Put("b", "dua");
    }

    private void Run(Stage stage, CancellationToken cancellation = default) => _graph.Run(_site, static _ => true, stage: stage, cancellation: cancellation);

    private string[] Clean()
    {
        MemorySink clean = new();
        Pages pages = new();
        new SiteGraph(new SiteBuilder().Compose([pages, new Shelf(pages)]), _files, 1).Run(clean, static _ => true);
        return clean.Files;
    }

    [Fact]
    public void What_may_wait_keeps_its_last_files_until_its_turn()
    {
        Run(Stage.Whole);
        _files.Put("a", "tiga").Remove("b");

        Run(Stage.Pages);
        Assert.Contains("a=tiga", _site.Files);
        Assert.DoesNotContain("b=dua", _site.Files);
        Assert.Contains("rak/satu=satu", _site.Files);

        Run(Stage.Rest);
        Assert.Equal(Clean(), _site.Files);
    }

    [Fact]
    public void The_rest_may_be_given_up_and_is_made_good_later()
    {
        Run(Stage.Whole);
        _files.Put("a", "empat");
        Run(Stage.Pages);
        using CancellationTokenSource writing = new();
        writing.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Run(Stage.Rest, writing.Token));
        Assert.Contains("rak/satu=satu", _site.Files);

        _files.Put("b", "lima");
        Run(Stage.Pages);
        Run(Stage.Rest);
        Assert.Equal(Clean(), _site.Files);
    }

    [Fact]
    public void The_list_names_every_file_with_its_size()
    {
        Run(Stage.Whole);

        Assert.Contains("daftar=a:4 b:3 rak/dua:3 rak/satu:4", _site.Files);
    }

    private sealed class Pages : Pipeline
    {
        public Values<Note> Notes { get; private set; } = null!;

        public override void Compose(SiteBuilder site)
        {
            Notes = site.Notes();
            site.Write(Notes);
        }
    }

    private sealed class Shelf(Pages pages) : Pipeline
    {
        public override bool MayWait => true;

        public override void Compose(SiteBuilder site)
        {
            Value<EquatableArray<Note>> all = pages.Notes.Collect(static notes => EquatableArray.From(notes));
            site.WriteAll(all, static (notes, _) => [.. notes.Select(static note => new Func<PrintedFile>(() => PrintedFile.Of("rak/" + note.Text, note.Bytes)))]);
            site.WriteListing(all, static (_, lines) => [PrintedFile.Of("daftar", Encoding.UTF8.GetBytes(string.Join(' ', lines.Where(static line => line.Path != "daftar").Select(static line => $"{line.Path}:{line.Size}"))))]);
        }
    }
}
