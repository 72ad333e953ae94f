using System.Globalization;
using Curriculum.Content.Exercises;
using Curriculum.Exercises.Items;
using Curriculum.Pipelines;

namespace Curriculum.Questions;

/// <summary>A question written by hand, as the generator knows questions.</summary>
internal static class WrittenQuestion
{
    /// <summary>The model that all of them name.</summary>
    public const string Model = "written";

    /// <summary>Maps one; what its author left out is what nearly all would write: the letters of options, the lesson's address.</summary>
    public static Item Map(QuestionFields q, string file, string lessonUrl)
    {
        string reference = q.LessonRef?.Value ?? lessonUrl;
        ItemType type = Enum.TryParse(q.Type, ignoreCase: true, out ItemType known) ? known : ItemType.Single;
        return new Item
        {
            Id = q.Id.Value,
            Model = Model,
            Type = type,
            Lesson = q.Lesson.Value,
            Outcomes = KnowledgeMapping.Ids(q.Outcomes),
            Concepts = KnowledgeMapping.Ids(q.Concepts),
            Bloom = KnowledgeMapping.Level(q.Bloom),
            Stem = new Stem(q.Vignette ?? "", q.LeadIn),
            Exhibits = EquatableArray.From(q.Documents.Select(static d => new Exhibit(d.Name, d.Kind, EquatableArray.From(d.Rows.Select(static r => new ExhibitRow(r.Label ?? "", r.Text)))))),
            Options = EquatableArray.From(q.Options.Select((o, i) => Map(o, i, type, reference))),
            Pairs = EquatableArray.From(q.Pairs.Select(static p => new Pair(p.Left, p.Right, p.Feedback ?? ""))),
            Sequence = q.Sequence,
            Accepted = q.Accepted,
            Hint = q.Hint,
            Rationale = q.Rationale,
            LessonRef = reference,
            Source = KnowledgeMapping.At(file, q.Id),
        };
    }

    private static Option Map(OptionFields o, int place, ItemType type, string reference) => new()
    {
        Id = o.Id ?? (type is ItemType.TrueFalse ? o.Text.Value.ToLowerInvariant() : ((char)('a' + place)).ToString(CultureInfo.InvariantCulture)),
        Text = o.Text.Value,
        Correct = o.Correct,
        Feedback = o.Feedback,
        LessonRef = o.LessonRef?.Value ?? reference,
        Concept = o.Concept?.Value,
        Kind = o.Kind,
        Confusion = o.Confusion,
    };
}
