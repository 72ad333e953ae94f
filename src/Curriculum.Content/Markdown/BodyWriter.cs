namespace Curriculum.Content.Markdown;

/// <summary>Collects HTML and slots; everything that is text goes through <see cref="Text"/>, everything in attributes through <see cref="Attribute"/>.</summary>
internal sealed class BodyWriter(TextBuffer html)
{
    private readonly List<BodyPart> _parts = [];

    public BodyWriter Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    public BodyWriter Raw(char markup)
    {
        html.Append(markup);
        return this;
    }

    public BodyWriter Text(ReadOnlySpan<char> text)
    {
        Html.Escape(html, text);
        return this;
    }

    public BodyWriter Attribute(string name, ReadOnlySpan<char> value)
    {
        html.Append(' ').Append(name).Append("=\"");
        Html.Escape(html, value);
        html.Append('"');
        return this;
    }

    public void Slot(BodySlot slot)
    {
        _parts.Add(new BodyPart(Utf8Text.From(html.Span), slot));
        html.Clear();
    }

    public List<BodyPart> Finish()
    {
        _parts.Add(new BodyPart(Utf8Text.From(html.Span), null));
        html.Clear();
        return _parts;
    }
}

/// <summary>Escaping for HTML text and double-quoted attributes.</summary>
public static class Html
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("<>&\"'");

    /// <summary>Appends text with the five special characters escaped.</summary>
    public static void Escape(TextBuffer target, ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            target.Append(text[..at]).Append(text[at] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", _ => "&#39;" });
            text = text[(at + 1)..];
        }

        target.Append(text);
    }

    /// <summary>Text with the five special characters escaped.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        TextBuffer target = new(text.Length + 32);
        Escape(target, text);
        return target.Span.ToString();
    }
}
