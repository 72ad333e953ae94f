using Curriculum.Content;
using Curriculum.Content.Lessons;
using Curriculum.Output;
using Curriculum.Pipelines;

namespace Curriculum.SitePipelines;

/// <summary>Lessons and modules, and the outline that they form together.</summary>
internal sealed class LessonPipeline(SitePipeline settings, InputPipeline input, KnowledgePipeline knowledge) : Pipeline
{
    public Values<Document<LessonFrontMatter>> Lessons { get; private set; } = null!;

    public Values<Document<LessonFrontMatter>> EnglishLessons { get; private set; } = null!;

    public Value<Outline> Outline { get; private set; } = null!;

    public override void Compose(SiteBuilder site)
    {
        Values<SourceFile> files = site.Files("pelajaran/*/*.md");
        Values<SourceFile> moduleFiles = site.Files("pelajaran/*/_modul.yml");
        Value<EquatableArray<string>> paths = files.Select(static file => file.Path).Collect(static all => EquatableArray.From(all))
            .Combine(moduleFiles.Select(static file => file.Path).Collect(static all => EquatableArray.From(all)), static (a, b) => EquatableArray.From(a.Concat(b)));
        Lessons = input.Read<LessonFrontMatter>(files, static _ => Tongue.Indonesian);
        EnglishLessons = input.Read<LessonFrontMatter>(site.Files("en/pelajaran/*/*.md"), static _ => Tongue.English);
        Value<EquatableArray<ModuleInFolder>> modules = moduleFiles
            .Check(static file => ModuleInFolder.Read(file))
            .Collect(static all => EquatableArray.From(all));
        Outline = Lessons.Select(LessonFacet.Of).Collect(static facets => EquatableArray.From(facets))
            .With(paths)
            .Check(modules, static (read, modules) => SitePipelines.Outline.From(read.Left, modules, read.Right));
        Outline.Check(knowledge.Knowledge, static (outline, base_) => Outcome<bool>.Of(true, OutlineCheck.Concepts(outline, base_)));
        Outline.Check(settings.Paths, static (outline, paths) => Outcome<bool>.Of(true, OutlineCheck.Paths(outline, paths)));
        Lessons.Check(Outline, static (lesson, outline) => Outcome<bool>.Of(true, OutlineCheck.Lesson(lesson, outline)));
        Lessons.Check(knowledge.Knowledge, static (lesson, base_) => Outcome<bool>.Of(true, OutlineCheck.Links(lesson, base_)));
    }
}

/// <summary>A module and the folder it describes.</summary>
internal sealed record ModuleInFolder(string Folder, string File, ModuleFile Module)
{
    public string Address => $"pelajaran/{Folder}/index.html";

    public static Outcome<ModuleInFolder> Read(SourceFile file)
    {
        Outcome<ModuleFile> module = YamlFile.Read<ModuleFile>(file, static m => m with { Lost = true });
        string folder = System.IO.Path.GetFileName(Content.Addresses.SitePath.Folder(file.Path));
        return module.HasValue
            ? Outcome<ModuleInFolder>.Of(new ModuleInFolder(folder, file.Path, module.Value), module.Diagnostics)
            : Outcome<ModuleInFolder>.None(module.Diagnostics);
    }
}

/// <summary>What lists and other pages know of a lesson; editing its text does not change it.</summary>
internal sealed record LessonFacet(
    string Path,
    string Slug,
    string Folder,
    string Address,
    string Title,
    string Summary,
    int Minutes,
    int Order,
    EquatableArray<string> Outcomes,
    EquatableArray<string> Concepts,
    EquatableArray<string> Also,
    EquatableArray<string> Prerequisites,
    EquatableArray<string> Tags,
    bool Broken)
{
    public static LessonFacet Of(Document<LessonFrontMatter> lesson)
    {
        LessonFrontMatter front = lesson.Front;
        return new LessonFacet(
            lesson.Path, lesson.Slug, lesson.Folder, lesson.Address, front.Title.Length > 0 ? front.Title : lesson.Slug, front.Summary, front.Minutes, front.Order.Value,
            Values(front.Outcomes), Values(front.Concepts), Values(front.Also), Values(front.Prerequisites), front.Tags, lesson.Broken);
    }

    private static EquatableArray<string> Values(EquatableArray<Content.Yaml.Located<string>> items) => EquatableArray.From(items.Select(static item => item.Value));
}
