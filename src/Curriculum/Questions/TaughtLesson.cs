using System.Text;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Lessons;
using Curriculum.Content.Markdown;
using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;
using Curriculum.SitePipelines;

namespace Curriculum.Questions;

/// <summary>Under which heading a lesson first marks each term. Editing its prose does not change it.</summary>
/// <param name="Slug">The lesson.</param>
/// <param name="Marks">Terms as written, each with the id of the heading above; empty above the first heading.</param>
internal sealed record TaughtLesson(string Slug, EquatableArray<(string Term, string Anchor)> Marks)
{
    /// <summary>Walks through a rendered body: headings and terms in the order in which they stand.</summary>
    public static TaughtLesson Of(Document<LessonFrontMatter> lesson)
    {
        Dictionary<string, string> marks = new(StringComparer.Ordinal);
        EquatableArray<BodyHeading> headings = lesson.Body.Headings;
        int next = 0;
        string anchor = "";
        foreach (BodyPart part in lesson.Body.Parts)
        {
            ReadOnlySpan<byte> html = part.Html.Span;
            while (next < headings.Count && html.IndexOf(Encoding.UTF8.GetBytes($" id=\"{headings[next].Id}\"")) is >= 0 and int at)
            {
                anchor = headings[next++].Id;
                html = html[at..];
            }

            if (part.Slot is { Kind: SlotKind.Term } term) marks.TryAdd(term.Target, anchor);
        }

        return new TaughtLesson(lesson.Slug, EquatableArray.From(marks.Select(static mark => (mark.Key, mark.Value))));
    }

    /// <summary>What the generator knows of a lesson.</summary>
    public static Lesson Map(LessonFacet lesson, OutlineModule module, int order, TaughtLesson? taught, KnowledgeBase knowledge)
    {
        HashSet<string> own = new(lesson.Concepts, StringComparer.Ordinal);
        IEnumerable<ConceptAnchor> anchors = (taught?.Marks ?? [])
            .Select(mark => (Id: knowledge.FindByName(mark.Term)?.Id.Value ?? "", mark.Anchor))
            .Where(mark => mark.Anchor.Length > 0 && own.Contains(mark.Id))
            .DistinctBy(static mark => mark.Id, StringComparer.Ordinal)
            .Select(static mark => new ConceptAnchor(mark.Id, mark.Anchor))
            .OrderBy(static anchor => anchor.Concept, StringComparer.Ordinal);
        return new Lesson(lesson.Slug, module.Module.Module.Id, lesson.Address, order, lesson.Outcomes, lesson.Concepts, lesson.Also, EquatableArray.From(anchors));
    }
}
