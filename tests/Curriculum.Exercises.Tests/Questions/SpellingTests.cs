using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Gate.Spelling;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;
using Xunit;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>Q15: the words that the gate knows are those that the course needs and that a dictionary confirms.</summary>
/// <remarks>After an edit of knowledge or models <c>PERBARUI=1 dotnet test --filter SpellingTests</c> writes <c>Data/kata.txt</c> anew, to be read before it is committed.</remarks>
public sealed class SpellingTests
{
    private static readonly string ListPath = Path.Combine(QuestionBook.Input, "..", "src", "Curriculum.Exercises", "Data", "kata.txt");

    private static readonly ExerciseKnowledge Knowledge = QuestionBook.Index.Knowledge;

    // What stands in the entries, drawn by this seed or by another, and what makers add to it.
    private static readonly string[] Used = [.. KnowledgeTexts.Of(Knowledge).SelectMany(static entry => entry.Words)
        .Concat(QuestionBook.Bank.Items.SelectMany(ItemTexts.Of).SelectMany(Words.Of)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static readonly string[] Wrong = ["dirumah", "disekolah", "analisa", "aktifitas", "resiko", "kwalitas", "silahkan", "merubah", "mushola", "pondasi", "non-direktif", "pra-praktikum", "pasca-banjir", "tehnik", "hakekat", "nasehat", "antri", "apotik"];
    private static readonly string[] Right = ["dirumahkan", "perannya", "dicarikan", "antarwarga", "pascabanjir", "menebak-nebak", "nondirektif", "rumah-rumahnya", "anak-anaknya"];

    // The whole dictionary, as far as these words ask for it.
    private static readonly Lazy<SpellingList> Dictionary = new(static () => new SpellingList([.. Hunspell.Confirmed(Wrong.Concat(Right).SelectMany(SpellingList.Forms)), .. SpellingList.Own(Knowledge)]));

    [Fact]
    public void The_list_holds_what_the_course_needs_and_nothing_more()
    {
        string[] needed = Needed();
        if (Environment.GetEnvironmentVariable("PERBARUI") is "1") File.WriteAllText(ListPath, string.Join('\n', needed) + "\n");
        else Assert.Equal(needed, SpellingList.BuiltIn);
    }

    [Fact]
    public void The_dictionary_confirms_every_word_of_the_list() => Assert.Empty(SpellingList.BuiltIn.Except(Hunspell.Confirmed(SpellingList.BuiltIn), StringComparer.Ordinal));

    [Fact]
    public void Every_word_that_some_seed_may_draw_is_known() => Assert.Equal("", string.Join(' ', Used.Where(static word => !QuestionBook.Strict.KnowsWord!(word))));

    [Fact]
    public void Common_mistakes_are_noticed()
    {
        Assert.DoesNotContain(Wrong, word => Dictionary.Value.Knows(word));
        Assert.DoesNotContain(Wrong, word => SpellingList.For(Knowledge)!.Knows(word));
        Assert.Equal(Wrong, Slips(string.Join(' ', Wrong)));
    }

    [Fact]
    public void Derived_words_are_known() => Assert.Empty(Slips(string.Join(' ', Right)));

    [Fact]
    public void No_word_is_listed_by_lecturers_that_is_not_needed()
    {
        SpellingList without = new([.. SpellingList.BuiltIn, .. SpellingList.Own(Knowledge with { Spelling = [] })]);
        string[] unknown = [.. Used.Where(word => !without.Knows(word))];
        Assert.DoesNotContain(Knowledge.Spelling.SelectMany(Words.Of), word => !Array.Exists(unknown, used => used.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_course_without_words_of_its_own_is_not_judged() => Assert.Null(SpellingList.For(Knowledge with { Spelling = [] }));

    [Fact]
    public void The_place_of_a_slip_is_the_entry_that_holds_it()
    {
        Concept concept = Knowledge.Concepts[0];
        ExerciseKnowledge slipped = Knowledge with { Concepts = [concept with { Definition = concept.Definition + " Hasil analisa." }, .. Knowledge.Concepts.Skip(1)] };
        Assert.Equal(concept.Source, Assert.Single(KnowledgeTexts.Places(slipped)["analisa"]));
    }

    private static IEnumerable<string> Slips(string hint) =>
        ItemGate.Judge(QuestionBook.Good with { Hint = hint }, new GateContext(QuestionBook.Index) { KnowsWord = Dictionary.Value.Knows }).Where(static f => f.Rule == QuestionRules.Spelling).Select(static f => f.Detail)
            .Where(word => Words.Of(hint).Contains(word, StringComparer.Ordinal));

    // Of all confirmed forms those go again without which every word is known as well: first the ones that stand nowhere, then the longer ones.
    // Terms and names are no reason to leave one out: who renames a concept must not lose an everyday word.
    private static string[] Needed()
    {
        HashSet<string> own = [.. Knowledge.Spelling.SelectMany(Words.Of)];
        HashSet<string> list = Hunspell.Confirmed(Used.SelectMany(SpellingList.Forms));
        list.ExceptWith(own);
        HashSet<string> used = [.. Used];
        bool Known(string word) => new SpellingList(SpellingList.Forms(word).Where(form => list.Contains(form) || own.Contains(form))).Knows(word);
        ILookup<string, string> askedBy = Used.Where(Known).SelectMany(static word => SpellingList.Forms(word).Distinct(StringComparer.Ordinal).Select(form => (form, word))).ToLookup(static pair => pair.form, static pair => pair.word, StringComparer.Ordinal);
        foreach (string word in list.OrderBy(used.Contains).ThenByDescending(static w => w.Length).ThenBy(static w => w, StringComparer.Ordinal).ToArray())
        {
            list.Remove(word);
            if (!askedBy[word].All(Known)) list.Add(word);
        }

        return [.. list.Order(StringComparer.Ordinal)];
    }
}
