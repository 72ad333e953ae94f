using Curriculum.Content;
using Curriculum.Content.Lessons;
using Curriculum.Forms;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Reports;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.SitePipelines;

/// <summary>Home, about, guides, the references of all messages and keys, and the pages for what is missing.</summary>
internal sealed class ProsePagesPipeline(MapPipeline map, RenderService render) : Pipeline
{
    private const string MessagesAddress = "panduan/pesan.html";

    public override void Compose(SiteBuilder site)
    {
        Values<Document<PageFrontMatter>> indonesian = map.ProseOf.Pages.Where(static d => !d.Path.StartsWith("en/", StringComparison.Ordinal));
        Values<Document<PageFrontMatter>> english = map.ProseOf.Pages.Where(static d => d.Path.StartsWith("en/", StringComparison.Ordinal));
        foreach (Tongue tongue in Tongue.All)
        {
            Values<Pair<Document<PageFrontMatter>, Document<PageFrontMatter>?>> pages = indonesian.Join(english, static d => "en/" + d.Path, static (d, en) => new Pair<Document<PageFrontMatter>, Document<PageFrontMatter>?>(d, en));
            site.Write(
                pages.Where(static p => p.Left.Slug != "beranda").Check(map.Context, (p, c) => Prose(p.Left, p.Right, c, tongue)),
                static page => page.Path,
                page => render.Page<ProsePage>(page.Model, page.Body));
            site.Write(
                pages.Where(static p => p.Left.Slug == "beranda").Check(map.Context, (p, c) => Home(p.Left, p.Right, c, tongue)),
                static page => page.Path,
                page => render.Page<HomePage>(page.Model, page.Body));
            site.Write(map.Context.Spread(c => Messages(c, tongue)), static page => page.Path, page => render.Page<DiagnosticsReferencePage>(page.Model));
            site.Write(map.Context.Spread(c => Keys(c, tongue)), static page => page.Path, page => render.Page<KeyReferencePage>(page.Model));
        }

        site.Write(map.Context.Spread(NotFound), static page => page.Path, page => render.Page<NotFoundPage>(page.Model));
    }

    private static (Document<PageFrontMatter> Shown, bool Fallback) Choose(Document<PageFrontMatter> own, Document<PageFrontMatter>? translated, Tongue tongue) =>
        !tongue.IsEnglish ? (own, false) : translated is null ? (own, true) : (translated, false);

