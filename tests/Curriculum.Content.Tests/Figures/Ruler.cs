using System.Text;

namespace Curriculum.Content.Tests.Figures;

/// <summary>Measures text in Roboto Regular, the font of most readers' phones, independently of the widths that drawings are planned with.</summary>
internal static class Ruler
{
    private static ReadOnlySpan<ushort> Ascii =>
    [
        248, 258, 320, 616, 562, 732, 622, 175, 342, 348, 431, 567, 197, 276, 264, 413, 562, 562, 562, 562, 562, 562, 562, 562, 562, 562, 242, 211,
        508, 549, 523, 473, 898, 652, 623, 651, 656, 568, 553, 681, 713, 272, 552, 627, 539, 873, 713, 688, 631, 688, 616, 594, 597, 648, 637, 887,
        627, 601, 599, 265, 411, 265, 418, 451, 309, 544, 562, 523, 564, 530, 348, 562, 551, 243, 239, 507, 243, 877, 552, 570, 562, 568, 339, 516,
        327, 551, 484, 751, 496, 473, 496, 338, 244, 338, 680,
    ];

    /// <summary>The width of a line in user units.</summary>
    public static double Width(string text, int size) =>
        text.EnumerateRunes().Sum(static rune => rune.Value is >= ' ' and <= '~' ? Ascii[rune.Value - ' '] : rune.Value < 0x300 ? 600 : 1000) * size / 1000.0;
}
