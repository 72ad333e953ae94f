using System.Text;
using Curriculum.Content.Addresses;
using Curriculum.Content.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Content.Markdown;

/// <summary>A body whose slots are filled for one page.</summary>
/// <param name="Parts">The parts as rendered; shared by all languages of a page.</param>
/// <param name="Fills">What goes into each slot, in order.</param>
public sealed record FilledBody(EquatableArray<BodyPart> Parts, EquatableArray<string> Fills)
{
    /// <summary>An empty body.</summary>
    public static FilledBody None { get; } = new([], []);

    /// <summary>The whole HTML.</summary>
    public override string ToString()
    {
        StringBuilder html = new();
        int slot = 0;
        foreach (BodyPart part in Parts)
        {
            html.Append(part.Html.ToString());
            if (part.Slot is not null) html.Append(Fills[slot++]);
        }

        return html.ToString();
    }

    /// <summary>Appends the HTML as UTF-8.</summary>
    public void WriteTo(System.Buffers.IBufferWriter<byte> target)
    {
        int slot = 0;
        foreach (BodyPart part in Parts)
        {
            System.Buffers.BuffersExtensions.Write(target, part.Html.Span);
            if (part.Slot is not null) Encoding.UTF8.GetBytes(Fills[slot++], target);
        }
    }

    /// <summary>Whether the page needs the script for terms.</summary>
    public bool HasTerms => Parts.Any(static part => part.Slot?.Kind == SlotKind.Term);
}

/// <summary>Fills the slots of a body from the knowledge base and the map of the site.</summary>
/// <param name="map">All pages.</param>
/// <param name="knowledge">All concepts.</param>
/// <param name="english">Whether terms and definitions are shown in English.</param>
/// <param name="prefix">Where the pages of this language begin: "" or "en/".</param>
public sealed class BodyFiller(SiteMap map, KnowledgeBase knowledge, bool english, string prefix)
{
    private const int TipLength = 180;

    /// <summary>Fills a body for the page at an address.</summary>
    /// <param name="body">The rendered body.</param>
    /// <param name="file">Its file, for findings.</param>
    /// <param name="address">The page, relative to the site.</param>
    /// <param name="found">Takes what leads nowhere; null where another language's page has reported it.</param>
    public FilledBody Fill(Body body, string file, string address, List<Diagnostic>? found)
    {
        List<string> fills = [];
        foreach (BodySlot slot in body.Slots)
        {
            fills.Add(slot.Kind switch
            {
                SlotKind.Term => Term(slot, file, address, found),
                SlotKind.Page => Page(slot, file, address, found),
                _ => SitePath.Relative(address, slot.Target),
            });
        }

        return new FilledBody(body.Parts, EquatableArray.From(fills));
    }

    private string Term(BodySlot slot, string file, string address, List<Diagnostic>? found)
    {
        Concept? concept = knowledge.FindByName(slot.Target);
        if (concept is null)
        {
            if (knowledge.IsComplete) found?.Add(new Diagnostic(ContentRules.UnknownConcept, file, slot.Line, slot.Column, [slot.Target, knowledge.GuessName(slot.Target)]));
            return Html.Escape(slot.Label ?? slot.Target);
        }

        StringBuilder html = new("<a class=\"term\" href=\"");
        html.Append(SitePath.Relative(address, prefix + "glosarium.html", concept.Id.Value)).Append("\" data-tip=\"");
        html.Append(Html.Escape(Shorten(english ? concept.GlossEn : concept.Definition))).Append("\">")
            .Append(Html.Escape(slot.Label ?? InSentence(concept.TermId.Length > 0 ? concept.TermId : concept.Id.Value)));
        return html.Append("</a>").ToString();
    }

    private string Page(BodySlot slot, string file, string address, List<Diagnostic>? found)
    {
        PageFacet? page = map.BySlug(slot.Target);
        if (page is null)
        {
            found?.Add(new Diagnostic(ContentRules.BrokenLink, file, slot.Line, slot.Column, [slot.Target, map.Guess(slot.Target)]));
            return Html.Escape(slot.Label ?? slot.Target);
        }

        if (slot.Anchor.Length > 0 && !map.HasAnchor(page, slot.Anchor))
        {
            found?.Add(new Diagnostic(ContentRules.BrokenAnchor, file, slot.Line, slot.Column, [slot.Anchor, page.Source.Length > 0 ? page.Source : page.Address, Yaml.Suggestion.For(slot.Anchor, page.Anchors) ?? ""]));
        }

        return $"<a href=\"{SitePath.Relative(address, prefix + page.Address, slot.Anchor)}\">{Html.Escape(slot.Label ?? page.Title)}</a>";
    }

    // "Asesmen" becomes "asesmen" inside a sentence; "BPSS" and "Model A Rothman" keep their capitals.
    private static string InSentence(string term)
    {
        string first = term.Split(' ')[0];
        bool name = first.Skip(1).Any(char.IsUpper) || first.Length == 1 || term.Split(' ').Skip(1).Any(static word => word.Length > 0 && char.IsUpper(word[0]));
        return name ? term : char.ToLowerInvariant(term[0]) + term[1..];
    }

    private static string Shorten(string text)
    {
        if (text.Length <= TipLength) return text;
        int space = text.LastIndexOf(' ', TipLength);
        return text[..(space < 60 ? TipLength : space)].TrimEnd(',', ';', ' ') + " …";
    }
}
