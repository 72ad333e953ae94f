using System.Buffers;
using System.Collections.Frozen;

namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>The signs and the words of JavaScript that the reading of a script turns on.</summary>
internal static class ScriptSigns
{
    // Longest first, so that the first that fits is the right one.
    private static readonly string[] Groups =
    [
        ">>>=",
        "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=",
        "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**",
    ];

    // What a group goes on with; most signs stand alone.
    private static readonly SearchValues<char> Seconds = SearchValues.Create("=>&|?.+-<*");

    // After these words an operand follows: a slash opens a regular expression, a brace an object.
    private static readonly FrozenSet<string> Openers = new[]
    {
        "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "instanceof", "yield", "await", "else", "do", "const", "let", "var", "default",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BlockOpeners = new[] { "else", "do" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Heads = new[] { "if", "while", "for", "with" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The length of the sign or group of signs that starts here.</summary>
    public static int Length(ReadOnlySpan<char> script)
    {
        if (script.Length < 2 || !Seconds.Contains(script[1])) return 1;
        foreach (var group in Groups)
        {
            // a?.5:b is a question, not a chain.
            if (script.StartsWith(group, StringComparison.Ordinal) && !(group == "?." && script.Length > 2 && char.IsAsciiDigit(script[2])))
            {
                return group.Length;
            }
        }

        return 1;
    }

    /// <summary>Whether an operand follows this word.</summary>
    public static bool ExpectsOperand(string word) => Openers.Contains(word);

    /// <summary>Whether a brace after this word opens a block though an operand may follow too.</summary>
    public static bool ExpectsBlock(string word) => BlockOpeners.Contains(word);

    /// <summary>Whether this word is followed by a condition in brackets and then by a statement.</summary>
    public static bool IsHead(string word) => Heads.Contains(word);

    /// <summary>Whether this may be part of a name or a number.</summary>
    public static bool IsName(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '$' or '\\' or '\u200c' or '\u200d' || (sign > 0x7f && !IsBlank(sign));

    /// <summary>White space, line ends among them.</summary>
    public static bool IsBlank(char sign) => char.IsWhiteSpace(sign) || sign == '\ufeff';

    /// <summary>What ends a line.</summary>
    public static bool IsLineEnd(char sign) => sign is '\n' or '\r' or '\u2028' or '\u2029';
}
