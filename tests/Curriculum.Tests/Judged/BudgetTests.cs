using System.Collections.Concurrent;
using System.IO.Compression;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Judged;

/// <summary>What a visit costs a prepaid data bundle, in bytes after gzip.</summary>
public sealed class BudgetTests
{
    private const int Kilobyte = 1000;
    private static readonly ConcurrentDictionary<string, int> Weights = new(StringComparer.Ordinal);

    private static int Weight(string path) => Weights.GetOrAdd(path, static path =>
    {
        using MemoryStream target = new();
        using (GZipStream gzip = new(target, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(RealSite.Bytes(path));
        return (int)target.Length;
    });

    private static int Weight(PageFacts page, IEnumerable<string> hrefs) => hrefs.Select(page.Target).OfType<(string Path, string Anchor)>().Select(static target => target.Path).Distinct(StringComparer.Ordinal).Sum(Weight);

    private static IEnumerable<PageFacts> Lessons => PageFacts.All.Where(static page => page.Kind == "kind-lesson");

    [Fact]
    public void A_lesson_weighs_at_most_14_kilobytes()
    {
        Assert.True(Lessons.Count() >= 100);
        MarkupTests.None(Lessons.Where(static page => Weight(page.Path) > 14 * Kilobyte).Select(static page => $"{page.Path}: {Weight(page.Path)}"));
    }

    [Fact]
    public void Style_sheets_weigh_at_most_12_kilobytes_and_scripts_20() => MarkupTests.None(PageFacts.All
        .Where(static page => Weight(page, page.Styles) > 12 * Kilobyte || Weight(page, page.Scripts) > 20 * Kilobyte)
        .Select(static page => $"{page.Path}: CSS {Weight(page, page.Styles)}, JS {Weight(page, page.Scripts)}"));

    [Fact]
    public void A_first_visit_of_any_page_weighs_at_most_50_kilobytes() => MarkupTests.None(PageFacts.All
        .Where(static page => Weight(page.Path) + Weight(page, page.Resources) > 50 * Kilobyte)
        .Select(static page => $"{page.Path}: {Weight(page.Path)} + {Weight(page, page.Resources)}"));

    [Fact]
    public void A_page_loads_no_script_that_it_does_not_need()
    {
        MarkupTests.None(PageFacts.All.Where(static page => page.Scripts.Any(static s => s.Contains("/live.", StringComparison.Ordinal))).Select(static page => page.Path));
        MarkupTests.None(PageFacts.All.Where(static page => page.Scripts.Any(static s => s.Contains("term.", StringComparison.Ordinal)) && !RealSite.Read(page.Path).Contains("class=\"term\"", StringComparison.Ordinal)).Select(static page => page.Path));
        MarkupTests.None(PageFacts.All.Where(static page => page.Scripts.Any(static s => s.Contains("tabs.", StringComparison.Ordinal)) && !RealSite.Read(page.Path).Contains("<tab-set", StringComparison.Ordinal)).Select(static page => page.Path));
    }
}
