using System.Collections.Frozen;
using Curriculum.Content;
using Curriculum.Content.Lessons;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Theme.Models;

namespace Curriculum.SitePipelines;

/// <summary>A module with its lessons in order.</summary>
internal sealed record OutlineModule(ModuleInFolder Module, int Number, EquatableArray<LessonFacet> Lessons)
{
    public int Minutes => Lessons.Sum(static lesson => lesson.Minutes);

    /// <summary>The lessons as lines of a list, made once per language and shared by all pages of the module.</summary>
    public IReadOnlyList<LessonLine> Lines(Tongue tongue) => tongue.IsEnglish ? _english ??= Make(tongue) : _indonesian ??= Make(tongue);

    private IReadOnlyList<LessonLine>? _indonesian;
    private IReadOnlyList<LessonLine>? _english;

    private IReadOnlyList<LessonLine> Make(Tongue tongue) =>
        EquatableArray.From(Lessons.Select(lesson => new LessonLine(lesson.Title, tongue.Prefix + lesson.Address, lesson.Summary, lesson.Minutes)));

    public bool Equals(OutlineModule? other) => other is not null && Module == other.Module && Number == other.Number && Lessons == other.Lessons;

    public override int GetHashCode() => HashCode.Combine(Module, Number);
}

/// <summary>All modules and lessons in order, and who teaches what.</summary>
internal sealed class Outline : IEquatable<Outline>
{
    private readonly Dictionary<string, (OutlineModule Module, int Index)> _bySlug;
    private readonly FrozenDictionary<string, LessonFacet> _mainLesson;
    private readonly FrozenDictionary<string, OutlineModule> _byFolder;
    private readonly FrozenDictionary<string, Outcome> _outcomes;

    private Outline(EquatableArray<OutlineModule> modules, EquatableArray<string> broken, EquatableArray<string> homeless)
    {
        (Modules, Broken, Homeless) = (modules, broken, homeless);
        Dictionary<string, (OutlineModule, int)> slugs = new(StringComparer.Ordinal);
        Dictionary<string, LessonFacet> main = new(StringComparer.Ordinal);
        Dictionary<string, Outcome> outcomes = new(StringComparer.Ordinal);
        foreach (OutlineModule module in modules)
        {
            foreach (Outcome outcome in module.Module.Module.Outcomes) outcomes.TryAdd(outcome.Id.Value, outcome);
            for (int i = 0; i < module.Lessons.Count; i++)
            {
                slugs.TryAdd(module.Lessons[i].Slug, (module, i));
                foreach (string concept in module.Lessons[i].Concepts) main.TryAdd(concept, module.Lessons[i]);
            }
        }

        (_bySlug, _mainLesson) = (slugs, main.ToFrozenDictionary(StringComparer.Ordinal));
        _outcomes = outcomes.ToFrozenDictionary(StringComparer.Ordinal);
        _byFolder = modules.ToFrozenDictionary(static m => m.Module.Folder, StringComparer.Ordinal);
    }

    public EquatableArray<OutlineModule> Modules { get; }

    /// <summary>Files of lessons and modules that could not be read; what others say of them cannot be judged.</summary>
    public EquatableArray<string> Broken { get; }

    /// <summary>Slugs of lessons whose module is missing or could not be read; they exist, but have no place.</summary>
    public EquatableArray<string> Homeless { get; }

    /// <summary>Whether a slug surely names no lesson.</summary>
    public bool Lacks(string slug) => Find(slug) is null && !Homeless.Contains(slug, StringComparer.Ordinal) && !Broken.Any(file => System.IO.Path.GetFileNameWithoutExtension(file) == slug);

    public IEnumerable<LessonFacet> Lessons => Modules.SelectMany(static module => module.Lessons);

    public IEnumerable<string> Slugs => _bySlug.Keys;

    public IEnumerable<string> OutcomeIds => _outcomes.Keys;

    public Outcome? FindOutcome(string id) => _outcomes.GetValueOrDefault(id);

    public LessonFacet? MainLesson(string concept) => _mainLesson.GetValueOrDefault(concept);

    public OutlineModule? ModuleOf(string folder) => _byFolder.GetValueOrDefault(folder);

    /// <summary>Where a lesson stands in the whole course; the last place for an unknown one.</summary>
    public (int Module, int Lesson) Place(string slug) => _bySlug.TryGetValue(slug, out (OutlineModule Module, int Index) at) ? (at.Module.Number, at.Index) : (int.MaxValue, 0);

