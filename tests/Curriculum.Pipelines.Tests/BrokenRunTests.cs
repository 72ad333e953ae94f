namespace Curriculum.Pipelines.Tests;

/// <summary>A run may end in the middle: cancelled, or by a disk that is full. The next one makes up for it.</summary>
public sealed class BrokenRunTests
{
    private static void Compose(SiteBuilder site, Action<Note> before)
    {
        Values<Note> notes = site.Notes();
        Values<Note> checkedNotes = notes.Select(note =>
        {
            before(note);
            return note with { Text = note.Text + "!" };
        });
        Value<string> all = notes.Collect(static all => string.Join('+', all.Select(static n => n.Text)));
        site.Write(checkedNotes.Combine(all, static (n, all) => n with { Text = $"{n.Text} of {all}" }));
        site.Write(notes.GroupBy(static n => n.Text).Select(static g => new Note("group-" + g.Key, g.Items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        site.Write(all.Spread(static text => text.Split('+').Select(static word => (word, new Note("word-" + word, word)))));
    }

    private static string[] Fresh(MemoryFiles files)
    {
        Workbench fresh = new(static site => Compose(site, static _ => { }), files);
        fresh.Run();
        return fresh.Site.Files;
    }

    [Fact]
    public void What_a_cancelled_run_did_not_reach_is_done_by_the_next()
    {
        using CancellationTokenSource cancel = new();
        bool hurry = false;
        Workbench bench = new(site => Compose(site, _ =>
        {
            if (hurry) cancel.Cancel();
        }), threads: 4);
        bench.Files.Put("a", "one").Put("b", "two").Put("c", "two");
        bench.Run();

        bench.Files.Put("a", "ONE").Put("b", "TWO").Remove("c");
        hurry = true;
        Assert.ThrowsAny<OperationCanceledException>(() => bench.Run(cancel.Token));
        hurry = false;
        bench.Run();

        Assert.Equal(Fresh(bench.Files), bench.Site.Files);
    }

    [Fact]
    public void What_a_step_that_failed_left_undone_is_done_by_the_next()
    {
        bool fail = false;
        Workbench bench = new(site => Compose(site, _ =>
        {
            if (fail) throw new IOException("gone");
        }));
        bench.Files.Put("a", "one").Put("b", "two");
        bench.Run();

        bench.Files.Put("a", "ONE").Put("d", "two");
        fail = true;
        Assert.Throws<IOException>(() => bench.Run());
        fail = false;
        bench.Run();

        Assert.Equal(Fresh(bench.Files), bench.Site.Files);
    }

    [Fact]
    public void What_a_full_disk_refused_is_written_and_what_it_took_is_removed_later()
    {
        Workbench bench = new(static site => Compose(site, static _ => { }));
        bench.Files.Put("a", "one");
        bench.Run();

        bench.Files.Put("b", "two");
        bench.Site.FullDisk = "word-two";
        Assert.Throws<IOException>(() => bench.Run());
        bench.Site.FullDisk = null;
        bench.Files.Remove("b");
        bench.Run();

        Assert.Equal(Fresh(bench.Files), bench.Site.Files);
    }

    [Fact]
    public void A_page_that_was_to_change_hands_when_the_disk_was_full_does_so_later()
    {
        Workbench bench = new(static site =>
        {
            site.Write(site.Notes("first/*").Select(static n => n with { Name = "page" }));
            site.Write(site.Notes("second/*").Select(static n => n with { Name = "page" }));
        });
        bench.Files.Put("first/x", "one").Put("second/x", "two");
        bench.Run();

        bench.Files.Remove("first/x");
        bench.Site.FullDisk = "page";
        Assert.Throws<IOException>(() => bench.Run());
        bench.Site.FullDisk = null;
        bench.Run();

        Assert.Equal(["page=two"], bench.Site.Files);
    }
}
