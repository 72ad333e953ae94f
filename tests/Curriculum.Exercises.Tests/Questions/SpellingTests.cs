using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Gate.Spelling;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>Q15: the words that the gate knows are those that the course and every day say and that a dictionary confirms.</summary>
/// <remarks>
/// <c>PERBARUI=1 dotnet test --filter SpellingTests</c> writes <c>Data/kata.txt</c> anew, to be read before it is committed. Nobody who mends a sentence
/// in a lesson has to: only a list that is far from what the course says is out of date.
/// </remarks>
public sealed class SpellingTests
{
    // One word in so many may differ.
    private const int Drift = 50;

    private const int LongestLookalike = 7;

    private static readonly string ListPath = Path.Combine(QuestionBook.Input, "..", "src", "Curriculum.Exercises", "Data", "kata.txt");

    private static readonly ExerciseKnowledge Knowledge = QuestionBook.Index.Knowledge;

    private static readonly HashSet<string> Vouched = [.. Knowledge.Spelling.SelectMany(Words.Of)];

    private static readonly string[] Wrong = ["dirumah", "disekolah", "analisa", "aktifitas", "resiko", "kwalitas", "silahkan", "merubah", "mushola", "pondasi", "non-direktif", "pra-praktikum", "pasca-banjir", "tehnik", "hakekat", "nasehat", "antri", "apotik", "antar-lembaga", "didalam", "disamping", "praktek", "hipotesa", "ijin", "jadual"];
    private static readonly string[] Right = ["merumahkan", "dirumahkan", "perannya", "dicarikan", "carikan", "tuliskan", "ditemani", "dinasihati", "mendengarkan", "antarwarga", "pascabanjir", "menebak-nebak", "nondirektif", "rumah-rumahnya", "anak-anaknya"];

    // The whole dictionary, as far as these words ask for it.
    private static readonly Lazy<SpellingList> Dictionary = new(static () => new SpellingList([.. Hunspell.Confirmed(Wrong.Concat(Right).SelectMany(SpellingList.Forms)), .. SpellingList.Own(Knowledge)]));

    [Fact]
    public void The_list_holds_what_the_course_says_and_little_more()
    {
        string[] needed = Needed();
        if (Environment.GetEnvironmentVariable("PERBARUI") is "1") File.WriteAllText(ListPath, string.Join('\n', needed) + "\n");
        else AtMost(needed.Length / Drift, SpellingList.BuiltIn.Except(needed, StringComparer.Ordinal).Select(static word => "-" + word).Concat(needed.Except(SpellingList.BuiltIn, StringComparer.Ordinal).Select(static word => "+" + word)));
    }

