using System.Text;
using System.Text.Json;
using Curriculum.Search.Documents;
using Curriculum.Search.Indexing;
using Curriculum.Search.Querying;
using Xunit;

namespace Curriculum.Search.Tests.Indexing;

public sealed class IndexTests
{
    private static readonly SearchDocument[] Pages =
    [
        .. Enumerable.Range(0, 60).Select(number => TestDocuments.Page(
            $"pelajaran/{number:00}.html",
            $"Pelajaran {number}",
            $"Klien {number} bercerita tentang keluarga. " + string.Concat(Enumerable.Repeat("Praktikan mendengarkan lalu mencatat. ", 12)))),
    ];

    [Fact]
    public void Every_file_is_one_call_with_one_object_that_any_page_may_run()
    {
        foreach (var file in TestDocuments.Build(Pages))
        {
            var text = TestDocuments.Text(file);
            var name = file.Name.Split('/')[^1].Split('-', '.')[0];
            Assert.StartsWith($"BekalSearch.shard(\"{name}\",{{", text, StringComparison.Ordinal);
            Assert.EndsWith("});\n", text, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(text.AsMemory()[$"BekalSearch.shard(\"{name}\",".Length..^3]);
            Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
        }
    }

    [Fact]
    public void File_names_are_safe_in_an_address_and_differ_without_regard_to_case()
    {
        var names = TestDocuments.Build(Pages).Select(file => file.Name).ToArray();

        Assert.All(names, name => Assert.Matches("^(core|[0-9]+/[pdfh][0-9]+-[A-Za-z0-9_-]{4})\\.js$", name));
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void An_edit_leaves_the_texts_of_other_pages_as_they_were()
    {
        var before = TestDocuments.Build(Pages).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        SearchDocument[] edited = [.. Pages];
        edited[30] = TestDocuments.Page(edited[30].Url, edited[30].Title, "Klien 30 diam saja.");
        var after = TestDocuments.Build(edited).Select(file => file.Name).Where(name => name.Contains("/d", StringComparison.Ordinal)).ToArray();

        Assert.True(after.Length > 10);
        Assert.True(after.Count(name => !before.Contains(name)) <= 2);
    }

    [Fact]
    public void The_core_waits_for_the_shards_that_it_names()
    {
        var index = new SearchIndex(Pages.Select(new DocumentAnalyzer().Analyze));
        index.WriteShard(0);

        Assert.Throws<InvalidOperationException>(() => index.WriteCore());
    }

    [Fact]
    public void A_growing_site_has_longer_shards_before_it_has_many_more()
    {
        var length = new ShardLength(Least: 100, Usual: 10, Most: 500, Utmost: 50);

        Assert.Equal([100, 100, 300, 500, 500, 2_000], new[] { 0, 1_000, 3_000, 5_000, 25_000, 100_000 }.Select(total => length.LengthFor(total)));
    }

    [Theory]
    [InlineData("Asesmen awal", "asesmen-awal")]
    [InlineData(" Apa itu \u201CPSM\u201D? ", "apa-itu-psm")]
    [InlineData("\u4E2D\u6587", "")]
    [InlineData("\u212Aelvin", "elvin")]
    public void An_anchor_that_its_heading_says_is_not_said_twice(string heading, string anchor)
    {
        var page = new SearchDocument("x.html", "Judul", "lesson", [], "", [new SearchSection(anchor, heading, "Empati.")], []);

        Assert.Equal(anchor, HeadShards.AnchorOf(heading));
        Assert.Equal(anchor.Length > 0 ? "#" + anchor : "", Assert.Single(TestDocuments.Open(page).Search("empati").Hits).Section);
    }

    [Fact]
    public void Two_pages_at_one_address_are_refused() =>
        Assert.Throws<ArgumentException>(() => TestDocuments.Build([Pages[0], Pages[0]]));

    [Fact]
    public void A_site_without_pages_has_an_index_that_finds_nothing()
    {
        var result = TestDocuments.Open().Search("asesmen");

        Assert.Empty(result.Hits);
        Assert.Null(result.Answer);
    }

    [Fact]
    public void An_index_of_another_form_is_refused()
    {
        var core = TestDocuments.Text(TestDocuments.Build([])[0]).Replace("\"version\":2", "\"version\":0", StringComparison.Ordinal);

        Assert.Throws<InvalidDataException>(() => OpenCore(core));
        Assert.Throws<InvalidDataException>(() => OpenCore("alert(1)"));
    }

    [Fact]
    public void An_analysed_page_depends_on_nothing_but_the_page()
    {
        var alone = new DocumentAnalyzer().Analyze(Pages[3]);
        var shared = new DocumentAnalyzer();
        var among = Pages.Select(shared.Analyze).ToArray();

        var left = SearchIndex.Build([alone]);
        var right = SearchIndex.Build([among[3]]);
        Assert.Equal(left.Select(TestDocuments.Text), right.Select(TestDocuments.Text));
    }

    private static SearchEngine OpenCore(string text) => new(_ => Encoding.UTF8.GetBytes(text));
}
