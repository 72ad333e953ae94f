using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Tests.Input;

/// <summary>Reads the repository's own <c>input/</c> into the records of the generator.</summary>
internal static class KnowledgeReader
{
    private static readonly (string Key, string Relation)[] Relations =
        [("role", "role"), ("technique", "technique"), ("group_type", "group_type"), ("level", "level"), ("tool", "tool"), ("stage", "stage")];

    private static readonly Lazy<ExerciseKnowledge> Loaded = new(() => Read(FindInput()));
    private static readonly Lazy<KnowledgeIndex> LoadedIndex = new(() => new KnowledgeIndex(Loaded.Value));

    public static ExerciseKnowledge Knowledge => Loaded.Value;

    public static KnowledgeIndex Index => LoadedIndex.Value;

    public static string FindInput()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "input", "pengetahuan"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "input");
    }

    public static ExerciseKnowledge Read(string root)
    {
        Yaml names = Yaml.Load(root, "pengetahuan/rekaan.yml")["case_slots"];
        Yaml cast = Yaml.Load(root, "soal/tokoh.yml")["cast"];
        Yaml groups = Yaml.Load(root, "pengetahuan/kelompok-pengecoh.yml");
        return new ExerciseKnowledge
        {
            Concepts = Each(root, "pengetahuan/konsep", "concepts", ConceptOf),
            Situations = Each(root, "pengetahuan/situasi", "situations", SituationOf),
            Lists = Each(root, "pengetahuan/urutan.yml", "ordered_lists", y => new OrderedList(y["id"].Text, y["title"].Text, y["strict"].IsTrue, y["items"].Strings, y["note"].Text, y.Source)),
            ToolStages = Each(root, "pengetahuan/alat-tahap.yml", "tool_stage", y => new ToolStage(y["tool"].Text, y["stages"].Strings, y["why"].Text, y.Source)),
            Fits = Each(root, "pengetahuan/teknik-cocok.yml", "technique_fit", y => new TechniqueFit(y["technique"].Text, y["stages"].Strings, y["suits"].Strings, y["avoid_when"].Text, y["misuse"].Text, y.Source)),
            Decisions = Each(root, "pengetahuan/keputusan", "decisions", DecisionOf),
            Groups = EquatableArray.From(groups["distractor_groups"].Items.Select(y => new DistractorGroup(y["id"].Text, y["items"].Strings, y.Source))),
            NeverTogether = EquatableArray.From(groups["never_together"].Items.Select(y => new NeverTogether(y["pair"].Strings[0], y["pair"].Strings[1]))
                .Concat(groups["role_equivalents"].Items.Where(y => y["nearest"].Text is { Length: > 0 } and not "null").Select(y => new NeverTogether(y["role"].Text, y["nearest"].Text)))),
            Lessons = LessonReader.Read(root),
            Outcomes = Each(root, "soal/capaian.yml", "outcomes", y => new OutcomeScope(y["id"].Text, y["concepts"].Strings, y.Source)),
            Materials = Each(root, "soal/bahan", "materials", MaterialOf),
            Cast = new FictionalCast(cast["women"].Strings, cast["men"].Strings, cast["others"].Strings, names["place_names"].Strings, cast["woman_title"].Text, cast["man_title"].Text),
            Labels = Each(root, "soal/sebutan.yml", "labels", y => new Label(y["concept"].Text, y["label"].Text)),
            Models = Each(root, "soal/model", "models", ModelOf),
            Written = WrittenReader.Read(root),
        };
    }

    private static EquatableArray<T> Each<T>(string root, string path, string key, Func<Yaml, T> read) =>
        EquatableArray.From(FilesOf(root, path).SelectMany(file => Yaml.Load(root, file)[key].Items.Select(read)));

    public static IEnumerable<string> FilesOf(string root, string path)
    {
        string full = Path.Combine(root, path);
        if (File.Exists(full)) return [path];
        return Directory.Exists(full)
            ? Directory.EnumerateFiles(full, "*.yml").Select(file => path + "/" + Path.GetFileName(file)).Order(StringComparer.Ordinal)
            : [];
    }

    private static Concept ConceptOf(Yaml y) => new(
        y["id"].Text,
        y["kind"].Text,
        y["term_id"].Text,
        y["term_en"].Text,
        y["aliases"].Strings,
        y["definition"].Text,
        y["purpose"].Text,
        y["examples"].Strings,
        EquatableArray.From(y["easily_confused_with"].Items.Select(c => new Confusion(c["id"].Text, c["remark"].Text))),
        y["belongs_to"].Strings,
        y["certainty"].Text is "seed-only",
        y["remark"].Text,
        y.Source);

    private static Situation SituationOf(Yaml y)
    {
        (string key, string relation) = Relations.First(r => !y[r.Key].IsEmpty);
        return new Situation(
            y["id"].Text,
            relation,
            y[key].Text,
            y["situation"].Text,
            y["cue"].Text,
            EquatableArray.From(y["not"].Items.Select(n => new NearMiss(n["id"].Text, n["why"].Text))),
            y.Source);
    }

    private static StageDecision DecisionOf(Yaml y) => new(
        y["id"].Text,
        y["stage"].Text,
        y["concepts"].Strings,
        y["situation"].Text,
        EquatableArray.From(y["options"].Items.Select(o => new DecisionOption(Enum.Parse<Quality>(o["quality"].Text, ignoreCase: true), o["action"].Text, o["reason"].Text, o["consequence"].Text))),
        y.Source);

    private static Material MaterialOf(Yaml y) => new(
        y["id"].Text,
        y["kind"].Text,
        y["title"].Text,
        y["concept"].Text,
        y["related"].Strings,
        EquatableArray.From(y["parts"].Items.Select(p => new MaterialPart(p["id"].Text, p["label"].Text, p["meaning"].Text, p["ask"].Text))),
        EquatableArray.From(y["rows"].Items.Select(r => new MaterialRow(r["part"].Text, r["text"].Text, r["why"].Text, r.Source))),
        y.Source);

    public static ItemModel ModelOf(Yaml y) => new()
    {
        Id = y["id"].Text,
        Maker = y["maker"].Text,
        Bloom = Enum.Parse<Bloom>(y["bloom"].Text, ignoreCase: true),
        Aspect = y["aspect"].Text,
        Relation = y["relation"].Text,
        Kinds = y["kinds"].Strings,
        Prefix = y["prefix"].Text,
        LeadIns = y["lead_ins"].Strings,
        Labels = y["labels"].Strings,
        Vignette = y["vignette"].Text,
        Hint = y["hint"].Text,
        Right = y["right"].Text,
        Near = y["near"].Text,
        Wrong = y["wrong"].Text,
        Options = y["options"].Number(4),
        Draws = y["draws"].Number(1),
        Share = y["share"].Number(100),
        Lane = y["lane"].Text,
        Source = y.Source,
    };
}
