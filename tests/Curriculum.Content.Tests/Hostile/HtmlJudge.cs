using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Curriculum.Content.Tests.Hostile;

/// <summary>An independent judge of HTML: it shares no code with the renderer.</summary>
internal static class HtmlJudge
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a", "img", "br", "hr", "table", "thead", "tbody", "tr", "th", "td", "div", "section",
        "sup", "span", "dl", "dt", "dd", "input", "label", "tab-set", "figure", "figcaption", "details", "summary", "b",
    };

    private static readonly HashSet<string> Drawing = new(StringComparer.Ordinal)
    {
        "svg", "g", "title", "desc", "rect", "circle", "ellipse", "line", "path", "polyline", "polygon", "text", "tspan", "defs", "marker",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "class", "id", "href", "src", "alt", "role", "aria-label", "rel", "start", "tabindex", "type", "for", "scope", "data-label", "data-title", "data-tip", "loading", "decoding",
    };

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "br", "hr", "img", "input" };

    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    /// <summary>What is wrong with a piece of HTML that stands in a page's body.</summary>
    public static IReadOnlyList<string> Faults(string html)
    {
        List<string> faults = [];
        HtmlParser parser = new(new HtmlParserOptions { IsStrictMode = true });
        IDocument document;
        try
        {
            document = parser.ParseDocument("<!DOCTYPE html><html><head><title>x</title></head><body><main id=\"judged\">" + html + "</main></body></html>");
        }
        catch (HtmlParseException error)
        {
            return [$"not well-formed at {error.Position}: {error.Message}"];
        }

        if (Unbalanced(html) is { } tag) faults.Add("not balanced: " + tag);
        IElement main = document.GetElementById("judged")!;
        foreach (IElement element in main.QuerySelectorAll("*")) Element(element, faults);
        foreach (IGrouping<string, string> group in main.QuerySelectorAll("[id]").Select(static e => e.Id!).GroupBy(static id => id, StringComparer.Ordinal))
        {
            if (group.Count() > 1) faults.Add("id twice: " + group.Key);
        }

        foreach (string target in main.QuerySelectorAll("label[for]").Select(static e => e.GetAttribute("for")!))
        {
            if (document.GetElementById(target) is null) faults.Add("label for nothing: " + target);
        }

        return faults;
    }

    public static void Accepts(string html, string because) =>
        Assert.True(Faults(html) is { Count: 0 }, because + "\n" + string.Join('\n', Faults(html)) + "\n" + html);

    // Browsers close what was left open; a renderer must not rely on it. Text and attributes hold no bare "<".
    private static string? Unbalanced(string html)
    {
        Stack<string> open = new();
        for (int at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at + 1))
        {
            int end = html.IndexOfAny([' ', '>', '/'], at + 2);
            string name = html[(at + 1)..end];
            int close = html.IndexOf('>', at);
            if (name[0] == '/')
            {
                if (open.Count == 0 || open.Pop() != name[1..]) return name;
            }
            else if (!Void.Contains(name) && html[close - 1] != '/')
            {
                open.Push(name);
            }
        }

        return open.Count == 0 ? null : open.Peek();
    }

    private static void Element(IElement element, List<string> faults)
    {
        bool drawn = element.NamespaceUri == "http://www.w3.org/2000/svg";
        if (!(drawn ? Drawing : Elements).Contains(element.LocalName)) faults.Add("element " + element.LocalName);
        foreach (IAttr attribute in element.Attributes)
        {
            string name = attribute.Name;
            bool allowed = drawn
                ? !name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && name != "style" && (!name.EndsWith("href", StringComparison.Ordinal) || attribute.Value.StartsWith('#')) && !attribute.Value.Contains("url(http", StringComparison.OrdinalIgnoreCase)
                : Attributes.Contains(name);
            if (!allowed) faults.Add($"attribute {name} on {element.LocalName}");
            if (!drawn && name is "href" or "src" && !IsSafe(attribute.Value)) faults.Add($"address {attribute.Value}");
        }
    }

    // As a browser reads an address: controls and spaces at the ends go, tabs and line ends inside too, backslashes are slashes.
    private static bool IsSafe(string value)
    {
        string seen = value.Trim([.. Enumerable.Range(0, 33).Select(static c => (char)c)]).Replace("\t", "").Replace("\n", "").Replace("\r", "").Replace('\\', '/');
        if (seen.StartsWith("//", StringComparison.Ordinal)) return false;
        int colon = seen.IndexOf(':');
        int end = seen.IndexOfAny(['/', '?', '#']);
        return colon < 0 || (end >= 0 && end < colon) || Schemes.Contains(seen[..colon].ToLowerInvariant());
    }
}
