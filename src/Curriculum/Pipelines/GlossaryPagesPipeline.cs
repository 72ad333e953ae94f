using Curriculum.Content.Knowledge;
using Curriculum.Content.Lessons;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.SitePipelines;

/// <summary>The glossary, and one page per concept.</summary>
internal sealed class GlossaryPagesPipeline(MapPipeline map, RenderService render) : Pipeline
{
    public override void Compose(SiteBuilder site)
    {
        Value<EquatableArray<Sighting>> seen = map.ReflectionsOf.Reflections
            .Select(static d => EquatableArray.From(d.Front.Concepts.Select(c => new Sighting(c.Value, new PageLink(d.Front.Title, d.Address)))))
            .Collect(static all => EquatableArray.From(all.SelectMany(static seen => seen)));
        Value<GlossaryContext> context = map.Context.Combine(seen, static (c, seen) => new GlossaryContext(c, seen));
        foreach (Tongue tongue in Tongue.All)
        {
            site.Write(context.Spread(c => Concepts(c, tongue)), static page => page.Path, page => render.Page<ConceptPage>(page.Model));
            site.Write(map.Context.Spread(c => Glossary(c, tongue)), static page => page.Path, page => render.Page<GlossaryPage>(page.Model));
        }
    }

    // A concept that a reflection shows at work.
    private sealed record Sighting(string Concept, PageLink Page);

    private sealed record GlossaryContext(SiteContext Site, EquatableArray<Sighting> Seen)
    {
        private ILookup<string, Concept>? _parts;

        public ILookup<string, Concept> Parts => _parts ??= Site.Knowledge.Concepts
            .SelectMany(static c => c.BelongsTo.Select(whole => (Whole: whole.Value, Part: c)))
            .ToLookup(static pair => pair.Whole, static pair => pair.Part);

        public bool Equals(GlossaryContext? other) => other is not null && Site.Equals(other.Site) && Seen == other.Seen;

        public override int GetHashCode() => Site.GetHashCode();
    }

    private static IEnumerable<(string, PageOf<ConceptModel>)> Concepts(GlossaryContext glossary, Tongue tongue)
    {
        SiteContext context = glossary.Site;
        if (!context.Has(tongue)) yield break;
        foreach (Concept concept in context.Knowledge.Concepts)
        {
            ConceptModel model = Model(concept, glossary, tongue);
            yield return (model.Head.Path, new PageOf<ConceptModel>(model, Content.Markdown.FilledBody.None));
        }
    }

