using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Gate.Spelling;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Making;
using Curriculum.Pipelines;
using Curriculum.Questions;
using Curriculum.SitePipelines;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>The repository's own questions, read and made once by the program itself.</summary>
internal static class QuestionBook
{
    private static readonly Lazy<(ExercisePipeline Exercises, RunReport Report)> Made = new(Make);

    /// <summary>The real curriculum.</summary>
    public static string Input { get; } = FindInput();

    /// <summary>What a build made.</summary>
    public static ExercisePipeline Exercises => Made.Value.Exercises;

    /// <summary>What the build said.</summary>
    public static RunReport Report => Made.Value.Report;

    public static KnowledgeIndex Index => Exercises.Index.Current;

    public static Bank Bank => Exercises.Bank.Current;

    public static GateContext Context { get; } = new(Index);

    /// <summary>What the build asks: spelling as well.</summary>
    public static GateContext Strict { get; } = new(Index) { KnowsWord = SpellingList.For(Index.Knowledge)!.Knows };

    /// <summary>A question with options, by hand and sound; the start of every spoilt one.</summary>
    public static Item Good { get; } = Bank.Items.First(static i => i.Model == WrittenQuestion.Model && i.Type is ItemType.Single && i.Stem.Vignette.Length > 0);

    /// <summary>Drawn questions with one key, evenly from the whole bank.</summary>
    public static Item[] Drawn { get; } = [.. Bank.Items.Where(static i => i.Type is ItemType.Single && i.Slots.Count > 0 && i.Options.Count == 4).Where(static (_, n) => n % 6 == 0)];

    /// <summary>The same question with one option changed.</summary>
    public static Item Change(Item item, int place, Func<Option, Option> change) =>
        item with { Options = EquatableArray.From(item.Options.Select((o, i) => i == place ? change(o) : o)) };

    /// <summary>The place of the key.</summary>
    public static int Key(Item item) => Array.FindIndex([.. item.Options], static o => o.Correct);

    /// <summary>The place of the first wrong answer.</summary>
    public static int Wrong(Item item) => Array.FindIndex([.. item.Options], static o => !o.Correct);

    /// <summary>How many seeds or draws a test takes: a few in everyday runs, as many as the variable says in a full one.</summary>
    public static int Often(string variable, int everyday) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), System.Globalization.CultureInfo.InvariantCulture, out int wanted) ? wanted : everyday;

    private static (ExercisePipeline, RunReport) Make()
    {
        Site site = new(new SiteOptions(Input), new FolderSource(Input));
        RunReport report = site.Judge();
        return (site.Exercises, report);
    }

    private static string FindInput()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Curriculum.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "input");
    }
}
