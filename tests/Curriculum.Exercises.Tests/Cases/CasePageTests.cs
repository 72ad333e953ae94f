using System.Text;
using System.Text.Json;
using Curriculum.Exercises.Cases;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Exercises.Tests.Cases;

public sealed class CasePageTests
{
    [Fact]
    public void A_page_has_a_section_for_every_link_and_a_review_for_every_decision() => Assert.All(InputCases.Models, static model =>
    {
        CasePageModel page = CasePageMaker.Make(Casebook.Maker.Make(model, "halaman", 1), model, InputCases.Library);
        HashSet<string> anchors = [.. page.Nodes.Select(static node => node.Anchor), .. page.Documents.Select(static document => document.Anchor)];
        Assert.All(page.Nodes.SelectMany(static node => node.Options), option => Assert.Contains(option.Target, anchors));
        Assert.All(page.Nodes.SelectMany(static node => node.Documents), document => Assert.Contains(document.Id, anchors));
        Assert.Equal(page.Most, page.Reviews.Sum(static review => review.Options.Max(static option => option.Score)));
        Assert.Equal(3, page.Reflections.Count);
        Assert.All(page.Reviews.SelectMany(static review => review.Options), static option => Assert.StartsWith("pelajaran/", option.LessonRef, StringComparison.Ordinal));
    });

    [Fact]
    public void A_path_with_a_stop_is_never_called_good() => Prop.ForAll<int, PositiveInt>(static (sum, most) =>
        CaseVerdict.Of(sum, most.Get, 1) == "stopped" && CaseVerdict.Of(most.Get, most.Get, 0) == "good" && CaseVerdict.GoodFrom(most.Get) <= most.Get).QuickCheckThrowOnFailure();

    [Fact]
    public void Figures_are_written_in_the_yaml_of_lessons()
    {
        PracticeCase practice = Casebook.Case("rumah-aman");
        string ecomap = practice.Documents.First(static document => document.Kind == "ecomap").Figure!.ToYaml();
        string genogram = practice.Documents.First(static document => document.Kind == "genogram").Figure!.ToYaml();
        Assert.StartsWith("id: ecomap\ntitle: \"", ecomap, StringComparison.Ordinal);
        Assert.Contains("\nties:\n  - { name: \"", ecomap, StringComparison.Ordinal);
        Assert.Contains("focus: true", genogram, StringComparison.Ordinal);
        Assert.Contains("\nunions:\n  - { partners: [", genogram, StringComparison.Ordinal);
        Assert.Contains("\nhousehold: [klien", genogram, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_its_fixed_form()
    {
        byte[] bytes = CaseJson.Write("2026-ganjil", [Casebook.Case("pemuda-tuli", 1, "2026-ganjil")]);
        string text = Encoding.UTF8.GetString(bytes);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(text);
        Assert.Equal(["schema", "seed", "cases"], Keys(json.RootElement));
        JsonElement practice = json.RootElement.GetProperty("cases")[0];
        string[] expected = ["id", "model", "title", "setting", "population", "problem", "level", "methods", "minutes", "contentNotes", "client", "state", "documents", "start", "nodes", "ends"];
        Assert.Equal(expected, Keys(practice).Where(expected.Contains));
        Assert.Equal(["alias", "sex", "age", "region", "household"], Keys(practice.GetProperty("client")));
        Assert.Equal(["trust", "safety", "selfDetermination", "information", "time"], Keys(practice.GetProperty("state")));
        JsonElement node = practice.GetProperty("nodes").EnumerateArray().First(static each => each.GetProperty("options").GetArrayLength() > 0);
        string[] option = ["id", "text", "score", "danger", "effects", "consequence", "rationale", "lessonRef", "next"];
        Assert.Equal(option, Keys(node.GetProperty("options")[0]).Where(option.Contains));
        Assert.Equal(JsonValueKind.Null, node.GetProperty("next").ValueKind);
    }

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(static property => property.Name)];
}
