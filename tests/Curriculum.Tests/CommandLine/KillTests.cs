using System.Diagnostics;
using System.Security.Cryptography;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.CommandLine;

/// <summary>Whatever ends a build, and when: the site's folder holds the old site or the new one, never some of each.</summary>
[Collection(Alone.Name)]
public sealed class KillTests : IDisposable
{
    private const int Kills = 24;
    private const int Lessons = 600;

    private readonly TempFolder _work = new();

    public void Dispose() => _work.Dispose();

    private string Site => _work.At("public", "site");

    [Fact]
    public void A_killed_build_leaves_the_old_site_or_the_new_one()
    {
        (string Input, SortedDictionary<string, string> Tree) one = Input("satu");
        (string Input, SortedDictionary<string, string> Tree) two = Input("dua");
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(0, BuiltProgram.Run(Build(one.Input)).Exit);
        int length = (int)watch.ElapsedMilliseconds;
        SortedDictionary<string, string> last = one.Tree;
        int killed = 0, old = 0, writing = 0;

        // Builds that ended before they could be killed do not count; that most do would be a fault of this test.
        for (int build = 0; killed < Kills; build++)
        {
            Assert.True(build < Kills * 4, $"Only {killed} of {build} builds could be killed.");
            SortedDictionary<string, string> next = last == one.Tree ? two.Tree : one.Tree;
            string[] left = Unfinished();
            using Process process = BuiltProgram.Start(Build(next == one.Tree ? one.Input : two.Input));
            if (build % 2 == 0) process.WaitForExit(RandomNumberGenerator.GetInt32(length));
            else WaitForTheLastFiles(process);
            if (!process.HasExited) killed++;
            process.Kill();
            process.WaitForExit();
            if (Unfinished().Except(left, StringComparer.Ordinal).Any()) writing++;

            SortedDictionary<string, string> now = Tree.Read(Site);
            bool isOld = Tree.Hash(now) == Tree.Hash(last);
            if (!isOld) Tree.Equal(next, now, $"Build {build} was killed and left neither the old site nor the new one.");
            if (isOld) old++;
            last = isOld ? last : next;
        }

        Assert.True(old > 0);
        Assert.True(writing > 0, "No build was killed while it wrote.");
        Assert.Equal(0, BuiltProgram.Run(Build(two.Input)).Exit);
        Tree.Equal(two.Tree, Tree.Read(Site), "The next build is clean.");
        Assert.Equal([Site], Directory.EnumerateFileSystemEntries(_work.At("public")));
    }

    [Fact]
    public void Two_builds_at_once_leave_one_whole_site()
    {
        (string Input, SortedDictionary<string, string> Tree) one = Input("satu");
        (string Input, SortedDictionary<string, string> Tree) two = Input("dua");
        for (int round = 0; round < 4; round++)
        {
            using Process first = BuiltProgram.Start(Build(one.Input));
            using Process second = BuiltProgram.Start(Build(two.Input));
            Assert.Equal((0, 0), (Exit(first), Exit(second)));

            SortedDictionary<string, string> now = Tree.Read(Site);
            if (Tree.Hash(now) != Tree.Hash(one.Tree)) Tree.Equal(two.Tree, now, "Neither of two sites.");
            Assert.Equal([Site], Directory.EnumerateFileSystemEntries(_work.At("public")));
        }
    }

    private static int Exit(Process process)
    {
        string said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", said);
        return process.ExitCode;
    }

    // The moment that matters most: all is written, and the new site takes the place of the old.
    private void WaitForTheLastFiles(Process process)
    {
        while (!process.HasExited && !Array.Exists(Unfinished(), static fresh => File.Exists(Path.Combine(fresh, "sw.js")))) Thread.Yield();
        process.WaitForExit(RandomNumberGenerator.GetInt32(40));
    }

    // Folders of builds that are being written, or were when they ended.
    private string[] Unfinished() => Directory.GetDirectories(_work.At("public"), ".site.*");

    private string[] Build(string input) => ["build", "--input", input, "--output", Site];

    // A course of many lessons under one of two names: every page differs, and a build takes long enough to be hit.
    private (string Input, SortedDictionary<string, string> Tree) Input(string name)
    {
        string input = _work.At(name);
        Tree.Copy(Repository.Site("two-lessons"), input);
        string settings = Path.Combine(input, "situs.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("name: Dua Pelajaran", "name: " + name, StringComparison.Ordinal));
        string lesson = File.ReadAllText(Path.Combine(input, "pelajaran", "dasar", "satu.md"));
        for (int i = 1; i <= Lessons; i++)
        {
            string text = lesson.Replace("title: Pengantar", $"title: Latihan {i}", StringComparison.Ordinal).Replace("order: 1", $"order: {i + 2}", StringComparison.Ordinal)
                .Replace("concepts:", "also:", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(input, "pelajaran", "dasar", $"latihan-{i}.md"), text);
        }

        string clean = _work.At(name + "-clean");
        RunReport report = new Curriculum.Site(new SiteOptions(input), new FolderSource(input)).Build(new FolderSink(clean));
        Assert.True(report.Published, string.Join('\n', report.Diagnostics.Take(3)));
        return (input, Tree.Read(clean));
    }
}
