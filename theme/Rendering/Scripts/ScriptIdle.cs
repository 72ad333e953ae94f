namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>Says in fewer signs what means the same.</summary>
/// <remarks>
/// No semicolon before a closing brace, no comma at the end of a list, no round brackets about a single name, no new line behind a block or a method; <c>let</c> for <c>const</c>, which tells readers
/// and not browsers apart, and one <c>let</c> for those that follow each other.
/// </remarks>
internal static class ScriptIdle
{
    /// <summary>The same script without what is idle.</summary>
    public static IReadOnlyList<ScriptToken> Drop(IReadOnlyList<ScriptToken> tokens)
    {
        var brackets = new ScriptBrackets(tokens);
        var roles = ScriptRoles.Read(tokens);
        var output = new List<ScriptToken>(tokens.Count);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (IsIdle(brackets, roles, at)) continue;
            var onOneLine = EndsBlock(brackets, roles, at - 1) || IsBracketed(brackets, roles, at);
            output.Add(tokens[at] with { Text = IsLet(brackets, roles, at) ? "let" : tokens[at].Text, AfterLineBreak = tokens[at].AfterLineBreak && !onOneLine });
        }

        return Join(output);
    }

    private static List<ScriptToken> Join(List<ScriptToken> tokens)
    {
        var brackets = new ScriptBrackets(tokens);
        var roles = ScriptRoles.Read(tokens);
        var joined = new HashSet<int>();
        foreach (var let in Enumerable.Range(0, tokens.Count).Where(at => IsLet(brackets, roles, at)))
        {
            var at = let + 1;
            while (at < tokens.Count && !brackets.Is(at, ";") && !brackets.Closes(at) && !ScriptPack.MayEnd(tokens[at - 1], tokens[at])) at = brackets.End(at) + 1;
            if (brackets.Is(at, ";") && at + 1 < tokens.Count && IsLet(brackets, roles, at + 1)) joined.Add(at);
        }

        return [.. tokens.Select((token, at) => joined.Contains(at) ? token with { Text = "," } : token).Where((_, at) => !joined.Contains(at - 1))];
    }

    private static bool IsLet(ScriptBrackets tokens, IReadOnlyList<ScriptRole> roles, int at) => roles[at] == ScriptRole.Keyword && tokens[at].Text is "const" or "let";

    private static bool IsIdle(ScriptBrackets tokens, IReadOnlyList<ScriptRole> roles, int at) =>
        (tokens.Is(at, ";") && tokens.Is(at + 1, "}") && !IsBody(tokens, roles, at))
        || (tokens.Is(at, ",") && (tokens.Is(at + 1, "}") || tokens.Is(at + 1, ")")))
        || (tokens.Is(at, "(") && IsBracketed(tokens, roles, at + 1))
        || (tokens.Is(at, ")") && IsBracketed(tokens, roles, at - 1));

    // The semicolon in if (a) ; is a statement, and so it may be behind else and behind a label.
    private static bool IsBody(ScriptBrackets tokens, IReadOnlyList<ScriptRole> roles, int at) =>
        tokens.Is(at - 1, ":") || tokens[at - 1].Text is "else" or "do"
        || (tokens.Is(at - 1, ")") && IsHead(tokens, roles, at - 1));

    private static bool IsHead(ScriptBrackets tokens, IReadOnlyList<ScriptRole> roles, int at) =>
        tokens.Start(at) is > 0 and var open && roles[open - 1] == ScriptRole.Keyword && tokens[open - 1].Text is "if" or "for" or "while" or "with" or "await";

    // (a) => b, and (a).b behind a sign that no call and no parameters follow.
    private static bool IsBracketed(ScriptBrackets tokens, IReadOnlyList<ScriptRole> roles, int at) =>
        at > 0 && at < tokens.Count && roles[at] == ScriptRole.Name && tokens.Is(at - 1, "(") && tokens.Is(at + 1, ")")
        && (tokens[at - 2].Text is "=" or "(" or "," or "=>" or "?" or ";" || (tokens.Is(at + 2, "=>") && tokens[at - 2].Text is ":" or "&&" or "||"));

    // Behind if (a) { } and a ( ) { } in an object or a class nothing goes on.
    private static bool EndsBlock(ScriptBrackets tokens, IReadOnlyList<ScriptRole> roles, int at)
    {
        if (at < 0 || at + 1 == tokens.Count || !tokens.Is(at, "}") || !tokens.Is(tokens.Start(at) - 1, ")")) return false;
        var head = tokens.Start(at) - 1;
        return IsHead(tokens, roles, head) || (roles[at + 1] == ScriptRole.Member && tokens.Start(head) is > 0 and var open && roles[open - 1] == ScriptRole.Member);
    }
}
