using Curriculum.Cases;
using Curriculum.Content;
using Curriculum.Content.Addresses;
using Curriculum.Content.Cases;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Lessons;
using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;

namespace Curriculum.SitePipelines;

/// <summary>Practice cases: models, what they lean on, the cases of the site's seed, and the gate over them. A site without <c>kasus/</c> has none.</summary>
internal sealed class CasePipeline(SitePipeline settings, KnowledgePipeline knowledge, LessonPipeline lessons) : Pipeline
{
    /// <summary>How many cases of each model are published.</summary>
    public const int Published = 12;

    /// <summary>The page that lists all cases.</summary>
    public const string ListAddress = "kasus.html";

    /// <summary>Whether the gate looks at the models, and cases are made for the site.</summary>
    public bool Judged { get; init; } = true;

    /// <summary>Judged models with their cases.</summary>
    public Values<CaseBatch> Batches { get; private set; } = null!;

    /// <summary>The models that could be read.</summary>
    public Values<CaseModel> Models { get; private set; } = null!;

    /// <summary>Makes cases; null while something that they lean on cannot be read.</summary>
    public Value<CaseMaker?> Maker { get; private set; } = null!;

    /// <summary>The seed of the site's cases.</summary>
    public Value<string> Seed { get; private set; } = null!;

    /// <summary>Where the pages of cases are.</summary>
    public Value<EquatableArray<PageFacet>> Addresses { get; private set; } = null!;

    /// <summary>The address of a case, without the language's prefix.</summary>
    public static string AddressOf(string model, int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"kasus/{model}/{index}.html");

    /// <summary>Whether a page exists in the language of the content alone: a case is published once.</summary>
    public static bool IsIndonesianOnly(string address) => address.StartsWith("kasus/", StringComparison.Ordinal);

    public override void Compose(SiteBuilder site)
    {
        Values<SourceFile> modelFiles = site.Files(static path => IsCase(path) && !IsCommon(path));
        Values<SourceFile> commonFiles = site.Files(static path => IsCase(path) && IsCommon(path));
        Addresses = modelFiles.Select(static file => Slug(file.Path)).Collect(static ids => EquatableArray.From(PagesOf(ids)));
        Seed = settings.Settings.Select(file => settings.Options.Seed ?? file.Seed);
        Models = modelFiles.Check(ReadModel);
        Value<EquatableArray<CaseModel>> models = Models.Collect(static all => EquatableArray.From(all));
        Value<int> commonCount = commonFiles.Collect(static files => files.Count);
        Value<CaseLibrary?> common = commonFiles.Check(ReadCommon)
            .Collect(static files => EquatableArray.From(files))
            .Combine(commonCount, static (files, count) => files.Count == count ? CaseModelReading.ToLibrary(files) : null);
        Value<EquatableArray<LessonTarget>> targets = lessons.Lessons.Select(CaseGround.Lesson)
            .Collect(static all => EquatableArray.From(all))
            .Combine(models, static (all, models) => CaseGround.Named(all, models));
        Value<EquatableArray<string>> outcomes = lessons.Outline.Select(static outline => EquatableArray.From(outline.OutcomeIds.Order(StringComparer.Ordinal)));
        Value<bool> whole = knowledge.IsWhole.Combine(lessons.Outline, static (whole, outline) => whole && outline.Broken.Count == 0);
        Maker = common
            .With(knowledge.Relations)
            .Combine(knowledge.Knowledge, static (read, concepts) => read.Left is null ? null : CaseGround.With(read.Left, read.Right, concepts))
            .Combine(targets, static (library, lessons) => library is null ? null : library with { Lessons = lessons })
            .Combine(outcomes, static (library, ids) => library is null ? null : library with { Outcomes = ids })
            .Combine(knowledge.Works, static (library, works) => library is null ? null : library with { Works = EquatableArray.From(works.Keys) })
            .Combine(whole, static (library, whole) => whole ? library : null)
            .Select(static library => library is null ? null : new CaseMaker(library));
        if (!Judged) return;
        Value<CaseGrounds> grounds = Maker.Combine(models, static (maker, models) => new CaseGrounds(maker, EquatableArray.From(models.Select(static model => model.Id)), ""))
            .Combine(Seed, static (grounds, seed) => grounds with { Seed = seed });
        Batches = Models.Check(grounds, Judge);
        Batches.Collect(static batches => EquatableArray.From(batches)).Check(grounds, static (batches, grounds) =>
            Outcome<bool>.Of(true, grounds.Maker is null || batches.Count < grounds.Ids.Count ? [] : CaseGate.Together(grounds.Maker.Library, batches)));
    }

    private sealed record CaseGrounds(CaseMaker? Maker, EquatableArray<string> Ids, string Seed);

    private static bool IsCase(string path) => path.StartsWith("kasus/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal) && path.IndexOf('/', 6) < 0;

    private static bool IsCommon(string path) => path.StartsWith("kasus/_", StringComparison.Ordinal);

    private static string Slug(string path) => System.IO.Path.GetFileNameWithoutExtension(path);

    private static IEnumerable<PageFacet> PagesOf(IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) yield break;
        yield return new PageFacet("", ListAddress, "", "", []);
        foreach (string id in ids)
        {
            for (int index = 1; index <= Published; index++) yield return new PageFacet("", AddressOf(id, index), "", "", []);
        }
    }

    private static Outcome<CaseCommonFile> ReadCommon(SourceFile file)
    {
        Outcome<CaseCommonFile> read = Whole<CaseCommonFile>(file);
        return read.HasValue ? read with { Value = read.Value with { File = file.Path } } : read;
    }

    private static Outcome<CaseModel> ReadModel(SourceFile file)
    {
        Outcome<CaseModelFile> read = Whole<CaseModelFile>(file);
        if (!read.HasValue) return Outcome<CaseModel>.None(read.Diagnostics);
        string slug = Slug(file.Path);
        Content.Yaml.Located<string> id = read.Value.Id;
        return id.Value == slug
            ? Outcome<CaseModel>.Of(CaseModelReading.ToModel(read.Value with { File = file.Path }), read.Diagnostics)
            : Outcome<CaseModel>.None([.. read.Diagnostics, new Diagnostic(ContentRules.NotAllowedValue, file.Path, id.Line, id.Column, [id.Value, "id", slug, slug])]);
    }

    // A file with an error in it is named, and no case is made of the rest.
    private static Outcome<T> Whole<T>(SourceFile file)
        where T : class
    {
        Outcome<T> read = YamlFile.Read<T>(file);
        return read.HasValue && !read.Diagnostics.Any(static found => found.Rule.Severity == Severity.Error) ? read : Outcome<T>.None(read.Diagnostics);
    }

    private static Outcome<CaseBatch> Judge(CaseModel model, CaseGrounds grounds)
    {
        if (grounds.Maker is null) return Outcome<CaseBatch>.None([]);
        (CaseBatch batch, IReadOnlyList<Diagnostic> findings) = CaseGate.Judge(grounds.Maker, model, grounds.Ids, grounds.Seed, Published);
        return Outcome<CaseBatch>.Of(batch, findings);
    }
}
