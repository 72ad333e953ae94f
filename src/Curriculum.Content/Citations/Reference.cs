using System.Text;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Markdown;

namespace Curriculum.Content.Citations;

/// <summary>Writes a work as an entry of a Daftar Pustaka: author, year, title, source, remark.</summary>
public static class Reference
{
    /// <summary>The entry as HTML; every field is escaped, a URL only linked when its scheme is allowed.</summary>
    public static string Html(Work work, Phrase say)
    {
        StringBuilder html = new();
        string authors = Authors(work, say);
        if (authors.Length > 0) html.Append(Markdown.Html.Escape(authors)).Append(' ');
        if (work.Issued is { } year) html.Append('(').Append(Markdown.Html.Escape(year)).Append("). ");
        bool part = work.ContainerTitle is not null;
        html.Append(part ? "" : "<cite>").Append(Markdown.Html.Escape(work.Title)).Append(part ? "" : "</cite>");
        if (work.Edition is { } edition) html.Append(" (").Append(Markdown.Html.Escape(say("reference.edition", edition))).Append(')');
        html.Append(". ");
        if (work.ContainerTitle is { } container)
        {
            html.Append("<cite>").Append(Markdown.Html.Escape(container)).Append("</cite>");
            if (work.Volume is { } volume) html.Append(", ").Append(Markdown.Html.Escape(volume));
            if (work.Issue is { } issue) html.Append('(').Append(Markdown.Html.Escape(issue)).Append(')');
            if (work.Page is { } page) html.Append(", ").Append(Markdown.Html.Escape(page));
            html.Append(". ");
        }

        string place = string.Join(": ", new[] { work.PublisherPlace, work.Publisher }.Where(static x => x is not null));
        if (place.Length > 0) html.Append(Markdown.Html.Escape(place)).Append(". ");
        if (work.Doi is { } doi) Link(html, "https://doi.org/" + doi);
        else if (work.Url is { } url) Link(html, url);
        if (work.Note is { } note) html.Append("<span class=\"source-note\">").Append(Markdown.Html.Escape(Sentence(note))).Append("</span>");
        return html.ToString().Trim();
    }

    /// <summary>Family names for a short mention ("Toseland &amp; Rivas").</summary>
    public static string Short(Work work) => work.Author.Count switch
    {
        0 => work.Title,
        1 => Family(work.Author[0]),
        2 => Family(work.Author[0]) + " & " + Family(work.Author[1]),
        _ => Family(work.Author[0]) + " dkk.",
    };

    private static string Authors(Work work, Phrase say)
    {
        string[] names = [.. work.Author.Select(static a => a.Literal ?? (a.Given is null ? a.Family ?? "" : a.Family + ", " + Initials(a.Given)))];
        string joined = names.Length switch
        {
            0 => "",
            1 => names[0],
            _ => string.Join(", ", names[..^1]) + say("reference.and") + names[^1],
        };
        return joined.Length == 0 || joined.EndsWith('.') ? joined : joined + ".";
    }

    private static string Initials(string given) =>
        string.Join(' ', given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static name => name[0] + "."));

    private static string Family(Author author) => author.Literal ?? author.Family ?? "";

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..] + (text.EndsWith('.') ? "" : ".");

    private static void Link(StringBuilder html, string url)
    {
        if (Addresses.UrlPolicy.Judge(url, "").Kind != Addresses.UrlKind.External) return;
        string safe = Markdown.Html.Escape(url);
        html.Append("<a class=\"external\" rel=\"noopener\" href=\"").Append(safe).Append("\">").Append(safe).Append("</a>. ");
    }
}