    private static Outcome<PageOf<ProseModel>> Prose(Document<PageFrontMatter> own, Document<PageFrontMatter>? translated, SiteContext context, Tongue tongue)
    {
        if (!context.Has(tongue)) return Outcome<PageOf<ProseModel>>.None([]);
        (Document<PageFrontMatter> shown, bool fallback) = Choose(own, translated, tongue);
        List<Diagnostic> found = [];
        Content.Markdown.FilledBody body = context.Filler(tongue).Fill(shown.Body, shown.Path, tongue.Prefix + own.Address, fallback ? null : found);
        if (shown.Broken) return Outcome<PageOf<ProseModel>>.None(found);
        PageHead head = Heads.Of(context, tongue, PageKind.Prose, own.Address, shown.Front.Title, shown.Front.Summary, shown.Path);
        return Outcome<PageOf<ProseModel>>.Of(
            new PageOf<ProseModel>(
                new ProseModel
                {
                    Head = head with { ContentLanguage = fallback ? "id" : null, Scripts = Heads.Scripts(shown.Body, body), Updated = context.Dates.Of(shown.Path) ?? Day(shown.Front.Updated) },
                    Site = context.Frame(tongue),
                    Lead = shown.Front.Summary,
                    Body = RenderService.BodyMark,
                    Contents = shown.Body.Headings.Count > 2 ? Heads.Contents(shown.Body) : EquatableArray<TocEntry>.Empty,
                    Sources = Heads.Sources(shown.Body, context, tongue),
                },
                body),
            found);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Outcome<PageOf<HomeModel>> Home(Document<PageFrontMatter> own, Document<PageFrontMatter>? translated, SiteContext context, Tongue tongue)
    {
        if (!context.Has(tongue)) return Outcome<PageOf<HomeModel>>.None([]);
        (Document<PageFrontMatter> shown, bool fallback) = Choose(own, translated, tongue);
        List<Diagnostic> found = [];
        Content.Markdown.FilledBody body = context.Filler(tongue).Fill(shown.Body, shown.Path, tongue.Prefix + "index.html", fallback ? null : found);
        if (shown.Broken) return Outcome<PageOf<HomeModel>>.None(found);
        PageHead head = Heads.Of(context, tongue, PageKind.Home, "index.html", tongue.Pick(context.Site.Name, context.Site.NameEn), tongue.Pick(context.Site.Description, context.Site.DescriptionEn), shown.Path);
        return Outcome<PageOf<HomeModel>>.Of(
            new PageOf<HomeModel>(
                new HomeModel
                {
                    Head = head with
                    {
                        ContentLanguage = fallback ? "id" : null,
                        Scripts = EquatableArray.From(Heads.Scripts(shown.Body, body).Concat(ExercisePagesPipeline.Keeping)),
                        Data = [Practice.PracticeAddresses.Words(fallback ? "id" : tongue.Code)],
                        JsonLd = Heads.JsonLd(context, head.Path, tongue, "WebSite", head.Title, head.Description),
                    },
                    Site = context.Frame(tongue),
                    Lead = shown.Front.Summary,
                    ProgressPath = tongue.Prefix + Practice.PracticeAddresses.Progress,
                    Body = RenderService.BodyMark,
                    Doors = EquatableArray.From(Doors(context, tongue)),
                    Paths = LessonPagesPipeline.PathCards(context, tongue),
                    Modules = LessonPagesPipeline.Cards(context, tongue),
                },
                body),
            found);
    }

    private static IEnumerable<Door> Doors(SiteContext context, Tongue tongue)
    {
        foreach ((Audience audience, string key, string[] targets) in new[]
        {
            (Audience.Student, "student", new[] { "jalur/student-core.html", "pelajaran/index.html" }),
            (Audience.Lecturer, "lecturer", ["halaman/panduan.html", "jalur/index.html"]),
            (Audience.Intern, "intern", ["halaman/calon-magang.html", "refleksi/index.html"]),
        })
        {
            string target = Array.Find(targets, t => context.Map.At(t) is not null) ?? "pelajaran/index.html";
            yield return new Door(audience, tongue.Words[$"door.{key}.title"], tongue.Words[$"door.{key}.text"], tongue.Words[$"door.{key}.action"], tongue.Prefix + target);
        }
    }

    private static IEnumerable<(string, PageOf<DiagnosticsReferenceModel>)> Messages(SiteContext context, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        DiagnosticWords words = new(tongue);
        PageHead head = Heads.Of(context, tongue, PageKind.Prose, MessagesAddress, tongue.Words["messages.title"], tongue.Words["messages.lead"], null, Guide(context, tongue));
        DiagnosticsReferenceModel model = new()
        {
            Head = head,
            Site = context.Frame(tongue),
            Lead = tongue.Words["messages.lead"],
            Related = EquatableArray.From([new PageLink(tongue.Words["keys.title"], tongue.Prefix + KeyReference.Address, tongue.Words["keys.related"])]),
            Categories = EquatableArray.From(AllRules.Categories.Select(c => new DiagnosticCategory(c, tongue.Words["category." + c]))),
            Entries = EquatableArray.From(AllRules.List.Select(rule => new DiagnosticEntry(
                rule.Code, rule.Category, rule.Severity == Severity.Error ? ProblemSeverity.Error : ProblemSeverity.Warning, words.Title(rule), words.Sample(rule), words.SampleCure(rule)))),
        };
        yield return (head.Path, new PageOf<DiagnosticsReferenceModel>(model, Content.Markdown.FilledBody.None));
    }

    private static IEnumerable<(string, PageOf<KeyReferenceModel>)> Keys(SiteContext context, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.Prose, KeyReference.Address, tongue.Words["keys.title"], tongue.Words["keys.lead"], null, Guide(context, tongue));
        KeyReferenceModel model = new()
        {
            Head = head,
            Site = context.Frame(tongue),
            Lead = tongue.Words["keys.lead"],
            Forms = KeyReference.In(tongue),
            Related = EquatableArray.From([new PageLink(tongue.Words["messages.title"], tongue.Prefix + MessagesAddress, tongue.Words["messages.lead"])]),
        };
        yield return (head.Path, new PageOf<KeyReferenceModel>(model, Content.Markdown.FilledBody.None));
    }

    private static IReadOnlyList<PageLink> Guide(SiteContext context, Tongue tongue) =>
        context.Map.At("halaman/panduan.html") is { } guide ? [new PageLink(tongue.Words["footer.panduan"], guide.Address)] : [];

    private static IReadOnlyList<PageLink> Suggestions(SiteContext context, Tongue tongue) =>
        EquatableArray.From(context.Frame(tongue).Navigation.Prepend(new PageLink(tongue.Words["nav.home"], tongue.Prefix + "index.html")));

    private static IEnumerable<(string, PageOf<NotFoundModel>)> NotFound(SiteContext context)
    {
        Tongue tongue = Tongue.Indonesian;
        PageHead head = Heads.Of(context, tongue, PageKind.Prose, "404.html", tongue.Words["missing.title"], tongue.Words["missing.lead"]);
        yield return ("404.html", new PageOf<NotFoundModel>(
            new NotFoundModel { Head = head with { NoIndex = true, AlternatePath = null, CanonicalUrl = null }, Site = context.Frame(tongue), Suggestions = Suggestions(context, tongue) },
            Content.Markdown.FilledBody.None));
    }
}
