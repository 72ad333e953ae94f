using System.Globalization;

namespace Curriculum.Content.Figures;

/// <summary>A text broken into lines.</summary>
/// <param name="Lines">At least one.</param>
/// <param name="Width">Of the widest line, in user units.</param>
/// <param name="Size">Font size in user units.</param>
internal sealed record TextBlock(IReadOnlyList<string> Lines, int Width, int Size)
{
    /// <summary>Font size of what a figure is about.</summary>
    public const int Normal = 14;

    /// <summary>Font size of notes, labels and legends.</summary>
    public const int Small = 13;

    /// <summary>From one base line to the next.</summary>
    public int Leading => Size == Normal ? 18 : 16;

    /// <summary>All lines together.</summary>
    public int Height => Lines.Count * Leading;

    /// <summary>Breaks a text into as few lines as fit.</summary>
    /// <param name="text">Without line breaks.</param>
    /// <param name="size">Font size in user units.</param>
    /// <param name="width">The widest a line may be; words that are wider still are broken.</param>
    /// <param name="bold">Whether it is set bold.</param>
    /// <param name="balanced">Whether lines shall be of about equal length, as is best where they are centred.</param>
    public static TextBlock Wrap(string text, int size, int width, bool bold = false, bool balanced = true)
    {
        List<string> lines = Break(text, size, width, bold);
        if (balanced && lines.Count > 1)
        {
            // The narrowest measure with the same number of lines: no orphaned last word in a small box.
            int low = width / 2, high = width;
            while (low < high)
            {
                int middle = (low + high) / 2;
                List<string> tried = Break(text, size, middle, bold);
                if (tried.Count <= lines.Count && tried.Sum(static l => l.Length) == lines.Sum(static l => l.Length)) (high, lines) = (middle, tried);
                else low = middle + 1;
            }
        }

        return new TextBlock(lines, lines.Max(line => Glyphs.Width(line, size, bold)), size);
    }

    /// <summary>The width of the longest word: the narrowest measure that breaks none.</summary>
    public static int LongestWord(string text, int size) =>
        text.Split(' ').Max(word => Glyphs.Width(word, size));

    private static List<string> Break(string text, int size, int width, bool bold)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, size, width, bold)))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Glyphs.Width(longer, size, bold) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    private static List<string> Pieces(string word, int size, int width, bool bold)
    {
        if (Glyphs.Width(word, size, bold) <= width) return [word];
        List<string> pieces = [];
        string piece = "";
        int room = width - Glyphs.Width("-", size, bold);
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            if (piece.Length > 0 && Glyphs.Width(piece + element, size, bold) > room)
            {
                pieces.Add(char.IsLetter(piece[^1]) && char.IsLetter(element[0]) ? piece + "-" : piece);
                piece = "";
            }

            piece += element;
        }

        pieces.Add(piece);
        return pieces;
    }
}
