using Curriculum.Search.Analysis;
using Xunit;

namespace Curriculum.Search.Tests.Analysis;

public sealed class AnalyzerTests
{
    private static readonly IndonesianAnalyzer Analyzer = new();

    [Theory]
    [InlineData("memberdayakan pemberdayaan berdaya", "daya daya daya")]
    [InlineData("merujuk rujukan dirujuk", "rujuk rujuk rujuk")]
    [InlineData("kerja bekerja pekerjaan pekerja", "kerja kerja kerja kerja")]
    [InlineData("Keluarga dan keluarganya", "keluarga keluarga")]
    [InlineData("beri beruang", "beri beruang")]
    [InlineData("Anak-anak, anak-anaknya, tolong-menolong", "anak anak tolong")]
    [InlineData("teman2nya ibu2", "teman ibu")]
    [InlineData("P.S.M. dan T.K.S.K.", "psm tksk")]
    [InlineData("KTP-nya di-PHK ke-2", "ktp phk 2")]
    [InlineData("Jum\u2019at people\u2019s Qur'an", "jumat people quran")]
    [InlineData("re\u0301sume\u0301 R\u00C9SUM\u00C9 \u1E24alal", "resume resume halal")]
    [InlineData("apakah merekalah siapapun", "")]
    [InlineData("CO-CD, BPS-S", "co cd bps s")]
    [InlineData("UU 14/2019", "uu 14 2019")]
    [InlineData("\uD83D\uDE00 halo\uD83D\uDE00dunia", "halo dunia")]
    public void A_text_gives_the_roots_of_the_words_that_count(string text, string stems) =>
        Assert.Equal(stems, string.Join(' ', Analyzer.Analyze(text).Select(token => token.Stem)));

    [Fact]
    public void A_token_says_where_it_stands_and_keeps_its_form()
    {
        var token = Assert.Single(Analyzer.Analyze("  (Pem\u00ADberdayaan)"));

        Assert.Equal(new Token("pemberdayaan", "daya", 3, 16), token);
    }

    [Fact]
    public void A_word_of_the_site_guards_against_stripping_what_is_no_affix()
    {
        var site = new Stemmer(Lexicon.BuiltIn.WithSite(["lembayu", "sagara", "upskill"]));

        Assert.Equal("lembayu", site.Stem("lembayu"));
        Assert.Equal("sagara", site.Stem("sagaranya"));
        Assert.Equal("upskill", site.Stem("diupskill"));
        Assert.Equal("diupskill", new Stemmer(Lexicon.BuiltIn).Stem("diupskill"));
    }
}
