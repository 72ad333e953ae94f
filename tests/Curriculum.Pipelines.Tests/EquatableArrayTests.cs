namespace Curriculum.Pipelines.Tests;

/// <summary>Lists inside records compare by their elements, or nothing would ever be cut off.</summary>
public sealed class EquatableArrayTests
{
    private sealed record Page(string Title, EquatableArray<string> Links, IReadOnlyList<string> Seen);

    [Fact]
    public void Equal_elements_make_equal_lists_and_equal_records()
    {
        EquatableArray<string> one = ["a", "b"];
        EquatableArray<string> two = EquatableArray.From(new List<string> { "a", "b" });

        Assert.True(one == two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.Equal(new Page("t", one, one), new Page("t", two, two));
    }

    [Fact]
    public void Order_and_number_matter()
    {
        EquatableArray<string> one = ["a", "b"];

        Assert.True(one != ["b", "a"]);
        Assert.True(one != ["a"]);
        Assert.True(one != ["a", "b", "c"]);
    }

    [Fact]
    public void A_list_that_was_never_set_is_the_empty_one()
    {
        EquatableArray<string> unset = default;

        Assert.Empty(unset);
        Assert.True(unset == EquatableArray<string>.Empty);
        Assert.Equal(unset.GetHashCode(), EquatableArray<string>.Empty.GetHashCode());
    }
}
