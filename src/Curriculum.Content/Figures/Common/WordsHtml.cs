using System.Text;
using Curriculum.Content.Markdown;

namespace Curriculum.Content.Figures;

/// <summary>Writes the text equivalent of a figure: paragraphs and lists, everything escaped.</summary>
internal sealed class WordsHtml
{
    private readonly StringBuilder _out = new(1024);

    public WordsHtml Paragraph(string text)
    {
        _out.Append("<p>").Append(Html.Escape(text)).Append("</p>");
        return this;
    }

    public WordsHtml Heading(string text)
    {
        _out.Append("<p><b>").Append(Html.Escape(text)).Append("</b></p>");
        return this;
    }

    /// <summary>A list whose items may begin with a word in bold.</summary>
    public WordsHtml List(IEnumerable<(string Lead, string Text)> items, bool numbered = false)
    {
        string element = numbered ? "ol" : "ul";
        _out.Append('<').Append(element).Append('>');
        foreach ((string lead, string text) in items)
        {
            _out.Append("<li>");
            if (lead.Length > 0) _out.Append("<b>").Append(Html.Escape(lead)).Append("</b> ");
            _out.Append(Html.Escape(text)).Append("</li>");
        }

        _out.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>A sentence with its full stop, unless it ends with a sign of its own.</summary>
    public static string Sentence(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' or '…' ? text : text + ".";

    public override string ToString() => _out.ToString();
}
