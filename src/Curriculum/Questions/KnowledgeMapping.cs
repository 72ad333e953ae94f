using Curriculum.Content.Exercises;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Yaml;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;
using Curriculum.SitePipelines;
using Concept = Curriculum.Exercises.Knowledge.Concept;
using Confusion = Curriculum.Exercises.Knowledge.Confusion;
using DecisionOption = Curriculum.Exercises.Knowledge.DecisionOption;
using DistractorGroup = Curriculum.Exercises.Knowledge.DistractorGroup;
using NeverTogether = Curriculum.Exercises.Knowledge.NeverTogether;
using OrderedList = Curriculum.Exercises.Knowledge.OrderedList;
using Situation = Curriculum.Exercises.Knowledge.Situation;
using TechniqueFit = Curriculum.Exercises.Knowledge.TechniqueFit;
using ToolStage = Curriculum.Exercises.Knowledge.ToolStage;

namespace Curriculum.Questions;

/// <summary>Says in the generator's words what lecturers wrote, each fact with its file and line.</summary>
internal static class KnowledgeMapping
{
    /// <summary>The knowledge base and its relations.</summary>
    public static ExerciseKnowledge Facts(KnowledgeBase knowledge, EquatableArray<RelationFile> relations) => new()
    {
        Concepts = EquatableArray.From(knowledge.Concepts.Select(Map)),
        Situations = Each(relations, static f => f.Situations, static (s, f) => Map(s, f)),
        Lists = Each(relations, static f => f.OrderedLists, static (l, f) => new OrderedList(l.Id.Value, l.Title, l.Strict, Ids(l.Items), l.Note ?? "", At(f, l.Id))),
        ToolStages = Each(relations, static f => f.ToolStage, static (t, f) => new ToolStage(t.Tool.Value, Ids(t.Stages), t.Why, At(f, t.Tool))),
        Fits = Each(relations, static f => f.TechniqueFit, static (t, f) => new TechniqueFit(t.Technique.Value, Ids(t.Stages), t.Suits, t.AvoidWhen ?? "", t.Misuse ?? "", At(f, t.Technique))),
        Decisions = Each(relations, static f => f.Decisions, static (d, f) => Map(d, f)),
        Groups = Each(relations, static f => f.DistractorGroups, static (g, f) => new DistractorGroup(g.Id.Value, Ids(g.Items), At(f, g.Id))),
        NeverTogether = EquatableArray.From(Each(relations, static f => EquatableArray.From(f.NeverTogether.Where(static n => n.Pair.Count == 2)), static (n, _) => new NeverTogether(n.Pair[0].Value, n.Pair[1].Value))
            .Concat(Each(relations, static f => EquatableArray.From(f.RoleEquivalents.Where(static r => r.Nearest is not null)), static (r, _) => new NeverTogether(r.Role.Value, r.Nearest!.Value.Value)))),
        Cast = new FictionalCast([], [], [], EquatableArray.From(relations.SelectMany(static f => f.CaseSlots?.PlaceNames ?? [])), "", ""),
        Spelling = EquatableArray.From(relations.SelectMany(static f => f.Spelling)),
    };

    /// <summary>Adds what stands in <c>soal/</c>. Models that cannot work are left out: they are named elsewhere.</summary>
    public static ExerciseKnowledge With(ExerciseKnowledge facts, QuestionInput input)
    {
        CastFields? cast = input.Others.Select(static f => f.Cast).FirstOrDefault(static c => c is not null);
        return facts with
        {
            Outcomes = EquatableArray.From(input.Others.SelectMany(static f => f.Outcomes.Select(o => new OutcomeScope(o.Id.Value, Ids(o.Concepts), At(f.File, o.Id))))),
            Labels = EquatableArray.From(input.Others.SelectMany(static f => f.Labels.Select(static l => new Label(l.Concept.Value, l.Label)))),
            Materials = EquatableArray.From(input.Materials.SelectMany(static f => f.Materials.Select(m => Map(m, f.File)))),
            Models = EquatableArray.From(input.Models.SelectMany(static f => f.Models.Select(m => Map(m, f.File)))),
            Cast = cast is null ? facts.Cast : facts.Cast with { Women = Ids(cast.Women), Men = Ids(cast.Men), Others = Ids(cast.Others), WomanTitle = cast.WomanTitle, ManTitle = cast.ManTitle },
        };
    }

    /// <summary>Adds the lessons and the questions that were written by hand for them.</summary>
    public static ExerciseKnowledge With(ExerciseKnowledge facts, EquatableArray<Lesson> lessons, QuestionInput input)
    {
        Dictionary<string, string> urls = lessons.DistinctBy(static l => l.Slug, StringComparer.Ordinal).ToDictionary(static l => l.Slug, static l => l.Url, StringComparer.Ordinal);
        return facts with
        {
            Lessons = lessons,
            Written = EquatableArray.From(input.Written.Select(w => WrittenQuestion.Map(w.Question, w.File, urls.GetValueOrDefault(w.Question.Lesson.Value) ?? ""))),
        };
    }

