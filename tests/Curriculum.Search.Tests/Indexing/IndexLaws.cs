using Curriculum.Search.Analysis;
using Curriculum.Search.Indexing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Search.Tests.Indexing;

public sealed class IndexLaws
{
    private static readonly SearchOptions Small = new() { PostingShardLength = 40, TextShardLength = 60 };

    [Fact]
    public void The_order_of_the_documents_changes_no_byte() => Prop
        .ForAll(TestDocuments.Sites, Gen.Choose(0, 1_000_000).ToArbitrary(), (site, key) =>
        {
            var shuffled = site.OrderBy(page => page.Url.Aggregate(key, (mixed, letter) => (mixed * 31) + letter)).ToArray();
            var left = TestDocuments.Build(site, Small);
            var right = TestDocuments.Build(shuffled, Small);
            return left.Length == right.Length
                && left.Zip(right).All(pair => string.Equals(pair.First.Name, pair.Second.Name, StringComparison.Ordinal)
                    && pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Every_word_of_a_page_finds_the_page_however_the_index_is_cut() => Prop
        .ForAll(TestDocuments.Sites, site =>
        {
            var engine = TestDocuments.Open(TestDocuments.Build(site, Small));
            var analyzer = new IndonesianAnalyzer();
            foreach (var page in site)
            {
                var text = string.Join(" . ", page.Sections.Select(section => section.Text).Append(page.Title).Append(page.Summary));
                foreach (var word in analyzer.Analyze(text).Select(token => token.Surface).Distinct(StringComparer.Ordinal))
                {
                    var hits = engine.Search(word, limit: 100).Hits;
                    if (!hits.Any(hit => string.Equals(hit.Url, page.Url, StringComparison.Ordinal) && string.Equals(hit.Title, page.Title, StringComparison.Ordinal)))
                    {
                        return false;
                    }
                }
            }

            return true;
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Every_hit_scores_above_zero_and_no_more_than_the_one_before() => Prop
        .ForAll(TestDocuments.Sites, site =>
        {
            var hits = TestDocuments.Open(TestDocuments.Build(site)).Search("pemberdayaan keluarga klien", limit: 100).Hits;
            return hits.All(hit => hit.Score > 0) && hits.Zip(hits.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Numbers_come_back_as_they_were_written() => Prop
        .ForAll(Gen.Choose(0, int.MaxValue).ListOf().ToArbitrary(), numbers =>
        {
            var text = new System.Text.StringBuilder();
            foreach (var number in numbers)
            {
                Codec.Append(text, number);
            }

            return Codec.ReadAll(text.ToString()).SequenceEqual(numbers);
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Words_come_back_as_they_were_written() => Prop
        .ForAll(Gen.Elements("asesmen", "as", "asa", "4p", "\u4E2D\u6587", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", "z").ListOf().ToArbitrary(), words =>
        {
            var sorted = words.Order(StringComparer.Ordinal).ToArray();
            return Codec.ReadWords(Codec.WriteWords(sorted)).SequenceEqual(sorted, StringComparer.Ordinal);
        })
        .QuickCheckThrowOnFailure();
}
