namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>The tokens of a script with their brackets paired; slots of templates are brackets too.</summary>
internal sealed class ScriptBrackets
{
    private readonly IReadOnlyList<ScriptToken> tokens;
    private readonly int[] partners;
    private readonly int[] ends;
    private readonly int[] rooms;

    /// <summary>Pairs the brackets.</summary>
    public ScriptBrackets(IReadOnlyList<ScriptToken> tokens)
    {
        this.tokens = tokens;
        partners = [.. Enumerable.Range(0, tokens.Count)];
        ends = [.. partners];
        rooms = new int[tokens.Count];
        var open = new Stack<int>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Closes(at) && open.TryPop(out var start)) (partners[at], ends[start]) = (start, at);
            rooms[at] = open.TryPeek(out var room) ? room : -1;
            if (Opens(at)) open.Push(at);
        }
    }

    /// <summary>How many tokens there are.</summary>
    public int Count => tokens.Count;

    /// <summary>The token at a place; a semicolon beyond both ends.</summary>
    public ScriptToken this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : new ScriptToken(ScriptTokenKind.Sign, ";", AfterLineBreak: false);

    /// <summary>Whether this sign stands at a place.</summary>
    public bool Is(int at, string sign) => this[at] is { Kind: ScriptTokenKind.Sign } token && token.Text == sign;

    /// <summary>Whether a bracket is closed at a place.</summary>
    public bool Closes(int at) => this[at].Kind == ScriptTokenKind.Text ? this[at].Text[0] == '}' : Is(at, ")") || Is(at, "]") || Is(at, "}");

    /// <summary>The place where the bracket was opened that is closed here; the place itself for all else.</summary>
    public int Start(int at) => partners[at];

    /// <summary>The place where the bracket is closed that opens here, for a template its last piece; the place itself for all else.</summary>
    public int End(int at)
    {
        while (ends[at] > at) at = ends[at];
        return at;
    }

    /// <summary>The place of the bracket that is open around this token; -1 where none is.</summary>
    public int Room(int at) => rooms[at];

    private bool Opens(int at) => this[at].Kind == ScriptTokenKind.Text
        ? this[at].Text[0] is '`' or '}' && this[at].Text.EndsWith("${", StringComparison.Ordinal)
        : Is(at, "(") || Is(at, "[") || Is(at, "{");
}
