namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>Tells for every token of a script whether it stands for a name.</summary>
/// <remarks>
/// No scopes are looked into. Only members are told apart from names, and that is a question of place: behind a dot, and at the start of a member in an
/// object, a pattern or a class.
/// </remarks>
public sealed class ScriptRoles
{
    private readonly IReadOnlyList<ScriptToken> tokens;
    private readonly ScriptNesting nesting = new();
    private bool memberBegins;

    private ScriptRoles(IReadOnlyList<ScriptToken> tokens) => this.tokens = tokens;

    /// <summary>Whether the whole script stands in round brackets, such as those of a function that is called at once: nothing in it is seen by others.</summary>
    /// <param name="tokens">The tokens of a well-formed classic script.</param>
    public static bool IsClosed(IReadOnlyList<ScriptToken> tokens)
    {
        var open = new ScriptNesting();
        foreach (var token in tokens)
        {
            if (open.Outside && !(token.Kind == ScriptTokenKind.Sign && token.Text is "(" or ";")) return false;
            open.Pass(token);
        }

        return open.Outside;
    }

    /// <summary>Reads the role of each token.</summary>
    /// <param name="tokens">The tokens of a well-formed classic script.</param>
    public static IReadOnlyList<ScriptRole> Read(IReadOnlyList<ScriptToken> tokens)
    {
        var roles = new ScriptRoles(tokens);
        return [.. Enumerable.Range(0, tokens.Count).Select(roles.Next)];
    }

    private ScriptRole Next(int at)
    {
        var token = tokens[at];
        if (LineEndsField(at)) memberBegins = true;
        var role = token.Kind == ScriptTokenKind.Word ? RoleOf(at) : ScriptRole.None;
        var goesOn = memberBegins && (token.Text == "*" || (token.Kind == ScriptTokenKind.Word && IsModifier(at)));
        nesting.Pass(token);
        memberBegins = goesOn || (token.Kind == ScriptTokenKind.Sign && token.Text switch
        {
            "{" => nesting.Here is ScriptRoom.Object or ScriptRoom.Class,
            "," => nesting.Here == ScriptRoom.Object,
            ";" or "}" => nesting.Here == ScriptRoom.Class,
            _ => false,
        });
        return role;
    }

    private ScriptRole RoleOf(int at)
    {
        var (word, before) = (tokens[at], Beside(at - 1));
        if (word.Text[0] == '#' || before.Text is "." or "?.") return ScriptRole.None;
        if (memberBegins && word.Text is not ("in" or "instanceof"))
        {
            var isShorthand = nesting.Here == ScriptRoom.Object && IsSign(at + 1, ",", "}", "=");
            return !isShorthand ? ScriptRole.Member : ScriptWords.IsReserved(word.Text) ? ScriptRole.Keyword : ScriptRole.Shorthand;
        }

        if (ScriptWords.IsReserved(word.Text)) return ScriptRole.Keyword;
        var leaps = before.Text is "break" or "continue" && !word.AfterLineBreak;
        return leaps || (IsSign(at + 1, ":") && !nesting.Asks && before.Text != "case") ? ScriptRole.Label : ScriptRole.Name;
    }

    // A field needs no semicolon: a word on a new line begins the next member, unless the value before it is still open.
    private bool LineEndsField(int at)
    {
        var (token, before) = (tokens[at], Beside(at - 1));
        return nesting.Here == ScriptRoom.Class && token is { Kind: ScriptTokenKind.Word, AfterLineBreak: true } && before.Kind switch
        {
            ScriptTokenKind.Sign => before.Text is ")" or "]" or "}" or "++" or "--",
            ScriptTokenKind.Word => Beside(at - 2).Text is "." or "?." || !ScriptSigns.ExpectsOperand(before.Text),
            _ => true,
        };
    }

    // static a, async b ( ), get c ( ), async * d ( ), get [ e ] ( ), and a field that ends with its line.
    private bool IsModifier(int at) => Beside(at + 1).Kind is ScriptTokenKind.Word or ScriptTokenKind.Text or ScriptTokenKind.Number || IsSign(at + 1, "*", "[");

    private bool IsSign(int at, params ReadOnlySpan<string> signs) => Beside(at) is { Kind: ScriptTokenKind.Sign, Text: var text } && signs.Contains(text);

    private ScriptToken Beside(int at) => at >= 0 && at < tokens.Count ? tokens[at] : new ScriptToken(ScriptTokenKind.Sign, ";", AfterLineBreak: false);
}
