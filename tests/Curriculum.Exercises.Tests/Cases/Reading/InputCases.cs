using System.Text.RegularExpressions;
using Curriculum.Cases;
using Curriculum.Content;
using Curriculum.Content.Addresses;
using Curriculum.Content.Cases;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Lessons;
using Curriculum.Content.Yaml;
using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Tests.Cases;

/// <summary>The case models of the real input, with all that they lean on.</summary>
internal static partial class InputCases
{
    private static readonly Lazy<(CaseLibrary Library, IReadOnlyList<CaseModel> Models)> Read = new(static () => ReadFrom(Folder()));

    public static CaseLibrary Library => Read.Value.Library;

    public static IReadOnlyList<CaseModel> Models => Read.Value.Models;

    public static CaseModel Model(string id) => Models.Single(model => model.Id == id);

    /// <summary>Reads an input folder.</summary>
    public static (CaseLibrary Library, IReadOnlyList<CaseModel> Models) ReadFrom(string folder)
    {
        IFileSource source = new FolderSource(folder);
        SourceFile[] files = [.. source.List()];
        T One<T>(SourceFile file)
            where T : class
        {
            Outcome<T> outcome = YamlFile.Read<T>(file);
            Diagnostic[] errors = [.. outcome.Diagnostics.Where(static found => found.Rule.Severity == Severity.Error)];
            if (errors.Length > 0) throw new InvalidDataException(string.Join('\n', errors.Select(static e => $"{e.File}:{e.Line}: {e.Rule.Code} {string.Join(" | ", e.Arguments)}")));
            return outcome.Value;
        }

        SourceFile[] cases = [.. files.Where(static file => file.Path.StartsWith("kasus/", StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal)).OrderBy(static file => file.Path, StringComparer.Ordinal)];
        CaseLibrary library = CaseModelReading.ToLibrary(cases.Where(IsCommon).Select(file => One<CaseCommonFile>(file) with { File = file.Path }));
        RelationFile settings = One<RelationFile>(files.Single(static file => file.Path == "pengetahuan/setting.yml"));
        RelationFile populations = One<RelationFile>(files.Single(static file => file.Path == "pengetahuan/populasi.yml"));
        RelationFile themes = One<RelationFile>(files.Single(static file => file.Path == "pengetahuan/tema-masalah.yml"));
        ModuleFile[] modules = [.. files.Where(static file => file.Path.EndsWith("/_modul.yml", StringComparison.Ordinal)).Select(One<ModuleFile>)];
        library = library with
        {
            Settings = EquatableArray.From(settings.Settings.Select(static each => new NamedId(each.Id.Value, each.Title))),
            Populations = EquatableArray.From(populations.Populations.Select(static each => new PopulationTarget(
                each.Id.Value, each.Wording ?? "", EquatableArray.From(each.Settings.Select(static s => s.Value)), EquatableArray.From(each.Problems.Select(static p => p.Theme.Value).Distinct()), each.Ages[0], each.Ages[^1]))),
            Themes = EquatableArray.From(themes.ProblemThemes.Select(static each => new NamedId(each.Id.Value, each.Title))),
            Levels = [new("level-mikro", "Mikro"), new("level-mezzo", "Mezzo"), new("level-makro", "Makro")],
            Methods = [new("casework", "Casework"), new("groupwork", "Groupwork"), new("cocd", "COCD")],
            Outcomes = EquatableArray.From(modules.SelectMany(static module => module.Outcomes).Select(static outcome => outcome.Id.Value)),
            Fictional = EquatableArray.From(One<RelationFile>(files.Single(static file => file.Path == "pengetahuan/rekaan.yml")).CaseSlots?.GivenNames ?? []),
            Works = EquatableArray.From(One<BibliographyFile>(files.Single(static file => file.Path == "pustaka.yml")).References.Select(static work => work.Id.Value)),
            Lessons = EquatableArray.From(files.Where(static file => file.Path.StartsWith("pelajaran/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(Lesson)),
        };
        return (library, [.. cases.Where(static file => !IsCommon(file)).Select(file => CaseModelReading.ToModel(One<CaseModelFile>(file) with { File = file.Path }))]);
    }

    private static bool IsCommon(SourceFile file) => Path.GetFileName(file.Path).StartsWith('_');

    private static LessonTarget Lesson(SourceFile file)
    {
        string text = SourceText.Read(file).Value.Text;
        string title = Title().Match(text).Groups["text"].Value.Trim('"');
        return new LessonTarget(
            Path.GetFileNameWithoutExtension(file.Path), SitePath.OfFile(file.Path), title,
            EquatableArray.From(Heading().Matches(text).Select(static match => SitePath.Slug(match.Groups["text"].Value.Replace("*", "", StringComparison.Ordinal)))));
    }

    public static string Folder()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !Directory.Exists(Path.Combine(at.FullName, "input", "kasus"))) at = at.Parent;
        return Path.Combine(at?.FullName ?? throw new DirectoryNotFoundException("input/kasus"), "input");
    }

    [GeneratedRegex("^#{2,3} (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("^title: (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
