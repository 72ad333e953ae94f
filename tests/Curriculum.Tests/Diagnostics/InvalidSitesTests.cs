using System.Globalization;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Reports;
using Curriculum.Theme.Text;
using Xunit;

namespace Curriculum.Tests.Diagnostics;

/// <summary>What lecturers are told about their mistakes.</summary>
public sealed class InvalidSitesTests
{
    public static TheoryData<string> Names => [.. InvalidSite.Names];

    [Fact]
    public void The_good_site_has_nothing_to_complain_about() => Assert.Empty(InvalidSite.Report(InvalidSite.Build(""), Tongue.Indonesian));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_named_with_its_place_reason_and_cure(string name)
    {
        IReadOnlyList<Diagnostic> findings = InvalidSite.Build(name);
        InvalidSite site = new(name);
        foreach (Tongue tongue in Tongue.All)
        {
            string report = InvalidSite.Report(findings, tongue);
            Assert.Equal(site.Expected(tongue, report), report);
        }

        Assert.Equal(site.Codes, findings.Select(static finding => finding.Rule.Code).Order(StringComparer.Ordinal));
    }

    // What no slip of a lecturer causes: proofs of what is made, and measures over whole collections. The tests of the exercises break finished cases to show them.
    private static readonly string[] Proofs = ["KUR611", "KUR617", "KUR633", "KUR642", "KUR644", "KUR645"];

    [Fact]
    public void Every_rule_has_an_invalid_site()
    {
        HashSet<string> shown = [.. InvalidSite.Names.SelectMany(static name => new InvalidSite(name).Codes), .. JudgeTests.Shown, .. Proofs];
        Assert.Empty(AllRules.List.Select(static rule => rule.Code).Except(shown));
    }

    [Fact]
    public void Every_rule_has_a_title_a_reason_and_a_cure_in_both_languages()
    {
        foreach (Rule rule in AllRules.List)
        {
            foreach (Tongue tongue in Tongue.All)
            {
                DiagnosticWords words = new(tongue);
                Assert.InRange(words.Title(rule).Split(' ').Length, 2, 6);
                Assert.InRange(words.Sample(rule).Length, 15, 200);
                Assert.InRange(words.SampleCure(rule).Length, 15, 200);
            }
        }
    }

    [Fact]
    public void Both_languages_fill_the_same_slots()
    {
        static string[] Slots(string language, string key) =>
            [.. Enumerable.Range(0, 10).Select(static n => "{" + n.ToString(CultureInfo.InvariantCulture)).Where(slot => Words.For(language)[key].Contains(slot, StringComparison.Ordinal))];
        foreach (string key in Words.For("id").Keys.Where(static key => key.StartsWith("diagnostics.", StringComparison.Ordinal)))
        {
            Assert.Equal(Slots("id", key), Slots("en", key));
        }
    }
}
