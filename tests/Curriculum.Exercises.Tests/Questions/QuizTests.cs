using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Making;
using Curriculum.Exercises.Quizzes;
using Curriculum.Pipelines;
using Curriculum.Questions;
using Xunit;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>What a quiz promises: enough questions, mixed, all of it taught, and none that answers another.</summary>
public sealed class QuizTests
{
    [Fact]
    public void Every_lesson_ends_with_six_to_ten_questions_of_several_levels_and_types() => Assert.All(QuestionBook.Index.Knowledge.Lessons, static lesson =>
    {
        Quiz quiz = Of(lesson.Slug);
        Assert.InRange(quiz.Items.Count, 6, 10);
        Assert.True(quiz.Items.Select(static i => i.Bloom).Distinct().Count() >= 2, lesson.Slug);
        Assert.True(quiz.Items.Select(static i => i.Type).Distinct().Count() >= 2, lesson.Slug);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("c")]
    [InlineData("e")]
    public void The_quiz_of_a_lesson_touches_every_outcome_that_a_question_could_ask_for(string? seed)
    {
        Bank bank = seed is null ? QuestionBook.Bank : BankGenerator.Generate(QuestionBook.Index, seed);
        QuizShelf shelf = seed is null ? QuestionBook.Exercises.Shelf.Current : QuizShelf.Assemble(bank, QuestionBook.Index);
        Assert.All(QuestionBook.Index.Knowledge.Lessons, lesson =>
        {
            Item[] quiz = [.. shelf.Find(lesson.Slug)!.Items];
            Item[] taught = [.. bank.Items.Where(i => i.Concepts.All(concept => IsTaught(lesson, concept)))];
            Assert.DoesNotContain(lesson.Outcomes, outcome => Touches(taught, outcome) && !Touches(quiz, outcome));
        });
    }

    [Fact]
    public void Every_module_has_a_larger_quiz() =>
        Assert.All(QuestionBook.Index.Knowledge.Lessons.Select(static l => l.Module).Distinct(StringComparer.Ordinal), static module => Assert.InRange(Of(module).Items.Count, 15, 20));

    [Fact]
    public void A_quiz_asks_only_for_what_has_been_taught() => Assert.All(QuestionBook.Index.Knowledge.Lessons, static lesson =>
        Assert.All(Of(lesson.Slug).Items, item => Assert.All(item.Concepts, concept =>
            Assert.True(IsTaught(lesson, concept), $"{item.Id}: {concept}"))));

    [Fact]
    public void No_question_of_a_quiz_answers_another_or_repeats_it() =>
        Assert.All(QuestionBook.Exercises.Shelf.Current.All, static quiz => Assert.Empty(QuizGate.Judge(quiz)));

    [Fact]
    public void A_question_that_gives_another_away_is_noticed()
    {
        Item given = QuestionBook.Drawn.First(static i => i.Stem.Vignette.Length > 0);
        Item other = QuestionBook.Drawn.First(i => i.Concepts.All(c => !given.Concepts.Contains(c, StringComparer.Ordinal)));
        Item traitor = other with { Rationale = other.Rationale + " Lain halnya dengan " + given.Options[QuestionBook.Key(given)].Text + "." };
        Assert.DoesNotContain(QuizGate.Judge(new Quiz("bersih", [given, other])), static f => f.Rule == QuestionRules.CrossItemCue);
        Assert.Contains(QuizGate.Judge(new Quiz("bocor", [given, traitor])), static f => f.Rule == QuestionRules.CrossItemCue);
    }

    [Fact]
    public void A_quiz_of_claims_alone_is_noticed()
    {
        EquatableArray<Item> claims = EquatableArray.From(QuestionBook.Bank.Items.Where(static i => i.Type is ItemType.TrueFalse).Take(3));
        Assert.Contains(QuizGate.Judge(new Quiz("klaim", claims)), static f => f.Rule == QuestionRules.TrueFalseShare);
    }

    private static bool Touches(Item[] items, string outcome) => Array.Exists(items, i => i.Outcomes.Contains(outcome, StringComparer.Ordinal));

    private static bool IsTaught(Lesson lesson, string concept) =>
        lesson.Also.Contains(concept, StringComparer.Ordinal) || (QuestionBook.Index.Home(concept) is { } home && home.Order <= lesson.Order);

    private static Quiz Of(string id) => QuestionBook.Exercises.Shelf.Current.Find(id) ?? throw new KeyNotFoundException(id);
}
