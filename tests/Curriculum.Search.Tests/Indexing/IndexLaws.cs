using Curriculum.Search.Analysis;
using Curriculum.Search.Indexing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Search.Tests.Indexing;

public sealed class IndexLaws
{
    private static readonly SearchOptions Small = new() { PostingShards = ShardLength.Fixed(40), HeadShards = ShardLength.Fixed(50), TextShards = ShardLength.Fixed(60) };

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
    public void Shards_hold_every_thing_once_and_none_is_longer_than_it_may() => Prop
        .ForAll(Gen.Choose(0, 120).ArrayOf().ToArbitrary(), Gen.Choose(1, 300).ToArbitrary(), (lengths, most) =>
        {
            uint[] marks = [.. lengths.Select((_, i) => Shards.MarkOf($"{i}"))];
            var shards = Shards.Cut(lengths, marks, most);
            return shards.SelectMany(shard => Enumerable.Range(shard.Start, shard.Count)).SequenceEqual(Enumerable.Range(0, lengths.Length))
                && shards.All(shard => shard.Count == 1 || lengths.AsSpan(shard.Start, shard.Count).ToArray().Sum() <= most);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Behind_a_longer_thing_shards_begin_again_where_they_began()
    {
        uint[] marks = [.. Enumerable.Range(0, 2_000).Select(i => Shards.MarkOf($"{i}"))];
        int[] lengths = [.. marks.Select(mark => 20 + (int)(mark % 60))];
        var before = Shards.Cut(lengths, marks, 800).Select(shard => shard.Start).ToHashSet();
        lengths[300] += 430;

        Assert.True(Shards.Cut(lengths, marks, 800).Count(shard => !before.Contains(shard.Start)) < before.Count / 5);
    }

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
    public void Packed_words_and_marks_come_back_as_they_were_packed() => Prop
        .ForAll(Gen.Elements("asesmen", "as", "asa", "4p", "\u4E2D\u6587", "\u00FE", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", "memberdayakan", "pemberdayaan", "z").ListOf().ToArbitrary(), Gen.Choose(0, 1_000).ToArbitrary(), (words, key) =>
        {
            var sorted = words.Order(StringComparer.Ordinal).Select((word, i) => (word, (i * key) % 16)).ToArray();
            return WordPack.Unpack(WordPack.Pack(sorted), sorted.Length).SequenceEqual(sorted);
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
