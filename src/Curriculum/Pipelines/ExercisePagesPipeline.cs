using Curriculum.Content.Markdown;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Quizzes;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Practice;
using Curriculum.Questions;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.SitePipelines;

/// <summary>Quizzes of lessons and modules, mixed practice, progress, hand-in, and the data of their scripts.</summary>
/// <remarks>A lesson's prose is no part of any of it: editing it writes neither a quiz nor a shard of the bank.</remarks>
internal sealed class ExercisePagesPipeline(MapPipeline map, ExercisePipeline exercises, RenderService render) : Pipeline
{
    /// <summary>What a page needs to keep and show progress.</summary>
    public static readonly EquatableArray<string> Keeping = ["progress.js", "shelf.js"];

    private static readonly EquatableArray<string> Asking = ["progress.js", "quiz.js"];

    public override void Compose(SiteBuilder site)
    {
        Value<BankOutline> bank = exercises.Bank.Select(BankOutline.Of);
        Value<SiteContext> context = map.Context;
        Value<Everything> all = context.With(exercises.Shelf).Combine(bank, static (both, bank) => new Everything(both.Left, both.Right, bank));
        foreach (Tongue tongue in Tongue.All)
        {
            site.Write(exercises.Quizzes.Check(context, (quiz, context) => Quiz(quiz, context, tongue)), static page => page.Path, page => render.Page<QuizPage>(page.Model));
            site.Write(all.Spread(read => Practice(read.Context, read.Shelf, read.Bank, tongue)), static page => page.Path, page => render.Page<PracticePage>(page.Model));
            site.Write(all.Spread(read => Progress(read.Context, read.Bank, tongue)), static page => page.Path, page => render.Page<ProgressPage>(page.Model));
            site.Write(all.Spread(read => HandIn(read.Context, read.Bank, tongue)), static page => page.Path, page => render.Page<HandInPage>(page.Model));
            site.Write(all.Spread(read => Data(read.Context, read.Shelf, read.Bank, tongue)), static data => data.Path, static data => CourseData.Encode(data.Text).Span);
        }

        site.Write(exercises.Bank.Spread(static bank => bank.Items.GroupBy(static item => item.Lesson, StringComparer.Ordinal).Select(static lesson => (lesson.Key, new BankShard(lesson.Key, EquatableArray.From(lesson))))),
            static shard => PracticeAddresses.Shard(shard.Lesson), static shard => shard.Write().Span);
    }

    private sealed record Everything(SiteContext Context, QuizShelf Shelf, BankOutline Bank);

    private static EquatableArray<string> Words(Tongue tongue) => [PracticeAddresses.Words(tongue.Code)];

    private static EquatableArray<string> WordsAndCourse(Tongue tongue) => [PracticeAddresses.Words(tongue.Code), PracticeAddresses.Course(tongue.Code)];

    private static Outcome<PageOf<QuizModel>> Quiz(Quiz quiz, SiteContext context, Tongue tongue)
    {
        if (!context.Has(tongue)) return Outcome<PageOf<QuizModel>>.None([]);
        OutlineModule? module = context.Outline.Modules.FirstOrDefault(each => PracticeAddresses.QuizId(each) == quiz.Id);
        LessonFacet? lesson = module is null ? context.Outline.Find(quiz.Id) : null;
        if (module is null && lesson is null) return Outcome<PageOf<QuizModel>>.None([]);

        // Questions are Indonesian: the words around them are too.
        Tongue content = Tongue.Indonesian;
        OutlineModule home = module ?? context.Outline.ModuleOf(lesson!.Folder)!;
        PageLink homeLink = new(content.Pick(home.Module.Module.Title, home.Module.Module.TitleEn), home.Module.Address);
        PageLink origin = lesson is null ? homeLink : new PageLink(lesson.Title, lesson.Address);
        string title = content.Words.Text(lesson is null ? "quiz.title-module" : "quiz.title", origin.Title);
        PageHead head = Heads.Of(context, tongue, PageKind.Exercise, lesson is null ? PracticeAddresses.OfModule(home) : PracticeAddresses.OfLesson(lesson), title, title, null,
            lesson is null ? [new PageLink(tongue.Words["nav.lessons"], "pelajaran/index.html"), homeLink] : [new PageLink(tongue.Words["nav.lessons"], "pelajaran/index.html"), homeLink, origin]);
        LessonFacet? next = lesson is null ? null : context.Outline.Around(lesson.Slug).Next;
        return Outcome<PageOf<QuizModel>>.Of(new PageOf<QuizModel>(
            new QuizModel
            {
                Head = head with { ContentLanguage = tongue.IsEnglish ? content.Code : null, Scripts = Asking, Data = Words(content) },
                Site = context.Frame(tongue),
                Quiz = quiz,
                Origin = origin with { Path = tongue.Prefix + origin.Path },
                OfModule = lesson is null,
                Next = next is null ? null : new PageLink(next.Title, tongue.Prefix + next.Address),
                Outcomes = EquatableArray.From(quiz.Items.SelectMany(static item => item.Outcomes).Distinct(StringComparer.Ordinal).Select(context.Outline.FindOutcome).OfType<Content.Lessons.Outcome>()
                    .OrderBy(static outcome => outcome.Id.Value, StringComparer.Ordinal).Select(static outcome => new OutcomeLine(outcome.Id.Value, outcome.Text))),
            },
            FilledBody.None));
    }

