using System.Globalization;
using System.Text;
using Curriculum.Judging;
using Curriculum.Pipelines;
using Curriculum.SitePipelines;
using Xunit;

namespace Curriculum.Tests.Diagnostics;

/// <summary>What <c>check</c> finds in finished pages: mistakes that no input of today leads to, so the pages are written by hand.</summary>
public sealed class JudgeTests
{
    private static readonly (string Code, string Path, string Body)[] Pages =
    [
        ("KUR310", "halaman/a.html", "<h1>A</h1><p id=\"x\"></p><p id=\"x\"></p>"),
        ("KUR311", "halaman/a.html", "<h1>A</h1><a href=\"tidak-ada.html\">B</a>"),
        ("KUR311", "halaman/a.html", "<h1>A</h1><a href=\"#tidak-ada\">B</a>"),
        ("KUR312", "halaman/a.html", "<h1>A</h1><p onclick=\"x\"></p>"),
        ("KUR313", "pelajaran/m/a.html", "<h1>A</h1><p>" + Noise(30_000) + "</p>"),
        ("KUR314", "halaman/a.html", "<h1>A</h1><h3>B</h3>"),
        ("KUR315", "halaman/a.html", "<h1>A</h1><img src=\"#\">"),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Pages.Length)];

    /// <summary>The codes that these tests show.</summary>
    internal static IEnumerable<string> Shown => Pages.Select(static page => page.Code).Append("KUR316");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_slip_in_a_finished_page_is_named(int number)
    {
        (string code, string path, string body) = Pages[number];
        byte[] page = Encoding.UTF8.GetBytes("<!doctype html><html lang=\"id\"><head><title>A</title></head><body>" + body + "</body></html>");
        Diagnostic finding = Assert.Single(new SiteJudge(new Dictionary<string, byte[]>(StringComparer.Ordinal) { [path] = page }).Judge(1).Findings);
        Assert.Equal((code, path), (finding.Rule.Code, finding.File));
    }

    [Fact]
    public void A_lesson_of_long_sentences_is_named()
    {
        LessonReading[] readings = [new("pelajaran/m/a.md", "a", 400, 20, 0, 0), new("pelajaran/m/b.md", "b", 300, 20, 0, 0)];
        Diagnostic finding = Assert.Single(Reading.TooLong(readings));
        Assert.Equal(("KUR316", "pelajaran/m/a.md"), (finding.Rule.Code, finding.File));
    }

    // Letters that do not compress, the same each time.
    private static string Noise(int length)
    {
        StringBuilder text = new(length);
        for (uint state = 1; text.Length < length; state = (state * 1664525) + 1013904223) text.Append((state >> 8).ToString("x6", CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
