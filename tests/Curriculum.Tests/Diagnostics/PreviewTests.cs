using System.Collections.Concurrent;
using System.Text;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Tests.Diagnostics;

/// <summary>While a lecturer writes, a mistake costs nothing that was there before.</summary>
public sealed class PreviewTests
{
    private const string Lesson = "pelajaran/tahapan/mengenal-tahap";

    [Theory]
    [InlineData("title: \"Tahapan: memahami sebelum berbuat\"", "title: [Tahapan")]
    [InlineData("title: \"Tahapan: memahami sebelum berbuat\"", "judul: Tahapan")]
    [InlineData("minutes: 25", "minutes: banyak")]
    public void A_broken_lesson_keeps_its_last_good_page_and_mends_again(string good, string bad)
    {
        using TemporaryFolder work = new();
        InvalidSite.CopyGood(work.Path);
        FolderSource files = new(work.Path);
        Site site = new(new SiteOptions(work.Path), files);
        Pages pages = new();
        site.Preview(pages);
        string page = pages.Text(Lesson + ".html");

        Edit(good, bad);
        Assert.True(site.Preview(pages).HasErrors);
        Assert.Equal(page, pages.Text(Lesson + ".html"));

        Edit(bad, good + "\n");
        Assert.False(site.Preview(pages).HasErrors);
        Assert.Equal(page, pages.Text(Lesson + ".html"));

        void Edit(string from, string to)
        {
            string file = Path.Combine(work.Path, Lesson + ".md");
            File.WriteAllText(file, File.ReadAllText(file).Replace(from, to, StringComparison.Ordinal));
            files.Touch([Lesson + ".md"]);
        }
    }

    private sealed class Pages : IOutputSink
    {
        private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

        public string Text(string path) => _texts[path];

        public void Write(string path, ReadOnlySpan<byte> content) => _texts[path] = Encoding.UTF8.GetString(content);

        public void Delete(string path) => _texts.TryRemove(path, out _);
    }
}
