using Curriculum.Content.Lessons;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.SitePipelines;

/// <summary>Pages of placements, and their comparison.</summary>
internal sealed class ReflectionPagesPipeline(MapPipeline map, RenderService render) : Pipeline
{
    public override void Compose(SiteBuilder site)
    {
        Value<EquatableArray<ReflectionFacet>> all = map.ReflectionsOf.Reflections
            .Where(static d => !d.Broken)
            .Select(static d => new ReflectionFacet(d.Address, d.Slug, d.Front))
            .Collect(static facets => EquatableArray.From(facets.OrderBy(static f => f.Front.Order).ThenBy(static f => f.Slug, StringComparer.Ordinal)));
        Value<Pair<SiteContext, EquatableArray<ReflectionFacet>>> context = map.Context.With(all);
        foreach (Tongue tongue in Tongue.All)
        {
            Values<PageOf<ReflectionModel>> pages = map.ReflectionsOf.Reflections.Check(context, (d, c) => Page(d, c.Left, c.Right, tongue));
            site.Write(pages, static page => page.Path, page => render.Page<ReflectionPage>(page.Model, page.Body));
            site.Write(context.Spread(c => List(c.Left, c.Right, tongue)), static page => page.Path, page => render.Page<ReflectionListPage>(page.Model));
        }
    }

    private sealed record ReflectionFacet(string Address, string Slug, ReflectionFrontMatter Front);

    private static Outcome<PageOf<ReflectionModel>> Page(Document<ReflectionFrontMatter> d, SiteContext context, EquatableArray<ReflectionFacet> all, Tongue tongue)
    {
        if (!context.Has(tongue)) return Outcome<PageOf<ReflectionModel>>.None([]);
        List<Diagnostic> found = [];
        ReflectionFrontMatter front = d.Front;
        string title = tongue.Pick(front.Title, front.TitleEn);
        Content.Markdown.FilledBody body = context.Filler(tongue).Fill(d.Body, d.Path, tongue.Prefix + d.Address, tongue.IsEnglish ? null : found);
        if (d.Broken) return Outcome<PageOf<ReflectionModel>>.None(found);
        PageHead head = Heads.Of(context, tongue, PageKind.Reflection, d.Address, title, front.Summary, d.Path, [new PageLink(tongue.Words["reflections.title"], "refleksi/index.html")]);
        int index = all.ToList().FindIndex(f => f.Slug == d.Slug);
        return Outcome<PageOf<ReflectionModel>>.Of(
            new PageOf<ReflectionModel>(
                new ReflectionModel
                {
                    Head = head with
                    {
                        ContentLanguage = tongue.IsEnglish ? "id" : null,
                        Scripts = Heads.Scripts(d.Body, body),
                        Updated = context.Dates.Of(d.Path) ?? front.Updated?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                    },
                    Site = context.Frame(tongue),
                    Summary = front.Summary,
                    Facts = Facts(front, context, tongue),
                    Body = RenderService.BodyMark,
                    Contents = Heads.Contents(d.Body),
                    Activities = front.Activities,
                    Learned = front.Learned,
                    CreditHtml = front.Credit is { } credit && context.Works.Find(credit.Work.Value) is { } work
                        ? Content.Citations.Reference.Html(work, tongue.Say) + (credit.Note is { } note ? " " + Content.Markdown.Html.Escape(note) : "")
                        : "",
                    Concepts = Heads.Concepts(front.Concepts.Select(static c => c.Value), context, tongue),
                    Sources = Heads.Sources(d.Body, context, tongue),
                    Previous = index > 0 ? Link(all[index - 1], tongue) : null,
                    Next = index + 1 < all.Count ? Link(all[index + 1], tongue) : null,
                },
                body),
            found);
    }

    private static PageLink Link(ReflectionFacet facet, Tongue tongue) => new(tongue.Pick(facet.Front.Title, facet.Front.TitleEn), tongue.Prefix + facet.Address);

    private static PlacementFacts Facts(ReflectionFrontMatter front, SiteContext context, Tongue tongue)
    {
        IReadOnlyList<PageLink> Links(EquatableArray<Content.Yaml.Located<string>> ids) => Heads.Links(ids.Select(static id => id.Value), context, tongue);
        return new PlacementFacts
        {
            Institution = front.Institution,
            Unit = front.Unit,
            Place = front.Place,
            Programme = front.Programme,
            University = front.University,
            Duration = front.Duration,
            Setting = context.Setting(front.Setting.Value),
            Populations = Links(front.Populations),
            Methods = Links(front.Methods),
            Levels = Links(front.Levels),
            Techniques = Links(front.TechniquesTools),
        };
    }

    private static IEnumerable<(string, PageOf<ReflectionListModel>)> List(SiteContext context, EquatableArray<ReflectionFacet> all, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.Reflection, "refleksi/index.html", tongue.Words["reflections.title"], tongue.Words["reflections.lead"]);
        IEnumerable<ReflectionCard> cards = all.Select(facet => new ReflectionCard
        {
            Title = tongue.Pick(facet.Front.Title, facet.Front.TitleEn),
            ShortName = ShortName(facet.Front.Institution),
            Path = tongue.Prefix + facet.Address,
            Summary = facet.Front.Summary,
            Facts = Facts(facet.Front, context, tongue),
            Activities = facet.Front.Activities,
            HardMoments = facet.Front.HardMoments,
        });
        yield return (head.Path, new PageOf<ReflectionListModel>(
            new ReflectionListModel { Head = head with { ContentLanguage = null, Scripts = EquatableArray.From(["compare.js"]) }, BrowsePath = tongue.Prefix + BrowsePipeline.IndexPath, Site = context.Frame(tongue), Lead = tongue.Words["reflections.lead"], Placements = EquatableArray.From(cards) },
            Content.Markdown.FilledBody.None));
    }

    private static string ShortName(string institution)
    {
        string name = institution.Split(',')[^1].Trim();
        return name.Replace("Kabupaten ", "", StringComparison.Ordinal).Replace("Kota ", "", StringComparison.Ordinal).Replace("Provinsi ", "", StringComparison.Ordinal);
    }
}