    [Fact]
    public void The_list_is_sorted_and_says_each_word_once() => Assert.Equal(SpellingList.BuiltIn.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), SpellingList.BuiltIn);

    [Fact]
    public void The_dictionary_confirms_every_word_of_the_list() => None(SpellingList.BuiltIn.Except(Hunspell.Confirmed(SpellingList.BuiltIn), StringComparer.Ordinal));

    [Fact]
    public void Everyday_words_are_known() => None(CourseWords.OfEveryDay.Where(static word => !QuestionBook.Strict.KnowsWord!(word)));

    [Fact]
    public void Every_word_that_some_seed_may_draw_is_known() => None(CourseWords.OfQuestions.Where(static word => !QuestionBook.Strict.KnowsWord!(word)));

    [Fact]
    public void Common_mistakes_are_noticed()
    {
        Assert.DoesNotContain(Wrong, word => Dictionary.Value.Knows(word));
        Assert.DoesNotContain(Wrong, word => SpellingList.For(Knowledge)!.Knows(word));
        Assert.Equal(Wrong, Slips(string.Join(' ', Wrong)));
    }

    [Fact]
    public void Derived_words_are_known()
    {
        None(Slips(string.Join(' ', Right)));
        None(Right.Where(static word => !QuestionBook.Strict.KnowsWord!(word)));
    }

    [Fact]
    public void No_word_is_listed_by_lecturers_that_is_not_needed()
    {
        HashSet<string> others = [.. SpellingList.BuiltIn, .. SpellingList.Own(Knowledge with { Spelling = [] })];
        HashSet<string> all = [.. others, .. Vouched];
        ILookup<string, string> askedBy = AskedBy([.. CourseWords.OfQuestions, .. CourseWords.OfEveryDay]);
        None(Vouched.Where(word => others.Contains(word) || askedBy[word].All(used => Known(used, form => form != word && all.Contains(form)))));
    }

    [Fact]
    public void A_course_without_words_of_its_own_is_not_judged() => Assert.Null(SpellingList.For(Knowledge with { Spelling = [] }));

    [Fact]
    public void A_slip_is_told_once_where_the_entry_that_holds_it_stands()
    {
        MemoryInput files = new(QuestionBook.Input);
        files.Edit("soal/titik-berangkat.yml", static text => text.Replace("Tanyakan siapa yang ditolong", "Pakai analisa siapa yang ditolong", StringComparison.Ordinal));
        files.Edit("pengetahuan/konsep/alat.yml", static text => text.Replace("keterangan klien menurut segi tubuh", "keterangan klien dirumah menurut segi tubuh", StringComparison.Ordinal));
        files.Edit("soal/model/adegan.yml", static text => text.Replace("Perhatikan apa yang dikerjakan petugas", "Perhatikan aktifitas petugas", StringComparison.Ordinal));
        Site site = new(new SiteOptions(QuestionBook.Input), files);
        RunReport report = site.Judge();
        ExerciseKnowledge read = site.Exercises.Index.Current.Knowledge;
        Assert.Equal(
            [
                (read.Concepts.Single(static c => c.Id == "bpss").Source, "dirumah"),
                (read.Models.Single(static m => m.Id == "technique-from-situation").Source, "aktifitas"),
                (read.Written.Single(static w => w.Id == "tulis-siapa-sistem").Source, "analisa"),
            ],
            report.Diagnostics.Where(static d => d.Rule == QuestionRules.Spelling).OrderBy(static d => d.File, StringComparer.Ordinal).Select(static d => (new SourcePoint(d.File, d.Line), d.Arguments[1])));
    }

    private static IEnumerable<string> Slips(string hint) =>
        ItemGate.Judge(QuestionBook.Good with { Hint = hint }, new GateContext(QuestionBook.Index) { KnowsWord = Dictionary.Value.Knows }).Where(static f => f.Rule == QuestionRules.Spelling).Select(static f => f.Detail)
            .Where(word => Words.Of(hint).Contains(word, StringComparer.Ordinal));

    // All of them are told at once, for whoever has to add or to remove them.
    private static void None(IEnumerable<string> words) => AtMost(0, words);

    private static void AtMost(int bound, IEnumerable<string> words)
    {
        string[] all = [.. words];
        Assert.True(all.Length <= bound, string.Join(' ', all));
    }

    // Of all confirmed forms those go again without which every word is known as well: first the ones that end in a clitic and the passives,
    // whose stems serve more words, then the ones that stand nowhere, then the longer ones.
    // Terms and names are no reason to leave one out: who renames a concept must not lose an everyday word.
    private static string[] Needed()
    {
        HashSet<string> used = [.. CourseWords.OfQuestions, .. CourseWords.OfLessons, .. CourseWords.OfEveryDay, .. Hunspell.Confirmed(CourseWords.EverydayVerbs.SelectMany(Verbs))];
        HashSet<string> list = Hunspell.Confirmed(used.SelectMany(SpellingList.Forms));
        list.ExceptWith(Vouched);
        bool Has(string form) => list.Contains(form) || Vouched.Contains(form);
        ILookup<string, string> askedBy = AskedBy(used.Where(word => Known(word, Has)));
        foreach (string word in list.OrderByDescending(IsInflected).ThenBy(used.Contains).ThenByDescending(static w => w.Length).ThenBy(static w => w, StringComparer.Ordinal).ToArray())
        {
            list.Remove(word);
            if (!askedBy[word].All(asking => Known(asking, Has))) list.Add(word);
        }

        return [.. list.Order(StringComparer.Ordinal)];
    }

    // Short words only look so: sekolah is no seko, and dinding nobody's passive.
    private static bool IsInflected(string word) => word.EndsWith("nya", StringComparison.Ordinal)
        || (word.Length > LongestLookalike && (word.StartsWith("di", StringComparison.Ordinal) || SpellingList.Clitics.Any(clitic => word.EndsWith(clitic, StringComparison.Ordinal))));

    // dengar: mendengar, mendengarkan, and so didengar and dengarkan.
    private static IEnumerable<string> Verbs(string word) =>
        ((string[])["", "kan", "i"]).Where(ending => !word.EndsWith('i') || ending != "i").Select(ending => SpellingList.Actives("di" + word + ending).First());

    private static bool Known(string word, Func<string, bool> listed) => new SpellingList(SpellingList.Forms(word).Where(listed)).Knows(word);

    private static ILookup<string, string> AskedBy(IEnumerable<string> used) =>
        used.SelectMany(static word => SpellingList.Forms(word).Distinct(StringComparer.Ordinal).Select(form => (form, word))).ToLookup(static pair => pair.form, static pair => pair.word, StringComparer.Ordinal);
}
