using System.Globalization;
using System.Security.Cryptography;
using Curriculum.Pipelines;
using Curriculum.Pipelines.Tests;
using Curriculum.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Curriculum.Tests.Building;

/// <summary>The promise of the preview: after whatever was done to the input, a rebuild equals a clean build byte for byte.</summary>
/// <remarks><c>CURRICULUM_SEQUENCES</c> asks for more sequences than usual, <c>CURRICULUM_SEED</c> for the same ones again.</remarks>
public sealed class RebuildTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyDictionary<string, byte[]> Start = Directory.EnumerateFiles(Repository.Site("small-faculty"), "*", SearchOption.AllDirectories)
        .ToDictionary(static file => Path.GetRelativePath(Repository.Site("small-faculty"), file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    [Fact]
    public void A_rebuild_equals_a_clean_build_after_any_edits()
    {
        ulong seed = Setting("CURRICULUM_SEED") ?? BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8));
        int sequences = (int)(Setting("CURRICULUM_SEQUENCES") ?? 60);
        output.WriteLine($"CURRICULUM_SEED={seed} CURRICULUM_SEQUENCES={sequences}");
        int good = 0;

        Prop.ForAll<RandomEdit[]>(edits => good += Follow(edits)).Check(Config.QuickThrowOnFailure.WithMaxTest(sequences).WithReplay(seed, 1).WithStartSize(3).WithEndSize(25));

        output.WriteLine($"{good} whole sites compared");
        Assert.True(good > sequences, $"Only {good} of the states of {sequences} sequences were without errors: the edits break too much to show anything (seed {seed}).");
    }

    // How many states were compared whole.
    private static int Follow(RandomEdit[] edits)
    {
        MemoryFiles files = new() { Backwards = true };
        foreach ((string path, byte[] bytes) in Start) files.Put(path, bytes);
        MemorySink edited = new();
        Site site = new(new SiteOptions("."), files);
        site.Build(edited);
        int good = 0;
        foreach (RandomEdit edit in edits)
        {
            edit.Apply(files, Start);
            int whole = Compare(site, edit.Detail % 5 != 0, edited, files, string.Join(", ", edits.AsEnumerable()));
            good += whole == 0 && edit.Detail % 2 == 0 ? Mend(site, edited, files) : whole;
        }

        return good + Mend(site, edited, files);
    }

    private static int Compare(Site site, bool preview, MemorySink edited, MemoryFiles files, string because)
    {
        RunReport report = preview ? site.Preview(edited) : site.Build(edited);
        MemorySink clean = new();
        RunReport fresh = new Site(new SiteOptions(".", Once: true), files).Build(clean);
        Assert.Equal(fresh.Diagnostics, report.Diagnostics);
        if (!fresh.Published) return 0;
        Tree.Equal(Tree.Of(clean.Bytes), Tree.Of(edited.Bytes), because);
        return 1;
    }

    // Whoever breaks a site mends it at last: by deleting what is wrong, or else by taking back everything.
    private static int Mend(Site site, MemorySink edited, MemoryFiles files)
    {
        for (int round = 0; round < 3; round++)
        {
            RunReport report = site.Preview(edited);
            if (!report.HasErrors) break;
            foreach (string file in report.Diagnostics.Where(static d => d.Rule.Severity == Severity.Error).Select(static d => d.File).Distinct(StringComparer.Ordinal))
            {
                if (Start.TryGetValue(file, out byte[]? bytes)) files.Put(file, bytes);
                else files.Remove(file);
            }
        }

        if (site.Preview(edited).HasErrors) RandomEdit.TakeAllBack.Apply(files, Start);
        return Compare(site, preview: true, edited, files, "after mending");
    }

    private static ulong? Setting(string name) => ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) ? value : null;
}
