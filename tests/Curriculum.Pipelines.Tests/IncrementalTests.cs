using FsCheck;
using FsCheck.Fluent;

namespace Curriculum.Pipelines.Tests;

/// <summary>The law of the engine: after any edits, a graph that ran before has what a fresh one would have that runs once.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] Paths = ["a/1", "a/2", "b/1", "b/2", "c", "d"];
    private static readonly string[] Texts = ["", "x", "xy", "yx", "xyz", "long and winding", "zzz"];

    /// <summary>Some edits, then a run; some runs break off and are followed by another.</summary>
    public sealed record Round(Edit[] Edits, byte Fuse);

    /// <summary>A file is written, or removed where the text says so.</summary>
    public sealed record Edit(byte File, byte Text);

    [Fact]
    public void An_edited_graph_equals_a_fresh_one() => Prop.ForAll<RandomStep[], Round[]>(static (steps, rounds) => Holds(steps, rounds, threads: 1))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void An_edited_graph_on_many_threads_equals_a_fresh_one_on_one() => Prop.ForAll<RandomStep[], Round[]>(static (steps, rounds) => Holds(steps, rounds, threads: 16))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static void Holds(RandomStep[] steps, Round[] rounds, int threads)
    {
        Fuse fuse = new();
        Workbench edited = new(new RandomGraph(steps, fuse).Compose, new MemoryFiles { Backwards = true }, threads);
        foreach (string path in Paths) edited.Files.Put(path, path);
        foreach (Round round in rounds.Prepend(new Round([], 1)))
        {
            foreach (Edit edit in round.Edits) Apply(edit, edited.Files);
            if (round.Fuse % 4 == 0) BreakOff(edited, fuse, 1 + (round.Fuse / 4));
            RunReport report = edited.Run();

            Workbench fresh = new(new RandomGraph(steps, new Fuse()).Compose, edited.Files, once: true);
            Assert.Equal(fresh.Run().Diagnostics, report.Diagnostics);
            Assert.Equal(fresh.Site.Files, edited.Site.Files);
        }

        edited.Site.TakeWritten();
        edited.Run();
        Assert.Empty(edited.Site.TakeWritten());
    }

    private static void Apply(Edit edit, MemoryFiles files)
    {
        string path = Paths[edit.File % Paths.Length];
        if (edit.Text % 4 == 0) files.Remove(path);
        else files.Put(path, Texts[edit.Text % Texts.Length]);
    }

    private static void BreakOff(Workbench bench, Fuse fuse, int steps)
    {
        fuse.Set(steps);
        try
        {
            bench.Run();
        }
        catch (Exception broken) when (broken is IOException or AggregateException)
        {
            // As it was meant to: what is left undone is for the next run.
        }
        finally
        {
            fuse.Remove();
        }
    }
}
