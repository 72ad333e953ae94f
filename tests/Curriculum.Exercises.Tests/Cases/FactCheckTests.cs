using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Exercises.Tests.Cases;

public sealed class FactCheckTests
{
    private static readonly PracticeCase Good = Casebook.Case("keluarga-odgj", 2);

    [Fact]
    public void A_parent_as_young_as_the_child_is_found() => Breaks("KUR621", WithPerson(Casebook.Case("anak-jalanan", 3), "pengasuh", static person => person with { Age = 16 }));

    [Fact]
    public void A_couple_below_the_age_of_marriage_is_found()
    {
        PracticeCase couple = Enumerable.Range(1, 50).Select(static index => Casebook.Case("rumah-swadaya", index)).First(static practice => practice.People.Any(static person => person.PartnerOf.Length > 0 && !person.Deceased));
        string partner = couple.People.First(static person => person.PartnerOf.Length > 0).Id;
        Breaks("KUR621", WithPerson(couple, partner, static person => person with { Age = 17 }));
    }

    [Fact]
    public void A_dead_person_at_home_is_found() => Breaks("KUR621", WithPerson(Good, "pendamping", static person => person with { Deceased = true, Home = true }));

    [Fact]
    public void A_text_that_gives_a_person_another_age_is_found()
    {
        Person person = Good.People.First(static each => each.Id == "pendamping");
        Breaks("KUR621", WithDocument($"{person.Name} ({person.Age + 3} tahun) menjaga."));
    }

    [Fact]
    public void A_name_that_belongs_to_nobody_is_found()
    {
        string stranger = InputCases.Library.Women.First(static name => Good.People.All(person => person.Name != name));
        Breaks("KUR621", WithDocument($"Lalu Bu {stranger} datang."));
    }

    [Fact]
    public void A_title_that_does_not_fit_is_found()
    {
        Person man = Good.People.First(static each => !each.Woman);
        Breaks("KUR621", WithDocument($"Lalu Bu {man.Name} datang."));
    }

    [Fact]
    public void A_place_named_like_a_person_is_no_stranger() => Assert.Empty(Casebook.Judge(WithDocument("Mereka bertemu di Pasar Melati Lama.")));

    [Fact]
    public void A_number_that_a_page_tells_differently_is_found()
    {
        PracticeCase practice = Casebook.Case("kelompok-usaha");
        CaseDocument ledger = practice.Documents.First(static document => document.Id == "kas");
        CaseDocument other = ledger with { Text = ledger.Text.Replace("nota gas", "nota gas 999 ribu, bukan", StringComparison.Ordinal).Replace("ribu rupiah", "rupiah", StringComparison.Ordinal) };
        Breaks("KUR621", practice with { Documents = EquatableArray.From(practice.Documents.Select(document => document.Id == "kas" ? other : document)) });
    }

    [Fact]
    public void A_drawing_that_leaves_somebody_out_is_found()
    {
        CaseDocument drawn = Good.Documents.First(static document => document.Figure is GenogramFigure);
        GenogramFigure figure = (GenogramFigure)drawn.Figure!;
        GenogramFigure less = figure with { Unions = [] };
        Breaks("KUR624", Good with { Documents = EquatableArray.From(Good.Documents.Select(document => document == drawn ? document with { Figure = less } : document)) });
    }

    [Fact]
    public void A_tie_that_the_words_leave_out_is_found()
    {
        CaseDocument drawn = Good.Documents.First(static document => document.Figure is EcomapFigure);
        Breaks("KUR624", Good with { Documents = EquatableArray.From(Good.Documents.Select(document => document == drawn ? document with { Text = "Ecomap." } : document)) });
    }

    [Fact]
    public void A_word_without_dignity_is_found_outside_quoted_speech()
    {
        Breaks("KUR634", WithDocument("Ia dikenal sebagai orang gila."));
        Assert.Empty(Casebook.Judge(WithDocument("Tetangga berkata, “orang gila itu”, lalu pergi.")));
    }

    [Theory]
    [InlineData("Diam saja di tempat itu sampai semua orang pulang ke rumah masing-masing.", "shape")]
    [InlineData("Menjawab bahwa hal itu biasanya akan membaik sendiri nanti sesudah semua orang beristirahat.", "vague")]
    public void An_option_that_stands_out_is_found(string text, string what)
    {
        PracticeCase broken = Good.With(static node => node.Options.Count > 0, node => node.With(static option => option.Score == 2, option => option with { Text = text }));
        Assert.Contains(Casebook.Judge(broken), found => found.Rule.Code == "KUR631" && found.Arguments[0] == what);
    }

    private static PracticeCase WithDocument(string line) =>
        Good with { Documents = [Good.Documents[0] with { Text = Good.Documents[0].Text + "\n" + line }, .. Good.Documents.Skip(1)] };

    private static PracticeCase WithPerson(PracticeCase practice, string id, Func<Person, Person> change) =>
        practice with { People = EquatableArray.From(practice.People.Select(person => person.Id == id ? change(person) : person)) };

    private static void Breaks(string code, PracticeCase broken) => Assert.Contains(Casebook.Judge(broken), found => found.Rule.Code == code);
}
