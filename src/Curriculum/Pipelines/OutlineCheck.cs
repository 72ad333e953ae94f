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
        ModuleFile? own = outline.ModuleOf(lesson.Folder)?.Module.Module;
        string? module = own?.Id;
        foreach (Located<string> id in lesson.Front.Outcomes)
        {
            if (outline.FindOutcome(id.Value) is null && own is null or { Lost: true } or { Id: "" }) continue;
            if (outline.FindOutcome(id.Value) is null) yield return Found(ContentRules.UnknownOutcome, id, id.Value, Suggestion.For(id.Value, outline.OutcomeIds) ?? "");
            else if (module is { Length: > 0 } && !id.Value.StartsWith(module + ".", StringComparison.Ordinal)) yield return Found(ContentRules.OutcomeOfOtherLesson, id, id.Value, module);
        }

        foreach (Located<string> slug in lesson.Front.Prerequisites)
        {
            if (outline.Lacks(slug.Value)) yield return Found(ContentRules.UnknownPrerequisite, slug, slug.Value, Suggestion.For(slug.Value, outline.Slugs) ?? "");
            else if (Cycle(lesson.Slug, slug.Value, outline) is { } path) yield return Found(ContentRules.PrerequisiteCycle, slug, path);
        }

        foreach (Located<string> id in lesson.Front.Concepts)
        {
            if (outline.MainLesson(id.Value) is { } main && main.Path != lesson.Path) yield return Found(ContentRules.ConceptTaughtTwice, id, id.Value, main.Path);
        }

        Located<int> order = lesson.Front.Order;
        LessonFacet? earlier = outline.ModuleOf(lesson.Folder)?.Lessons.TakeWhile(other => other.Path != lesson.Path).FirstOrDefault(other => other.Order == order.Value && !other.Broken);
        if (order.Line > 0 && earlier is not null) yield return Found(ContentRules.DuplicateOrder, new("", order.Line, order.Column), order.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), earlier.Path);

        Diagnostic Found(Rule rule, Located<string> at, params string[] arguments) => new(rule, lesson.Path, at.Line, at.Column, new(arguments));
    }

    /// <summary>A lesson's concepts exist, and its text links those that it teaches.</summary>
    public static IEnumerable<Diagnostic> Links(Document<LessonFrontMatter> lesson, KnowledgeBase knowledge)
    {
        HashSet<string> linked = new(StringComparer.Ordinal);
        foreach (BodySlot slot in lesson.Body.Slots)
        {
            // A misspelt link is named where it stands; what was meant counts as linked.
            if (slot.Kind != SlotKind.Term) continue;
            if ((knowledge.FindByName(slot.Target) ?? knowledge.FindByName(knowledge.GuessName(slot.Target))) is { } concept) linked.Add(concept.Id.Value);
        }

        foreach (Located<string> id in lesson.Front.Concepts.Concat(lesson.Front.Also))
        {
            if (knowledge.Lacks(id.Value)) yield return new Diagnostic(ContentRules.UnknownConcept, lesson.Path, id.Line, id.Column, [id.Value, knowledge.Guess(id.Value)]);
        }

        foreach (Located<string> id in lesson.Front.Concepts)
        {
            if (knowledge.Find(id.Value) is not null && !linked.Contains(id.Value)) yield return new Diagnostic(ContentRules.ConceptNotLinked, lesson.Path, id.Line, id.Column, [id.Value]);
        }
    }

    /// <summary>Every concept has a main lesson, every outcome at least one.</summary>
    public static IEnumerable<Diagnostic> Concepts(Outline outline, KnowledgeBase knowledge)
    {
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

    /// <summary>Paths have addresses of their own and name lessons that exist.</summary>
    public static IEnumerable<Diagnostic> Paths(Outline outline, PathsFile paths)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (LearningPath path in paths.Paths)
        {
            if (!ids.Add(path.Id.Value)) yield return new Diagnostic(ContentRules.AddressClash, "jalur.yml", path.Id.Line, path.Id.Column, [$"jalur/{path.Id.Value}.html", ""]);
            foreach (Located<string> slug in path.Lessons)
            {
                if (slug.Value != "*" && outline.Lacks(slug.Value)) yield return new Diagnostic(ContentRules.UnknownLesson, "jalur.yml", slug.Line, slug.Column, [slug.Value, Suggestion.For(slug.Value, outline.Slugs) ?? ""]);
            }
        }
    }

    // "a -> b -> a": the way from a prerequisite back to the lesson, or null. A circle is named once, at its earliest lesson, which points forward.
    private static string? Cycle(string start, string first, Outline outline)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<(string Slug, string Path)> open = new([(first, start + " -> " + first)]);
        while (open.TryPop(out (string Slug, string Path) at))
        {
            if (at.Slug == start) return at.Path.Split(" -> ").Min(outline.Place) == outline.Place(start) ? at.Path : null;
            if (!seen.Add(at.Slug)) continue;
            foreach (string next in outline.Find(at.Slug)?.Prerequisites ?? []) open.Push((next, at.Path + " -> " + next));
        }

        return null;
    }
}
