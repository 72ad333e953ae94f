using Curriculum.Content;
using Curriculum.Content.Addresses;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Lessons;
using Curriculum.Content.Markdown;
using Curriculum.Content.Yaml;
using Curriculum.Forms;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Practice;
using Curriculum.Theme.Models;

namespace Curriculum.SitePipelines;

/// <summary>Everything that pages are made of, side by side.</summary>
internal sealed record SiteContext(SiteFile Site, PathsFile Paths, Outline Outline, KnowledgeBase Knowledge, Bibliography Works, SiteMap Map, GitDates Dates, EquatableArray<RelationFile> Relations, bool Live)
{
    private readonly SiteFrame?[] _frames = new SiteFrame?[2];
    private readonly BodyFiller?[] _fillers = new BodyFiller?[2];
    private IReadOnlySet<string>? _addresses;

    /// <summary>Whether the site has pages in a language.</summary>
    public bool Has(Tongue tongue) => Site.Languages.Contains(tongue.Code, StringComparer.Ordinal) || (!tongue.IsEnglish && Site.Languages.Count == 0);

    public SiteFrame Frame(Tongue tongue) => _frames[tongue.IsEnglish ? 1 : 0] ??=
        Frames.For(Site, tongue, Live, _addresses ??= new HashSet<string>(Map.Pages.Select(static page => page.Address), StringComparer.Ordinal));

    public BodyFiller Filler(Tongue tongue) => _fillers[tongue.IsEnglish ? 1 : 0] ??= new BodyFiller(Map, Knowledge, tongue.IsEnglish, tongue.Prefix);

    public string? Setting(string id) => Relations.SelectMany(static file => file.Settings).FirstOrDefault(setting => setting.Id.Value == id)?.Title;

    public bool Equals(SiteContext? other) => other is not null && Site == other.Site && Paths == other.Paths && Equals(Outline, other.Outline) && Equals(Knowledge, other.Knowledge)
        && Equals(Works, other.Works) && Equals(Map, other.Map) && Equals(Dates, other.Dates) && Relations == other.Relations && Live == other.Live;

    public override int GetHashCode() => HashCode.Combine(Site, Outline);
}

/// <summary>Gathers all addresses, checks all links, and puts together what pages need.</summary>
internal sealed class MapPipeline(SitePipeline settings, KnowledgePipeline knowledge, LessonPipeline lessons, ExercisePipeline exercises, ReflectionPipeline reflections, ProsePipeline prose, CasePipeline cases) : Pipeline
{
    public LessonPipeline LessonsOf => lessons;

    public ReflectionPipeline ReflectionsOf => reflections;

    public ProsePipeline ProseOf => prose;

    public CasePipeline CasesOf => cases;

    public Value<SiteContext> Context { get; private set; } = null!;

    public Value<SiteMap> Map { get; private set; } = null!;

    /// <summary>The site as the last run saw it.</summary>
    public SiteContext Latest => Context.Current;

    /// <summary>How each lesson reads, in the order of the outline.</summary>
    /// <remarks>Made when asked for: an edit of one lesson should not pay for it.</remarks>
    public IReadOnlyList<LessonReading> Readings()
    {
        Dictionary<string, LessonReading> all = lessons.Lessons.Current.Select(lesson => LessonReading.Of(lesson, Latest.Knowledge)).ToDictionary(static r => r.File, StringComparer.Ordinal);
        return [.. Latest.Outline.Lessons.Select(lesson => all.GetValueOrDefault(lesson.Path)).OfType<LessonReading>()];
    }

