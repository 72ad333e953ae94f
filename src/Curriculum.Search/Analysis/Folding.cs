namespace Curriculum.Search.Analysis;

/// <summary>Folds single UTF-16 units, so that case and diacritics make no difference.</summary>
/// <remarks>
/// A table of our own instead of Unicode normalisation: C# under the invariant culture and a browser of any age must agree to the letter.
/// </remarks>
internal static class Folding
{
    /// <summary>What <see cref="Fold"/> gives for a unit that separates words.</summary>
    public const char Separator = ' ';

    /// <summary>What <see cref="Fold"/> gives for a unit that vanishes, such as a combining mark.</summary>
    public const char Nothing = '\0';

    // Base letters of U+00C0–U+017F and of U+1E00–U+1EFF.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const string LatinMore =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzz" +
        "htwyassssdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy";

    private static readonly char[] Common = [.. Enumerable.Range(0, 0x180).Select(unit => FoldSlowly((char)unit))];

    // What FoldPlain gives below U+0080: constant data, read without a look at whether the class is ready.
    private static ReadOnlySpan<byte> Plain =>
        "                                       \0        0123456789       abcdefghijklmnopqrstuvwxyz     \0abcdefghijklmnopqrstuvwxyz     "u8;

    /// <summary>The lower-case base letter of a unit, <see cref="Separator"/> or <see cref="Nothing"/>.</summary>
    public static char Fold(char unit) => unit < Common.Length ? Common[unit] : FoldSlowly(unit);

    /// <summary>As <see cref="Fold"/> for plain letters, digits and separators; <see cref="Nothing"/> for all that needs a closer look.</summary>
    public static char FoldPlain(char unit) => unit < Plain.Length ? (char)Plain[unit] : Nothing;

    private static char FoldSlowly(char unit)
    {
        if (unit < 0x80)
        {
            return char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) ? unit
                : char.IsAsciiLetterUpper(unit) ? (char)(unit + 32)
                : Separator;
        }

        return unit switch
        {
            '\u00AD' => Nothing,
            < '\u00C0' => Separator,
            < '\u0180' => Latin[unit - 0xC0],
            >= '\u0300' and < '\u0370' => Nothing,
            >= '\u1E00' and < '\u1F00' => LatinMore[unit - 0x1E00],
            (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF' => Nothing,
            < '\u2000' or (>= '\u2C00' and < '\u2E00') or (>= '\u3040' and < '\uD800') => unit,
            (>= '\uF900' and < '\uFE00') or (>= '\uFE70' and < '\uFF00') => unit,
            _ => Separator,
        };
    }

    /// <summary>An apostrophe holds a word together (Jum'at, people's).</summary>
    public static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02BC' or '`';

    /// <summary>A hyphen ties two words (anak-anak).</summary>
    public static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011';

    /// <summary>Whether a word goes on, or begins, at this place.</summary>
    public static bool IsWordAt(ReadOnlySpan<char> text, int at) =>
        at < text.Length && Fold(text[at]) is not (Separator or Nothing);
}
