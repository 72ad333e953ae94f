using System.Text.Json.Nodes;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Markdown;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Theme.Models;

namespace Curriculum.SitePipelines;

/// <summary>Puts together what heads and lists of pages have in common.</summary>
internal static class Heads
{
    /// <summary>The head of a page.</summary>
    /// <param name="context">The site.</param>
    /// <param name="tongue">The page's language.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="address">Its address without the language's prefix.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="description">For search engines.</param>
    /// <param name="file">The input file it is made from, or null.</param>
    /// <param name="trail">Pages above it, without the language's prefix.</param>
    public static PageHead Of(SiteContext context, Tongue tongue, PageKind kind, string address, string title, string description, string? file = null, IReadOnlyList<PageLink>? trail = null)
    {
        string path = tongue.Prefix + address;
        List<PageLink> breadcrumbs = address == "index.html" ? [] : [new PageLink(tongue.Words["nav.home"], tongue.Prefix + "index.html")];
        breadcrumbs.AddRange((trail ?? []).Select(link => link with { Path = tongue.Prefix + link.Path }));
        return new PageHead
        {
            Title = title,
            Description = description,
            Path = path,
            Language = tongue.Code,
            AlternatePath = context.Has(tongue.Other) ? tongue.Other.Prefix + address : null,
            CanonicalUrl = Frames.Canonical(context.Site, path),
            Breadcrumbs = EquatableArray.From(breadcrumbs),
            EditUrl = file is null ? null : Frames.EditUrl(context.Site, file),
            Updated = file is null ? null : context.Dates.Of(file),
            Kind = kind,
            Scripts = EquatableArray<string>.Empty,
        };
    }

    /// <summary>Scripts that a body needs.</summary>
    public static EquatableArray<string> Scripts(Body body, FilledBody filled)
    {
        List<string> scripts = [];
        if (body.HasTabs) scripts.Add("tabs.js");
        if (filled.HasTerms) scripts.Add("term.js");
        if (body.HasTasks) scripts.Add("tasks.js");
        return EquatableArray.From(scripts);
    }

    public static IReadOnlyList<TocEntry> Contents(Body body) =>
        EquatableArray.From(body.Headings.Where(static heading => heading.Level <= 3).Select(static heading => new TocEntry(heading.Id, heading.Text, heading.Level)));

    public static IReadOnlyList<SourceEntry> Sources(Body body, SiteContext context, Tongue tongue) =>
        EquatableArray.From(body.Citations.Select((citation, index) => new SourceEntry(index + 1, context.Works.Find(citation.Key) is { } work ? Content.Citations.Reference.Html(work, tongue.Say) : Html.Escape(citation.Key))));

    public static ConceptLine Concept(Concept concept, Tongue tongue) => new(
        concept.Id.Value,
        tongue.IsEnglish ? concept.TermEn : concept.TermId,
        tongue.IsEnglish ? concept.TermId : concept.TermEn,
        tongue.IsEnglish ? concept.GlossEn : concept.Definition,
        tongue.Prefix + GeneratedPages.ConceptAddress(concept.Id.Value));

    public static IReadOnlyList<ConceptLine> Concepts(IEnumerable<string> ids, SiteContext context, Tongue tongue) =>
        EquatableArray.From(ids.Select(context.Knowledge.Find).Where(static concept => concept is not null).Select(concept => Concept(concept!, tongue)));

    public static PageLink Link(Concept concept, Tongue tongue) => new(tongue.IsEnglish ? concept.TermEn : concept.TermId, tongue.Prefix + GeneratedPages.ConceptAddress(concept.Id.Value));

    public static IReadOnlyList<PageLink> Links(IEnumerable<string> ids, SiteContext context, Tongue tongue) =>
        EquatableArray.From(ids.Select(context.Knowledge.Find).Where(static concept => concept is not null).Select(concept => Link(concept!, tongue)));

    /// <summary>Structured data for search engines; only with a base URL.</summary>
    public static string? JsonLd(SiteContext context, string path, Tongue tongue, string type, string name, string description, Action<JsonObject>? more = null)
    {
        if (Frames.Canonical(context.Site, path) is not { } url) return null;
        JsonObject data = new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = type,
            ["name"] = name,
            ["description"] = description,
            ["url"] = url,
            ["inLanguage"] = tongue.Code,
        };
        if (context.Site.LicenseUrl is { } licence) data["license"] = licence;
        if (context.Site.Organization is { } organization) data["provider"] = new JsonObject { ["@type"] = "Organization", ["name"] = organization };
        more?.Invoke(data);
        return data.ToJsonString();
    }
}
