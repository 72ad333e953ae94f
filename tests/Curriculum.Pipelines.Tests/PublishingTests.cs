namespace Curriculum.Pipelines.Tests;

/// <summary>What reaches the site, when, and what leaves it.</summary>
public sealed class PublishingTests
{
    private static Outcome<Note> Judge(Note note) => note.Text == "broken" ? Outcome<Note>.None([Words.Found(note.Name, "broken")]) : Outcome<Note>.Of(note);

    private static Workbench Judged() => new(static site => site.Write(site.Notes().Check(Judge)));

    [Fact]
    public void A_removed_file_takes_its_page_along()
    {
        Workbench bench = Judged();
        bench.Files.Put("a", "one").Put("b", "two");
        bench.Run();

        bench.Files.Remove("a");
        RunReport report = bench.Run();

        Assert.Equal(["b=two"], bench.Site.Files);
        Assert.Equal(1, report.OutputFiles);
    }

    [Fact]
    public void Nothing_is_written_while_publishing_is_forbidden_and_everything_afterwards()
    {
        Workbench bench = Judged();
        bench.Files.Put("a", "one").Put("b", "two").Put("c", "three");
        bench.RunStrictly();
        bench.Site.TakeWritten();

        bench.Files.Put("a", "ONE").Remove("c").Put("b", "broken");
        Assert.False(bench.RunStrictly().Published);
        Assert.Empty(bench.Site.TakeWritten());
        Assert.Equal(["a=one", "b=two", "c=three"], bench.Site.Files);

        bench.Files.Put("b", "TWO");
        Assert.True(bench.RunStrictly().Published);
        Assert.Equal(["a=ONE", "b=TWO"], bench.Site.Files);
    }

    [Fact]
    public void A_broken_file_keeps_its_last_page_until_all_is_well()
    {
        Workbench bench = Judged();
        bench.Files.Put("a", "one").Put("b", "two");
        bench.RunKindly();

        bench.Files.Put("a", "broken").Remove("b").Put("c", "three");
        bench.RunKindly();
        Assert.Equal(["a=one", "b=two", "c=three"], bench.Site.Files);

        bench.Files.Put("a", "mended");
        bench.RunKindly();
        Assert.Equal(["a=mended", "c=three"], bench.Site.Files);
    }

    [Fact]
    public void An_address_wanted_twice_is_written_once_and_falls_to_the_other_when_the_first_leaves()
    {
        Workbench bench = new(static site =>
        {
            site.Write(site.Notes("first/*").Select(static n => n with { Name = "page" }));
            site.Write(site.Notes("second/*").Select(static n => n with { Name = "page" }));
        });
        bench.Files.Put("second/x", "two");
        bench.Run();
        Assert.Equal(["page=two"], bench.Site.Files);
        bench.Site.TakeWritten();

        bench.Files.Put("first/x", "one");
        bench.Run();
        Assert.Equal(["page=one"], bench.Site.Files);

        bench.Files.Put("second/x", "TWO");
        bench.Run();
        Assert.Equal(["page=one"], bench.Site.Files);
        Assert.Equal(["page"], bench.Site.TakeWritten());

        bench.Files.Remove("first/x");
        bench.Run();
        Assert.Equal(["page=TWO"], bench.Site.Files);
    }

    [Fact]
    public void A_page_that_moves_to_the_address_of_another_is_written_there()
    {
        Workbench bench = new(static site => site.Write(site.Notes().Select(static n => new Note(n.Text.Split(' ')[0], n.Text))));
        bench.Files.Put("a", "x from-a").Put("b", "y from-b");
        bench.Run();

        bench.Files.Put("a", "y from-a").Put("b", "x from-b");
        bench.Run();

        Assert.Equal(["x=x from-b", "y=y from-a"], bench.Site.Files);
    }

    [Fact]
    public void A_page_is_rendered_again_only_when_it_changed_with_what_all_pages_share()
    {
        Counter made = new();
        Workbench bench = new(site =>
        {
            Values<Note> notes = site.Notes("page/*");
            Value<string> shared = site.Notes("shared").Collect(static all => string.Concat(all.Select(static note => note.Text)));
            site.WritePages(notes, shared, (note, letters) => made.Tick(new Note(note.Name, letters.Contains(note.Text, StringComparison.Ordinal) ? "in" : "out")));
        });
        bench.Files.Put("page/a", "a").Put("page/b", "b").Put("shared", "a");
        bench.Run();
        Assert.Equal(["page/a=in", "page/b=out"], bench.Site.Files);
        Assert.Equal(2, made.Take());
        bench.Site.TakeWritten();

        bench.Files.Put("shared", "ab");
        bench.Run();
        Assert.Equal(["page/b"], bench.Site.TakeWritten());
        Assert.Equal(2, made.Take());

        // A name that goes and one that comes: the others are found again.
        bench.Files.Remove("page/a").Put("page/c", "c");
        bench.Run();
        Assert.Equal(["page/c"], bench.Site.TakeWritten());
        Assert.Equal(["page/b=in", "page/c=out"], bench.Site.Files);
        Assert.Equal(1, made.Take());
    }

    [Fact]
    public void A_graph_that_runs_once_makes_each_page_once_and_would_write_all_of_them_again()
    {
        Counter made = new();
        Workbench bench = new(
            site => site.WritePages(site.Notes("page/*"), site.Notes("shared").Collect(static all => all.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)), (note, count) => made.Tick(note with { Text = note.Text + count })),
            once: true);
        bench.Files.Put("page/a", "a").Put("page/b", "b");
        bench.Run();
        Assert.Equal(["page/a=a0", "page/b=b0"], bench.Site.Files);
        Assert.Equal(2, made.Take());
        bench.Site.TakeWritten();

        bench.Files.Put("shared", "x");
        bench.Run();
        Assert.Equal(["page/a", "page/b"], bench.Site.TakeWritten());
        Assert.Equal(["page/a=a1", "page/b=b1"], bench.Site.Files);
    }
}
