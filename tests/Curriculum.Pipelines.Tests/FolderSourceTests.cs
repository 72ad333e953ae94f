using FsCheck;
using FsCheck.Fluent;

namespace Curriculum.Pipelines.Tests;

/// <summary>What a folder on disk offers as input.</summary>
public sealed class FolderSourceTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("source-");

    public void Dispose() => _root.Delete(recursive: true);

    private string Put(string path, string text)
    {
        string file = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    private static SourceFile Only(FolderSource source) => Assert.Single(source.List());

    [Fact]
    public void Files_are_named_by_their_way_from_the_root()
    {
        Put("a.md", "x");
        Put("b/c/d.md", "y");

        Assert.Equal(["a.md", "b/c/d.md"], new FolderSource(_root.FullName).List().Select(static file => file.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Hidden_files_and_folders_are_left_out()
    {
        Put(".git/config", "x");
        Put(".situs.yml.swp", "x");
        Put("situs.yml", "x");

        Assert.Equal("situs.yml", Only(new FolderSource(_root.FullName)).Path);
    }

    [Fact]
    public void Links_to_elsewhere_are_named_and_not_followed()
    {
        string outside = Path.Combine(Path.GetDirectoryName(_root.FullName)!, _root.Name + "-outside");
        Directory.CreateDirectory(outside);
        try
        {
            File.WriteAllText(Path.Combine(outside, "secret.md"), "secret");
            Put("a.md", "x");
            File.CreateSymbolicLink(Path.Combine(_root.FullName, "file.md"), Path.Combine(outside, "secret.md"));
            Directory.CreateSymbolicLink(Path.Combine(_root.FullName, "folder"), outside);
            File.CreateSymbolicLink(Path.Combine(_root.FullName, "nowhere.md"), Path.Combine(outside, "missing.md"));
            FolderSource source = new(_root.FullName);

            Assert.Equal("a.md", Only(source).Path);
            Assert.Equal(["file.md", "folder", "nowhere.md"], source.RefusedLinks.Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void An_edit_within_the_clocks_grain_is_seen_when_it_is_told()
    {
        string file = Put("a.md", "one");
        FolderSource source = new(_root.FullName);
        SourceFile before = Only(source);
        DateTime time = File.GetLastWriteTimeUtc(file);

        File.WriteAllText(file, "two");
        File.SetLastWriteTimeUtc(file, time);
        source.Touch(["a.md"]);

        Assert.NotEqual(before, Only(source));
    }

    [Fact]
    public void An_edit_that_nobody_told_of_is_seen_by_its_time_also_after_one_that_was_told()
    {
        string file = Put("a.md", "one");
        FolderSource source = new(_root.FullName);
        source.Touch(["a.md"]);
        SourceFile before = Only(source);

        File.WriteAllText(file, "two");
        File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddSeconds(5));

        Assert.NotEqual(before, Only(source));
    }

    [Fact]
    public void A_file_that_was_not_touched_equals_itself()
    {
        Put("a.md", "one");
        FolderSource source = new(_root.FullName);

        Assert.Equal(Only(source), Only(source));
    }

    /// <summary>Something that happens in a watched folder; the numbers are taken modulo what there is.</summary>
    public sealed record Event(byte Kind, byte Place, byte Other);

    [Fact]
    public void A_watched_folder_that_is_told_of_every_change_lists_what_a_walk_would_find() => Prop.ForAll<Event[]>(Watch).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private void Watch(Event[] events)
    {
        foreach (DirectoryInfo folder in _root.EnumerateDirectories()) folder.Delete(recursive: true);
        FolderSource watched = new(_root.FullName, watched: true);
        Put("x/a.md", "a");
        Put("y/b.md", "b");
        _ = watched.List().Count();
        foreach (Event each in events)
        {
            watched.Touch(Happen(each));
            Assert.Equal(new FolderSource(_root.FullName).List().Select(Name).Order(StringComparer.Ordinal), watched.List().Select(Name).Order(StringComparer.Ordinal));
        }

        static string Name(SourceFile file) => $"{file.Path} {file.Length}";
    }

    // Does it, and names the paths as a watcher would.
    private string[] Happen(Event each)
    {
        string[] folders = ["x", "y", "x/deep", ".hidden"];
        string[] names = ["a.md", "b.md", ".c.md.swp"];
        string path = $"{folders[each.Place % folders.Length]}/{names[each.Place % names.Length]}";
        string other = folders[each.Other % folders.Length];
        switch (each.Kind % 5)
        {
            case 0:
                Put(path, new string('x', each.Other));
                return [path];
            case 1 when File.Exists(Path.Combine(_root.FullName, path)):
                File.Delete(Path.Combine(_root.FullName, path));
                return [path];
            case 2 when File.Exists(Path.Combine(_root.FullName, path)):
                Directory.CreateDirectory(Path.Combine(_root.FullName, other));
                File.Move(Path.Combine(_root.FullName, path), Path.Combine(_root.FullName, other, "moved.md"), overwrite: true);
                return [path, other + "/moved.md"];
            case 3 when Directory.Exists(Path.Combine(_root.FullName, other)):
                Directory.Delete(Path.Combine(_root.FullName, other), recursive: true);
                return [other];
            default:
                Put(other + "/new/deep.md", "deep");
                return [other + "/new"];
        }
    }
}
