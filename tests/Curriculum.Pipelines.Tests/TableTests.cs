namespace Curriculum.Pipelines.Tests;

/// <summary>The verbs over tables: what each makes, and what it does not do again.</summary>
public sealed class TableTests
{
    [Fact]
    public void Select_makes_one_value_per_file()
    {
        Workbench bench = new(static site => site.Write(site.Notes().Select(static n => n with { Text = n.Text.ToUpperInvariant() })));
        bench.Files.Put("a", "one").Put("b", "two");

        bench.Run();

        Assert.Equal(["a=ONE", "b=TWO"], bench.Site.Files);
    }

    [Fact]
    public void Only_the_edited_file_is_read_again()
    {
        Counter reads = new();
        Workbench bench = new(site => site.Write(site.Files("**").Select(file => reads.Tick(new Note(file.Path, file.Text())))));
        bench.Files.Put("a", "one").Put("b", "two").Put("c", "three");
        bench.Run();
        reads.Take();

        bench.Files.Put("b", "TWO");
        bench.Run();

        Assert.Equal(1, reads.Take());
        Assert.Equal(["a=one", "b=TWO", "c=three"], bench.Site.Files);
    }

    [Fact]
    public void Nothing_runs_when_nothing_changed()
    {
        Counter steps = new();
        Workbench bench = new(site => site.Write(site.Notes().Select(steps.Tick).Collect(all => steps.Tick(string.Concat(all.Select(static n => n.Text)))).Select(steps.Tick), "all"));
        bench.Files.Put("a", "one");
        bench.Run();
        steps.Take();
        bench.Site.TakeWritten();

        bench.Run();

        Assert.Equal(0, steps.Take());
        Assert.Empty(bench.Site.TakeWritten());
    }

    [Fact]
    public void An_equal_result_stops_the_change()
    {
        Counter below = new();
        Workbench bench = new(site => site.Write(site.Notes().Select(static n => n with { Text = n.Text.Split(' ')[0] }).Select(below.Tick)));
        bench.Files.Put("a", "title and a text");
        bench.Run();
        below.Take();
        bench.Site.TakeWritten();

        bench.Files.Put("a", "title and another text");
        bench.Run();

        Assert.Equal(0, below.Take());
        Assert.Empty(bench.Site.TakeWritten());
    }

