using System.Collections.Immutable;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Lessons;
using Curriculum.Content.Markdown;
using Curriculum.Exercises.Quizzes;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Practice;
using Curriculum.Search.Documents;

namespace Curriculum.SitePipelines;

/// <summary>What the search sees of each kind of page: what a reader would type to find it, and what stands on it.</summary>
internal static class SearchDocuments
{
    /// <summary>Facets of documents, in the order in which the search page offers them.</summary>
    public static readonly ImmutableArray<string> Facets = ["module", "method", "population", "setting", "place"];

    private static readonly string[] Between = [",", "(", ")", " atau ", " dan "];

    public static SearchDocument Lesson(Document<LessonFrontMatter> lesson, SiteContext context)
    {
        LessonFrontMatter front = lesson.Front;
        List<Concept> main = Concepts(front.Concepts.Select(static c => c.Value), context);
        List<Concept> all = [.. main, .. Concepts(front.Also.Select(static c => c.Value), context)];
        return new SearchDocument(
            lesson.Address,
            front.Title,
            "lesson",
            [new SearchFacet("module", lesson.Folder), .. Kinds(all)],
            front.Summary,
            Sections(lesson.Body, front.Outcomes.Select(o => context.Outline.FindOutcome(o.Value)?.Text).OfType<string>()),
            [.. main.SelectMany(Names).Concat(front.Tags).Select(static name => new SearchTerm(name, TermRole.Mention))]);
    }

    public static SearchDocument Reflection(Document<ReflectionFrontMatter> reflection, SiteContext context)
    {
        ReflectionFrontMatter front = reflection.Front;
        List<Concept> concepts = Concepts(front.Populations.Concat(front.Methods).Concat(front.Levels).Concat(front.TechniquesTools).Concat(front.Concepts).Select(static c => c.Value).Distinct(StringComparer.Ordinal), context);
        string[] facts = [front.Institution, front.Unit ?? "", front.Programme ?? "", front.University ?? "", front.StudyProgramme ?? "", front.TitleEn ?? "", .. front.Activities, .. front.HardMoments, .. front.Learned];
        return new SearchDocument(
            reflection.Address,
            front.Title,
            "reflection",
            [
                .. front.Methods.Select(static m => new SearchFacet("method", m.Value)),
                .. front.Populations.Select(static p => new SearchFacet("population", p.Value)),
                .. front.Setting.Value is { Length: > 0 } setting ? [new SearchFacet("setting", setting)] : ImmutableArray<SearchFacet>.Empty,
                new SearchFacet("place", front.Place),
            ],
            front.Summary,
            Sections(reflection.Body, facts),
            [.. concepts.Select(static c => c.TermId).Append(front.Place).Select(static name => new SearchTerm(name, TermRole.Mention))]);
    }

    /// <summary>A quiz, found by what it asks about; null where its lesson or module has no place.</summary>
    public static SearchDocument? Quiz(Quiz quiz, SiteContext context)
    {
        Tongue tongue = Tongue.Indonesian; // the language of the questions
        OutlineModule? module = context.Outline.Modules.FirstOrDefault(each => PracticeAddresses.QuizId(each) == quiz.Id);
        LessonFacet? lesson = module is null ? context.Outline.Find(quiz.Id) : null;
        if (module is null && lesson is null) return null;
        List<Concept> concepts = Concepts(quiz.Items.SelectMany(static item => item.Concepts.Take(1)).Distinct(StringComparer.Ordinal), context);
        IEnumerable<string> outcomes = quiz.Items.SelectMany(static item => item.Outcomes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => context.Outline.FindOutcome(id)?.Text).OfType<string>();
        return new SearchDocument(
            lesson is null ? PracticeAddresses.OfModule(module!) : PracticeAddresses.OfLesson(lesson),
            lesson is null ? tongue.Words.Text("quiz.title-module", module!.Module.Module.Title) : tongue.Words.Text("quiz.title", lesson.Title),
            "questions",
            [new SearchFacet("module", lesson is null ? module!.Module.Folder : lesson.Folder), .. Kinds(concepts)],
            string.Join(' ', outcomes.Take(3)),
            [],
            [.. concepts.Select(static c => c.TermId).Append(tongue.Words["search.kind-questions"]).Select(static name => new SearchTerm(name, TermRole.Mention))]);
    }

