using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>Lays a case out as a page: anchors, numbers, documents, the review with its tally.</summary>
public static class CasePageMaker
{
    /// <summary>Anchor of the review.</summary>
    public const string ReviewAnchor = "tinjau";

    /// <summary>The page of a case.</summary>
    public static CasePageModel Make(PracticeCase practice, CaseModel model, CaseLibrary library)
    {
        Dictionary<string, int> numbers = practice.Nodes.Select((node, i) => (node.Id, Number: i + 1)).ToDictionary(static each => each.Id, static each => each.Number, StringComparer.Ordinal);
        Dictionary<string, int> decisions = model.Decisions.Select((decision, i) => (decision.Id, Number: i + 1)).ToDictionary(static each => each.Id, static each => each.Number, StringComparer.Ordinal);
        int most = model.Decisions.Sum(static decision => decision.Options.Max(static option => option.Score));
        return new CasePageModel
        {
            Id = practice.Id,
            Model = practice.Model,
            Index = practice.Index,
            Seed = practice.Seed,
            Title = practice.Title,
            Summary = practice.Summary,
            Setting = Named(practice.Setting, library.Settings),
            Population = Named(practice.Population, library.Populations.Select(static each => new NamedId(each.Id, each.Title))),
            Problem = Named(practice.Problem, library.Themes),
            Level = Named(practice.Level, library.Levels),
            Methods = EquatableArray.From(practice.Methods.Select(id => Named(id, library.Methods))),
            Minutes = practice.Minutes,
            ContentNotes = EquatableArray.From(practice.ContentNotes.Select(id => Worded(id, library.ContentNotes))),
            Instead = practice.Instead,
            Outcomes = practice.Outcomes,
            State = practice.State,
            Start = practice.Start,
            Documents = EquatableArray.From(practice.Documents.Select(Document)),
            Nodes = EquatableArray.From(practice.Nodes.Select(node => Node(node, practice, model, numbers, decisions))),
            Reviews = EquatableArray.From(model.Decisions.Select((decision, i) => Review(decision, i + 1, practice, library))),
            Most = most,
            Good = CaseVerdict.GoodFrom(most),
            Reflections = practice.Reflections,
        };
    }

    /// <summary>Anchor of a document.</summary>
    public static string AnchorOf(string document) => "berkas-" + document;

    private static CasePageDocument Document(CaseDocument document) =>
        new(AnchorOf(document.Id), document.Kind, document.Title, document.Blocks, document.Figure?.Kind ?? string.Empty, document.Figure?.ToYaml() ?? string.Empty);

    private static CasePageNode Node(CaseNode node, PracticeCase practice, CaseModel model, Dictionary<string, int> numbers, Dictionary<string, int> decisions) => new()
    {
        Anchor = node.Id,
        Number = numbers[node.Id],
        Kind = node.Kind,
        Phase = node.Phase,
        Decision = decisions.GetValueOrDefault(node.Decision),
        Week = model.Decisions.FirstOrDefault(decision => decision.Id == node.Decision)?.Week ?? 0,
        Paragraphs = Paragraphs(node.Text),
        Question = node.Question,
        Documents = EquatableArray.From(node.Documents.Select(id => new NamedId(AnchorOf(id), practice.Documents.FirstOrDefault(document => document.Id == id)?.Title ?? id))),
        Options = EquatableArray.From(node.Options.Select(option => new CasePageOption(option.Id, option.Text, option.Next, numbers.GetValueOrDefault(option.Next), option.Score, option.Danger, option.Effects))),
        Next = node.Next ?? string.Empty,
        NextNumber = node.Next is null ? 0 : numbers.GetValueOrDefault(node.Next),
        End = practice.Ends.FirstOrDefault(end => end.Id == node.Id)?.Kind ?? string.Empty,
    };

    private static CaseReview Review(DecisionModel decision, int number, PracticeCase practice, CaseLibrary library)
    {
        CaseNode node = practice.Nodes.First(node => node.Decision == decision.Id && node.Options.Count > 0);
        StandardModel? standard = library.Standards.FirstOrDefault(each => each.Id == decision.Standard.Text);
        return new CaseReview(
            ReviewAnchor + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            number,
            node.Phase,
            node.Question,
            Paragraphs(node.Text)[^1],
            Worded(decision.Competence.Text, library.Competences),
            standard?.Text.Text ?? string.Empty,
            standard?.Source.Text ?? string.Empty,
            EquatableArray.From(node.Options.Select(static option =>
                new CaseReviewOption(option.Id, option.Text, option.Score, option.Danger, option.Consequence, option.Rationale, option.LessonRef, option.LessonTitle))));
    }

    private static EquatableArray<string> Paragraphs(string text) => EquatableArray.From(text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static NamedId Named(string id, IEnumerable<NamedId> known) => known.FirstOrDefault(each => each.Id == id) ?? new NamedId(id, id);

    private static NamedId Worded(string id, IEnumerable<FieldValue> known) => new(id, known.FirstOrDefault(each => each.Name == id)?.Value.Text ?? id);
}
