namespace Curriculum.Pipelines.Tests;

/// <summary>Findings are part of what a step made: they stay, move and go with it.</summary>
public sealed class FindingTests
{
    private static Outcome<Note> Smell(Note note)
    {
        string[] lines = note.Text.Split('\n');
        IEnumerable<Diagnostic> found = lines.Select((line, index) => (line, index)).Where(static l => l.line.Contains("smell", StringComparison.Ordinal)).Select(l => Words.Found(note.Name, l.line, l.index + 1));
        return note.Text.Contains("broken", StringComparison.Ordinal) ? Outcome<Note>.None(found.Append(Words.Found(note.Name, "broken"))) : Outcome<Note>.Of(note with { Text = lines[0] }, found);
    }

    private static string[] Say(RunReport report) => [.. report.Diagnostics.Select(static d => $"{d.File}:{d.Line} {d.Arguments[0]}")];

    [Fact]
    public void An_unchanged_file_still_reports_its_warnings()
    {
        Workbench bench = new(static site => site.Write(site.Notes().Check(Smell)));
        bench.Files.Put("a", "good\nsmell").Put("b", "good");
        Assert.Equal(["a:2 smell"], Say(bench.Run()));

        bench.Files.Put("b", "better");

        Assert.Equal(["a:2 smell"], Say(bench.Run()));
        Assert.Equal(["a:2 smell"], Say(bench.Run()));
    }

    [Fact]
    public void A_finding_that_moves_is_reported_at_its_new_place_and_nothing_below_runs()
    {
        Counter below = new();
        Workbench bench = new(site => site.Write(site.Notes().Check(Smell).Select(below.Tick)));
        bench.Files.Put("a", "title\nsmell");
        bench.Run();
        below.Take();

        bench.Files.Put("a", "title\n\nsmell");

        Assert.Equal(["a:3 smell"], Say(bench.Run()));
        Assert.Equal(0, below.Take());
    }

    [Fact]
    public void A_mended_file_and_a_removed_one_report_nothing()
    {
        Workbench bench = new(static site => site.Write(site.Notes().Check(Smell)));
        bench.Files.Put("a", "smell").Put("b", "broken").Put("c", "smell");
        Assert.Equal(["a:1 smell", "b:1 broken", "c:1 smell"], Say(bench.Run()));

        bench.Files.Put("a", "good").Put("b", "good").Remove("c");

        Assert.Empty(Say(bench.Run()));
        Assert.Equal(["a=good", "b=good"], bench.Site.Files);
    }

    [Fact]
    public void Findings_about_all_together_are_made_anew_when_any_changes()
    {
        Workbench bench = new(static site => site.Notes().Gather(static all => Outcome<int>.Of(
            all.Count,
            all.GroupBy(static n => n.Text, StringComparer.Ordinal).Where(static g => g.Count() > 1).Select(static g => Words.Found(g.Last().Name, "twice")))));
        bench.Files.Put("a", "x").Put("b", "x");
        Assert.Equal(["b:1 twice"], Say(bench.Run()));

        bench.Files.Put("a", "y");

        Assert.Empty(Say(bench.Run()));
    }

    [Fact]
    public void Findings_come_sorted_by_file_line_and_words()
    {
        Workbench bench = new(static site =>
        {
            site.Notes().Check(Smell);
            site.Notes().Check(static n => Outcome<Note>.Of(n, [Words.Found(n.Name, "earlier"), Words.Found(n.Name, "later", 2)]));
        });
        bench.Files.Put("b", "smell").Put("a", "x\nsmell");

        Assert.Equal(["a:1 earlier", "a:2 later", "a:2 smell", "b:1 earlier", "b:1 smell", "b:2 later"], Say(bench.Run()));
    }
}
