using System.Globalization;
using Curriculum.Content.Addresses;
using Curriculum.Content.Figures;
using Curriculum.Pipelines;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Curriculum.Content.Markdown;

/// <summary>The program's words in the language of a page, by key.</summary>
public delegate string Phrase(string key, params string[] arguments);

/// <summary>Turns a Markdown body into HTML with slots. The set of what it can write is closed: a node it does not know is an error of ours, and nothing of the input becomes markup.</summary>
public sealed partial class BodyRenderer
{
    /// <summary>The most headings of one page.</summary>
    internal const int MaxHeadings = 2000;

    // Ids that the pages around a body use themselves.
    private static readonly string[] ReservedIds = ["isi", "pustaka", "bagian", "jalur", "bandingkan"];

    private readonly SourceText _source;
    private readonly string _body;
    private readonly int _lineOffset;
    private readonly string _folder;
    private readonly string _page;
    private readonly Phrase _say;
    private readonly List<Diagnostic> _found;
    private readonly BodyWriter _out;
    private readonly TextBuffer _text;
    private readonly List<BodyHeading> _headings = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly List<BodyLink> _links = [];
    private readonly List<BodyCitation> _citations = [];
    private readonly List<BodySection> _sections = [];
    private readonly Dictionary<string, int> _figures = new(StringComparer.Ordinal);
    private (string Anchor, string Heading) _section = ("", "");
    private int _lastLevel = 1;
    private int _tasks;
    private bool _tooManyHeadings;
    private bool _hasTabs;
    private int _words;
    private int _sentences;

    // The buffers of the last body that this thread has rendered.
    [ThreadStatic]
    private static (TextBuffer Html, TextBuffer Text)? _kept;

    private BodyRenderer(SourceText source, int bodyStart, Phrase say, List<Diagnostic> found, (TextBuffer Html, TextBuffer Text) buffers)
    {
        (_source, _say, _found, _out, _text) = (source, say, found, new BodyWriter(buffers.Html), buffers.Text);
        _body = source.Text[bodyStart..];
        _lineOffset = source.Position(bodyStart).Line - 1;
        _folder = SitePath.Folder(source.Path);
        _page = SitePath.OfFile(source.Path);
    }

    /// <summary>Renders the body of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="bodyStart">Where the body begins.</param>
    /// <param name="say">Words in the page's language.</param>
    /// <param name="found">Takes what is wrong.</param>
    /// <returns>Null when the text cannot be parsed within limits.</returns>
    public static Body? Render(SourceText source, int bodyStart, Phrase say, List<Diagnostic> found)
    {
        if (MarkdownGuard.Check(source, bodyStart) is { } tooMuch)
        {
            found.Add(tooMuch);
            return null;
        }

        (TextBuffer Html, TextBuffer Text) buffers = _kept ?? (new TextBuffer(), new TextBuffer());
        _kept = null;
        buffers.Html.Clear();
        buffers.Text.Clear();
        Body? body = new BodyRenderer(source, bodyStart, say, found, buffers).Render();
        _kept = buffers;
        return body;
    }

    private Body? Render()
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(_body, MarkdownSyntax.Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own depth limit.
            _found.Add(_source.AtLine(ContentRules.MarkdownTooComplex, _lineOffset + 1, 1, "128"));
            return null;
        }

