using Curriculum.Content.Addresses;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Curriculum.Content.Markdown;

/// <content>Tables, footnotes and everything inside a line.</content>
public sealed partial class BodyRenderer
{
    private static readonly string[] VagueTexts = ["di sini", "klik di sini", "klik", "link", "tautan", "here", "click here", "ini"];

    private void Inlines(ContainerInline? container)
    {
        for (Inline? inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) Inline(inline);
    }

    private void Inline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                if (literal.Content.AsSpan() is "**" or "__") Found(ContentRules.UnclosedEmphasis, literal, literal.Content.ToString());
                Prose(literal);
                break;
            case EmphasisInline emphasis: Emphasis(emphasis); break;
            case CodeInline code: _out.Raw("<code>").Text(code.Content).Raw("</code>"); _text.Append(code.Content); break;
            case LinkInline { IsImage: true } image: Image(image); break;
            case LinkInline link: Link(link); break;
            case AutolinkInline auto: Autolink(auto); break;
            case LineBreakInline line: _out.Raw(line.IsHard ? "<br>" : "\n"); _text.Append(' '); break;
            case HtmlEntityInline entity: Literal(entity.Transcoded.AsSpan()); break;
            case HtmlInline html: Tag(html); break;
            case TaskList task: TaskMark(task); break;
            case FootnoteLink note: Footnote(note); break;
            case ReferenceInline reference: Reference(reference); break;
            case CitationInline citation: Citation(citation); break;
            case DelimiterInline delimiter: Literal(delimiter.ToLiteral()); Inlines(delimiter); break;
            case ContainerInline container: Inlines(container); break;
            default: throw new InvalidOperationException("No renderer for the inline " + inline.GetType().Name);
        }
    }

    // The mark of a task became its box; in a list that is no list of tasks it stays what was written.
    private void TaskMark(TaskList task)
    {
        if (task.Parent?.ParentBlock is ParagraphBlock { Parent: ListItemBlock { Parent: ListBlock list } } && IsTasks(list)) return;
        Literal(task.Checked ? "[x]" : "[ ]");
    }

    // A pair of tags is one mistake.
    private void Tag(HtmlInline html)
    {
        bool closes = html.Tag.StartsWith("</", StringComparison.Ordinal);
        if (!closes || _openTags == 0) Found(ContentRules.RawHtml, html);
        _openTags = Math.Max(0, _openTags + (closes ? -1 : 1));
        Literal(html.Tag);
    }

    private int _openTags;

    private void Literal(ReadOnlySpan<char> text)
    {
        _out.Text(text);
        _text.Append(text);
    }

    // An escaped quote stays as it was written.
    private void Prose(LiteralInline literal)
    {
        ReadOnlySpan<char> text = literal.Content.AsSpan();
        if (literal.IsFirstCharacterEscaped && text.Length > 0)
        {
            Literal(text[..1]);
            text = text[1..];
        }

        for (int at = text.IndexOfAny('"', '\''); at >= 0; at = text.IndexOfAny('"', '\''))
        {
            Literal(text[..at]);
            Literal([Quotes.Curved(text[at], _text.Length > 0 ? _text.Span[^1] : ' ')]);
            text = text[(at + 1)..];
        }

        Literal(text);
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        string element = emphasis.DelimiterCount == 2 ? "strong" : "em";
        _out.Raw('<').Raw(element).Raw('>');
        Inlines(emphasis);
        _out.Raw("</").Raw(element).Raw('>');
    }

    private void Link(LinkInline link)
    {
        string text = PlainText(link);
        if (text.Length == 0 && link.FirstChild is not LinkInline { IsImage: true }) Found(ContentRules.EmptyLinkText, link, link.Url ?? "");
        else if (VagueTexts.Contains(text.Trim().ToLowerInvariant(), StringComparer.Ordinal)) Found(ContentRules.VagueLinkText, link, text);
        JudgedUrl judged = Judge(link.Url ?? "", link, media: false);
        bool open = Open(judged, link.Url ?? "");
        Inlines(link);
        Close(open);
    }

    private void Autolink(AutolinkInline auto)
    {
        string url = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
        bool open = Open(Judge(url, auto, media: false), url);
        Literal(auto.Url);
        Close(open);
    }

    // HTML knows no link in a link: what stands inside one is shown as text.
    private bool Open(JudgedUrl judged, string url)
    {
        if (_inLink) return false;
        _inLink = true;
        switch (judged.Kind)
        {
            case UrlKind.External:
                _out.Raw("<a class=\"external\" rel=\"noopener\"").Attribute("href", url).Raw('>');
                return true;
            case UrlKind.Anchor:
                _out.Raw("<a").Attribute("href", "#" + judged.Anchor).Raw('>');
                return true;
            case UrlKind.Relative:
                _out.Raw("<a").Attribute("href", SitePath.Relative(_page, SitePath.OfFile(judged.Path), judged.Anchor)).Raw('>');
                return true;
            default:
                _inLink = false;
                return false;
        }
    }

    private void Close(bool open)
    {
        if (!open) return;
        _out.Raw("</a>");
        _inLink = false;
    }

    private JudgedUrl Judge(string url, MarkdownObject at, bool media)
    {
        JudgedUrl judged = UrlPolicy.Judge(url, _folder);
        int line = at.Line + 1 + _lineOffset, column = at.Column + 1;
        switch (judged.Kind)
        {
            case UrlKind.Forbidden: Found(ContentRules.SchemeNotAllowed, at, Shown(url)); break;
            case UrlKind.Outside: Found(ContentRules.LinkOutside, at, Shown(url)); break;
            case UrlKind.Rooted: Found(ContentRules.RootedLink, at, Shown(url)); break;
            case UrlKind.Anchor: _links.Add(new BodyLink(_source.Path, judged.Anchor, Media: false, line, column)); break;
            case UrlKind.Relative: _links.Add(new BodyLink(judged.Path, judged.Anchor, media, line, column)); break;
            case UrlKind.External when media: Found(ContentRules.SchemeNotAllowed, at, Shown(url)); return judged with { Kind = UrlKind.Forbidden };
        }

        return judged;
    }

    private static string Shown(string url) => url.Length <= 80 ? url : url[..80] + "…";

    private void Image(LinkInline image)
    {
        string alternative = PlainText(image);
        if (alternative.Length == 0) Found(ContentRules.ImageWithoutText, image, image.Url ?? "");
        JudgedUrl judged = Judge(image.Url ?? "", image, media: true);
        if (judged.Kind != UrlKind.Relative) return;
        _out.Raw("<img").Attribute("alt", alternative).Raw(" loading=\"lazy\" decoding=\"async\" src=\"");
        _out.Slot(new BodySlot(SlotKind.Media, judged.Path, "", null, image.Line + 1 + _lineOffset, image.Column + 1));
        _out.Raw("\">");
    }

    private void Reference(ReferenceInline reference)
    {
        string target = reference.Target;
        int line = reference.Line + 1 + _lineOffset, column = reference.Column + 1;
        int colon = target.IndexOf(':', StringComparison.Ordinal);
        string kind = colon < 0 ? "konsep" : target[..colon];
        string name = target[(colon + 1)..];
        switch (kind)
        {
            case "gambar":
                if (!_figures.TryGetValue(name, out int number)) Found(ContentRules.UnknownFigure, reference, name, Yaml.Suggestion.For(name, _figures.Keys) ?? "");
                else if (_inLink) _out.Text(reference.Label ?? _say("body.figureRef", Number(number)));
                else _out.Raw("<a").Attribute("href", "#gambar-" + name).Raw('>').Text(reference.Label ?? _say("body.figureRef", Number(number))).Raw("</a>");
                break;
            case "pelajaran" or "refleksi" or "halaman" or "konsep" when _inLink:
                Literal(reference.Label ?? name.Replace('-', ' '));
                break;
            case "pelajaran" or "refleksi" or "halaman":
                int hash = name.IndexOf('#', StringComparison.Ordinal);
                _out.Slot(new BodySlot(SlotKind.Page, hash < 0 ? name : name[..hash], hash < 0 ? "" : name[(hash + 1)..], reference.Label, line, column));
                _text.Append(reference.Label ?? name.Replace('-', ' '));
                break;
            case "konsep":
                _out.Slot(new BodySlot(SlotKind.Term, name, "", reference.Label, line, column));
                _text.Append(reference.Label ?? name.Replace('-', ' '));
                break;
            default:
                Found(ContentRules.UnknownConcept, reference, target, "");
                break;
        }
    }

    private void Citation(CitationInline citation)
    {
        _out.Raw("<span class=\"cites\">");
        bool first = true;
        foreach (string key in citation.Keys)
        {
            int index = _citations.FindIndex(c => c.Key == key);
            if (index < 0)
            {
                index = _citations.Count;
                _citations.Add(new BodyCitation(key, citation.Line + 1 + _lineOffset, citation.Column + 1));
            }

            string number = Number(index + 1);
            if (!first) _out.Raw(' ');
            first = false;
            if (_inLink) _out.Text("[" + number + "]");
            else _out.Raw("<a class=\"cite\"").Attribute("href", "#pustaka-" + number).Attribute("aria-label", _say("body.cite", number)).Raw('>').Text("[" + number + "]").Raw("</a>");
        }

        _out.Raw("</span>");
    }

    private void Footnote(FootnoteLink note)
    {
        string order = Number(note.Footnote.Order);
        if (note.IsBackLink)
        {
            _out.Raw(" <a class=\"fnback\"").Attribute("href", "#" + NoteId(note)).Raw(" role=\"doc-backlink\"").Attribute("aria-label", _say("body.footnoteBack", order)).Raw(">↩</a>");
            return;
        }

        _anchors.Add(NoteId(note));
        _out.Raw("<sup class=\"fnref\"><a").Attribute("id", NoteId(note)).Attribute("href", "#fn-" + order).Raw(" role=\"doc-noteref\"").Attribute("aria-label", _say("body.footnote", order)).Raw('>').Raw(order).Raw("</a></sup>");
    }

    private static string NoteId(FootnoteLink note)
    {
        // The first mark of a note has the plain id; later marks of the same note are numbered. A way back has the index of its mark.
        int position = note.Footnote.Links.Where(static link => !link.IsBackLink).TakeWhile(link => link.Index != note.Index).Count();
        return position <= 0 ? "fnref-" + Number(note.Footnote.Order) : $"fnref-{Number(note.Footnote.Order)}-{Number(position + 1)}";
    }

    private void Footnotes(FootnoteGroup group)
    {
        if (group.OfType<Footnote>().All(static note => note.Order <= 0)) return;
        _out.Raw("<section class=\"footnotes\" role=\"doc-endnotes\"").Attribute("aria-label", _say("body.footnotes")).Raw("><ol>");
        foreach (Footnote note in group.OfType<Footnote>().OrderBy(static n => n.Order))
        {
            if (note.Order <= 0) continue;
            string id = "fn-" + Number(note.Order);
            _anchors.Add(id);
            _out.Raw("<li").Attribute("id", id).Raw('>');
            Blocks(note);
            _out.Raw("</li>");
        }

        _out.Raw("</ol></section>");
    }

    private void Table(Table table)
    {
        List<string> labels = [];
        var header = table.FirstOrDefault() as TableRow;
        if (header is { IsHeader: true }) labels.AddRange(header.Select(cell => CellText((TableCell)cell)));
        if (labels.All(static label => label.Length == 0)) Found(ContentRules.TableWithoutHeader, table);

        // The parser widens the header to the longest row; a column that it left without a name was not meant to be one.
        int named = labels.FindLastIndex(static label => label.Length > 0) + 1;
        _out.Raw("<div class=\"table\"><table role=\"table\">");
        bool body = false;
        foreach (Block block in table)
        {
            var row = (TableRow)block;
            if (row.IsHeader) _out.Raw("<thead role=\"rowgroup\">");
            else if (!body)
            {
                _out.Raw("<tbody role=\"rowgroup\">");
                body = true;
            }

            int cells = row.Count - row.Reverse().TakeWhile(static cell => CellText((TableCell)cell).Length == 0).Count();
            if (named > 0 && cells > named) Found(ContentRules.TableRowTooLong, row, Number(cells), Number(named));
            _out.Raw("<tr role=\"row\">");
            for (int i = 0; i < row.Count && i < Math.Max(labels.Count, 1); i++) Cell((TableCell)row[i], row.IsHeader, i < labels.Count ? labels[i] : "", Alignment(table, i));
            for (int i = row.Count; i < labels.Count; i++) _out.Raw("<td role=\"cell\"></td>");
            _out.Raw(row.IsHeader ? "</tr></thead>" : "</tr>");
        }

        _out.Raw(body ? "</tbody></table></div>" : "</table></div>");
    }

    private void Cell(TableCell cell, bool header, string label, string? alignment)
    {
        if (header && label.Length > 0) _out.Raw("<th scope=\"col\" role=\"columnheader\"");
        else _out.Raw("<td role=\"cell\"");
        if (!header) _out.Attribute("data-label", label);
        if (alignment is not null) _out.Attribute("class", alignment);
        _out.Raw('>');
        foreach (Block block in cell)
        {
            if (block is ParagraphBlock paragraph) Inlines(paragraph.Inline);
            else Block(block);
        }

        EndOfText();
        _out.Raw(header && label.Length > 0 ? "</th>" : "</td>");
    }

    private static string? Alignment(Table table, int column) => column < table.ColumnDefinitions.Count
        ? table.ColumnDefinitions[column].Alignment switch { TableColumnAlign.Center => "a-c", TableColumnAlign.Right => "a-r", _ => null }
        : null;

    private static string CellText(TableCell cell) => string.Join(' ', cell.OfType<ParagraphBlock>().Select(static p => PlainText(p.Inline)));

    private static string PlainText(ContainerInline? container)
    {
        System.Text.StringBuilder text = new();
        Collect(container, text);
        return text.ToString().Trim();

        static void Collect(ContainerInline? container, System.Text.StringBuilder text)
        {
            for (Inline? inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                switch (inline)
                {
                    case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                    case CodeInline code: text.Append(code.Content); break;
                    case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                    case LineBreakInline: text.Append(' '); break;
                    case ReferenceInline reference: text.Append(reference.Label ?? reference.Target.Replace('-', ' ')); break;
                    case AutolinkInline auto: text.Append(auto.Url); break;
                    case HtmlInline html: text.Append(html.Tag); break;
                    case DelimiterInline delimiter: text.Append(delimiter.ToLiteral()); Collect(delimiter, text); break;
                    case ContainerInline inner: Collect(inner, text); break;
                }
            }
        }
    }

    private void EndOfText()
    {
        // Counts what was added since the last end.
        (int words, int sentences) = WordCount.Of(_text.Span[_counted..]);
        _words += words;
        _sentences += sentences;
        if (_text.Length > 0 && !char.IsWhiteSpace(_text.Span[^1])) _text.Append(' ');
        _counted = _text.Length;
    }

    private int _counted;
    private bool _inLink;
}
