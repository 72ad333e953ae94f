using System.Text;

namespace Curriculum.Content.Markdown;

/// <summary>Collects HTML and slots; everything that is text goes through <see cref="Text"/>, everything in attributes through <see cref="Attribute"/>.</summary>
internal sealed class BodyWriter
{
    private readonly StringBuilder _html = new(16 * 1024);
    private readonly List<BodyPart> _parts = [];

    public BodyWriter Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    public BodyWriter Raw(char html)
    {
        _html.Append(html);
        return this;
    }

    public BodyWriter Text(ReadOnlySpan<char> text)
    {
        Html.Escape(_html, text);
        return this;
    }

    public BodyWriter Attribute(string name, ReadOnlySpan<char> value)
    {
        _html.Append(' ').Append(name).Append("=\"");
        Html.Escape(_html, value);
        _html.Append('"');
        return this;
    }

    public void Slot(BodySlot slot)
    {
        _parts.Add(new BodyPart(Utf8Text.From(_html), slot));
        _html.Clear();
    }

    public List<BodyPart> Finish()
    {
        _parts.Add(new BodyPart(Utf8Text.From(_html), null));
        _html.Clear();
        return _parts;
    }
}

/// <summary>Escaping for HTML text and double-quoted attributes.</summary>
public static class Html
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("<>&\"'");

    /// <summary>Appends text with the five special characters escaped.</summary>
    public static void Escape(StringBuilder target, ReadOnlySpan<char> text)
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
        StringBuilder target = new(text.Length + 16);
        Escape(target, text);
        return target.ToString();
    }
}
