using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Curriculum.Content.Knowledge;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Making;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Questions;
using Curriculum.SitePipelines;
using Curriculum.Theme.Rendering;

namespace Curriculum.Practice;

/// <summary>How many questions a lesson has, of which types and levels.</summary>
internal sealed record BankLine(string Lesson, int Count, EquatableArray<string> Types, EquatableArray<string> Levels);

/// <summary>What the bank holds, without the questions: editing the words of one does not change it.</summary>
internal sealed record BankOutline(EquatableArray<BankLine> Lessons, EquatableArray<string> Concepts)
{
    public static BankOutline Of(Bank bank) => new(
        EquatableArray.From(bank.Items.GroupBy(static item => item.Lesson, StringComparer.Ordinal).OrderBy(static lesson => lesson.Key, StringComparer.Ordinal).Select(static lesson => new BankLine(
            lesson.Key,
            lesson.Count(),
            EquatableArray.From(lesson.Select(static item => item.Type).Distinct().Order().Select(static type => type.Name())),
            EquatableArray.From(lesson.Select(static item => item.Bloom).Distinct().Order().Select(static level => level.Name()))))),
        EquatableArray.From(bank.Items.SelectMany(Named).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));

    public int Count => Lessons.Sum(static lesson => lesson.Count);

    // The concepts that progress speaks of: those tested, and both sides of every confusion.
    private static IEnumerable<string> Named(Item item) =>
        item.Concepts.Take(1).Concat(item.Options.SelectMany(static option => (option.Confusion ?? "").Split('~') is [{ } one, { } other] ? [one, other] : Array.Empty<string>()));
}

/// <summary>The data of the scripts that are not questions: the course in one language, and the words that scripts say.</summary>
internal static class CourseData
{
    private const string Spoken = "say.";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><c>bekalKata={…}</c>: the words of the section <c>say</c>, and the few that the page's own markup shares.</summary>
    public static string Words(Tongue tongue)
    {
        JsonObject words = [];
        foreach (string key in tongue.Words.Keys)
        {
            if (key.StartsWith(Spoken, StringComparison.Ordinal)) words[key[Spoken.Length..]] = tongue.Words[key];
            else if (key is "quiz.number" or "quiz.hint" or "quiz.show" or "quiz.answer" or "quiz.reason" or "quiz.several" or "quiz.choices" or "quiz.choose" or "quiz.place" or "quiz.is-key" or "quiz.read" or "quiz.read-lesson") words[key] = tongue.Words[key];
        }

        return "globalThis.bekalKata=" + words.ToJsonString(Plain) + ";\n";
    }

    /// <summary><c>bekalCapaian={…}</c>: outcomes and concepts by their ids. Loaded only where somebody has progress to show.</summary>
    public static string Goals(SiteContext context, BankOutline bank, Tongue tongue)
    {
        JsonObject outcomes = [], concepts = [];
        foreach (Content.Lessons.Outcome outcome in context.Outline.Modules.SelectMany(static module => module.Module.Module.Outcomes)) outcomes[outcome.Id.Value] = tongue.Pick(outcome.Text, outcome.TextEn);
        foreach (Concept concept in bank.Concepts.Select(context.Knowledge.Find).OfType<Concept>()) concepts[concept.Id.Value] = tongue.IsEnglish ? concept.TermEn : concept.TermId;
        JsonObject goals = new() { ["o"] = outcomes, ["c"] = concepts, ["p"] = tongue.Prefix + "konsep/" };
        return "globalThis.bekalCapaian=" + goals.ToJsonString(Plain) + ";\n";
    }

    /// <summary><c>bekalKurikulum={…}</c>: modules and lessons, and what the bank has for each.</summary>
    public static string Course(SiteContext context, QuizShelf shelf, BankOutline bank, Tongue tongue)
    {
        Dictionary<string, BankLine> lines = bank.Lessons.ToDictionary(static line => line.Lesson, StringComparer.Ordinal);
        JsonArray modules = [], lessons = [];
        foreach (OutlineModule module in context.Outline.Modules)
        {
            string? quiz = shelf.Find(PracticeAddresses.QuizId(module)) is null ? null : tongue.Prefix + PracticeAddresses.OfModule(module);
            modules.Add(new JsonObject { ["n"] = module.Number, ["t"] = tongue.Pick(module.Module.Module.Title, module.Module.Module.TitleEn), ["u"] = tongue.Prefix + module.Module.Address, ["q"] = quiz });
            foreach (LessonFacet lesson in module.Lessons)
            {
                JsonObject line = new() { ["i"] = lesson.Slug, ["t"] = lesson.Title, ["u"] = tongue.Prefix + lesson.Address, ["n"] = lesson.Minutes, ["m"] = module.Number, ["x"] = Asking.Code(lesson.Slug, 4) };
                if (shelf.Find(lesson.Slug) is not null) line["q"] = tongue.Prefix + PracticeAddresses.OfLesson(lesson);
                if (lines.TryGetValue(lesson.Slug, out BankLine? held))
                {
                    line["c"] = held.Count;
                    line["k"] = string.Join(' ', held.Types);
                    line["b"] = string.Join(' ', held.Levels);
                }

                lessons.Add(line);
            }
        }

        JsonObject course = new() { ["m"] = modules, ["l"] = lessons };
        return "globalThis.bekalKurikulum=" + course.ToJsonString(Plain) + ";\n";
    }

    public static ReadOnlyMemory<byte> Encode(string text) => Encoding.UTF8.GetBytes(text);
}
