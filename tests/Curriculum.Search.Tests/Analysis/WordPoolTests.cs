using Curriculum.Search.Analysis;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Search.Tests.Analysis;

/// <summary>One entry per word, whoever asks for it and however many there are.</summary>
public sealed class WordPoolTests
{
    private static WordPool Pool() => new(static (word, number) => new WordEntry(word, number, isStop: false, shortFor: ""));

    [Fact]
    public void Every_word_has_one_entry_and_every_entry_its_number() => Prop
        .ForAll<NonNull<string>[]>(static words =>
        {
            var pool = Pool();
            var entries = words.Select(word => pool.EntryOf(word.Get)).ToArray();
            var distinct = words.Select(word => word.Get).Distinct(StringComparer.Ordinal).ToArray();
            return words.Zip(entries).All(pair => pair.First.Get == pair.Second.Surface && ReferenceEquals(pool.EntryOf(pair.First.Get), pair.Second))
                && entries.Distinct().Select(entry => entry.Number).SequenceEqual(Enumerable.Range(0, distinct.Length))
                && entries.All(entry => ReferenceEquals(pool[entry.Number], entry));
        })
        .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Threads_that_meet_the_same_words_while_the_pool_grows_get_the_same_entries()
    {
        const int Words = 60_000;
        var pool = Pool();
        var met = new WordEntry[4][];
        Parallel.For(0, met.Length, thread =>
        {
            var own = new WordEntry[Words];
            for (var i = 0; i < Words; i++)
            {
                var word = thread % 2 == 0 ? i : Words - 1 - i;
                own[word] = pool.EntryOf(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"kata{word}"));
            }

            met[thread] = own;
        });

        Assert.All(met, own => Assert.Equal(met[0], own));
        Assert.Equal(Enumerable.Range(0, Words), met[0].Select(entry => entry.Number).Order());
        Assert.All(met[0], entry => Assert.Same(entry, pool[entry.Number]));
    }
}
