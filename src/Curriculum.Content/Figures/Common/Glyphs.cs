using System.Globalization;
using System.Text;

namespace Curriculum.Content.Figures;

/// <summary>How wide text will be, without a font at hand.</summary>
/// <remarks>
/// A page is read in the font of the reader's device. The widths of a broad humanist sans (Noto Sans), with a tenth more, also hold the
/// narrower ones (Roboto, Segoe UI, San Francisco) and just hold DejaVu Sans.
/// </remarks>
internal static class Glyphs
{
    private const int Slack = 110; // per cent
    private const int BoldSlack = 117;

    /// <summary>Advance widths of U+0020 to U+007E in thousandths of an em.</summary>
    private static ReadOnlySpan<ushort> Ascii =>
    [
        260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372,
        572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434,
        899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781,
        605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444,
        281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605,
        615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
    ];

    /// <summary>The width of a line of text in user units, rounded up, slack included.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">Font size in user units.</param>
    /// <param name="bold">Whether it is set bold.</param>
    public static int Width(ReadOnlySpan<char> text, int size, bool bold = false)
    {
        int sum = 0;
        foreach (Rune rune in text.EnumerateRunes()) sum += Of(rune);
        return ((sum * size * (bold ? BoldSlack : Slack)) + 99_999) / 100_000;
    }

    private static int Of(Rune rune)
    {
        int value = rune.Value;
        if (value is >= ' ' and <= '~') return Ascii[value - ' '];
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ when value >= 0x2e80 => 1350, // East Asian scripts and emoji
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => 800,
            UnicodeCategory.OtherLetter => 900,
            UnicodeCategory.LowercaseLetter => 640,
            _ => 1000,
        };
    }
}