    public LessonFacet? Find(string slug) => _bySlug.TryGetValue(slug, out (OutlineModule Module, int Index) at) ? at.Module.Lessons[at.Index] : null;

    /// <summary>The lessons before and after one, across modules.</summary>
    public (LessonFacet? Previous, LessonFacet? Next) Around(string slug)
    {
        (OutlineModule module, int index) = _bySlug[slug];
        OutlineModule? before = module.Number > 1 ? Modules[module.Number - 2] : null;
        OutlineModule? after = module.Number < Modules.Count ? Modules[module.Number] : null;
        LessonFacet? previous = index > 0 ? module.Lessons[index - 1] : before?.Lessons.LastOrDefault();
        LessonFacet? next = index + 1 < module.Lessons.Count ? module.Lessons[index + 1] : after?.Lessons.FirstOrDefault();
        return (previous, next);
    }

    /// <summary>Sorts lessons into modules and names double slugs, double places and folders without a module.</summary>
    public static Outcome<Outline> From(EquatableArray<LessonFacet> lessons, EquatableArray<ModuleInFolder> modules, EquatableArray<string> files)
    {
        HashSet<string> read = new(lessons.Select(static l => l.Path).Concat(modules.Select(static m => m.File)), StringComparer.Ordinal);
        EquatableArray<string> broken = EquatableArray.From(files.Where(file => !read.Contains(file)).Concat(lessons.Where(static l => l.Broken).Select(static l => l.Path)));
        List<Diagnostic> found = [];
        Dictionary<string, LessonFacet> slugs = new(StringComparer.Ordinal);
        List<LessonFacet> unique = [];
        foreach (LessonFacet lesson in lessons)
        {
            if (slugs.TryAdd(lesson.Slug, lesson)) unique.Add(lesson);
            else found.Add(new Diagnostic(ContentRules.DuplicateSlug, lesson.Path, 1, 1, [lesson.Slug, slugs[lesson.Slug].Path]));
        }

        HashSet<string> outcomes = new(StringComparer.Ordinal);
        foreach (ModuleInFolder module in modules)
        {
            foreach (Outcome outcome in module.Module.Outcomes)
            {
                if (!outcomes.Add(outcome.Id.Value)) found.Add(new Diagnostic(ContentRules.DuplicateOutcome, module.File, outcome.Id.Line, outcome.Id.Column, [outcome.Id.Value]));
            }
        }

        ILookup<string, LessonFacet> byFolder = unique.ToLookup(static lesson => lesson.Folder);
        foreach (IGrouping<string, LessonFacet> folder in byFolder)
        {
            if (!modules.Any(module => module.Folder == folder.Key) && !broken.Contains($"pelajaran/{folder.Key}/_modul.yml", StringComparer.Ordinal)) found.Add(new Diagnostic(ContentRules.ModuleFileMissing, folder.First().Path, 1, 1, [folder.Key]));
        }

        foreach (IGrouping<int, ModuleInFolder> same in modules.Where(static m => m.Module.Order.Line > 0).GroupBy(static m => m.Module.Order.Value).Where(static g => g.Count() > 1))
        {
            ModuleInFolder second = same.ElementAt(1);
            found.Add(new Diagnostic(ContentRules.DuplicateOrder, second.File, second.Module.Order.Line, second.Module.Order.Column, [same.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), same.First().File]));
        }

        var sorted = modules.OrderBy(static m => m.Module.Order.Value).ThenBy(static m => m.Folder, StringComparer.Ordinal)
            .Select((module, index) => new OutlineModule(module, index + 1, EquatableArray.From(byFolder[module.Folder].OrderBy(static l => l.Order).ThenBy(static l => l.Slug, StringComparer.Ordinal))));
        HashSet<string> folders = new(modules.Select(static m => m.Folder), StringComparer.Ordinal);
        EquatableArray<string> homeless = EquatableArray.From(unique.Where(lesson => !folders.Contains(lesson.Folder)).Select(static lesson => lesson.Slug));
        return Outcome<Outline>.Of(new Outline(EquatableArray.From(sorted), broken, homeless), found);
    }

    public bool Equals(Outline? other) => other is not null && Modules == other.Modules && Broken == other.Broken && Homeless == other.Homeless;

    public override bool Equals(object? obj) => Equals(obj as Outline);

    public override int GetHashCode() => Modules.Count;
}