        NumberFigures(document);
        if (document.All(static block => block is LinkReferenceDefinitionGroup)) _found.Add(_source.AtLine(ContentRules.EmptyBody, Math.Max(1, _lineOffset), 1));
        Blocks(document);
        Misread(document);
        CloseSection();
        return new Body
        {
            Parts = new([.. _out.Finish()]),
            Headings = new([.. _headings]),
            Anchors = new([.. _anchors.Order(StringComparer.Ordinal)]),
            Links = new([.. _links]),
            Citations = new([.. _citations]),
            Sections = new([.. _sections]),
            Words = _words,
            Sentences = _sentences,
            HasTabs = _hasTabs,
            HasTasks = _tasks > 0,
        };
    }

    // In a block that is not closed no footnote is read; the block is named already.
    private void Misread(MarkdownDocument document)
    {
        if (document.GetData(BracketInlineParser.Misread) is not List<(Rule Rule, string Written, int Line, int Column)> misread) return;
        bool open = _found.Exists(static f => f.Rule == ContentRules.UnclosedContainer);
        foreach ((Rule rule, string written, int line, int column) in misread)
        {
            if (!open || rule != ContentRules.FootnoteUndefined) Found(rule, line, column, written);
        }
    }

    private void Found(Rule rule, int line, int column, params string[] arguments) =>
        _found.Add(_source.AtLine(rule, line + 1 + _lineOffset, column + 1, arguments));

    private void Found(Rule rule, MarkdownObject at, params string[] arguments) => Found(rule, at.Line, Math.Max(0, at.Column), arguments);

    private void NumberFigures(MarkdownDocument document)
    {
        foreach (FigureBlock figure in document.Descendants<FigureBlock>())
        {
            string id = FigureId(figure) ?? "";
            if (id.Length > 0 && !_figures.TryAdd(id, _figures.Count + 1)) Found(ContentRules.DuplicateFigure, figure, id);
        }
    }

    private static string? FigureId(FigureBlock figure)
    {
        foreach (Markdig.Helpers.StringLine line in figure.Lines.Lines.AsSpan(0, figure.Lines.Count))
        {
            string text = line.ToString();
            if (text.StartsWith("id:", StringComparison.Ordinal)) return text[3..].Trim();
        }

        return null;
    }

    private void Blocks(ContainerBlock container)
    {
        foreach (Block block in container) Block(block);
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: Heading(heading); break;
            case ParagraphBlock paragraph: Paragraph(paragraph); break;
            case ListBlock list: List(list); break;
            case QuoteBlock quote: Wrap("blockquote", quote); break;
            case FigureBlock figure: Figure(figure); break;
            case CustomContainer container: Container(container); break;
            case CodeBlock code: Code(code); break;
            case StrayFence stray: Found(ContentRules.StrayFence, stray); break;
            case ThematicBreakBlock: _out.Raw("<hr>"); break;
            case Table table: Table(table); break;
            case DefinitionList definitions: Definitions(definitions); break;
            case FootnoteGroup notes: Footnotes(notes); break;
            case HtmlBlock html: RawHtml(html); break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock: break;
            default: throw new InvalidOperationException("No renderer for the block " + block.GetType().Name);
        }
    }

    private void Wrap(string element, ContainerBlock block)
    {
        _out.Raw('<').Raw(element).Raw('>');
        Blocks(block);
        _out.Raw("</").Raw(element).Raw('>');
    }

    private void Heading(HeadingBlock heading)
    {
        string text = PlainText(heading.Inline);
        if (text.Length == 0)
        {
            Found(ContentRules.EmptyHeading, heading);
            return;
        }

        if (heading.Level == 1) Found(ContentRules.TitleInBody, heading, text);
        else if (heading.Level > _lastLevel + 1) Found(ContentRules.HeadingSkipped, heading, Number(heading.Level), Number(_lastLevel + 1));
        _lastLevel = Math.Max(heading.Level, 1);
        if (_headings.Count >= MaxHeadings)
        {
            if (!_tooManyHeadings) Found(ContentRules.TooManyHeadings, heading, Number(MaxHeadings));
            _tooManyHeadings = true;
            return;
        }

        CloseSection();
        int level = Math.Clamp(heading.Level, 2, 6);
        string slug = SitePath.Slug(text);
        string id = Id(IsReserved(slug) || ReservedIds.Contains(slug, StringComparer.Ordinal) ? "bagian-" + slug : slug);
        text = Quotes.Curved(text);
        _section = (id, text);
        _headings.Add(new BodyHeading(level, id, text));
        _out.Raw("<h").Raw(Number(level)).Attribute("id", id).Raw('>');
        Inlines(heading.Inline);
        _out.Raw("</h").Raw(Number(level)).Raw('>');
        _text.Clear();
        _counted = 0;
    }

    // Ids that notes, tasks, figures and the list of works have on every page; a second heading "Fn" would be "fn-2".
    private bool IsReserved(string slug)
    {
        int hyphen = slug.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0) return slug is "fn" or "fnref" or "pustaka";
        if (hyphen + 1 == slug.Length) return false;
        return slug[..hyphen] switch
        {
            "fn" or "fnref" or "pustaka" or "tugas" => char.IsAsciiDigit(slug[hyphen + 1]),
            "gambar" => _figures.ContainsKey(slug[(hyphen + 1)..]),
            _ => false,
        };
    }

    private string Id(string wanted)
    {
        // A counter per base keeps ten thousand equal headings linear.
        string id = wanted;
        while (!_anchors.Add(id))
        {
            int count = _ids[wanted] = _ids.GetValueOrDefault(wanted, 1) + 1;
            id = $"{wanted}-{Number(count)}";
        }

        return id;
    }

    private void CloseSection()
    {
        ReadOnlySpan<char> text = _text.Span.Trim();
        if (text.Length > 0 || _section.Heading.Length > 0) _sections.Add(new BodySection(_section.Anchor, _section.Heading, Utf8Text.From(text)));
        _text.Clear();
        _counted = 0;
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is LiteralInline first && first.Content.AsSpan().TrimStart('#') is var rest && first.Content.Length - rest.Length is >= 2 and <= 6 && !rest.IsEmpty && char.IsLetterOrDigit(rest[0]))
        {
            Found(ContentRules.HeadingWithoutSpace, paragraph, PlainText(paragraph.Inline).Split(' ')[0]);
        }

        bool tight = paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } };
        if (!tight) _out.Raw("<p>");
        Inlines(paragraph.Inline);
        if (!tight) _out.Raw("</p>");
        EndOfText();
    }

    private void List(ListBlock list)
    {
        bool tasks = IsTasks(list);
        string element = list.IsOrdered ? "ol" : "ul";
        _out.Raw('<').Raw(element);
        if (tasks) _out.Attribute("class", "tasks");
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1" && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out _)) _out.Attribute("start", start);
        _out.Raw('>');
        foreach (Block item in list)
        {
            _out.Raw("<li>");
            if (tasks) Task((ListItemBlock)item);
            else Blocks((ListItemBlock)item);
            _out.Raw("</li>");
        }

        _out.Raw("</").Raw(element).Raw('>');
    }

    private static bool IsTasks(ListBlock list) => list.Count > 0 && list.All(static item => IsTask((ListItemBlock)item));

    private static bool IsTask(ListItemBlock item) => item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: TaskList };

    private void Task(ListItemBlock item)
    {
        var paragraph = (ParagraphBlock)item[0];
        string id = Id("tugas-" + Number(++_tasks));
        _out.Raw("<input type=\"checkbox\"").Attribute("id", id).Raw("><label").Attribute("for", id).Raw('>');
        Inlines(paragraph.Inline);
        _out.Raw("</label>");
        EndOfText();
        for (int i = 1; i < item.Count; i++) Block(item[i]);
    }

    private void Container(CustomContainer container)
    {
        string name = container.Info ?? "";
        if (container.ClosingFencedCharCount == 0) Found(ContentRules.UnclosedContainer, container, name);
        string title = Quotes.Curved(container.Arguments?.Trim() ?? "");
        switch (name)
        {
            case "adegan":
                _out.Raw("<section class=\"scene\"").Attribute("aria-label", _say("body.scene")).Raw('>');
                Blocks(container);
                _out.Raw("</section>");
                break;
            case "refleksi":
                _out.Raw("<div class=\"reflect\" role=\"note\"><p class=\"note-title\">").Text(title.Length > 0 ? title : _say("body.reflect")).Raw("</p>");
                Blocks(container);
                _out.Raw("</div>");
                break;
            case "tab":
                _hasTabs = true;
                _out.Raw("<tab-set class=\"tabs\">");
                Blocks(container);
                _out.Raw("</tab-set>");
                break;
            case "panel":
                _out.Raw("<div class=\"tab\"").Attribute("data-title", title).Raw("><p class=\"tab-title\">").Text(title).Raw("</p>");
                Blocks(container);
                _out.Raw("</div>");
                break;
            case "catatan" or "penting" or "peringatan" or "contoh" or "meragukan" or "batas":
                _out.Raw("<div").Attribute("class", "note note-" + name).Raw(" role=\"note\"><p class=\"note-title\">").Text(title.Length > 0 ? title : _say("body." + name)).Raw("</p>");
                Blocks(container);
                _out.Raw("</div>");
                break;
            default:
                string guess = Yaml.Suggestion.For(name, [.. MarkdownSyntax.Containers, .. MarkdownSyntax.Figures]) ?? "";
                Found(ContentRules.UnknownContainer, container, name, guess, string.Join(", ", [.. MarkdownSyntax.Containers, .. MarkdownSyntax.Figures]));
                Blocks(container);
                break;
        }
    }

    private void Figure(FigureBlock figure)
    {
        if (!figure.Closed)
        {
            Found(ContentRules.UnclosedContainer, figure, figure.Kind);
            return; // Everything after it was taken for its description.
        }

        int before = _found.Count;
        int line = figure.Line + 1 + _lineOffset;
        Yaml.YamlNode? yaml = Yaml.YamlReader.Read(_source, figure.Lines.ToString(), line, _found);
        DrawnFigure? drawn = yaml is null || _found.Count > before ? null : FigureDrawing.Draw(figure.Kind, yaml, _source, _say, _found);
        if (yaml is null && _found.Count == before) Found(ContentRules.FigureData, figure, figure.Kind, "empty");
        if (drawn is null) return;
        string id = "gambar-" + drawn.Id;
        if (!_anchors.Add(id)) return;
        string number = _figures.TryGetValue(drawn.Id, out int n) ? Number(n) : "";
        _out.Raw("<figure class=\"figure\"").Attribute("id", id).Raw('>').Raw(drawn.Svg)
            .Raw("<figcaption><b>").Text(_say("body.figure", number)).Raw("</b> ").Text(drawn.Title)
            .Raw("</figcaption><details class=\"figure-text\"><summary>").Text(_say("body.figureText")).Raw("</summary>").Raw(drawn.TextHtml).Raw("</details></figure>");
        _text.Append(drawn.Title).Append(". ");
    }

    private void Code(CodeBlock code)
    {
        _out.Raw("<pre tabindex=\"0\"><code>").Text(code.Lines.ToString()).Raw("</code></pre>");
    }

    private void RawHtml(HtmlBlock html)
    {
        Found(ContentRules.RawHtml, html);
        _out.Raw("<p>").Text(html.Lines.ToString()).Raw("</p>");
    }

    private void Definitions(DefinitionList list)
    {
        _out.Raw("<dl>");
        foreach (Block item in list)
        {
            bool inside = false;
            foreach (Block child in (DefinitionItem)item)
            {
                if (child is DefinitionTerm term)
                {
                    if (inside) _out.Raw("</dd>");
                    inside = false;
                    _out.Raw("<dt>");
                    Inlines(term.Inline);
                    _out.Raw("</dt>");
                    EndOfText();
                    continue;
                }

                if (!inside) _out.Raw("<dd>");
                inside = true;
                Block(child);
            }

            if (inside) _out.Raw("</dd>");
        }

        _out.Raw("</dl>");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
