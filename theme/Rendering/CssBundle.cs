using System.Text;

namespace Curriculum.Theme.Rendering;

/// <summary>Takes out of style sheets what a browser does not need: comments and needless white space.</summary>
/// <remarks>
/// Works on tokens, not on patterns, so strings and <c>url(…)</c> stay as they are. White space goes only where the grammar gives it no meaning:
/// never around <c>+</c> and <c>-</c> (calc), nor before a colon (a descendant's pseudo-class) or an opening bracket (<c>and (</c>).
/// </remarks>
public static class CssBundle
{
    private const char OpenEscape = '\\';

    /// <summary>Minifies a style sheet.</summary>
    /// <param name="css">A well-formed style sheet.</param>
    /// <returns>An equivalent style sheet.</returns>
    public static string Minify(string css)
    {
        var output = new StringBuilder(css.Length);
        var (gap, last) = (false, '{');
        for (var at = 0; at < css.Length;)
        {
            var length = TokenLength(css, at);
            if (char.IsWhiteSpace(css[at]) || IsComment(css, at))
            {
                gap = true;
            }
            else
            {
                Append(output, css.AsSpan(at, length), gap, last);

                (gap, last) = (false, LastSign(css.AsSpan(at, length)));
            }

            at += length;
        }

        return output.ToString();
    }

    private static void Append(StringBuilder output, ReadOnlySpan<char> token, bool gap, char last)
    {
        if (token[0] == '}' && last == ';')
        {
            output.Length--;
        }
        else if (gap && last is not ('{' or '}' or ';' or ',' or ':' or '>' or '(') && token[0] is not ('{' or '}' or ';' or ',' or '>' or ')' or '!'))
        {
            output.Append(last == OpenEscape ? "/**/" : " ");
        }

        output.Append(token);
    }

    // An escaped sign means itself, whatever it looks like; a hexadecimal escape would swallow a space after it.
    private static char LastSign(ReadOnlySpan<char> token) => token[0] != '\\' ? token[^1]
        : char.IsAsciiHexDigit(token[^1]) ? OpenEscape
        : 'x';

    private static int TokenLength(string css, int at)
    {
        if (IsComment(css, at))
        {
            var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
            return (end < 0 ? css.Length : end + 2) - at;
        }

        return css[at] switch
        {
            '"' or '\'' => StringLength(css, at, css[at]),
            '\\' => EscapeLength(css, at),
            'u' or 'U' when IsBareUrl(css, at) => StringLength(css, at, ')'),
            _ => 1,
        };
    }

    // A hexadecimal escape takes the white space after it along.
    private static int EscapeLength(string css, int at)
    {
        var end = at + 1;
        while (end < css.Length && end <= at + 6 && char.IsAsciiHexDigit(css[end]))
        {
            end++;
        }

        return end == at + 1 || (end < css.Length && char.IsWhiteSpace(css[end]))
            ? Math.Min(end + 1, css.Length) - at
            : end - at;
    }

    private static bool IsComment(string css, int at) => css[at] == '/' && at + 1 < css.Length && css[at + 1] == '*';

    private static bool IsBareUrl(string css, int at)
    {
        if (string.Compare(css, at, "url(", 0, 4, StringComparison.OrdinalIgnoreCase) != 0 || (at > 0 && IsName(css[at - 1])))
        {
            return false;
        }

        var first = at + 4;
        while (first < css.Length && char.IsWhiteSpace(css[first]))
        {
            first++;
        }

        // url("…") is a function with a string in it, which looks after itself.
        return first < css.Length && css[first] is not ('"' or '\'');
    }

    private static bool IsName(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' || sign > 0x7f;

    private static int StringLength(string css, int at, char end)
    {
        for (var next = at + 1; next < css.Length; next++)
        {
            if (css[next] == '\\')
            {
                next++;
            }
            else if (css[next] == end)
            {
                return next + 1 - at;
            }
        }

        return css.Length - at;
    }
}