    private static ConceptModel Model(Concept concept, GlossaryContext glossary, Tongue tongue)
    {
        SiteContext context = glossary.Site;
        ConceptLine line = Heads.Concept(concept, tongue);
        ConceptFile section = context.Knowledge.Files.First(f => f.Concepts.Count > 0 && f.Concepts[0].Section == concept.Section);
        LessonFacet? main = context.Outline.MainLesson(concept.Id.Value);
        IEnumerable<LessonFacet> lessons = (main is null ? [] : new[] { main }).Concat(context.Outline.Lessons.Where(l => l.Also.Contains(concept.Id.Value, StringComparer.Ordinal)));
        return new ConceptModel
        {
            Head = Heads.Of(context, tongue, PageKind.Concept, GeneratedPages.ConceptAddress(concept.Id.Value), line.Term, line.Definition, concept.File, [new PageLink(tongue.Words["glossary.title"], "glosarium.html")]) with
            {
                ContentLanguage = null,
                Updated = context.Dates.Of(concept.File),
            },
            Site = context.Frame(tongue),
            TermOther = string.Equals(line.Term, line.TermOther, StringComparison.OrdinalIgnoreCase) ? null : line.TermOther,
            OtherLanguage = tongue.Other.Code,
            KindLabel = Kind(concept, context, tongue),
            Section = new PageLink(tongue.IsEnglish ? section.Title.En : section.Title.Id, tongue.Prefix + "glosarium.html#bagian-" + concept.Section),
            Definition = line.Definition,
            Aliases = concept.Aliases,
            Purpose = tongue.IsEnglish ? null : concept.Purpose,
            Examples = tongue.IsEnglish ? EquatableArray<string>.Empty : concept.Examples,
            BelongsTo = Heads.Links(concept.BelongsTo.Select(static b => b.Value), context, tongue),
            Parts = EquatableArray.From(glossary.Parts[concept.Id.Value].OrderBy(static part => part.Order ?? 999).Select(part => Heads.Link(part, tongue))),
            Confusions = EquatableArray.From(concept.EasilyConfusedWith
                .Select(c => (Other: context.Knowledge.Find(c.Id.Value), c.Remark))
                .Where(static c => c.Other is not null)
                .Select(c => new Theme.Models.Confusion(Heads.Link(c.Other!, tongue).Title, Heads.Link(c.Other!, tongue).Path, tongue.IsEnglish ? c.Other!.GlossEn : c.Remark))),
            TaughtIn = EquatableArray.From(lessons.Select(lesson => new PageLink(lesson.Title, tongue.Prefix + lesson.Address))),
            SeenIn = EquatableArray.From(glossary.Seen.Where(s => s.Concept == concept.Id.Value).Select(s => s.Page with { Path = tongue.Prefix + s.Page.Path })),
            Sources = EquatableArray.From(concept.Sources.Select((source, index) => new SourceEntry(index + 1, Source(source, context, tongue)))),
            Remark = tongue.IsEnglish && concept.Certainty != "seed-only" ? null : concept.Remark,
            Doubtful = concept.Certainty == "seed-only",
        };
    }

    private static string Source(Content.Knowledge.Credit source, SiteContext context, Tongue tongue)
    {
        string html = context.Works.Find(source.Work.Value) is { } work ? Content.Citations.Reference.Html(work, tongue.Say) : Content.Markdown.Html.Escape(source.Work.Value);
        return source.Note is { } note ? $"{html} <span class=\"source-note\">{Content.Markdown.Html.Escape(char.ToUpperInvariant(note[0]) + note[1..])}.</span>" : html;
    }

    private static string Kind(Concept concept, SiteContext context, Tongue tongue)
    {
        Bilingual? kind = context.Knowledge.Kinds.FirstOrDefault(k => k.Key == concept.Kind.Value)?.Value;
        return kind is null ? concept.Kind.Value : tongue.IsEnglish ? kind.En : kind.Id;
    }

    private static IEnumerable<(string, PageOf<GlossaryModel>)> Glossary(SiteContext context, Tongue tongue)
    {
        if (!context.Has(tongue) || context.Knowledge.Concepts.Count == 0) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.Concept, "glosarium.html", tongue.Words["glossary.title"], tongue.Words["glossary.lead"]);
        IEnumerable<GlossaryEntry> entries = context.Knowledge.Concepts
            .Select(concept => (Line: Heads.Concept(concept, tongue), Concept: concept))
            .OrderBy(static e => e.Line.Term.ToUpperInvariant(), StringComparer.Ordinal)
            .Select(e => new GlossaryEntry(e.Line.Id, e.Line.Term, e.Line.TermOther == e.Line.Term ? null : e.Line.TermOther, Kind(e.Concept, context, tongue), e.Concept.Section, e.Line.Definition, e.Line.Path));
        GlossaryModel model = new()
        {
            Head = head with { Scripts = EquatableArray.From(["glossary.js"]) },
            Site = context.Frame(tongue),
            Lead = tongue.Words["glossary.lead"],
            Sections = EquatableArray.From(context.Knowledge.Files.Where(static f => f.Concepts.Count > 0).Select(f => new GlossarySection(f.Concepts[0].Section, tongue.IsEnglish ? f.Title.En : f.Title.Id))),
            Entries = EquatableArray.From(entries),
        };
        yield return (head.Path, new PageOf<GlossaryModel>(model, Content.Markdown.FilledBody.None));
    }
}
