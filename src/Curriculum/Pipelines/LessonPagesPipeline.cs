using System.Text.Json.Nodes;
using Curriculum.Content.Lessons;
using Curriculum.Exercises.Quizzes;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Practice;
using Curriculum.Questions;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.SitePipelines;

/// <summary>Pages of lessons, modules and learning paths, and the coverage map.</summary>
internal sealed class LessonPagesPipeline(MapPipeline map, ExercisePipeline exercises, RenderService render) : Pipeline
{
    public override void Compose(SiteBuilder site)
    {
        Values<Pair<Document<LessonFrontMatter>, Quiz?>> quizzed = map.LessonsOf.Lessons.Join(exercises.Quizzes, static d => d.Slug, static (d, quiz) => new Pair<Document<LessonFrontMatter>, Quiz?>(d, quiz));
        Value<Pair<SiteContext, QuizShelf>> shelved = map.Context.With(exercises.Shelf);
        foreach (Tongue tongue in Tongue.All)
        {
            Values<FilledLesson> lessons = tongue.IsEnglish
                ? quizzed.Join(map.LessonsOf.EnglishLessons, static q => "en/" + q.Left.Path, static (q, english) => new Pair<Pair<Document<LessonFrontMatter>, Quiz?>, Document<LessonFrontMatter>?>(q, english))
                    .Check(map.Context, (pair, context) => Fill(pair.Left.Left, pair.Right, pair.Left.Right, context, tongue))
                : quizzed.Check(map.Context, (q, context) => Fill(q.Left, null, q.Right, context, tongue));
            site.Write(lessons, map.Context, lesson => tongue.Prefix + lesson.Lesson.Address, (lesson, context) => Page(lesson, context, tongue), page => render.Page<LessonPage>(page.Model, page.Body));

            site.Write(shelved.Spread(read => Modules(read.Left, read.Right, tongue)), static page => page.Path, page => render.Page<ModulePage>(page.Model));
            site.Write(map.Context.Spread(context => ModuleList(context, tongue)), static page => page.Path, page => render.Page<ModuleListPage>(page.Model));
            site.Write(map.Context.Spread(context => LearningPaths(context, tongue)), static page => page.Path, page => render.Page<LearningPathPage>(page.Model));
            site.Write(map.Context.Spread(context => LearningPathList(context, tongue)), static page => page.Path, page => render.Page<LearningPathListPage>(page.Model));
            site.Write(map.Context.Spread(context => Coverage(context, tongue)), static page => page.Path, page => render.Page<CoveragePage>(page.Model));
        }
    }

    // What the links of a body lead to is judged before anything is written; the page is made when it is.
    private static Outcome<FilledLesson> Fill(Document<LessonFrontMatter> lesson, Document<LessonFrontMatter>? english, Quiz? quiz, SiteContext context, Tongue tongue)
    {
        if (!context.Has(tongue)) return Outcome<FilledLesson>.None([]);
        Document<LessonFrontMatter> shown = tongue.IsEnglish && english is not null ? english : lesson;
        List<Diagnostic> found = [];
        Content.Markdown.FilledBody body = context.Filler(tongue).Fill(shown.Body, shown.Path, tongue.Prefix + lesson.Address, tongue.IsEnglish && english is null ? null : found);

        // A double slug is an error already; only the lesson that the outline knows has a page.
        return lesson.Broken || shown.Broken || context.Outline.Find(lesson.Slug) is not { } facet || facet.Path != lesson.Path
            ? Outcome<FilledLesson>.None(found)
            : Outcome<FilledLesson>.Of(new FilledLesson(lesson, shown, quiz, body), found);
    }

