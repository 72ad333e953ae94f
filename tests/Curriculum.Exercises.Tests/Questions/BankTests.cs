using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Making;
using Curriculum.Exercises.Writing;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>What a bank promises as a whole: it is the same for the same seed, sound for every seed, and moves only where its facts do.</summary>
/// <remarks><c>SOAL_BENIH=20 dotnet test</c> draws and judges twenty banks instead of two.</remarks>
public sealed class BankTests
{
    [Fact]
    public void The_published_bank_has_no_flaw()
    {
        Assert.DoesNotContain(QuestionBook.Report.Diagnostics, static d => d.Rule.Category == "question");
        Assert.True(QuestionBook.Exercises.Judgement.Current.Passed);
        Assert.True(QuestionBook.Bank.Items.Count >= 2000);
        Assert.Equal(9, QuestionBook.Exercises.Report.Current.Types.Count);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_whatever_the_order_of_the_input()
    {
        ExerciseKnowledge knowledge = QuestionBook.Index.Knowledge;
        KnowledgeIndex reversed = new(knowledge with
        {
            Concepts = EquatableArray.From(knowledge.Concepts.Reverse()),
            Situations = EquatableArray.From(knowledge.Situations.Reverse()),
            Models = EquatableArray.From(knowledge.Models.Reverse()),
            Written = EquatableArray.From(knowledge.Written.Reverse()),
        });
        Assert.Equal(Bytes(QuestionBook.Bank), Bytes(BankGenerator.Generate(reversed, QuestionBook.Bank.Seed)));
    }

    [Fact]
    public void Another_seed_gives_another_bank_that_passes_as_well()
    {
        for (int n = 1; n <= QuestionBook.Often("SOAL_BENIH", 2); n++)
        {
            Bank other = BankGenerator.Generate(QuestionBook.Index, $"benih-{n}");
            Judgement judgement = BankGate.Judge(other.Items, QuestionBook.Strict);
            Assert.Empty(judgement.Findings.Where(static f => f.Rule.Severity is Severity.Error).Select(f => $"benih-{n}: {f.Rule.Code} {f.Item} {f.Detail}"));
            HashSet<string> ids = [.. QuestionBook.Bank.Items.Select(static i => i.Id)];
            Assert.InRange(other.Items.Count(i => !ids.Contains(i.Id)), other.Items.Count / 4, other.Items.Count);
        }
    }

    [Theory]
    [InlineData("teknik-ventilation")]
    [InlineData("bpss")]
    public void Editing_one_concept_changes_only_the_questions_that_use_it(string concept)
    {
        ExerciseKnowledge knowledge = QuestionBook.Index.Knowledge;
        KnowledgeIndex edited = new(knowledge with
        {
            Concepts = EquatableArray.From(knowledge.Concepts.Select(c => c.Id == concept ? c with { Definition = c.Definition.TrimEnd('.') + " secara bertahap." } : c)),
        });
        Dictionary<string, Item> after = BankGenerator.Generate(edited, QuestionBook.Bank.Seed).Items.ToDictionary(static i => i.Id, StringComparer.Ordinal);
        Item[] untouched = [.. QuestionBook.Bank.Items.Where(i => !i.Concepts.Contains(concept, StringComparer.Ordinal))];
        Assert.True(untouched.Length < QuestionBook.Bank.Items.Count);
        Assert.Empty(untouched.Where(i => !after.TryGetValue(i.Id, out Item? same) || same != i).Select(static i => i.Id));
    }

    [Fact]
    public void A_model_with_an_unknown_slot_makes_no_question_and_is_named()
    {
        ExerciseKnowledge knowledge = QuestionBook.Index.Knowledge;
        ItemModel model = knowledge.Models.First(static m => m.Maker == "fact-to-term") with { Right = "{istilah} ialah ini." };
        Bank bank = BankGenerator.Generate(new KnowledgeIndex(knowledge with { Models = [model], Written = [] }), "uji");
        Assert.Empty(bank.Items);
        Assert.Equal(("{istilah}", model.Source), (Assert.Single(bank.Mistakes).Detail, bank.Mistakes[0].Source));
    }

    private static byte[] Bytes(Bank bank)
    {
        using MemoryStream stream = new();
        BankJson.Write(bank, stream);
        return stream.ToArray();
    }
}
