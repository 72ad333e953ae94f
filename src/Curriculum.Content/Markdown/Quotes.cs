using System.Text;

namespace Curriculum.Content.Markdown;

/// <summary>Turns the straight quotes of a keyboard into the ones of print: “…”, ‘…’, and the apostrophe of Jum’at.</summary>
internal static class Quotes
{
    /// <summary>The quote that stands here.</summary>
    /// <param name="straight">A double or a single quote.</param>
    /// <param name="before">The character before it; a space where nothing is.</param>
    public static char Curved(char straight, char before)
    {
        bool opens = char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '“' or '‘' or '–' or '—' or '/';
        return straight == '"' ? opens ? '“' : '”' : opens ? '‘' : '’';
    }

    /// <summary>A whole text with its quotes curved.</summary>
    public static string Curved(string text)
    {
        if (text.AsSpan().IndexOfAny('"', '\'') < 0) return text;
        StringBuilder curved = new(text);
        for (int i = 0; i < curved.Length; i++)
        {
            if (curved[i] is '"' or '\'') curved[i] = Curved(curved[i], i == 0 ? ' ' : curved[i - 1]);
        }

        return curved.ToString();
    }
}