    /// <summary>A kind of practice case with the titles of its cases. Somebody who writes "kasus lansia" wants a case and not what is said of old age.</summary>
    public static SearchDocument Case(CaseKindFacet kind, SiteContext context)
    {
        string word = Tongue.Indonesian.Words["search.kind-case"];
        IEnumerable<string> population = context.Knowledge.Find(kind.Population.Id) is { } concept ? Names(concept).Concat(Leads(concept, context)) : [];
        string[] subjects = [.. new[] { kind.Title, kind.Population.Title, kind.Setting.Title, kind.Id.Replace('-', ' ') }
            .Concat(population).Concat(kind.Notes.Select(static n => n.Title)).SelectMany(Subjects).Distinct(StringComparer.OrdinalIgnoreCase)];
        return new SearchDocument(
            $"{CasePipeline.ListAddress}#{kind.Id}",
            kind.Title,
            "case",
            [.. kind.Methods.Select(static m => new SearchFacet("method", m.Id)), new SearchFacet("population", kind.Population.Id), new SearchFacet("setting", kind.Setting.Id)],
            string.Join(" · ", kind.Titles.Distinct(StringComparer.Ordinal).Take(4)),
            [new SearchSection("", "", string.Join(". ", kind.Titles.Concat(kind.Places).Concat(kind.Notes.Select(static n => n.Title)).Append(kind.Setting.Title).Distinct(StringComparer.Ordinal)))],
            [.. kind.Methods.Select(static m => m.Title).Concat(subjects).Append(word).Select(static name => new SearchTerm(name, TermRole.Mention)),
             .. subjects.Select(subject => new SearchTerm($"{word} {subject}", TermRole.Lead))]);
    }

    /// <summary>What a name in words is about: each of the things that it lists, and their first word, which often says enough (anak, lansia).</summary>
    private static IEnumerable<string> Subjects(string name) => name
        .Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .SelectMany(static part => new[] { part, part.Split(' ')[0] });

    public static SearchDocument Prose(Document<PageFrontMatter> page) =>
        new(page.Address, page.Front.Title, "page", [], page.Front.Summary, Sections(page.Body, []), []);

    public static SearchDocument Concept(Concept concept, SiteContext context)
    {
        string[] rest = [concept.GlossEn, concept.Purpose ?? "", .. concept.Examples, .. concept.EasilyConfusedWith.Select(static c => c.Remark), concept.Remark ?? ""];
        ImmutableArray<SearchFacet> module = context.Outline.MainLesson(concept.Id.Value) is { } lesson ? [new SearchFacet("module", lesson.Folder)] : [];
        return new SearchDocument(
            "glosarium.html#" + concept.Id.Value,
            concept.TermId,
            "concept",
            [.. module, .. Kinds([concept])],
            concept.Definition,
            [new SearchSection("", "", string.Join(' ', rest.Where(static text => text.Length > 0)))],
            [.. Names(concept).Select(static name => new SearchTerm(name, TermRole.Name)), .. Leads(concept, context).Select(static lead => new SearchTerm(lead, TermRole.Lead))]);
    }

    private static ImmutableArray<SearchSection> Sections(Body body, IEnumerable<string> more)
    {
        string facts = string.Join(' ', more.Where(static text => text.Length > 0));
        IEnumerable<SearchSection> sections = body.Sections.Select(static section => new SearchSection(section.Anchor, section.Heading, new SearchText(section.Text.Memory)));
        return facts.Length == 0 ? [.. sections] : [.. sections, new SearchSection("", "", facts)];
    }

    private static List<Concept> Concepts(IEnumerable<string> ids, SiteContext context) => [.. ids.Select(context.Knowledge.Find).OfType<Concept>()];

    private static IEnumerable<string> Names(Concept concept) => new[] { concept.TermId, concept.TermEn }.Concat(concept.Aliases).Where(static name => name.Length > 0);

    private static IEnumerable<string> Leads(Concept concept, SiteContext context) =>
        context.Relations.SelectMany(static file => file.SearchTerms).Where(pair => pair.Key == concept.Id.Value).SelectMany(static pair => pair.Value);

    private static IEnumerable<SearchFacet> Kinds(IEnumerable<Concept> concepts) => concepts
        .Where(static c => c.Kind.Value is "method" or "population")
        .Select(static c => new SearchFacet(c.Kind.Value, c.Id.Value))
        .Distinct();
}
