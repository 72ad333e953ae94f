using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Exercises.Tests.Cases;

public sealed class GraphProofTests
{
    private static readonly PracticeCase Good = Casebook.Case("lansia-tunggal");

    private static bool IsDecision(CaseNode node) => node.Options.Count > 0;

    [Fact]
    public void A_way_to_nowhere_is_found() => Breaks("KUR611", Good.With(static node => node.Kind == NodeKind.Outcome, static node => node with { Next = "n999" }));

    [Fact]
    public void A_dead_end_is_found() => Breaks("KUR611", Good.With(static node => node.Kind == NodeKind.Outcome, static node => node with { Next = null }));

    [Fact]
    public void A_page_that_nothing_leads_to_is_found() => Breaks("KUR611", Good with { Nodes = [.. Good.Nodes, Good.Nodes[^1] with { Id = "n998" }], Ends = [.. Good.Ends, new CaseEnd("n998", "good")] });

    [Fact]
    public void A_circle_is_found() => Breaks("KUR611", Good.With(static node => node.Kind == NodeKind.Outcome, static node => node with { Next = "n1" }));

    [Fact]
    public void A_path_that_skips_phases_is_found()
    {
        string end = Good.Ends.First(static end => end.Kind == "partial").Id;
        Breaks("KUR612", Good.With(static node => node.Kind == NodeKind.Outcome, node => node with { Next = end }));
    }

    [Fact]
    public void A_second_best_path_is_found() => Breaks("KUR615", Good.With(IsDecision, static node => node.With(static option => option.Score == 2, static option => option with { Score = 3 })));

    [Fact]
    public void A_danger_that_nobody_stops_is_found() => Breaks("KUR616", Good.With(IsDecision, static node => node.With(static option => option.Score == 0, static option => option with { Danger = true })));

    [Fact]
    public void A_danger_that_ends_well_is_found()
    {
        string good = Good.Ends.First(static end => end.Kind == "good").Id;
        Breaks("KUR616", Good.With(static node => node.Kind == NodeKind.Supervisor, node => node with { Next = good }));
    }

    [Fact]
    public void A_case_without_any_danger_is_found()
    {
        PracticeCase harmless = Good with
        {
            Nodes = EquatableArray.From(Good.Nodes.Select(static node => (node with { Tags = [], Kind = node.Kind == NodeKind.Supervisor ? NodeKind.Outcome : node.Kind }).With(static option => option.Danger, static option => option with { Danger = false }))),
        };
        Breaks("KUR616", harmless);
    }

    [Fact]
    public void An_option_without_effect_or_consequence_is_found()
    {
        Breaks("KUR614", Good.With(IsDecision, static node => node.With(static option => option.Score == 2, static option => option with { Effects = default })));
        Breaks("KUR614", Good.With(IsDecision, static node => node.With(static option => option.Score == 2, static option => option with { Consequence = "Tidak pernah terlihat." })));
    }

    [Fact]
    public void Too_many_pages_are_found()
    {
        CaseNode last = Good.Nodes.First(static node => node.Kind == NodeKind.Start);
        PracticeCase longer = Good with { Nodes = [.. Good.Nodes, .. Enumerable.Range(1, 40).Select(i => last with { Id = "x" + i })] };
        Breaks("KUR617", longer);
    }

    [Fact]
    public void A_page_that_says_nothing_or_a_review_that_leaves_something_untold_is_found()
    {
        Breaks("KUR644", Good.With(static node => node.Kind == NodeKind.Outcome, static node => node with { Text = "" }));
        Breaks("KUR644", Good.With(IsDecision, static node => node.With(static option => option.Score == 2, static option => option with { Consequence = "" })));
        Breaks("KUR644", Good.With(IsDecision, static node => node.With(static option => option.Score == 3, static option => option with { Rationale = "" })));
    }

    [Fact]
    public void Whatever_is_chosen_a_path_passes_all_phases_and_a_stop_never_ends_well() => Assert.All(InputCases.Models, static model =>
    {
        PracticeCase practice = Casebook.Maker.Make(model, "jalan", 4);
        Dictionary<string, CaseNode> nodes = practice.Nodes.ToDictionary(static node => node.Id, StringComparer.Ordinal);
        for (int walk = 0; walk < 200; walk++)
        {
            int lot = walk;
            int dangers = 0, pages = 0;
            HashSet<string> phases = [];
            CaseNode at = nodes[practice.Start];
            while (true)
            {
                pages++;
                phases.Add(at.Phase);
                if (at.Options.Count > 0)
                {
                    CaseOption option = at.Options[(lot = (lot * 31 + 7) % 1009) % at.Options.Count];
                    if (option.Danger) dangers++;
                    at = nodes[option.Next];
                }
                else if (at.Next is null) break;
                else at = nodes[at.Next];
            }

            Assert.Equal(Phases.InOrder.Order(), phases.Order());
            Assert.InRange(pages, 12, 25);
            string end = practice.Ends.Single(each => each.Id == at.Id).Kind;
            Assert.Equal(dangers > 0, end == "stopped");
        }
    });

    private static void Breaks(string code, PracticeCase broken)
    {
        Assert.Empty(Casebook.Judge(Good));
        Assert.Contains(Casebook.Judge(broken), found => found.Rule.Code == code);
    }
}
