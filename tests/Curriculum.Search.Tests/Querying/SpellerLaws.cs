using Curriculum.Search.Querying;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Search.Tests.Querying;

public sealed class SpellerLaws
{
    private static Arbitrary<string> Words => Gen.Elements('a', 'b', 'c', 'd').ArrayOf().Select(letters => new string(letters)).ToArbitrary();

    [Fact]
    public void The_distance_is_the_same_both_ways_and_none_only_between_equals() => Prop
        .ForAll(Words, Words, (left, right) =>
        {
            var distance = Speller.Distance(left, right, 9);
            return distance == Speller.Distance(right, left, 9) && distance == 0 == string.Equals(left, right, StringComparison.Ordinal);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void What_is_allowed_decides_only_where_counting_stops() => Prop
        .ForAll(Words, Words, (left, right) => Speller.Distance(left, right, 2) == Math.Min(3, Speller.Distance(left, right, 99)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Theory]
    [InlineData("asesmen", "asesmn", 1)]
    [InlineData("asesmen", "asesmenn", 1)]
    [InlineData("asesmen", "asesnen", 1)]
    [InlineData("asesmen", "asemsen", 1)]
    [InlineData("asesmen", "sasemen", 2)]
    public void Each_slip_of_the_finger_is_one_edit(string word, string typed, int edits) =>
        Assert.Equal(edits, Speller.Distance(word, typed, 9));
}
