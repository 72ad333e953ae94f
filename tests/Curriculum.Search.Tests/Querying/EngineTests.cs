using Curriculum.Search.Documents;
using Curriculum.Search.Indexing;
using Curriculum.Search.Querying;
using Xunit;
using static Curriculum.Search.Tests.TestDocuments;

namespace Curriculum.Search.Tests.Querying;

public sealed class EngineTests
{
    private static readonly SearchTerm[] PsmNames = [new("PSM", TermRole.Name), new("pekerja sosial masyarakat", TermRole.Name), new("relawan sosial", TermRole.Lead)];

    private static readonly SearchEngine Engine = Open(
        Page("glosarium.html#psm", "Pekerja Sosial Masyarakat (PSM)", "Dipilih oleh warga.", "Warga yang membantu tetangganya secara sukarela.", "concept", PsmNames),
        Page("pelajaran/pemberdayaan.html", "Memberdayakan warga", "Pemberdayaan dimulai dari yang dimiliki warga, dengan groupwork dan musyawarah."),
        Page("pelajaran/kerja.html", "Kerja sama", "Pekerja dan pekerjaan, bekerja dan kerja. Posyandu buka pagi."),
        Page("pelajaran/asesmen.html", "Asesmen", "Klien bercerita, praktikan mendengarkan. Pekerja lembaga hadir."));

    [Theory]
    [InlineData("berdaya", "pelajaran/pemberdayaan.html")]
    [InlineData("psm", "glosarium.html")]
    [InlineData("relawan sosial", "glosarium.html")]
    [InlineData("asesmn", "pelajaran/asesmen.html")]
    [InlineData("assessment", "pelajaran/asesmen.html")]
    [InlineData("posy", "pelajaran/kerja.html")]
    [InlineData("group work", "pelajaran/pemberdayaan.html")]
    [InlineData("pekerjasosial", "glosarium.html")]
    [InlineData("gimana sih musyawarah itu?", "pelajaran/pemberdayaan.html")]
    public void A_query_finds_first(string query, string url) => Assert.Equal(url, Engine.Search(query).Hits[0].Url);

    [Fact]
    public void The_form_that_was_typed_counts_more_than_another_of_its_root()
    {
        var engine = Open(Page("a.html", "", "Pekerjaan selesai."), Page("b.html", "", "Pekerja selesai."));

        Assert.Equal("b.html", engine.Search("pekerja").Hits[0].Url);
        Assert.Equal("a.html", engine.Search("pekerjaan").Hits[0].Url);
    }

    [Theory]
    [InlineData("psm")]
    [InlineData("apa itu PSM?")]
    [InlineData("pengertian pekerja sosial masyarakat")]
    public void A_query_that_is_a_name_is_answered_at_once(string query)
    {
        var answer = Engine.Search(query).Answer;

        Assert.Equal("#psm", answer?.Section);
        Assert.StartsWith("Warga yang membantu", answer?.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_only_leads_to_a_concept_is_no_answer() => Assert.Null(Engine.Search("relawan sosial").Answer);

    [Fact]
    public void A_misspelt_query_is_offered_as_it_was_meant()
    {
        Assert.Equal("Apa itu asesmen klien?", Engine.Search("Apa itu asesmn klien?").Suggestion);
        Assert.Null(Engine.Search("asesmen klien").Suggestion);
    }

    [Fact]
    public void A_word_of_the_language_that_the_site_lacks_is_not_corrected_while_others_are_found() =>
        Assert.Null(Engine.Search("kerja karya").Suggestion);

    [Fact]
    public void Three_letters_are_never_corrected() => Assert.Empty(Engine.Search("pzm ").Hits);

    [Fact]
    public void A_hit_leads_to_its_best_section_and_shows_its_text()
    {
        var page = new SearchDocument(
            "x.html",
            "Judul",
            "lesson",
            [],
            "",
            [new SearchSection("satu", "Pembuka", "Halo."), new SearchSection("dua", "Ventilasi", "Ventilasi memberi ruang bagi perasaan.")],
            []);

        var hit = Assert.Single(Open(page).Search("perasaan").Hits);
        Assert.Equal("#dua", hit.Section);
        Assert.Equal("Ventilasi memberi ruang bagi perasaan.", hit.Text);
        Assert.Equal("Ventilasi", Assert.Single(hit.Sections).Heading);
    }

    [Fact]
    public void A_kind_that_counts_less_stands_below()
    {
        var engine = Open(Page("a.html", "Empati", "Empati.", kind: "questions"), Page("b.html", "Empati", "Empati."));

        Assert.Equal(["b.html", "a.html"], engine.Search("empati").Hits.Select(hit => hit.Url));
    }

    [Fact]
    public void Equal_pages_stand_in_the_order_of_their_addresses()
    {
        var engine = Open(Page("c.html", "Empati", "x"), Page("a.html", "Empati", "x"), Page("b.html", "Empati", "x"));

        Assert.Equal(["a.html", "b.html", "c.html"], engine.Search("empati").Hits.Select(hit => hit.Url));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("dan yang di")]
    [InlineData("\uD800 \u0000 '\"<script>")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void A_query_without_words_of_the_site_finds_nothing(string query) => Assert.Empty(Engine.Search(query).Hits);

    [Fact]
    public void A_very_long_query_is_read_as_far_as_a_question_goes()
    {
        var query = string.Join(' ', Enumerable.Repeat("asesmen klien", 5_000));

        Assert.Equal("pelajaran/asesmen.html", Engine.Search(query).Hits[0].Url);
    }

    [Fact]
    public void The_logarithm_is_exact_at_powers_of_two_and_never_falls()
    {
        Assert.Equal(0, Ranker.Log(1024));
        Assert.Equal(256, Ranker.Log(2048));
        var before = 0L;
        for (var number = 1024L; number < 100_000; number += 7)
        {
            var log = Ranker.Log(number);
            Assert.True(log >= before);
            before = log;
        }
    }

    [Fact]
    public void Only_the_shards_that_a_query_needs_are_read()
    {
        var files = Build([.. Enumerable.Range(0, 300).Select(number => Page($"{number:000}.html", $"Judul{number}", $"Kata{number} tentang hal lain yang panjang sekali, nomor {number}."))], new SearchOptions { PostingShards = ShardLength.Fixed(500), HeadShards = ShardLength.Fixed(500), TextShards = ShardLength.Fixed(500) })
            .ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal);
        var read = new List<string>();
        var engine = new SearchEngine(name =>
        {
            read.Add(name);
            return files[name];
        });

        engine.Search("judul77 ");

        Assert.True(files.Count > 40);
        Assert.Equal(3, read.Count);
    }
}
