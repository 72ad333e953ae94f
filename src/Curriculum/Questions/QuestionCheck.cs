using Curriculum.Content;
using Curriculum.Content.Exercises;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Yaml;
using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Making;
using Curriculum.Pipelines;
using Curriculum.SitePipelines;

namespace Curriculum.Questions;

/// <summary>What the folder <c>soal/</c> refers to: concepts, outcomes, lessons, makers, parts; and ids that stand twice.</summary>
internal static class QuestionCheck
{
    /// <summary>Every reference that leads nowhere, with its line and column.</summary>
    public static IEnumerable<Diagnostic> References(QuestionInput input, KnowledgeBase knowledge, Outline outline) =>
        input.Models.SelectMany(file => file.Models.SelectMany(model => Of(model, file.File, knowledge)))
            .Concat(input.Materials.SelectMany(file => file.Materials.SelectMany(material => Of(material, file.File, knowledge))))
            .Concat(input.Others.SelectMany(file => Of(file, knowledge, outline)))
            .Concat(input.Written.SelectMany(w => Of(w.Question, w.File, knowledge, outline)))
            .Concat(Twice(input.Models.SelectMany(static f => f.Models.Select(m => (f.File, m.Id)))))
            .Concat(Twice(input.Materials.SelectMany(static f => f.Materials.Select(m => (f.File, m.Id)))))
            .Concat(Twice(input.Written.Select(static w => (w.File, w.Question.Id))));

    /// <summary>Addresses to which feedback leads: they are counted from the site's root and must be pages of lessons, with their sections.</summary>
    public static IEnumerable<Diagnostic> Addresses(QuestionInput input, EquatableArray<LessonPlaces> lessons)
    {
        Dictionary<string, LessonPlaces> byAddress = lessons.DistinctBy(static l => l.Address, StringComparer.Ordinal).ToDictionary(static l => l.Address, StringComparer.Ordinal);
        foreach ((string file, QuestionFields question) in input.Written)
        {
            foreach (Located<string> written in question.Options.Select(static o => o.LessonRef).Prepend(question.LessonRef).Where(static r => r is not null).Select(static r => r!.Value))
            {
                string[] parts = written.Value.Split('#', 2);
                if (!byAddress.TryGetValue(parts[0], out LessonPlaces? lesson)) yield return Found(QuestionRules.UnknownReference, file, written, written.Value, Suggestion.For(parts[0], byAddress.Keys) ?? "");
                else if (parts.Length > 1 && !lesson.Anchors.Contains(parts[1], StringComparer.Ordinal)) yield return Found(ContentRules.BrokenAnchor, file, written, parts[1], lesson.File, Suggestion.For(parts[1], lesson.Anchors) ?? "");
            }
        }
    }

    private static IEnumerable<Diagnostic> Of(ModelFields model, string file, KnowledgeBase knowledge)
    {
        if (!BankGenerator.MakerNames.Contains(model.Maker.Value, StringComparer.Ordinal)) yield return Choice(file, model.Maker, "maker", BankGenerator.MakerNames);
        foreach (Located<string> kind in model.Kinds.Where(k => knowledge.Kinds.Count > 0 && !knowledge.Kinds.Any(known => known.Key == k.Value)))
        {
            yield return Found(ContentRules.UnknownKind, file, kind, kind.Value, Suggestion.For(kind.Value, knowledge.Kinds.Select(static k => k.Key)) ?? "");
        }
    }

    private static IEnumerable<Diagnostic> Of(MaterialFields material, string file, KnowledgeBase knowledge)
    {
        foreach (Diagnostic unknown in Concepts(material.Related.Prepend(material.Concept), file, knowledge)) yield return unknown;
        foreach (Located<string> part in material.Rows.Select(static row => row.Part).Where(part => !material.Parts.Any(p => p.Id.Value == part.Value)))
        {
            yield return Found(QuestionRules.UnknownPart, file, part, part.Value, Suggestion.For(part.Value, material.Parts.Select(static p => p.Id.Value)) ?? "", material.Id.Value);
        }
    }

    private static IEnumerable<Diagnostic> Of(QuestionFile file, KnowledgeBase knowledge, Outline outline) =>
        file.Outcomes.SelectMany(scope => Concepts(scope.Concepts, file.File, knowledge).Concat(Outcomes([scope.Id], file.File, outline)))
            .Concat(Concepts(file.Labels.Select(static label => label.Concept), file.File, knowledge));

    private static IEnumerable<Diagnostic> Of(QuestionFields question, string file, KnowledgeBase knowledge, Outline outline)
    {
        IEnumerable<Located<string>> concepts = question.Concepts.Concat(question.Options.Where(static o => o.Concept is not null).Select(static o => o.Concept!.Value));
        foreach (Diagnostic unknown in Concepts(concepts, file, knowledge).Concat(Outcomes(question.Outcomes, file, outline))) yield return unknown;
        if (outline.Lacks(question.Lesson.Value)) yield return Found(QuestionRules.UnknownLesson, file, question.Lesson, question.Lesson.Value, Suggestion.For(question.Lesson.Value, outline.Slugs) ?? "");
    }

    private static IEnumerable<Diagnostic> Concepts(IEnumerable<Located<string>> ids, string file, KnowledgeBase knowledge) =>
        from id in ids
        where knowledge.Lacks(id.Value)
        select Found(ContentRules.UnknownConcept, file, id, id.Value, knowledge.Guess(id.Value));

    private static IEnumerable<Diagnostic> Outcomes(IEnumerable<Located<string>> ids, string file, Outline outline) =>
        from id in ids
        where outline.Broken.Count == 0 && outline.FindOutcome(id.Value) is null
        select Found(ContentRules.UnknownOutcome, file, id, id.Value, Suggestion.For(id.Value, outline.OutcomeIds) ?? "");

    private static IEnumerable<Diagnostic> Twice(IEnumerable<(string File, Located<string> Id)> ids) =>
        from same in ids.GroupBy(static id => id.Id.Value, StringComparer.Ordinal)
        from again in same.Skip(1)
        select Found(ContentRules.DuplicateConcept, again.File, again.Id, again.Id.Value, same.First().File);

    private static Diagnostic Choice(string file, Located<string> at, string field, IEnumerable<string> allowed) =>
        Found(ContentRules.NotAllowedValue, file, at, at.Value, field, string.Join(", ", allowed), Suggestion.For(at.Value, allowed) ?? "");

    private static Diagnostic Found(Rule rule, string file, Located<string> at, params string[] arguments) => new(rule, file, at.Line, at.Column, new(arguments));
}

/// <summary>Where in a lesson's page a link may lead.</summary>
internal sealed record LessonPlaces(string File, string Address, EquatableArray<string> Anchors);