    private static IEnumerable<(string, PageOf<PracticeModel>)> Practice(SiteContext context, QuizShelf shelf, BankOutline bank, Tongue tongue)
    {
        if (!context.Has(tongue) || bank.Count == 0) yield break;
        PageLink? Link(string id, string title, string path) =>
            shelf.Find(id) is { } quiz ? new PageLink(title, tongue.Prefix + path, tongue.Words.Count("count.question", quiz.Items.Count)) : null;
        PageHead head = Heads.Of(context, tongue, PageKind.Exercise, PracticeAddresses.Mixed, tongue.Words["practice.title"], tongue.Words.Text("practice.lead", tongue.Words.Count("count.question", bank.Count)));
        yield return (head.Path, new PageOf<PracticeModel>(
            new PracticeModel
            {
                Head = head with { Scripts = ["progress.js", "quiz.js", "desk.js"], Data = WordsAndCourse(tongue) },
                Site = context.Frame(tongue),
                ProgressPath = tongue.Prefix + PracticeAddresses.Progress,
                Questions = bank.Count,
                Types = EquatableArray.From(Enum.GetValues<ItemType>().Select(static type => type.Name()).Where(name => bank.Lessons.Any(line => line.Types.Contains(name, StringComparer.Ordinal)))),
                Levels = EquatableArray.From(Enum.GetValues<Bloom>().Select(static level => level.Name()).Where(name => bank.Lessons.Any(line => line.Levels.Contains(name, StringComparer.Ordinal)))),
                Modules = EquatableArray.From(context.Outline.Modules.Select(module =>
                {
                    string title = tongue.Pick(module.Module.Module.Title, module.Module.Module.TitleEn);
                    return new PracticeModule(
                        module.Number, title, Link(PracticeAddresses.QuizId(module), title, PracticeAddresses.OfModule(module)),
                        EquatableArray.From(module.Lessons.Select(lesson => Link(lesson.Slug, lesson.Title, PracticeAddresses.OfLesson(lesson))).OfType<PageLink>()));
                }).Where(static module => module.Quiz is not null || module.Lessons.Count > 0)),
            },
            FilledBody.None));
    }

    private static IEnumerable<(string, PageOf<ProgressModel>)> Progress(SiteContext context, BankOutline bank, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.Prose, PracticeAddresses.Progress, tongue.Words["progress.title"], tongue.Words["progress.lead"]);
        yield return (head.Path, new PageOf<ProgressModel>(
            new ProgressModel
            {
                Head = head with { Scripts = ["progress.js", "desk.js"], Data = WordsAndCourse(tongue) },
                Site = context.Frame(tongue),
                GoalsPath = PracticeAddresses.Goals(tongue.Code),
                PracticePath = bank.Count == 0 ? null : tongue.Prefix + PracticeAddresses.Mixed,
            },
            FilledBody.None));
    }

    private static IEnumerable<(string, PageOf<HandInModel>)> HandIn(SiteContext context, BankOutline bank, Tongue tongue)
    {
        if (!context.Has(tongue) || bank.Count == 0) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.Prose, PracticeAddresses.HandIn, tongue.Words["handin.title"], tongue.Words["handin.lead"]);
        yield return (head.Path, new PageOf<HandInModel>(
            new HandInModel { Head = head with { Scripts = ["progress.js", "quiz.js", "desk.js"], Data = WordsAndCourse(tongue) }, Site = context.Frame(tongue) },
            FilledBody.None));
    }

    private static IEnumerable<(string, DataFile)> Data(SiteContext context, QuizShelf shelf, BankOutline bank, Tongue tongue)
    {
        if (!context.Has(tongue) && tongue.IsEnglish) yield break;
        yield return ("kata", new DataFile(PracticeAddresses.Words(tongue.Code), CourseData.Words(tongue)));
        yield return ("capaian", new DataFile(PracticeAddresses.Goals(tongue.Code), CourseData.Goals(context, bank, tongue)));
        yield return ("kurikulum", new DataFile(PracticeAddresses.Course(tongue.Code), CourseData.Course(context, shelf, bank, tongue)));
    }

    private sealed record DataFile(string Path, string Text);
}
