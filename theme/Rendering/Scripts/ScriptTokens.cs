namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>Reads a script as tokens, without comments and white space.</summary>
public static class ScriptTokens
{
    /// <summary>Reads a script. What is left open ends with its line, a template or comment with the script.</summary>
    /// <param name="script">A well-formed classic script.</param>
    public static IReadOnlyList<ScriptToken> Read(string script)
    {
        var tokens = new List<ScriptToken>(script.Length / 4);
        var nesting = new ScriptNesting();
        for (var at = 0; at < script.Length;)
        {
            var start = SkipBlanks(script, at, out var lineBreak);
            if (start == script.Length) break;
            var (kind, end) = One(script, start, nesting);
            var token = new ScriptToken(kind, script[start..end], lineBreak);
            nesting.Pass(token);
            tokens.Add(token);
            at = end;
        }

        return tokens;
    }

    private static (ScriptTokenKind Kind, int End) One(string script, int at, ScriptNesting nesting)
    {
        var sign = script[at];
        return sign switch
        {
            '"' or '\'' => (ScriptTokenKind.Text, EndOfString(script, at)),
            '`' => (ScriptTokenKind.Text, EndOfPiece(script, at + 1)),
            '}' when nesting.InTemplate => (ScriptTokenKind.Text, EndOfPiece(script, at + 1)),
            '/' when !nesting.AfterOperand => (ScriptTokenKind.Pattern, EndOfPattern(script, at)),
            '.' when at + 1 < script.Length && char.IsAsciiDigit(script[at + 1]) => (ScriptTokenKind.Number, EndOfNumber(script, at)),
            '#' => (ScriptTokenKind.Word, EndOfName(script, at + 1)),
            _ when char.IsAsciiDigit(sign) => (ScriptTokenKind.Number, EndOfNumber(script, at)),
            _ when ScriptSigns.IsName(sign) => (ScriptTokenKind.Word, EndOfName(script, at)),
            _ => (ScriptTokenKind.Sign, at + ScriptSigns.Length(script.AsSpan(at))),
        };
    }

    private static int SkipBlanks(string script, int at, out bool lineBreak)
    {
        lineBreak = false;
        while (at < script.Length)
        {
            if (ScriptSigns.IsBlank(script[at]))
            {
                lineBreak |= ScriptSigns.IsLineEnd(script[at]);
                at++;
            }
            else if (Starts(script, at, "//"))
            {
                while (at < script.Length && !ScriptSigns.IsLineEnd(script[at])) at++;
            }
            else if (Starts(script, at, "/*"))
            {
                var close = script.IndexOf("*/", at + 2, StringComparison.Ordinal);
                var end = close < 0 ? script.Length : close + 2;
                lineBreak |= script.AsSpan(at, end - at).IndexOfAny("\n\r\u2028\u2029") >= 0;
                at = end;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool Starts(string script, int at, string with) => string.CompareOrdinal(script, at, with, 0, with.Length) == 0;

    private static int EndOfString(string script, int at)
    {
        for (var next = at + 1; next < script.Length; next++)
        {
            if (script[next] == '\\') next++;
            else if (script[next] is '\n' or '\r') return next;
            else if (script[next] == script[at]) return next + 1;
        }

        return script.Length;
    }

    // Up to the end of the template, or to the brace that opens a slot in it.
    private static int EndOfPiece(string script, int at)
    {
        for (var next = at; next < script.Length; next++)
        {
            if (script[next] == '\\') next++;
            else if (script[next] == '`') return next + 1;
            else if (Starts(script, next, "${")) return next + 2;
        }

        return script.Length;
    }

    // A slash in a class of signs does not end it.
    private static int EndOfPattern(string script, int at)
    {
        var inClass = false;
        for (var next = at + 1; next < script.Length; next++)
        {
            switch (script[next])
            {
                case '\\':
                    next++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '/' when !inClass:
                    return EndOfName(script, next + 1);
                case '\n' or '\r':
                    return next;
            }
        }

        return script.Length;
    }

    // 1e-5 is one number, 0xe-5 is not.
    private static int EndOfNumber(string script, int at)
    {
        var digits = Starts(script, at, "0x") || Starts(script, at, "0X");
        var next = at + 1;
        while (next < script.Length && (ScriptSigns.IsName(script[next]) || script[next] == '.' || (!digits && script[next] is '+' or '-' && script[next - 1] is 'e' or 'E')))
        {
            next++;
        }

        return next;
    }

    private static int EndOfName(string script, int at)
    {
        while (at < script.Length && ScriptSigns.IsName(script[at])) at++;
        return at;
    }
}
