using System.Buffers;
using System.Net;
using System.Text;

namespace Curriculum.Content.Privacy;

/// <summary>The text as a reader sees it: entities decoded, full-width and invisible characters undone. Most texts are their own plain text and are not copied.</summary>
/// <param name="Text">What is scanned.</param>
/// <param name="Offsets">For each character its offset in the source; null when nothing was changed.</param>
internal readonly record struct PlainText(string Text, int[]? Offsets)
{
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. "&\\%\u00A0\u00AD\u034F\u061C\u180E\u2007\u2009\u200B\u200C\u200D\u200E\u200F\u2010\u2011\u2012\u202F\u2060\u2061\u2062\u2063\u2064\uFEFF\u3002",
         .. Enumerable.Range(0xFF01, 94).Select(static c => (char)c), .. Enumerable.Range(0x0660, 10).Select(static c => (char)c), .. Enumerable.Range(0x06F0, 10).Select(static c => (char)c)]);

    public static PlainText Of(string text)
    {
        int first = text.AsSpan().IndexOfAny(Unusual);
        return first < 0 ? new(text, null) : Rewritten(text);
    }

    public int SourceOffset(int offset) => Offsets is null ? offset : Offsets[Math.Min(offset, Offsets.Length - 1)];

    private static PlainText Rewritten(string text)
    {
        StringBuilder plain = new(text.Length);
        List<int> offsets = new(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            string? entity = null;
            int used = c switch
            {
                '&' => Entity(text, i, out entity),
                '%' when text.AsSpan(i).StartsWith("%40") => Taken("@", 3, out entity),
                '\\' when i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]) is false && text[i + 1] > ' ' => Taken("", 1, out entity),
                _ => 0,
            };
            if (used > 0)
            {
                foreach (char decoded in entity!) Append(Plain(decoded), i);
                i += used - 1;
            }
            else
            {
                Append(Plain(c), i);
            }
        }

        offsets.Add(text.Length);
        return new(plain.ToString(), [.. offsets]);

        void Append(char c, int offset)
        {
            if (c == '\0') return;
            plain.Append(c);
            offsets.Add(offset);
        }
    }

    private static int Taken(string decoded, int length, out string? entity)
    {
        entity = decoded;
        return length;
    }

    private static int Entity(string text, int at, out string? decoded)
    {
        decoded = null;
        int end = text.AsSpan(at, Math.Min(12, text.Length - at)).IndexOf(';');
        if (end < 2) return 0;
        string entity = text.Substring(at, end + 1);
        decoded = entity switch { "&commat;" => "@", "&period;" => ".", "&lowbar;" => "_", "&colon;" => ":", "&nbsp;" => " ", "&plus;" => "+", _ => WebUtility.HtmlDecode(entity) };
        return decoded == entity ? 0 : end + 1;
    }

    // \0 stands for a character that nobody sees.
    private static char Plain(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        >= '\u0660' and <= '\u0669' => (char)(c - 0x0660 + '0'),
        >= '\u06F0' and <= '\u06F9' => (char)(c - 0x06F0 + '0'),
        '\u00A0' or '\u2007' or '\u2009' or '\u202F' => ' ',
        '\u2010' or '\u2011' or '\u2012' => '-',
        '\u3002' => '.',
        '\u00AD' or '\u034F' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064') or '\uFEFF' => '\0',
        _ => c,
    };
}
