using Curriculum.Output;
using Curriculum.Pipelines;

namespace Curriculum.Tests.Support;

/// <summary>A small site on which tests work as a lecturer would: copy, build, change a file, build again, look.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly FolderSource _files;
    private readonly Site _site;
    private readonly List<string> _written = [];

    private TestSite(string folder)
    {
        Tree.Copy(folder, Input);
        _files = new FolderSource(Input);
        _site = new Site(new SiteOptions(Input), _files);
    }

    /// <summary>A copy of <c>tests/Sites/&lt;name&gt;</c>.</summary>
    public static TestSite From(string name) => new(Repository.Site(name));

    /// <summary>A copy of the real curriculum, for what only a whole bank of questions shows.</summary>
    public static TestSite Real() => new(Repository.Input);

    /// <summary>The input folder.</summary>
    public string Input => _folder.At("input");

    /// <summary>The site's folder.</summary>
    public string Folder => _folder.At("output");

    /// <summary>What the last run wrote or removed, sorted.</summary>
    public IReadOnlyList<string> Changed => [.. _written.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The same without what tells of the whole site: the index of the search and the lists for reading without a network.</summary>
    public IReadOnlyList<string> ChangedPages => [.. Changed.Where(static path => !path.StartsWith("cari/", StringComparison.Ordinal) && !path.EndsWith("luring.html", StringComparison.Ordinal) && path is not ("luring.json" or "sw.js"))];

    /// <summary>Builds; publishes nothing while there are errors.</summary>
    public RunReport Build() => _site.Build(Sink());

    /// <summary>Builds again as the preview does: what is broken keeps its last good page.</summary>
    public RunReport Rebuild() => _site.Preview(Sink());

    /// <summary>What a fresh build of the same input makes.</summary>
    public SortedDictionary<string, string> Clean()
    {
        using TempFolder clean = new();
        new Site(new SiteOptions(Input), new FolderSource(Input)).Build(new FolderSink(clean.Path));
        return Tree.Read(clean.Path);
    }

    /// <summary>A page or file of the site.</summary>
    public string Output(string path) => File.ReadAllText(System.IO.Path.Combine(Folder, path));

    public bool Has(string path) => File.Exists(System.IO.Path.Combine(Folder, path));

    public TestSite Edit(string path, Func<string, string> change)
    {
        string before = File.ReadAllText(At(path));
        string after = change(before);
        Assert.NotEqual(before, after); // An edit that changes nothing would make a test that shows nothing.
        return Write(path, after);
    }

    public TestSite Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        _files.Touch([path]);
        return this;
    }

    public TestSite Rename(string from, string to)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(to))!);
        File.Move(At(from), At(to));
        _files.Touch([from, to]);
        return this;
    }

    public TestSite Delete(string path)
    {
        File.Delete(At(path));
        return this;
    }

    public void Dispose() => _folder.Dispose();

    private string At(string path) => System.IO.Path.Combine(Input, path);

    private FolderSink Sink()
    {
        _written.Clear();
        return new FolderSink(Folder)
        {
            Changed = path =>
            {
                lock (_written) _written.Add(path);
            },
        };
    }
}
