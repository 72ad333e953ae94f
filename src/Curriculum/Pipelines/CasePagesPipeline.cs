using Curriculum.Content;
using Curriculum.Content.Figures;
using Curriculum.Content.Markdown;
using Curriculum.Content.Yaml;
using Curriculum.Exercises.Cases;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.SitePipelines;

/// <summary>A page for each case, in the language that it is written in, and their list in both.</summary>
/// <remarks>A case is not doubled in English: frames alone would differ, and a hundred pages of a file each weigh too much for that.</remarks>
internal sealed class CasePagesPipeline(MapPipeline map, RenderService render) : Pipeline
{
    public override void Compose(SiteBuilder site)
    {
        CasePipeline cases = map.CasesOf;
        Values<CaseKindFacet> each = cases.Batches
            .With(cases.Maker)
            .Where(static pair => pair.Right is not null && pair.Left.Cases.Count > 0)
            .Select(static pair => CaseKindFacet.Of(pair.Left, pair.Right!.Library));
        Value<EquatableArray<CaseKindFacet>> kinds = each.Collect(static all => EquatableArray.From(all));
        Values<CasePageModel> pages = cases.Batches.Collect(static batches => EquatableArray.From(batches))
            .With(cases.Maker)
            .Spread(static both => both.Right is null ? [] : both.Left.SelectMany(batch => Pages(batch, both.Right.Library)));
        site.Write(
            pages.Select(static page => new Pair<CasePageModel, EquatableArray<CaseDrawing>>(page, Draw(page))).With(kinds).Combine(map.Context, static (drawn, context) => Page(drawn.Left.Left, drawn.Left.Right, drawn.Right, context)),
            static page => page.Path,
            page => render.Page<CasePage>(page.Model));
        Value<Pair<SiteContext, EquatableArray<CaseKindFacet>>> list = map.Context.With(kinds);
        foreach (Tongue tongue in Tongue.All)
        {
            site.Write(list.Spread(both => List(both.Left, both.Right, tongue)), static page => page.Path, page => render.Page<CaseListPage>(page.Model));
        }
    }

    private static IEnumerable<(string, CasePageModel)> Pages(CaseBatch batch, CaseLibrary library) =>
        batch.Cases.Select(practice => (practice.Id, CasePageMaker.Make(practice, batch.Model, library)));

    private static EquatableArray<CaseDrawing> Draw(CasePageModel page)
    {
        List<CaseDrawing> drawings = [];
        foreach (CasePageDocument document in page.Documents.Where(static document => document.FigureYaml.Length > 0))
        {
            // The gate compares every drawing with the case's data; what cannot be drawn is told in words.
            List<Diagnostic> found = [];
            SourceText source = new(page.Id, document.FigureYaml);
            if (YamlReader.Read(source, found) is { } yaml && FigureDrawing.Draw(document.FigureKind, yaml, source, Tongue.Indonesian.Say, found) is { } drawn)
            {
                drawings.Add(new CaseDrawing(document.Anchor, drawn.Svg, drawn.TextHtml));
            }
        }

        return EquatableArray.From(drawings);
    }

    private static PageOf<CasePlayModel> Page(CasePageModel page, EquatableArray<CaseDrawing> drawings, EquatableArray<CaseKindFacet> kinds, SiteContext context)
    {
        Tongue tongue = Tongue.Indonesian;
        CaseKindFacet own = kinds.First(kind => kind.Id == page.Model);
        PageHead head = Heads.Of(context, tongue, PageKind.Case, CasePipeline.AddressOf(page.Model, page.Index), tongue.Words.Text("case.title", page.Title, page.Index), page.Summary, $"kasus/{page.Model}.yml",
            [new PageLink(tongue.Words["case.list.title"], CasePipeline.ListAddress)]);
        string[] works = [.. page.Reviews.Select(static review => review.StandardSource).Where(key => context.Works.Find(key) is not null).Distinct(StringComparer.Ordinal)];
        return new PageOf<CasePlayModel>(
            new CasePlayModel
            {
                Head = head with { AlternatePath = null, Scripts = EquatableArray.From(["progress.js", "case.js"]) },
                Site = context.Frame(tongue),
                Case = page,
                Drawings = drawings,
                Instead = Case(kinds, page.Instead, page.Index),
                Another = own.Titles.Count > 1 ? Case(kinds, page.Model, (page.Index % own.Titles.Count) + 1) : null,
                Kind = new PageLink(own.Title, $"{CasePipeline.ListAddress}#{page.Model}"),
                Sources = EquatableArray.From(works.Select((key, i) => new SourceEntry(i + 1, Content.Citations.Reference.Html(context.Works.Find(key)!, tongue.Say)))),
                Citations = EquatableArray.From(page.Reviews.Select(review => Array.IndexOf(works, review.StandardSource) + 1)),
            },
            FilledBody.None);
    }

    private static PageLink? Case(EquatableArray<CaseKindFacet> kinds, string model, int index) =>
        kinds.FirstOrDefault(kind => kind.Id == model) is { } kind && index <= kind.Titles.Count ? new PageLink(kind.Titles[index - 1], CasePipeline.AddressOf(model, index)) : null;

    private static IEnumerable<(string, PageOf<CaseListModel>)> List(SiteContext context, EquatableArray<CaseKindFacet> kinds, Tongue tongue)
    {
        if (!context.Has(tongue) || kinds.Count == 0) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.Case, CasePipeline.ListAddress, tongue.Words["case.list.title"], tongue.Words["case.list.lead"]);
        yield return (head.Path, new PageOf<CaseListModel>(
            new CaseListModel
            {
                Head = head with { ContentLanguage = tongue.IsEnglish ? "id" : null, Scripts = EquatableArray.From(["cases.js"]) },
                Site = context.Frame(tongue),
                Facets = EquatableArray.From(CaseFacets.Of(kinds)),
                Kinds = EquatableArray.From(kinds.Select(static kind => kind.Shown())),
            },
            FilledBody.None));
    }
}