    public override void Compose(SiteBuilder site)
    {
        Value<EquatableArray<PageFacet>> lessonFacets = lessons.Lessons.Select(static d => Facet(d.Path, d.Slug, d.Front.Title, d.Body)).Collect(static all => EquatableArray.From(all));
        Value<EquatableArray<PageFacet>> reflectionFacets = reflections.Reflections.Select(static d => Facet(d.Path, d.Slug, d.Front.Title, d.Body)).Collect(static all => EquatableArray.From(all));
        Value<EquatableArray<PageFacet>> proseFacets = prose.Pages.Select(static d => Facet(d.Path, d.Path.StartsWith("en/", StringComparison.Ordinal) ? "" : d.Slug, d.Front.Title, d.Body)).Collect(static all => EquatableArray.From(all));
        Value<EquatableArray<string>> media = site.Files(InputPipeline.IsMedia).Select(static file => file.Path).Collect(static all => EquatableArray.From(all));
        Value<EquatableArray<PageFacet>> generated = lessons.Outline.With(knowledge.Knowledge)
            .Combine(settings.Paths, static (both, paths) => EquatableArray.From(GeneratedPages.Of(both.Left, both.Right, paths)))
            .Combine(exercises.HasQuestions, static (pages, has) => has ? EquatableArray.From(pages.Append(GeneratedPages.Quality)) : pages);
        Value<EquatableArray<PageFacet>> practice = lessons.Outline.Combine(exercises.Shelf, static (outline, shelf) => EquatableArray.From(PracticeAddresses.Pages(outline, shelf)));
        Value<EquatableArray<string>> markdown = site.Files("pelajaran/*/*.md", "refleksi/*.md", "halaman/*.md", "beranda.md").Select(static file => file.Path).Collect(static all => EquatableArray.From(all));
        Map = lessonFacets
            .Combine(reflectionFacets, static (a, b) => EquatableArray.From(a.Concat(b)))
            .Check(proseFacets, static (written, prose) => Outcome<EquatableArray<PageFacet>>.Of(EquatableArray.From(written.Concat(prose)), DoubleSlugs(written.Concat(prose))))
            .Combine(markdown, WithBroken)
            .Combine(generated, static (written, made) => EquatableArray.From(written.Concat(made)))
            .Combine(practice, static (written, made) => EquatableArray.From(written.Concat(made)))
            .Combine(cases.Addresses, static (pages, made) => EquatableArray.From(pages.Concat(made)))
            .Combine(media, static (pages, files) => (Pages: pages, Files: files))
            .Combine(knowledge.Knowledge.Combine(settings.Paths, Unknown), static (read, unknown) => new SiteMap(read.Pages, read.Files, unknown));
        Map.Check(settings.Settings, static (map, site) => Outcome<bool>.Of(true, Navigation(map, site).Concat(Clashes(map))));
        lessons.Lessons.Check(Map, static (d, map) => Outcome<bool>.Of(true, map.Check(d.Path, d.Body)));
        reflections.Reflections.Check(Map, static (d, map) => Outcome<bool>.Of(true, map.Check(d.Path, d.Body)));
        prose.Pages.Check(Map, static (d, map) => Outcome<bool>.Of(true, map.Check(d.Path, d.Body)));
        lessons.EnglishLessons.Check(Map, static (d, map) => Outcome<bool>.Of(true, map.Check(d.Path, d.Body)));
        lessons.EnglishLessons.Check(knowledge.Works, static (d, works) => Outcome<bool>.Of(true, Citations(d.Path, d.Body, works)));
        lessons.Lessons.Check(knowledge.Works, static (d, works) => Outcome<bool>.Of(true, Citations(d.Path, d.Body, works)));
        reflections.Reflections.Check(knowledge.Works, static (d, works) => Outcome<bool>.Of(true, Citations(d.Path, d.Body, works).Concat(CreditOf(d, works))));
        prose.Pages.Check(knowledge.Works, static (d, works) => Outcome<bool>.Of(true, Citations(d.Path, d.Body, works)));
        reflections.Reflections.Check(knowledge.Knowledge, static (d, base_) => Outcome<bool>.Of(true, References(d, base_)));
        reflections.Reflections.Check(knowledge.Relations, static (d, relations) => Outcome<bool>.Of(true, SettingOf(d, relations)));
        Value<SiteContext> context = settings.Settings.Combine(settings.Paths, (site, paths) => new SiteContext(site, paths, null!, null!, null!, null!, null!, [], settings.Options.Live));
        Context = context
            .Combine(lessons.Outline, static (c, outline) => c with { Outline = outline })
            .Combine(knowledge.Knowledge, static (c, base_) => c with { Knowledge = base_ })
            .Combine(knowledge.Works, static (c, works) => c with { Works = works })
            .Combine(knowledge.Relations, static (c, relations) => c with { Relations = relations })
            .Combine(site.Input(settings.Dates), static (c, dates) => c with { Dates = dates })
            .Combine(Map, static (c, map) => new SiteContext(c.Site, c.Paths, c.Outline, c.Knowledge, c.Works, map, c.Dates, c.Relations, c.Live));
    }

