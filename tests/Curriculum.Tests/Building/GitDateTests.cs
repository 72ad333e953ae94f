using System.Diagnostics;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Building;

/// <summary>The day of the last change comes from the history, and from nothing else.</summary>
public sealed class GitDateTests : IDisposable
{
    private readonly TempFolder _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_page_tells_the_day_of_the_commit_that_last_changed_its_file()
    {
        Tree.Copy(Repository.Site("two-lessons"), _work.At("input"));
        Commit("2026-01-31T23:30:00+07:00", "init", "-q");
        Commit("2026-01-31T23:30:00+07:00", "add", "-A");
        Commit("2026-01-31T23:30:00+07:00", "commit", "-qm", "first");
        File.AppendAllText(_work.At("input", "pelajaran", "dasar", "dua.md"), "\nSatu lagi.\n");
        Commit("2026-03-05T00:10:00+07:00", "commit", "-qam", "second");

        string site = Build();

        Assert.Contains("datetime=\"2026-01-31\"", File.ReadAllText(Path.Combine(site, "pelajaran/dasar/satu.html")), StringComparison.Ordinal);
        Assert.Contains("datetime=\"2026-03-05\"", File.ReadAllText(Path.Combine(site, "pelajaran/dasar/dua.html")), StringComparison.Ordinal);
        Assert.Contains("<updated>2026-03-05T00:00:00Z</updated>", File.ReadAllText(Path.Combine(site, "feed.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_without_history_tells_only_what_its_files_tell()
    {
        Tree.Copy(Repository.Site("two-lessons"), _work.At("input"));

        string site = Build();

        Assert.Contains("datetime=\"2026-01-10\"", File.ReadAllText(Path.Combine(site, "pelajaran/dasar/satu.html")), StringComparison.Ordinal); // updated: in its front matter
        Assert.DoesNotContain("datetime=", File.ReadAllText(Path.Combine(site, "konsep/empati.html")), StringComparison.Ordinal);
    }

    private string Build()
    {
        string output = _work.At("output");
        Assert.True(new Site(new SiteOptions(_work.At("input")), new FolderSource(_work.At("input"))).Build(new FolderSink(output)).Published);
        return output;
    }

    private void Commit(string day, params string[] arguments)
    {
        ProcessStartInfo start = new("git", ["-c", "user.name=Tests", "-c", "user.email=tests@example.invalid", "-c", "commit.gpgsign=false", .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = _work.Path,
            RedirectStandardError = true,
        };
        start.Environment["GIT_COMMITTER_DATE"] = day;
        start.Environment["GIT_AUTHOR_DATE"] = day;
        using Process git = Process.Start(start)!;
        string error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }
}
