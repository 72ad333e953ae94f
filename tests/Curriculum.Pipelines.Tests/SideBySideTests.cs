namespace Curriculum.Pipelines.Tests;

/// <summary>Steps that do not need each other run side by side; those that do wait.</summary>
public sealed class SideBySideTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // A place where two must be at once, or both give up.
    private static string Meet(Barrier place) => place.SignalAndWait(Patience) ? "met" : "alone";

    private static void Put(Workbench bench) => bench.Files.Put("left/a", "a").Put("right/b", "b");

    [Fact]
    public void Two_tables_are_made_at_the_same_time()
    {
        using Barrier place = new(2);
        Workbench bench = new(
            site =>
            {
                foreach (string side in new[] { "left", "right" }) site.Write(site.Notes(side + "/*").Select(note => note with { Text = Meet(place) }));
            },
            threads: 2);
        Put(bench);

        bench.Run();

        Assert.Equal(["left/a=met", "right/b=met"], bench.Site.Files);
    }

    [Fact]
    public void Two_outputs_are_written_at_the_same_time()
    {
        using Barrier place = new(2);
        Workbench bench = new(
            site =>
            {
                foreach (string side in new[] { "left", "right" }) site.Write(site.Notes(side + "/*"), static note => note.Name, note => (note with { Text = Meet(place) }).Bytes.Span);
            },
            threads: 2);
        Put(bench);

        bench.Run();

        Assert.Equal(["left/a=met", "right/b=met"], bench.Site.Files);
    }

    [Fact]
    public void One_thread_does_one_thing_after_the_other_in_the_order_of_composition()
    {
        List<string> done = [];
        Workbench bench = new(site =>
        {
            foreach (string name in new[] { "left", "right" })
            {
                site.Write(site.Notes(name + "/*").Select(note =>
                {
                    done.Add(note.Name);
                    return note;
                }));
            }
        });
        Put(bench);

        bench.Run();

        Assert.Equal(["left/a", "right/b"], done);
    }

    [Fact]
    public void What_waits_for_a_step_that_failed_does_not_begin()
    {
        Counter later = new();
        Workbench bench = new(
            site => site.Write(site.Notes("left/*").Select(static note => note.Text == "a" ? throw new IOException("gone") : note).Select(later.Tick)),
            threads: 4);
        Put(bench);

        Assert.Equal("gone", Assert.Throws<IOException>(() => bench.Run()).Message);
        Assert.Equal(0, later.Take());

        bench.Files.Put("left/a", "mended");
        bench.Run();
        Assert.Equal(["left/a=mended"], bench.Site.Files);
    }

    [Fact]
    public void Each_pipeline_is_told_of_once()
    {
        List<string> told = [];
        SiteGraph graph = new(
            new SiteBuilder().Compose([new Simple("left"), new Other("right")]),
            new MemoryFiles().Put("left/a", "a").Put("right/b", "b"),
            threads: 4);

        graph.Run(new MemorySink(), static _ => true, progress: told.Add);

        Assert.Equal([nameof(Other), nameof(Simple)], told.Order(StringComparer.Ordinal));
    }

    private class Simple(string folder) : Pipeline
    {
        public override void Compose(SiteBuilder site) => site.Write(site.Notes(folder + "/*").Select(static note => note).Where(static _ => true));
    }

    private sealed class Other(string folder) : Simple(folder);
}
