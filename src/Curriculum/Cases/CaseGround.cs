using Curriculum.Content.Knowledge;
using Curriculum.Content.Lessons;
using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;
using Curriculum.SitePipelines;

namespace Curriculum.Cases;

/// <summary>What the rest of the input tells case models: places, people served, themes, levels, lessons, works.</summary>
internal static class CaseGround
{
    /// <summary>A library of the common files with what the rest of the input knows.</summary>
    public static CaseLibrary With(CaseLibrary library, IReadOnlyCollection<RelationFile> relations, KnowledgeBase knowledge) => library with
    {
        Settings = EquatableArray.From(relations.SelectMany(static file => file.Settings).Select(static each => new NamedId(each.Id.Value, each.Title))),
        Populations = EquatableArray.From(relations.SelectMany(static file => file.Populations).Select(each => Population(each, knowledge))),
        Themes = EquatableArray.From(relations.SelectMany(static file => file.ProblemThemes).Select(static each => new NamedId(each.Id.Value, each.Title))),
        Levels = Kind(knowledge, "level"),
        Methods = Methods(relations, knowledge),
        Fictional = EquatableArray.From(relations.SelectMany(static file => file.CaseSlots?.GivenNames ?? [])),
    };

    /// <summary>A lesson as cases may point to it.</summary>
    public static LessonTarget Lesson(Document<LessonFrontMatter> lesson) =>
        new(lesson.Slug, lesson.Address, lesson.Front.Title, EquatableArray.From(lesson.Body.Headings.Select(static heading => heading.Id)));

    /// <summary>Only the lessons and headings that models name: an edit of any other lesson is no news to a case.</summary>
    public static EquatableArray<LessonTarget> Named(IEnumerable<LessonTarget> lessons, IEnumerable<CaseModel> models)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (DecisionModel decision in models.SelectMany(static model => model.Decisions))
        {
            foreach (Sourced lesson in decision.Options.Select(static option => option.Lesson).Prepend(decision.Lesson))
            {
                if (lesson.Text is not { Length: > 0 } text) continue;
                named.Add(text);
                named.Add(text.Split('#')[0]);
            }
        }

        return EquatableArray.From(lessons.Where(lesson => named.Contains(lesson.Slug))
            .Select(lesson => lesson with { Anchors = EquatableArray.From(lesson.Anchors.Where(anchor => named.Contains(lesson.Slug + "#" + anchor))) }));
    }

    private static PopulationTarget Population(Population each, KnowledgeBase knowledge) => new(
        each.Id.Value,
        each.Wording ?? knowledge.Find(each.Id.Value)?.TermId ?? each.Id.Value,
        EquatableArray.From(each.Settings.Select(static setting => setting.Value)),
        EquatableArray.From(each.Problems.Select(static problem => problem.Theme.Value).Distinct(StringComparer.Ordinal)),
        each.Ages.Count > 0 ? each.Ages[0] : 0,
        each.Ages.Count > 0 ? each.Ages[^1] : 99);

    private static EquatableArray<NamedId> Kind(KnowledgeBase knowledge, string kind) =>
        EquatableArray.From(knowledge.Concepts.Where(concept => concept.Kind.Value == kind).Select(static concept => new NamedId(concept.Id.Value, concept.TermId)));

    // The methods that some population is served with; others are no work for a student on placement.
    private static EquatableArray<NamedId> Methods(IEnumerable<RelationFile> relations, KnowledgeBase knowledge)
    {
        HashSet<string> used = new(relations.SelectMany(static file => file.Populations).SelectMany(static each => each.Methods).Select(static method => method.Value), StringComparer.Ordinal);
        return EquatableArray.From(knowledge.Concepts.Where(concept => used.Contains(concept.Id.Value)).Select(static concept => new NamedId(concept.Id.Value, concept.TermId)));
    }
}
