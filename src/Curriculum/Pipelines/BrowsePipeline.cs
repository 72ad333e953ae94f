using Curriculum.Content.Addresses;
using Curriculum.Content.Markdown;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Search.Documents;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.SitePipelines;

/// <summary>Lists that need no script: for each value of each facet what has it. They show what the search knows, so whoever adds documents there is listed here.</summary>
internal sealed class BrowsePipeline(MapPipeline map, SearchPipeline search, RenderService render) : Pipeline
{
    /// <summary>The list of all lists.</summary>
    public const string IndexPath = "jelajah/index.html";

    private static readonly string[] Kinds = ["lesson", "case", "questions", "reflection"];

    /// <inheritdoc/>
    public override bool MayWait => true;

    public override void Compose(SiteBuilder site)
    {
        Value<EquatableArray<Thing>> things = search.Documents.Select(static documents => EquatableArray.From(documents
            .Select(static d => d.Document)
            .Where(static d => Kinds.Contains(d.Kind, StringComparer.Ordinal) && !d.Facets.IsEmpty)
            .OrderBy(static d => d.Url, StringComparer.Ordinal)
            .Select(static d => new Thing(d.Title, d.Url, d.Summary, d.Kind, EquatableArray.From(d.Facets.Distinct())))));
        Value<Pair<SiteContext, EquatableArray<Thing>>> all = map.Context.With(things);
        foreach (Tongue tongue in Tongue.All)
        {
            site.Write(all.Spread(a => Lists(a.Left, a.Right, tongue)), static page => page.Path, page => render.Page<BrowsePage>(page.Model));
            site.Write(all.Spread(a => Index(a.Left, a.Right, tongue)), static page => page.Path, page => render.Page<BrowseListPage>(page.Model));
        }
    }

    private sealed record Thing(string Title, string Address, string Summary, string Kind, EquatableArray<SearchFacet> Facets);

    private sealed record FacetValue(SearchFacet Facet, string Label, string Address, EquatableArray<Thing> Things);

    // A module has a page of its own already.
    private static string Address(SearchFacet facet, SiteContext context) => facet.Name == "module"
        ? context.Outline.ModuleOf(facet.Value)?.Module.Address ?? IndexPath
        : $"jelajah/{SitePath.Slug(SearchPipeline.FacetWord(facet.Name))}-{SitePath.Slug(facet.Value)}.html";

    private static List<FacetValue> Values(SiteContext context, EquatableArray<Thing> things, Tongue tongue) =>
        [.. things
            .SelectMany(static thing => thing.Facets.Select(facet => (Facet: facet, Thing: thing)))
            .GroupBy(static pair => pair.Facet, static pair => pair.Thing)
            .Select(group => new FacetValue(group.Key, SearchPipeline.Label(group.Key, context, tongue), Address(group.Key, context), EquatableArray.From(group)))
            .OrderBy(static value => SearchDocuments.Facets.IndexOf(value.Facet.Name))
            .ThenBy(value => value.Facet.Name == "module" ? context.Outline.ModuleOf(value.Facet.Value)?.Number ?? 0 : 0)
            .ThenBy(static value => value.Label.ToUpperInvariant(), StringComparer.Ordinal)];

    private static PageLink Link(FacetValue value, Tongue tongue) => new(
        value.Label,
        tongue.Prefix + value.Address,
        string.Join(" · ", Kinds.Select(kind => (kind, Count: value.Things.Count(thing => thing.Kind == kind))).Where(static k => k.Count > 0).Select(k => tongue.Words.Count("browse.count-" + k.kind, k.Count))));

    private static IEnumerable<(string, PageOf<BrowseModel>)> Lists(SiteContext context, EquatableArray<Thing> things, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        List<FacetValue> values = [.. Values(context, things, tongue).Where(static value => value.Facet.Name != "module")];
        foreach (FacetValue value in values)
        {
            PageHead head = Heads.Of(context, tongue, PageKind.Prose, value.Address, value.Label, tongue.Words.Text("browse.of", value.Label), null, [new PageLink(tongue.Words["browse.title"], IndexPath)]);
            BrowseModel model = new()
            {
                Head = head with { NoIndex = true, CanonicalUrl = null },
                Site = context.Frame(tongue),
                Facet = value.Facet.Name,
                Groups = EquatableArray.From(Kinds
                    .Select(kind => new BrowseGroup(kind, EquatableArray.From(value.Things.Where(thing => thing.Kind == kind).Select(thing => new PageLink(thing.Title, tongue.Prefix + thing.Address, thing.Summary)))))
                    .Where(static group => group.Items.Count > 0)),
                Others = EquatableArray.From(values.Where(other => other.Facet.Name == value.Facet.Name && other.Facet != value.Facet).Select(other => Link(other, tongue))),
            };
            yield return (head.Path, new PageOf<BrowseModel>(model, FilledBody.None));
        }
    }

    private static IEnumerable<(string, PageOf<BrowseListModel>)> Index(SiteContext context, EquatableArray<Thing> things, Tongue tongue)
    {
        if (!context.Has(tongue)) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.Prose, IndexPath, tongue.Words["browse.title"], tongue.Words["browse.lead"]);
        IEnumerable<BrowseFacet> facets = Values(context, things, tongue)
            .GroupBy(static value => value.Facet.Name, StringComparer.Ordinal)
            .Select(group => new BrowseFacet(group.Key, EquatableArray.From(group.Select(value => Link(value, tongue)))));
        yield return (head.Path, new PageOf<BrowseListModel>(new BrowseListModel { Head = head, Site = context.Frame(tongue), Lead = tongue.Words["browse.lead"], Facets = EquatableArray.From(facets) }, FilledBody.None));
    }
}