    // A file that could not be read keeps its place: other pages' links to it are not wrong for that.
    private static EquatableArray<PageFacet> WithBroken(EquatableArray<PageFacet> read, EquatableArray<string> files)
    {
        HashSet<string> known = new(read.Select(static page => page.Source), StringComparer.Ordinal);
        return EquatableArray.From(read.Concat(files.Where(file => !known.Contains(file)).Select(static file =>
            new PageFacet(file, SitePath.OfFile(file), System.IO.Path.GetFileNameWithoutExtension(file), System.IO.Path.GetFileNameWithoutExtension(file), [], Broken: true))));
    }

    private static PageFacet Facet(string path, string slug, string title, Body body) =>
        new(path, SitePath.OfFile(path), slug, title.Length > 0 ? title : System.IO.Path.GetFileNameWithoutExtension(path), body.Anchors);

    // Where pages would be whose ids stand in files that could not be read.
    private static EquatableArray<string> Unknown(KnowledgeBase knowledge, PathsFile paths) =>
        [.. knowledge.IsComplete ? (string[])[] : ["konsep/", "glosarium.html"], .. paths.Lost ? (string[])["jalur/"] : []];

    // The home page is both written and made.
    private static IEnumerable<Diagnostic> Clashes(SiteMap map) =>
        from same in map.Shared.Where(static shared => shared.Key != "index.html")
        let pages = same.OrderBy(static page => page.Source, StringComparer.Ordinal).ToList()
        from page in pages.Skip(1)
        where page.Source.Length > 0
        select new Diagnostic(ContentRules.AddressClash, page.Source, 1, 1, [page.Address, pages[0].Source]);

    private static IEnumerable<Diagnostic> DoubleSlugs(IEnumerable<PageFacet> pages)
    {
        Dictionary<string, PageFacet> seen = new(StringComparer.Ordinal);
        foreach (PageFacet page in pages)
        {
            if (page.Slug.Length == 0 || seen.TryAdd(page.Slug, page)) continue;

            // Two lessons of one slug are named by the outline already.
            bool lessons = page.Source.StartsWith("pelajaran/", StringComparison.Ordinal) && seen[page.Slug].Source.StartsWith("pelajaran/", StringComparison.Ordinal);
            if (!lessons) yield return new Diagnostic(ContentRules.DuplicateSlug, page.Source, 1, 1, [page.Slug, seen[page.Slug].Source]);
        }
    }

    private static IEnumerable<Diagnostic> Navigation(SiteMap map, SiteFile site) =>
        from item in site.Navigation
        where map.Lacks(item.Page.Value)
        select new Diagnostic(ContentRules.NavigationTarget, "situs.yml", item.Page.Line, item.Page.Column, [item.Page.Value, Suggestion.For(item.Page.Value, map.Pages.Select(static p => p.Address)) ?? ""]);

    private static IEnumerable<Diagnostic> Citations(string file, Body body, Bibliography works) =>
        from citation in body.Citations
        where works.Lacks(citation.Key)
        select new Diagnostic(ContentRules.UnknownCitation, file, citation.Line, citation.Column, [citation.Key, works.Guess(citation.Key)]);

    private static IEnumerable<Diagnostic> CreditOf(Document<ReflectionFrontMatter> d, Bibliography works)
    {
        if (d.Front.Credit is { } credit && works.Lacks(credit.Work.Value))
        {
            yield return new Diagnostic(ContentRules.UnknownCitation, d.Path, credit.Work.Line, credit.Work.Column, [credit.Work.Value, works.Guess(credit.Work.Value)]);
        }
    }

