using Curriculum.Exercises.Items;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Tests.Input;

/// <summary>Reads the questions written by hand: <c>soal/*.yml</c>.</summary>
internal static class WrittenReader
{
    public static EquatableArray<Item> Read(string root)
    {
        if (!Directory.Exists(Path.Combine(root, "soal"))) return [];
        return EquatableArray.From(KnowledgeReader.FilesOf(root, "soal").SelectMany(file => Yaml.Load(root, file)["questions"].Items.Select(Of)));
    }

    public static Item Of(Yaml y) => new()
    {
        Id = y["id"].Text,
        Model = "written",
        Type = Enum.Parse<ItemType>(y["type"].Text, ignoreCase: true),
        Lesson = y["lesson"].Text,
        Outcomes = y["outcomes"].Strings,
        Concepts = y["concepts"].Strings,
        Bloom = Enum.Parse<Bloom>(y["bloom"].Text, ignoreCase: true),
        Stem = new Stem(y["vignette"].Text, y["lead_in"].Text),
        Exhibits = EquatableArray.From(y["documents"].Items.Select(d => new Exhibit(
            d["name"].Text, d["kind"].Text, EquatableArray.From(d["rows"].Items.Select(r => new ExhibitRow(r["label"].Text, r["text"].Text)))))),
        Options = EquatableArray.From(y["options"].Items.Select((o, i) => new Option
        {
            Id = o["id"].Text is { Length: > 0 } id ? id : ((char)('a' + i)).ToString(),
            Text = o["text"].Text,
            Correct = o["correct"].IsTrue,
            Feedback = o["feedback"].Text,
            LessonRef = o["lesson_ref"].Text,
            Concept = o["concept"].Text is { Length: > 0 } concept ? concept : null,
            Kind = o["kind"].Text is { Length: > 0 } kind ? kind : null,
            Confusion = o["confusion"].Text is { Length: > 0 } confusion ? confusion : null,
        })),
        Pairs = EquatableArray.From(y["pairs"].Items.Select(p => new Pair(p["left"].Text, p["right"].Text, p["feedback"].Text))),
        Sequence = y["sequence"].Strings,
        Accepted = y["accepted"].Strings,
        Hint = y["hint"].Text,
        Rationale = y["rationale"].Text,
        LessonRef = y["lesson_ref"].Text,
        Source = y.Source,
    };
}