    private static PageOf<LessonModel> Page(FilledLesson filled, SiteContext context, Tongue tongue)
    {
        (Document<LessonFrontMatter> lesson, Document<LessonFrontMatter> shown, Quiz? quiz, Content.Markdown.FilledBody body) = filled;
        LessonFacet facet = context.Outline.Find(lesson.Slug)!;
        OutlineModule module = context.Outline.ModuleOf(lesson.Folder)!;
        LessonFrontMatter front = shown.Front;
        string language = ReferenceEquals(shown, lesson) ? "id" : tongue.Code;
        string moduleTitle = tongue.Pick(module.Module.Module.Title, module.Module.Module.TitleEn);
        PageHead head = Heads.Of(context, tongue, PageKind.Lesson, lesson.Address, front.Title, front.Summary, shown.Path,
            [new PageLink(tongue.Words["nav.lessons"], "pelajaran/index.html"), new PageLink(moduleTitle, module.Module.Address)]);
        (LessonFacet? previous, LessonFacet? next) = context.Outline.Around(lesson.Slug);
        return new PageOf<LessonModel>(
            new LessonModel
            {
                Head = head with
                {
                    ContentLanguage = language == tongue.Code ? null : language,
                    Scripts = EquatableArray.From(Heads.Scripts(shown.Body, body).Concat(ExercisePagesPipeline.Keeping).Concat(quiz is null ? [] : ["quiz.js"])),
                    Data = [PracticeAddresses.Words(language)],
                    Updated = context.Dates.Of(shown.Path) ?? front.Updated?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                    JsonLd = Heads.JsonLd(context, head.Path, tongue, "LearningResource", front.Title, front.Summary, data =>
                    {
                        data["timeRequired"] = $"PT{front.Minutes}M";
                        data["learningResourceType"] = "lesson";
                        data["isPartOf"] = new JsonObject { ["@type"] = "Course", ["name"] = moduleTitle };
                    }),
                },
                Site = context.Frame(tongue),
                Summary = front.Summary,
                Minutes = front.Minutes,
                Module = new PageLink(moduleTitle, tongue.Prefix + module.Module.Address),
                ModuleNumber = module.Number,
                Slug = lesson.Slug,
                Check = quiz is null ? null : new SelfCheck(tongue.Prefix + PracticeAddresses.OfLesson(facet), quiz.Id, quiz.Items.Count, quiz.Items[0]),
                Body = RenderService.BodyMark,
                Outcomes = OutcomeTexts(facet.Outcomes, context, tongue),
                Prerequisites = EquatableArray.From(facet.Prerequisites.Select(context.Outline.Find).Where(static l => l is not null).Select(l => Link(l!, tongue))),
                Contents = Heads.Contents(shown.Body),
                ModuleLessons = module.Lines(tongue),
                Concepts = Heads.Concepts(facet.Concepts, context, tongue),
                Sources = Heads.Sources(shown.Body, context, tongue),
                Previous = previous is null ? null : Link(previous, tongue),
                Next = next is null ? null : Link(next, tongue),
            },
            body);
    }

    private static IReadOnlyList<string> OutcomeTexts(IEnumerable<string> ids, SiteContext context, Tongue tongue) =>
        EquatableArray.From(ids.Select(context.Outline.FindOutcome).Where(static o => o is not null).Select(o => tongue.Pick(o!.Text, o.TextEn)));

    private static PageLink Link(LessonFacet lesson, Tongue tongue) => new(lesson.Title, tongue.Prefix + lesson.Address);

    private static ModuleCard Card(OutlineModule module, Tongue tongue) => new(
        module.Number,
        tongue.Pick(module.Module.Module.Title, module.Module.Module.TitleEn),
        tongue.Prefix + module.Module.Address,
        module.Module.Module.Summary is { } summary ? tongue.Pick(summary, module.Module.Module.SummaryEn) : null,
        module.Lessons.Count,
        module.Minutes);

    public static IReadOnlyList<ModuleCard> Cards(SiteContext context, Tongue tongue) => EquatableArray.From(context.Outline.Modules.Select(module => Card(module, tongue)));

    private static IEnumerable<(string, PageOf<ModuleModel>)> Modules(SiteContext context, QuizShelf shelf, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        foreach (OutlineModule module in context.Outline.Modules)
        {
            ModuleCard card = Card(module, tongue);
            PageHead head = Heads.Of(context, tongue, PageKind.Module, module.Module.Address, card.Title, card.Summary ?? card.Title, module.Module.File, [new PageLink(tongue.Words["nav.lessons"], "pelajaran/index.html")]);
            ModuleModel model = new()
            {
                Head = head with { JsonLd = Heads.JsonLd(context, head.Path, tongue, "Course", card.Title, card.Summary ?? card.Title) },
                Site = context.Frame(tongue),
                Number = module.Number,
                Summary = card.Summary,
                Outcomes = EquatableArray.From(module.Module.Module.Outcomes.Select(o => tongue.Pick(o.Text, o.TextEn))),
                Lessons = module.Lines(tongue),
                Quiz = shelf.Find(PracticeAddresses.QuizId(module)) is { } quiz ? new PageLink(card.Title, tongue.Prefix + PracticeAddresses.OfModule(module), tongue.Words.Count("count.question", quiz.Items.Count)) : null,
                Previous = module.Number > 1 ? Neighbour(context.Outline.Modules[module.Number - 2]) : null,
                Next = module.Number < context.Outline.Modules.Count ? Neighbour(context.Outline.Modules[module.Number]) : null,
            };
            yield return (head.Path, new PageOf<ModuleModel>(model, Content.Markdown.FilledBody.None));
        }

        PageLink Neighbour(OutlineModule other)
        {
            ModuleCard card = Card(other, tongue);
            return new PageLink(card.Title, card.Path);
        }
    }

