using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Curriculum.Exercises.Items;
using Curriculum.Theme.Rendering;
using Curriculum.Theme.Tests.Samples;

namespace Curriculum.Theme.Tests;

/// <summary>Questions as plain HTML: answered and explained without any script.</summary>
public sealed class QuizPageTests
{
    private static readonly IDocument Page = Draw("latihan/tahapan/eic-kontak-pertama.html");

    public static TheoryData<string> Types => [.. Enum.GetValues<ItemType>().Select(type => type.Name())];

    private static IDocument Draw(string path)
    {
        using var renderer = new PageRenderer(SampleSite.Assets);
        return new HtmlParser().ParseDocument(SampleSite.Pages.Single(page => page.Model.Head.Path == path).Render(renderer));
    }

    private static IElement Ask(string type) => Page.QuerySelector($".ask[data-type={type}]")!;

    [Theory]
    [MemberData(nameof(Types))]
    public void A_question_has_its_heading_its_words_and_its_folded_answer(string type)
    {
        var ask = Ask(type);

        Assert.Equal(ask.GetAttribute("aria-labelledby"), ask.QuerySelector(".ask-n")!.Id);
        Assert.Equal("Peran mana yang paling tepat?", ask.QuerySelector("fieldset > legend")!.TextContent);
        Assert.Equal("Lihat siapa yang bertemu siapa.", ask.QuerySelector(".ask-hint p")!.TextContent);
        Assert.False(ask.QuerySelector(".ask-key")!.HasAttribute("open"));
        Assert.NotNull(ask.QuerySelector(".ask-key a[href$='eic-kontak-pertama.html#sapaan-pertama']"));
        Assert.Empty(Page.QuerySelectorAll("form"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_control_has_a_name(string type)
    {
        var controls = Ask(type).QuerySelectorAll("input, select, textarea");

        Assert.NotEmpty(controls);
        Assert.All(controls, control => Assert.True(control.Closest("label")?.TextContent.Trim().Length > 1, control.OuterHtml));
    }

    [Fact]
    public void Every_option_is_explained_and_the_right_one_is_marked()
    {
        foreach (var item in SampleSite.EveryType.Items.Where(item => item.Options.Count > 0))
        {
            var reasons = Ask(item.Type.Name()).QuerySelectorAll(".ask-why li");
            Assert.Equal(item.Options.Count, reasons.Length);
            Assert.All(item.Options.Zip(reasons), pair =>
            {
                Assert.Contains(pair.First.Feedback, pair.Second.TextContent, StringComparison.Ordinal);
                Assert.Equal(pair.First.Correct, pair.Second.HasAttribute("data-right"));
            });
        }
    }

    [Fact]
    public void Partners_are_chosen_from_a_list_that_names_each_once()
    {
        var selects = Ask("classification").QuerySelectorAll("select");

        Assert.Equal(3, selects.Length);
        Assert.All(selects, select => Assert.Equal(["", "0", "1"], select.QuerySelectorAll("option").Select(option => option.GetAttribute("value"))));
        Assert.Equal(["1", "0", "1"], selects.Select(select => select.GetAttribute("data-right")));
        Assert.Contains("Makro · Mikro", Ask("classification").QuerySelector(".ask-choices")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_names_the_concept_that_is_mixed_up_when_its_partner_is_chosen_wrongly()
    {
        Assert.Equal(["broker", "mediator", "edukator"], Ask("matching").QuerySelectorAll(".ask-why li").Select(row => row.GetAttribute("data-concept")));
        Assert.All(Ask("classification").QuerySelectorAll(".ask-why li"), row => Assert.False(row.HasAttribute("data-concept")));
    }

    [Fact]
    public void Steps_are_never_shown_in_their_right_order()
    {
        var item = SampleSite.Question(ItemType.Ordering);

        Assert.NotEqual(item.Sequence, Asking.Shown(item).Select(step => step.Text));
        Assert.Equal(item.Sequence, Asking.Shown(item).OrderBy(step => step.Place).Select(step => step.Text));
        Assert.Equal(Asking.Shown(item).Select(step => step.Text), Ask("ordering").QuerySelectorAll("li > label > span").Select(span => span.TextContent));
    }

    [Fact]
    public void What_is_in_a_question_is_text_and_never_markup() =>
        Assert.Equal("Seorang ibu <belum> tahu \"layanan\" apa yang ada & di mana.", Ask("single").QuerySelector(".ask-scene")!.TextContent);

    [Fact]
    public void The_key_stands_at_the_end_on_its_own_page_of_paper()
    {
        var answers = Page.QuerySelectorAll(".quiz-keys .ask-answers > li");

        Assert.Equal(SampleSite.EveryType.Items.Count, answers.Length);
        Assert.Contains(answers, answer => answer.QuerySelector("b")!.TextContent == "Asesmen → Intervensi → Terminasi");
        Assert.Contains(answers, answer => answer.QuerySelector("b")!.TextContent == "broker");
        Assert.Matches(@"\.quiz-keys\{break-before:page\}", System.Text.Encoding.UTF8.GetString(SampleSite.Assets.Files.Single(file => file.Name == "site.css").Bytes.Span));
    }

    [Fact]
    public void A_hand_in_print_changes_when_an_answer_would_be_read_differently()
    {
        var item = SampleSite.Question(ItemType.Single);

        Assert.Equal(6, Asking.Print(item).Length);
        Assert.Equal(Asking.Print(item), Asking.Print(item with { Hint = "x", Rationale = "y" }));
        Assert.NotEqual(Asking.Print(item), Asking.Print(item with { Options = [item.Options[1], item.Options[0], item.Options[2]] }));
        Assert.NotEqual(Asking.Print(item), Asking.Print(item with { Options = [item.Options[0] with { Correct = true }, item.Options[1] with { Correct = false }, item.Options[2]] }));
    }

    [Fact]
    public void A_wrong_option_names_the_two_concepts_that_are_mixed_up()
    {
        var item = SampleSite.Question(ItemType.Single);

        Assert.Equal("broker~mediator", Asking.Mix(item, item.Options[0]));
        Assert.Null(Asking.Mix(item, item.Options[1]));
        Assert.Equal("broker~edukator", Asking.Mix(item, item.Options[2] with { Confusion = "bagian:peran" }));
        Assert.Null(Asking.Mix(SampleSite.Question(ItemType.Multiple), item.Options[2] with { Confusion = "bagian:peran" }));
    }

    [Fact]
    public void An_untranslated_quiz_keeps_to_the_language_of_its_questions()
    {
        var page = Draw("en/latihan/tahapan/eic-kontak-pertama.html");

        Assert.Equal("id", page.QuerySelector("main")!.GetAttribute("lang"));
        Assert.Equal("Soal 1 dari 9", page.QuerySelector(".ask-n")!.TextContent);
    }

    // Of all pages together and file by file, as they are sent; the drawing of a QR code is fetched only by those who ask for one.
    [Fact]
    public void The_scripts_of_exercises_weigh_at_most_twelve_kilobytes_together() =>
        Assert.InRange(SampleSite.Assets.Files.Where(file => file.Name is "progress.js" or "quiz.js" or "desk.js").Sum(file => Gzip.Size(file.Bytes)), 1, 12 * 1000);
}
