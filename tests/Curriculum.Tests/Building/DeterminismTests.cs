using System.Globalization;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Building;

/// <summary>The same input makes the same bytes, whoever builds it, where, and on how many cores.</summary>
[Collection(Alone.Name)]
public sealed class DeterminismTests : IDisposable
{
    private readonly TempFolder _work = new();
    private int _builds;

    public static TheoryData<string> Sites => ["small-faculty", "input"];

    public void Dispose() => _work.Dispose();

    [Theory]
    [MemberData(nameof(Sites))]
    public void One_worker_makes_what_sixteen_make(string site)
    {
        string input = Copy(site);

        Tree.Equal(Build(input, threads: 1), Build(input, threads: 16));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_folder_that_it_lies_in_does_not_show(string site)
    {
        string input = Copy(site, "curriculum");
        string elsewhere = Copy(site, "Folder lain, İstanbul", "ظ");

        Tree.Equal(Build(input), Build(elsewhere));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_order_in_which_files_are_listed_does_not_show(string site)
    {
        string input = Copy(site);

        Tree.Equal(Build(input), Build(input, new Shuffled(new FolderSource(input))));
    }

    [Theory]
    [InlineData("small-faculty", "id-ID")]
    [InlineData("small-faculty", "tr-TR")]
    [InlineData("small-faculty", "ar-SA")]
    [InlineData("input", "id-ID")]
    [InlineData("input", "tr-TR")]
    [InlineData("input", "ar-SA")]
    public void The_culture_of_the_machine_does_not_show(string site, string culture)
    {
        string input = Copy(site);
        SortedDictionary<string, string> expected = Build(input);

        Tree.Equal(expected, In(culture, () => Build(input)), culture);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_does_not_show_in_messages(string culture)
    {
        string input = Copy("small-faculty");
        File.AppendAllText(Path.Combine(input, "pelajaran/relasi/mendengar.md"), "\n\nLihat [[istilah-tiada]] dan [sana](../tidak/ada.md).\n");
        File.WriteAllText(Path.Combine(input, "halaman/ISTIMEWA.md"), "---\ntitel: x\n---\n");

        foreach (string format in (string[])["text", "json", "github"])
        {
            string expected = Report(input, format);
            Assert.Contains("KUR", expected, StringComparison.Ordinal);
            Assert.Equal(expected, In(culture, () => Report(input, format)));
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "tr_TR.UTF-8")]
    [InlineData("America/Adak", "ar_SA.UTF-8")]
    [InlineData("Asia/Kathmandu", "id_ID.UTF-8")]
    public void The_time_zone_and_locale_of_the_machine_do_not_show(string zone, string locale)
    {
        string input = Copy("small-faculty");
        Dictionary<string, string> environment = new(StringComparer.Ordinal)
        {
            ["TZ"] = zone,
            ["LANG"] = locale,
            ["LC_ALL"] = locale,
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
        };
        string output = _work.At("zone");

        Assert.Equal(0, BuiltProgram.Run(["build", "--input", input, "--output", output], environment).Exit);

        Tree.Equal(Build(input), Tree.Read(output));
    }

    private static T In<T>(string name, Func<T> work)
    {
        CultureInfo culture = new(name);
        Assert.Equal("ı", new CultureInfo("tr-TR").TextInfo.ToLower("I")); // Else the machine knows no cultures, and the test would show nothing.
        (CultureInfo? here, CultureInfo? everywhere, CultureInfo? words) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (here, here);
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (everywhere, words);
        }
    }

    private static string Report(string input, string format)
    {
        StringWriter output = new(CultureInfo.InvariantCulture);
        int exit = Commands.Cli.Run(["build", "--input", input, "--output", input + "-site", "--format", format], output, TextWriter.Null);
        Assert.Equal(1, exit);

        // The last lines of the text for people tell how long it took.
        return string.Join('\n', output.ToString().Split('\n').Where(static line => !line.Contains("detik", StringComparison.Ordinal)));
    }

    private string Copy(string site, params string[] under)
    {
        string to = _work.At([.. under, "input"]);
        Tree.Copy(site == "input" ? Repository.Input : Repository.Site(site), to);
        return to;
    }

    private SortedDictionary<string, string> Build(string input, IFileSource? files = null, int threads = 0)
    {
        string output = _work.At($"site-{++_builds}");
        RunReport report = new Site(new SiteOptions(input, Threads: threads), files ?? new FolderSource(input)).Build(new FolderSink(output));
        Assert.True(report.Published);
        Assert.True(report.OutputFiles > 50);
        return Tree.Read(output);
    }

    // Always the same disorder, so that a failure comes again.
    private sealed class Shuffled(IFileSource files) : IFileSource
    {
        public IEnumerable<SourceFile> List() => files.List().OrderBy(static file => System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(file.Path))[0]).ThenByDescending(static file => file.Path, StringComparer.Ordinal);

        public byte[] Read(string path) => files.Read(path);
    }
}
