using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;
using Xunit;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>Q15: every word of every question is in the dictionary, a term, a name, or in the list of the course.</summary>
public sealed class SpellingTests
{
    private static readonly string ListPath = Path.Combine(QuestionBook.Input, "pengetahuan", "kata-ejaan.yml");

    private static readonly string[] Listed = [.. File.ReadLines(ListPath).Where(static line => line.StartsWith("  - ", StringComparison.Ordinal)).SelectMany(Words.Of).Distinct(StringComparer.Ordinal)];

    private static readonly string[] Used = [.. QuestionBook.Bank.Items.SelectMany(ItemTexts.Of).SelectMany(Words.Of).Distinct(StringComparer.Ordinal)];

    private static readonly string[] Wrong = ["dirumah", "disekolah", "analisa", "aktifitas", "resiko", "kwalitas", "silahkan", "merubah", "mushola", "pondasi", "non-direktif", "pra-praktikum", "pasca-banjir", "tehnik", "hakekat", "nasehat", "antri", "apotik"];
    private static readonly string[] Right = ["dirumahkan", "perannya", "dicarikan", "antarwarga", "pascabanjir", "menebak-nebak", "nondirektif", "rumah-rumahnya"];

    private static readonly Lazy<Spelling> Dictionary = new(static () => Spelling.Of(Used.Concat(Listed).Concat(Wrong).Concat(Right), Named().Concat(Listed)));

    [Fact]
    public void Every_word_of_the_bank_is_spelled_well()
    {
        GateContext context = new(QuestionBook.Index) { KnowsWord = Dictionary.Value.Knows };
        IEnumerable<string> found = QuestionBook.Bank.Items.AsParallel().SelectMany(item => ItemGate.Judge(item, context)).Where(static f => f.Rule == QuestionRules.Spelling)
            .OrderBy(static f => f.Detail, StringComparer.Ordinal).DistinctBy(static f => f.Detail, StringComparer.Ordinal).Select(static f => $"{f.Detail} ({f.Source.File}:{f.Source.Line})");
        Assert.Empty(found);
    }

    [Fact]
    public void Common_mistakes_are_noticed() => Assert.DoesNotContain(Wrong, word => Dictionary.Value.Knows(word));

    [Fact]
    public void Derived_words_are_known() => Assert.DoesNotContain(Right, word => !Dictionary.Value.Knows(word));

    [Fact]
    public void No_word_is_listed_that_is_not_needed()
    {
        Spelling without = Spelling.Of(Used, Named());
        HashSet<string> needed = Used.Where(word => !without.Knows(word)).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Listed, word => !needed.Any(used => used.Contains(word, StringComparison.Ordinal)));
    }

    // Terms, other names, and invented names and places.
    private static IEnumerable<string> Named() => QuestionBook.Index.Knowledge.Concepts.SelectMany(static c => (IEnumerable<string>)[c.Term, c.TermEn, .. c.Aliases])
        .Concat(QuestionBook.Index.Knowledge.Labels.Select(static l => l.Text))
        .Concat([.. QuestionBook.Index.Knowledge.Cast.Women, .. QuestionBook.Index.Knowledge.Cast.Men, .. QuestionBook.Index.Knowledge.Cast.Others, .. QuestionBook.Index.Knowledge.Cast.Places])
        .SelectMany(Words.Of);
}
