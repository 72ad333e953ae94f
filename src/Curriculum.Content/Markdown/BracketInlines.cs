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

/// <summary>Reads the bracketed forms of our own, and notes footnote marks that nothing defines.</summary>
internal sealed class BracketInlineParser : InlineParser
{
    private const int MaxLength = 300;

    /// <summary>Where undefined footnote marks are kept on the document.</summary>
    internal static readonly object UndefinedFootnotes = new();

    public BracketInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) => slice.PeekChar() switch
    {
        '[' => Reference(processor, ref slice),
        '@' => Citation(processor, ref slice),
        '^' => Footnote(processor, slice),
        _ => false,
    };

    private static bool Reference(InlineProcessor processor, ref StringSlice slice)
    {
        int start = slice.Start + 2;
        int end = slice.Text.IndexOf("]]", start, Math.Min(MaxLength, slice.End - start + 1) is > 0 and int n ? n : 0, StringComparison.Ordinal);
        if (end <= start || end + 1 > slice.End) return false;
        string inside = slice.Text[start..end];
        if (inside.AsSpan().IndexOfAny('[', '\n') >= 0) return false;
        int bar = inside.IndexOf('|', StringComparison.Ordinal);
        Add(processor, ref slice, end + 2, new ReferenceInline
        {
            Target = (bar < 0 ? inside : inside[..bar]).Trim().TrimEnd('\\'),
            Label = bar < 0 ? null : inside[(bar + 1)..].Trim(),
        });
        return true;
    }

    private static bool Citation(InlineProcessor processor, ref StringSlice slice)
    {
        int start = slice.Start + 1;
        int end = slice.Text.IndexOf(']', start, Math.Min(MaxLength, slice.End - start + 1));
        if (end < 0) return false;
        List<string> keys = [];
        foreach (string part in slice.Text[start..end].Split(';', StringSplitOptions.TrimEntries))
        {
            if (part.Length < 2 || part[0] != '@' || part.AsSpan(1).IndexOfAnyExcept(KeyCharacters) >= 0) return false;
            keys.Add(part[1..]);
        }

        Add(processor, ref slice, end + 1, new CitationInline { Keys = keys });
        return true;
    }

    private static readonly System.Buffers.SearchValues<char> KeyCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/");

    private static bool Footnote(InlineProcessor processor, StringSlice slice)
    {
        int end = slice.Text.IndexOf(']', slice.Start, Math.Min(MaxLength, slice.End - slice.Start + 1));
        if (end < 0) return false;
        string label = slice.Text[(slice.Start + 1)..end];
        if (!processor.Document.ContainsLinkReferenceDefinition(label))
        {
            processor.GetSourcePosition(slice.Start, out int line, out int column);
            if (processor.Document.GetData(UndefinedFootnotes) is not List<(string, int, int)> list) processor.Document.SetData(UndefinedFootnotes, list = []);
            list.Add((label, line, column));
        }

        return false;
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