    private static IEnumerable<Diagnostic> References(Document<ReflectionFrontMatter> d, KnowledgeBase knowledge)
    {
        ReflectionFrontMatter f = d.Front;
        foreach (Located<string> id in f.Populations.Concat(f.Levels).Concat(f.Methods).Concat(f.TechniquesTools).Concat(f.StagesUsed).Concat(f.Concepts))
        {
            if (knowledge.Lacks(id.Value)) yield return new Diagnostic(ContentRules.UnknownConcept, d.Path, id.Line, id.Column, [id.Value, knowledge.Guess(id.Value)]);
        }
    }

    private static IEnumerable<Diagnostic> SettingOf(Document<ReflectionFrontMatter> d, EquatableArray<RelationFile> relations)
    {
        string[] known = [.. relations.SelectMany(static r => r.Settings).Select(static s => s.Id.Value)];
        Located<string> setting = d.Front.Setting;
        if (setting.Value is not null && known.Length > 0 && !relations.Any(static r => r.Lost) && !known.Contains(setting.Value, StringComparer.Ordinal))
        {
            yield return new Diagnostic(ContentRules.NotAllowedValue, d.Path, setting.Line, setting.Column, [setting.Value, "setting", string.Join(", ", known), Suggestion.For(setting.Value, known) ?? ""]);
        }
    }
}

/// <summary>Pages that no single file makes: lists, glossary, map, messages, keys.</summary>
internal static class GeneratedPages
{
    public static IEnumerable<PageFacet> Of(Outline outline, KnowledgeBase knowledge, PathsFile paths)
    {
        yield return Page("pelajaran/index.html");
        foreach (OutlineModule module in outline.Modules) yield return Page(module.Module.Address, module.Module.Module.Title);
        yield return Page("jalur/index.html");
        foreach (LearningPath path in paths.Paths) yield return Page($"jalur/{path.Id.Value}.html", path.Title);
        if (knowledge.Concepts.Count > 0)
        {
            IEnumerable<string> anchors = knowledge.Concepts.Select(static c => c.Id.Value).Concat(knowledge.Files.Where(static f => f.Concepts.Count > 0).Select(static f => "bagian-" + f.Concepts[0].Section));
            yield return new PageFacet("", "glosarium.html", "", "", EquatableArray.From(anchors), Broken: !knowledge.IsComplete);
            foreach (Concept concept in knowledge.Concepts) yield return Page(ConceptAddress(concept.Id.Value), concept.TermId);
        }

        foreach (string page in (string[])["index.html", "refleksi/index.html", "peta.html", "cari.html", "jelajah/index.html", "panduan/pesan.html"]) yield return Page(page);
        yield return new PageFacet("", KeyReference.Address, "", "", EquatableArray.From(KeyReference.Anchors));
    }

    /// <summary>Only where there are questions to tell of.</summary>
    public static PageFacet Quality { get; } = Page(QualityPagesPipeline.Address);

    public static string ConceptAddress(string id) => $"konsep/{id}.html";

    private static PageFacet Page(string address, string title = "") => new("", address, "", title, []);
}

/// <summary>How a lesson reads.</summary>
internal sealed record LessonReading(string File, string Slug, int Words, int Sentences, int Citations, int LinkedConcepts)
{
    public double WordsPerSentence => Sentences == 0 ? 0 : (double)Words / Sentences;

    public static LessonReading Of(Document<LessonFrontMatter> lesson, KnowledgeBase knowledge)
    {
        HashSet<string> linked = new(lesson.Body.Slots.Where(static s => s.Kind == SlotKind.Term).Select(s => knowledge.FindByName(s.Target)?.Id.Value ?? ""), StringComparer.Ordinal);
        return new(lesson.Path, lesson.Slug, lesson.Body.Words, lesson.Body.Sentences, lesson.Body.Citations.Count, lesson.Front.Concepts.Count(c => linked.Contains(c.Value)));
    }
}
