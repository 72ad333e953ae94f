using Curriculum.Pipelines;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Curriculum.Content.Markdown;

/// <summary><c>[[asesmen]]</c>, <c>[[pelajaran:slug|teks]]</c>: a glossary term, a page or a figure named by its id.</summary>
internal sealed class ReferenceInline : LeafInline
{
    public string Target { get; init; } = "";

    public string? Label { get; init; }
}

/// <summary><c>[@kunci; @kunci2]</c>: works of the bibliography.</summary>
internal sealed class CitationInline : LeafInline
{
    public IReadOnlyList<string> Keys { get; init; } = [];
}

/// <summary>Reads the bracketed forms of our own, and notes what looks like one but is not: footnotes that nothing defines, brackets that are not closed.</summary>
internal sealed class BracketInlineParser : InlineParser
{
    private const int MaxLength = 300;

    /// <summary>Where the document keeps what could not be read: rule, text, 0-based line and column.</summary>
    internal static readonly object Misread = new();

    public BracketInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) => slice.PeekChar() switch
    {
        '[' => Reference(processor, ref slice),
        '@' => Citation(processor, ref slice),
        '^' => Footnote(processor, slice),
        _ => Spaced(processor, slice),
    };

    // "[teks] (alamat.md)": one space too many, and it is no link.
    private static bool Spaced(InlineProcessor processor, StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.Text.AsSpan(slice.Start + 1, Math.Min(MaxLength, slice.End - slice.Start));
        int close = rest.IndexOfAny(']', '[', '\n');
        if (close <= 0 || rest[close] != ']' || !rest[close..].StartsWith("] (")) return false;
        ReadOnlySpan<char> address = rest[(close + 3)..];
        int end = address.IndexOfAny(')', ' ', '\n');
        if (end <= 0 || address[end] != ')') return false;
        address = address[..end];
        bool meant = address.StartsWith("http") || address.StartsWith("../") || address.StartsWith("#") || address.EndsWith(".md") || address.EndsWith(".html") || address.Contains(".md#", StringComparison.Ordinal);
        if (meant) Note(processor, slice, ContentRules.SpacedLink, rest[..close].ToString());
        return false;
    }

    private static bool Reference(InlineProcessor processor, ref StringSlice slice)
    {
        int start = slice.Start + 2;
        int end = slice.Text.IndexOf("]]", start, Math.Min(MaxLength, slice.End - start + 1) is > 0 and int n ? n : 0, StringComparison.Ordinal);
        if (end <= start || end + 1 > slice.End || slice.Text.AsSpan(start, end - start).IndexOfAny('[', '\n') >= 0) return Unclosed(processor, slice);
        string inside = slice.Text[start..end];
        int bar = inside.IndexOf('|', StringComparison.Ordinal);
        Add(processor, ref slice, end + 2, new ReferenceInline
        {
            Target = (bar < 0 ? inside : inside[..bar]).Trim().TrimEnd('\\'),
            Label = bar < 0 ? null : inside[(bar + 1)..].Trim(),
        });
        return true;
    }

    // "[[bpss] menata" will be read by students as it stands; "[[1]](alamat)" is a link whose text has brackets.
    private static bool Unclosed(InlineProcessor processor, StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.Text.AsSpan(slice.Start + 2, slice.End - slice.Start - 1);
        int line = rest.IndexOf('\n');
        if (line >= 0) rest = rest[..line];
        int bracket = rest.IndexOfAny('[', ']');
        if (bracket >= 0 && rest[bracket] == ']' && bracket + 1 < rest.Length && rest[bracket + 1] is '(' or '[' or ':') return false;
        ReadOnlySpan<char> written = bracket < 0 ? rest : rest[..bracket];
        if (!written.IsWhiteSpace()) Note(processor, slice, ContentRules.UnclosedReference, written.Length <= 40 ? written.ToString() : written[..40].ToString() + "…");
        return false;
    }

    private static bool Citation(InlineProcessor processor, ref StringSlice slice)
    {
        StringSlice at = slice;
        int start = slice.Start + 1;
        int end = slice.Text.IndexOf(']', start, Math.Min(MaxLength, slice.End - start + 1));
        if (end < 0) return Unread(slice.Text.AsSpan(start, Math.Min(40, slice.End - start + 1)));
        List<string> keys = [];
        foreach (string part in slice.Text[start..end].Split(';', StringSplitOptions.TrimEntries))
        {
            if (part.Length < 2 || part[0] != '@' || part.AsSpan(1).IndexOfAnyExcept(KeyCharacters) >= 0) return Unread(slice.Text.AsSpan(start, end - start));
            keys.Add(part[1..]);
        }

        Add(processor, ref slice, end + 1, new CitationInline { Keys = keys });
        return true;

        bool Unread(ReadOnlySpan<char> written)
        {
            if (written.Length > 1 && char.IsAsciiLetter(written[1])) Note(processor, at, ContentRules.BadCitation, written.ToString());
            return false;
        }
    }

    private static readonly System.Buffers.SearchValues<char> KeyCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/");

    private static bool Footnote(InlineProcessor processor, StringSlice slice)
    {
        int end = slice.Text.IndexOf(']', slice.Start, Math.Min(MaxLength, slice.End - slice.Start + 1));
        if (end < 0) return false;
        string label = slice.Text[(slice.Start + 1)..end];

        // A line that gives a footnote's text inside a block is not read as such; its mark elsewhere is named.
        bool gives = end + 1 <= slice.End && slice.Text[end + 1] == ':' && (slice.Start == 0 || slice.Text[slice.Start - 1] == '\n');
        if (!gives && !processor.Document.ContainsLinkReferenceDefinition(label)) Note(processor, slice, ContentRules.FootnoteUndefined, label);
        return false;
    }

    private static void Note(InlineProcessor processor, StringSlice slice, Rule rule, string written)
    {
        processor.GetSourcePosition(slice.Start, out int line, out int column);
        if (processor.Document.GetData(Misread) is not List<(Rule, string, int, int)> list) processor.Document.SetData(Misread, list = []);
        list.Add((rule, written, line, column));
    }

    private static void Add(InlineProcessor processor, ref StringSlice slice, int end, LeafInline inline)
    {
        int from = processor.GetSourcePosition(slice.Start, out int line, out int column);
        inline.Span = new SourceSpan(from, processor.GetSourcePosition(end - 1, out _, out _));
        inline.Line = line;
        inline.Column = column;
        inline.IsClosed = true;
        processor.Inline = inline;
        slice.Start = end;
    }
}
