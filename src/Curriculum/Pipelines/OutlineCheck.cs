using Curriculum.Content;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Lessons;
using Curriculum.Content.Markdown;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.SitePipelines;

/// <summary>What only shows when lessons, modules, concepts and paths are seen together.</summary>
internal static class OutlineCheck
{
    /// <summary>A lesson's own references: outcomes of its module, lessons to read first.</summary>
    public static IEnumerable<Diagnostic> Lesson(Document<LessonFrontMatter> lesson, Outline outline)
    {
        string? module = outline.ModuleOf(lesson.Folder)?.Module.Module.Id;
        foreach (Located<string> id in lesson.Front.Outcomes)
        {
            if (outline.FindOutcome(id.Value) is null && module is null) continue;
            if (outline.FindOutcome(id.Value) is null) yield return Found(ContentRules.UnknownOutcome, id, id.Value, Suggestion.For(id.Value, outline.OutcomeIds) ?? "");
            else if (module is not null && !id.Value.StartsWith(module + ".", StringComparison.Ordinal)) yield return Found(ContentRules.OutcomeOfOtherLesson, id, id.Value, module);
        }

        foreach (Located<string> slug in lesson.Front.Prerequisites)
        {
            if (outline.Lacks(slug.Value)) yield return Found(ContentRules.UnknownPrerequisite, slug, slug.Value, Suggestion.For(slug.Value, outline.Slugs) ?? "");
            else if (Cycle(lesson.Slug, slug.Value, outline) is { } path) yield return Found(ContentRules.PrerequisiteCycle, slug, path);
        }

        Diagnostic Found(Rule rule, Located<string> at, params string[] arguments) => new(rule, lesson.Path, at.Line, at.Column, new(arguments));
    }

    /// <summary>A lesson's concepts exist, and its text links those that it teaches.</summary>
    public static IEnumerable<Diagnostic> Links(Document<LessonFrontMatter> lesson, KnowledgeBase knowledge)
    {
        HashSet<string> linked = new(StringComparer.Ordinal);
        foreach (BodySlot slot in lesson.Body.Slots)
        {
            if (slot.Kind == SlotKind.Term && knowledge.FindByName(slot.Target) is { } concept) linked.Add(concept.Id.Value);
        }

        foreach (Located<string> id in lesson.Front.Concepts.Concat(lesson.Front.Also))
        {
            if (knowledge.IsComplete && knowledge.Find(id.Value) is null) yield return new Diagnostic(ContentRules.UnknownConcept, lesson.Path, id.Line, id.Column, [id.Value, Suggestion.For(id.Value, knowledge.Ids) ?? ""]);
        }

        foreach (Located<string> id in lesson.Front.Concepts)
        {
            if (knowledge.Find(id.Value) is not null && !linked.Contains(id.Value)) yield return new Diagnostic(ContentRules.ConceptNotLinked, lesson.Path, id.Line, id.Column, [id.Value]);
        }
    }

    /// <summary>Every concept has exactly one main lesson, every outcome at least one.</summary>
    public static IEnumerable<Diagnostic> Concepts(Outline outline, KnowledgeBase knowledge)
    {
        foreach (LessonFacet lesson in outline.Lessons)
        {
            foreach (string concept in lesson.Concepts)
            {
                if (outline.MainLesson(concept) is { } main && main.Slug != lesson.Slug) yield return new Diagnostic(ContentRules.ConceptTaughtTwice, lesson.Path, 1, 1, [concept, main.Path]);
            }
        }

        // While a lesson is broken nobody knows what it teaches.
        if (outline.Broken.Count > 0) yield break;
        foreach (Concept concept in knowledge.Concepts)
        {
            if (outline.MainLesson(concept.Id.Value) is null) yield return new Diagnostic(ContentRules.ConceptNotTaught, concept.File, concept.Id.Line, concept.Id.Column, [concept.Id.Value]);
        }

        HashSet<string> covered = new(outline.Lessons.SelectMany(static lesson => lesson.Outcomes), StringComparer.Ordinal);
        foreach (OutlineModule module in outline.Modules)
        {
            foreach (Outcome outcome in module.Module.Module.Outcomes)
            {
                if (!covered.Contains(outcome.Id.Value)) yield return new Diagnostic(ContentRules.OutcomeNotCovered, module.Module.File, outcome.Id.Line, outcome.Id.Column, [outcome.Id.Value]);
            }
        }
    }

    /// <summary>Paths name lessons that exist.</summary>
    public static IEnumerable<Diagnostic> Paths(Outline outline, PathsFile paths) =>
        from path in paths.Paths
        from slug in path.Lessons
        where slug.Value != "*" && outline.Lacks(slug.Value)
        select new Diagnostic(ContentRules.UnknownLesson, "jalur.yml", slug.Line, slug.Column, [slug.Value, Suggestion.For(slug.Value, outline.Slugs) ?? ""]);

    // "a -> b -> a": the way from a prerequisite back to the lesson, or null.
    private static string? Cycle(string start, string first, Outline outline)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<(string Slug, string Path)> open = new([(first, start + " -> " + first)]);
        while (open.TryPop(out (string Slug, string Path) at))
        {
            if (at.Slug == start) return at.Path;
            if (!seen.Add(at.Slug)) continue;
            foreach (string next in outline.Find(at.Slug)?.Prerequisites ?? []) open.Push((next, at.Path + " -> " + next));
        }

        return null;
    }
}