    [Fact]
    public void Where_keeps_those_that_match_and_lets_go_of_those_that_no_longer_do()
    {
        Workbench bench = new(static site => site.Write(site.Notes().Where(static n => n.Text.Contains("yes", StringComparison.Ordinal))));
        bench.Files.Put("a", "yes").Put("b", "no");
        bench.Run();
        Assert.Equal(["a=yes"], bench.Site.Files);

        bench.Files.Put("a", "no").Put("b", "yes!");
        bench.Run();

        Assert.Equal(["b=yes!"], bench.Site.Files);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Collect_gathers_by_key_whatever_the_order_of_the_files(bool backwards)
    {
        Workbench bench = new(static site => site.Write(site.Notes().Collect(static all => string.Join(' ', all.Select(static n => n.Text))), "all"), new MemoryFiles { Backwards = backwards });
        bench.Files.Put("b/x", "third").Put("a", "first").Put("B", "zeroth").Put("b", "second");

        bench.Run();

        Assert.Equal(["all=zeroth first second third"], bench.Site.Files);
    }

    [Fact]
    public void A_group_changes_only_when_one_of_its_members_does()
    {
        Counter groups = new();
        Workbench bench = new(site => site.Write(site.Notes()
            .GroupBy(static n => n.Name.Split('/')[0])
            .Select(group => groups.Tick(new Note(group.Key, string.Join('+', group.Items.Select(static n => n.Text)))))));
        bench.Files.Put("x/1", "a").Put("x/2", "b").Put("y/1", "c");
        bench.Run();
        Assert.Equal(["x=a+b", "y=c"], bench.Site.Files);
        groups.Take();

        bench.Files.Put("x/2", "B");
        bench.Run();
        Assert.Equal(1, groups.Take());

        bench.Files.Remove("y/1").Put("x/3", "d");
        bench.Run();
        Assert.Equal(["x=a+B+d"], bench.Site.Files);
    }

    [Fact]
    public void A_common_value_reaches_all_and_an_equal_one_reaches_nobody()
    {
        Counter combined = new();
        Workbench bench = new(site =>
        {
            Value<int> count = site.Notes().Collect(static all => all.Count);
            site.Write(site.Notes("*.md").Combine(count, (n, all) => combined.Tick(n with { Text = $"{n.Text} of {all}" })));
        });
        bench.Files.Put("1.md", "one").Put("2.md", "two").Put("other", "x");
        bench.Run();
        Assert.Equal(["1.md=one of 3", "2.md=two of 3"], bench.Site.Files);
        combined.Take();

        bench.Files.Put("other", "y");
        bench.Run();
        Assert.Equal(0, combined.Take());

        bench.Files.Put("another", "z");
        bench.Run();
        Assert.Equal(2, combined.Take());
        Assert.Equal(["1.md=one of 4", "2.md=two of 4"], bench.Site.Files);
    }

    [Fact]
    public void Join_sees_a_partner_come_change_and_go()
    {
        Counter joined = new();
        Workbench bench = new(site => site.Write(site.Notes("*.md")
            .Join(site.Notes("en/*.md"), static n => "en/" + n.Name, (own, other) => joined.Tick(own with { Text = $"{own.Text}|{other?.Text ?? "none"}" }))));
        bench.Files.Put("a.md", "satu").Put("b.md", "dua");
        bench.Run();
        Assert.Equal(["a.md=satu|none", "b.md=dua|none"], bench.Site.Files);

        bench.Files.Put("en/a.md", "one");
        bench.Run();
        Assert.Equal(["a.md=satu|one", "b.md=dua|none"], bench.Site.Files);

        bench.Files.Put("en/b.md", "two");
        bench.Run();
        joined.Take();
        bench.Files.Put("en/a.md", "ONE");
        bench.Run();
        Assert.Equal(["a.md=satu|ONE", "b.md=dua|two"], bench.Site.Files);
        Assert.Equal(1, joined.Take());

        bench.Files.Remove("en/a.md");
        bench.Run();
        Assert.Equal(["a.md=satu|none", "b.md=dua|two"], bench.Site.Files);
    }

    [Fact]
    public void Join_does_not_see_a_partner_that_is_too_broken_to_have_a_value()
    {
        Workbench bench = new(static site => site.Write(site.Notes("*.md")
            .Join(site.Notes("en/*.md").Where(static n => n.Text != "broken"), static n => "en/" + n.Name, static (own, other) => own with { Text = other?.Text ?? "none" })));
        bench.Files.Put("a.md", "satu").Put("en/a.md", "one");
        bench.Run();

        bench.Files.Put("en/a.md", "broken");
        bench.Run();
        Assert.Equal(["a.md=none"], bench.Site.Files);

        bench.Files.Put("en/a.md", "one");
        bench.Run();
        Assert.Equal(["a.md=one"], bench.Site.Files);
    }

    [Fact]
    public void Spread_makes_a_table_of_one_value_and_an_equal_entry_is_not_written_again()
    {
        Workbench bench = new(static site => site.Write(site.Notes()
            .Collect(static all => string.Join('\n', all.Select(static n => n.Text)))
            .Spread(static text => text.Split('\n').Select(static line => (line[..1], new Note(line[..1], line))))));
        bench.Files.Put("list", "apple\nbanana");
        bench.Run();
        Assert.Equal(["a=apple", "b=banana"], bench.Site.Files);
        bench.Site.TakeWritten();

        bench.Files.Put("list", "cherry\napple");
        bench.Run();

        Assert.Equal(["a=apple", "c=cherry"], bench.Site.Files);
        Assert.Equal(["c"], bench.Site.TakeWritten());
    }

    [Fact]
    public void A_value_given_from_outside_is_seen_by_the_next_run()
    {
        InputValue<string> greeting = null!;
        Workbench bench = new(site =>
        {
            greeting = site.Input("hello");
            site.Write(site.Notes().Combine(greeting, static (n, word) => n with { Text = $"{word} {n.Text}" }));
        });
        bench.Files.Put("a", "reader");
        bench.Run();
        bench.Site.TakeWritten();

        greeting.Set("hello");
        bench.Run();
        Assert.Empty(bench.Site.TakeWritten());

        greeting.Set("halo");
        bench.Run();
        Assert.Equal(["a=halo reader"], bench.Site.Files);
    }
}