    private static IEnumerable<(string, PageOf<ModuleListModel>)> ModuleList(SiteContext context, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.Module, "pelajaran/index.html", tongue.Words["lessons.title"], tongue.Words["lessons.lead"]);
        yield return (head.Path, new PageOf<ModuleListModel>(new ModuleListModel { Head = head, Site = context.Frame(tongue), Lead = tongue.Words["lessons.lead"], Modules = Cards(context, tongue) }, Content.Markdown.FilledBody.None));
    }

    private static IEnumerable<LessonFacet> LessonsOf(LearningPath path, SiteContext context) =>
        path.Lessons.Count == 1 && path.Lessons[0].Value == "*"
            ? context.Outline.Lessons
            : path.Lessons.Select(slug => context.Outline.Find(slug.Value)).OfType<LessonFacet>();

    private static Audience AudienceOf(LearningPath path) => path.Audience switch { "lecturer" => Audience.Lecturer, "intern" => Audience.Intern, _ => Audience.Student };

    public static IReadOnlyList<PathCard> PathCards(SiteContext context, Tongue tongue) =>
        EquatableArray.From(context.Paths.Paths.Select(path => new PathCard(
            AudienceOf(path),
            tongue.Pick(path.Title, path.TitleEn),
            $"{tongue.Prefix}jalur/{path.Id.Value}.html",
            path.Note is { } note ? tongue.Pick(note, path.NoteEn) : null,
            LessonsOf(path, context).Count(),
            LessonsOf(path, context).Sum(static lesson => lesson.Minutes))));

    private static IEnumerable<(string, PageOf<LearningPathModel>)> LearningPaths(SiteContext context, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        foreach (LearningPath path in context.Paths.Paths)
        {
            string title = tongue.Pick(path.Title, path.TitleEn);
            string? note = path.Note is { } text ? tongue.Pick(text, path.NoteEn) : null;
            PageHead head = Heads.Of(context, tongue, PageKind.LearningPath, $"jalur/{path.Id.Value}.html", title, note ?? title, "jalur.yml", [new PageLink(tongue.Words["paths.title"], "jalur/index.html")]) with
            {
                Scripts = ExercisePagesPipeline.Keeping,
                Data = [PracticeAddresses.Words(tongue.Code)],
            };
            IEnumerable<LessonLine> lines = LessonsOf(path, context).Select(lesson => new LessonLine(
                lesson.Title, tongue.Prefix + lesson.Address, lesson.Summary, lesson.Minutes,
                context.Outline.ModuleOf(lesson.Folder) is { } module ? tongue.Pick(module.Module.Module.Title, module.Module.Module.TitleEn) : null));
            yield return (head.Path, new PageOf<LearningPathModel>(
                new LearningPathModel { Head = head, Site = context.Frame(tongue), Note = note, Audience = AudienceOf(path), Lessons = EquatableArray.From(lines) },
                Content.Markdown.FilledBody.None));
        }
    }

    private static IEnumerable<(string, PageOf<LearningPathListModel>)> LearningPathList(SiteContext context, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.LearningPath, "jalur/index.html", tongue.Words["paths.title"], tongue.Words["paths.lead"]);
        yield return (head.Path, new PageOf<LearningPathListModel>(
            new LearningPathListModel { Head = head, Site = context.Frame(tongue), Lead = tongue.Words["paths.lead"], Paths = PathCards(context, tongue) }, Content.Markdown.FilledBody.None));
    }

    private static IEnumerable<(string, PageOf<CoverageModel>)> Coverage(SiteContext context, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.Map, "peta.html", tongue.Words["map.title"], tongue.Words["map.lead"]);
        IEnumerable<CoverageModule> modules = context.Outline.Modules.Select(module =>
        {
            ModuleCard card = Card(module, tongue);
            return new CoverageModule(card.Number, card.Title, card.Path, EquatableArray.From(module.Lessons.Select(lesson => new CoverageLesson(
                lesson.Title,
                tongue.Prefix + lesson.Address,
                lesson.Minutes,
                EquatableArray.From(lesson.Outcomes.Select(context.Outline.FindOutcome).Where(static o => o is not null).Select(o => new CoverageOutcome(o!.Id.Value, tongue.Pick(o.Text, o.TextEn)))),
                Heads.Links(lesson.Concepts, context, tongue)))));
        });
        yield return (head.Path, new PageOf<CoverageModel>(
            new CoverageModel { Head = head, Site = context.Frame(tongue), Lead = tongue.Words["map.lead"], Modules = EquatableArray.From(modules), Paths = PathCards(context, tongue) }, Content.Markdown.FilledBody.None));
    }

    /// <summary>A lesson, all that its page needs but the rest of the site.</summary>
    /// <param name="Lesson">The lesson.</param>
    /// <param name="Shown">What the page shows: the lesson or its translation.</param>
    /// <param name="Quiz">Its self-check, if it has one.</param>
    /// <param name="Body">The body shown, its links resolved.</param>
    private sealed record FilledLesson(Document<LessonFrontMatter> Lesson, Document<LessonFrontMatter> Shown, Quiz? Quiz, Content.Markdown.FilledBody Body);
}
