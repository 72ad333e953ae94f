using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Gate.Mutations;
using Curriculum.Exercises.Gate.Spelling;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Making;
using Curriculum.Exercises.Quizzes;
using Curriculum.Exercises.Report;
using Curriculum.Pipelines;
using Curriculum.Questions;

namespace Curriculum.SitePipelines;

/// <summary>Questions: knowledge and <c>soal/</c> become a bank, the gate judges it, quizzes are put together.</summary>
/// <remarks>
/// Everything hangs on the facts that questions use. A lesson's prose is none of them, so that editing it makes no question anew.
/// A site without <c>soal/</c> has an empty bank and no quiz.
/// </remarks>
internal sealed class ExercisePipeline(SitePipeline settings, KnowledgePipeline knowledge, LessonPipeline lessons) : Pipeline
{
    private const int SpoiltPerFlaw = 60;

    private ExerciseKnowledge? _lastWhole;

    /// <summary>What questions are made from.</summary>
    public Value<KnowledgeIndex> Index { get; private set; } = null!;

    /// <summary>Whether lecturers wrote anything to make questions from.</summary>
    public Value<bool> HasQuestions { get; private set; } = null!;

    /// <summary>All questions.</summary>
    public Value<Bank> Bank { get; private set; } = null!;

    /// <summary>What the gate says of them.</summary>
    public Value<Judgement> Judgement { get; private set; } = null!;

    /// <summary>One quiz per lesson and per module that has questions; the key is the lesson's slug or the module's id.</summary>
    public Values<Quiz> Quizzes { get; private set; } = null!;

    /// <summary>The same, to be looked up.</summary>
    public Value<QuizShelf> Shelf { get; private set; } = null!;

    /// <summary>What the site tells about its questions.</summary>
    public Value<QualityReport> Report { get; private set; } = null!;

    public override void Compose(SiteBuilder site)
    {
        Value<QuestionInput> input = QuestionInput.Read(site);
        Value<EquatableArray<TaughtLesson>> taught = lessons.Lessons.Select(TaughtLesson.Of).Collect(static all => EquatableArray.From(all));
        Value<EquatableArray<Lesson>> course = lessons.Outline.With(taught)
            .Combine(knowledge.Knowledge, static (read, base_) => KnowledgeMapping.Lessons(read.Left, read.Right, base_));
        Value<bool> whole = knowledge.Knowledge.Combine(knowledge.Relations, static (base_, relations) => base_.IsComplete && !relations.Any(static r => r.Lost))
            .Combine(lessons.Outline, static (whole, outline) => whole && outline.Broken.Count == 0)
            .Combine(input, static (whole, input) => whole && input.IsWhole);
        Value<EquatableArray<LessonPlaces>> places = lessons.Lessons.Select(static lesson => new LessonPlaces(lesson.Path, lesson.Address, lesson.Body.Anchors)).Collect(static all => EquatableArray.From(all));
        knowledge.Knowledge.With(lessons.Outline)
            .Check(input, static (read, input) => Outcome<bool>.Of(true, QuestionCheck.References(input, read.Left, read.Right)));
        whole.Combine(places, static (whole, places) => whole ? places : []).Check(input, static (places, input) => Outcome<bool>.Of(true, places.Count == 0 ? [] : QuestionCheck.Addresses(input, places)));
        Value<ExerciseKnowledge> facts = knowledge.Knowledge.Combine(knowledge.Relations, KnowledgeMapping.Facts)
            .Combine(input, static (facts, input) => input.IsEmpty ? new ExerciseKnowledge() : KnowledgeMapping.With(facts, input))
            .With(course)
            .Combine(input, static (read, input) => input.IsEmpty ? read.Left : KnowledgeMapping.With(read.Left, read.Right, input))
            .Combine(whole, LastWhole);
        Value<string> seed = settings.Settings.Select(file => settings.Options.Seed ?? file.Seed);

        HasQuestions = input.Select(static input => !input.IsEmpty);
        Index = facts.Select(static facts => new KnowledgeIndex(facts));
        Bank = Index.Combine(seed, static (index, seed) => BankGenerator.Generate(index, seed));
        Value<Pair<Bank, KnowledgeIndex>> made = Bank.With(Index);
        Judgement = made.Select(static made => made.Left.Items.Count == 0 ? new Judgement([], [], []) : BankGate.Judge(made.Left.Items, new GateContext(made.Right) { KnowsWord = SpellingList.For(made.Right.Knowledge) is { } list ? list.Knows : null }));
        Value<JudgedBank> judged = made.Combine(Judgement, static (made, judgement) => new JudgedBank(made.Left, made.Right, judgement));
        judged.With(whole)
            .Check(input, static (read, input) => Outcome<bool>.Of(true, read.Right ? GateReport.From(read.Left.Bank, read.Left.Judgement, read.Left.Index, input) : []));
        Shelf = made.Select(static made => QuizShelf.Assemble(made.Left, made.Right));
        Quizzes = Shelf.Spread(static shelf => shelf.All.Select(static quiz => (quiz.Id, quiz)));

        // The linter's own test hears nothing of spelling: what it puts into a question must be caught by the rule against that flaw, not by a rare word in it.
        Report = judged
            .Combine(Shelf, static (read, shelf) => QualityReport.From(read.Bank, read.Judgement, LinterSelfTest.Run(read.Bank.Items, new GateContext(read.Index), SpoiltPerFlaw, read.Judgement), shelf.All));
    }

    private sealed record JudgedBank(Bank Bank, KnowledgeIndex Index, Judgement Judgement);

    // While somebody writes and a file is broken for a moment, the questions stay as they were: half the facts would make another bank, and
    // nothing is published for good before the file is mended. A clean run of the same input knows no earlier facts and takes what there is.
    private ExerciseKnowledge LastWhole(ExerciseKnowledge facts, bool whole)
    {
        if (whole) _lastWhole = facts;
        return _lastWhole ?? facts;
    }
}