    /// <summary>The lessons in the order of the course.</summary>
    public static EquatableArray<Lesson> Lessons(Outline outline, EquatableArray<TaughtLesson> taught, KnowledgeBase knowledge)
    {
        Dictionary<string, TaughtLesson> bySlug = taught.DistinctBy(static t => t.Slug, StringComparer.Ordinal).ToDictionary(static t => t.Slug, StringComparer.Ordinal);
        return EquatableArray.From(outline.Modules
            .SelectMany(static module => module.Lessons.Select(lesson => (Module: module, Lesson: lesson)))
            .Select((at, order) => TaughtLesson.Map(at.Lesson, at.Module, order + 1, bySlug.GetValueOrDefault(at.Lesson.Slug), knowledge)));
    }

    internal static EquatableArray<string> Ids(EquatableArray<Located<string>> items) => EquatableArray.From(items.Select(static item => item.Value));

    internal static SourcePoint At(string file, Located<string> place) => new(file, place.Line);

    private static EquatableArray<T> Each<TFields, T>(EquatableArray<RelationFile> files, Func<RelationFile, EquatableArray<TFields>> list, Func<TFields, string, T> map) =>
        EquatableArray.From(files.SelectMany(file => list(file).Select(fields => map(fields, file.File))));

    private static Concept Map(Content.Knowledge.Concept c) => new(
        c.Id.Value,
        c.Kind.Value,
        c.TermId,
        c.TermEn,
        c.Aliases,
        c.Definition,
        c.Purpose ?? "",
        c.Examples,
        EquatableArray.From(c.EasilyConfusedWith.Select(static e => new Confusion(e.Id.Value, e.Remark))),
        Ids(c.BelongsTo),
        c.Certainty == "seed-only",
        c.Remark ?? "",
        At(c.File, c.Id));

    private static Situation Map(Content.Knowledge.Situation s, string file)
    {
        (string relation, Located<string> concept) = s switch
        {
            { Role: { } role } => ("role", role),
            { Technique: { } technique } => ("technique", technique),
            { GroupType: { } type } => ("group_type", type),
            { Level: { } level } => ("level", level),
            { Tool: { } tool } => ("tool", tool),
            _ => ("stage", s.Stage ?? default),
        };
        return new Situation(s.Id.Value, relation, concept.Value ?? "", s.Text, s.Cue, EquatableArray.From(s.Not.Select(static n => new NearMiss(n.Id.Value, n.Why))), At(file, s.Id));
    }

    private static StageDecision Map(Decision d, string file) => new(
        d.Id.Value,
        d.Stage.Value,
        Ids(d.Concepts),
        d.Situation,
        EquatableArray.From(d.Options.Select(static o => new DecisionOption(
            o.Quality switch { "best" => Quality.Best, "acceptable" => Quality.Acceptable, _ => Quality.Poor }, o.Action, o.Reason, o.Consequence ?? ""))),
        At(file, d.Id));

    private static Material Map(MaterialFields m, string file) => new(
        m.Id.Value,
        m.Kind,
        m.Title,
        m.Concept.Value,
        Ids(m.Related),
        EquatableArray.From(m.Parts.Select(static p => new MaterialPart(p.Id.Value, p.Label, p.Meaning, p.Ask ?? ""))),
        EquatableArray.From(m.Rows.Select(r => new MaterialRow(r.Part.Value, r.Text, r.Why, At(file, r.Part)))),
        At(file, m.Id));

    private static ItemModel Map(ModelFields m, string file) => new()
    {
        Id = m.Id.Value,
        Maker = m.Maker.Value,
        Bloom = Level(m.Bloom),
        Aspect = m.Aspect ?? "",
        Relation = m.Relation ?? "",
        Kinds = Ids(m.Kinds),
        Prefix = m.Prefix ?? "",
        LeadIns = Ids(m.LeadIns),
        Labels = Ids(m.Labels),
        Vignette = m.Vignette?.Value ?? "",
        Hint = m.Hint.Value ?? "",
        Right = m.Right?.Value ?? "",
        Near = m.Near?.Value ?? "",
        Wrong = m.Wrong?.Value ?? "",
        Options = m.Options ?? 4,
        Draws = m.Draws ?? 1,
        Share = m.Share ?? 100,
        Lane = m.Lane ?? "",
        Source = At(file, m.Id),
    };

    internal static Bloom Level(string name) => Enum.TryParse(name, ignoreCase: true, out Bloom level) ? level : Bloom.Remember;
}
