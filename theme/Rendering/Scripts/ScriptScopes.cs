namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>A stretch of a script in which a name is known.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Whole">Whether the name means the same in all of it, but for what is declared anew within; otherwise the name is known in a part of it.</param>
internal readonly record struct ScriptScope(int Start, int End, bool Whole)
{
    /// <summary>Whether a token lies in it.</summary>
    public bool Holds(int at) => Start <= at && at < End;

    /// <summary>Whether it is this one or lies in it.</summary>
    public bool Holds(ScriptScope other) => Start <= other.Start && other.End <= End;
}

/// <summary>Tells in which stretch of a script a declared name is known.</summary>
/// <remarks>A function begins with its parameters, a block with what stands in the round brackets before it: what may not be declared twice lies in one stretch.</remarks>
internal sealed class ScriptScopes
{
    private readonly ScriptBrackets tokens;
    private readonly ScriptScope[] functions;

    /// <summary>Finds the functions of a script.</summary>
    public ScriptScopes(ScriptBrackets tokens, IReadOnlyList<ScriptRole> roles)
    {
        this.tokens = tokens;
        functions = new ScriptScope[tokens.Count];
        Array.Fill(functions, new ScriptScope(0, tokens.Count, Whole: false));
        var found = new List<ScriptScope>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens.Is(at, "(") && IsMethod(roles, at)) found.Add(new ScriptScope(at, tokens.End(tokens.End(at) + 1) + 1, Whole: true));
            if (!tokens.Is(at, "=>")) continue;
            if (EndOfArrow(at + 1) is not { } end) return;
            found.Add(new ScriptScope(tokens.Start(at - 1), end, Whole: true));
        }

        // From the longest to the shortest: of two around a token the second is the inner one.
        foreach (var function in found.OrderByDescending(function => function.End - function.Start)) functions.AsSpan(function.Start..function.End).Fill(function);
    }

    /// <summary>Where a declared name is known.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="uses">The places where such a name stands.</param>
    public ScriptScope Of(ScriptDeclaration declaration, IEnumerable<int> uses)
    {
        var function = functions[declaration.Place];
        if (declaration.Kind == ScriptDeclarationKind.Parameter) return function;
        if (declaration.Kind == ScriptDeclarationKind.Lexical)
        {
            var open = tokens.Room(declaration.By);
            var body = tokens.End(open) + 1;
            if (tokens.Is(open, "{"))
            {
                var start = tokens.Is(open - 1, ")") ? tokens.Start(open - 1) : tokens.Is(open - 1, "=>") ? tokens.Start(open - 2) : open;
                return new ScriptScope(start, body, Whole: !uses.Any(at => start <= at && at < open));
            }

            if (tokens.Is(open, "(") && tokens.Is(body, "{")) return new ScriptScope(open, tokens.End(body) + 1, Whole: true);
        }

        return function with { Whole = false };
    }

    private bool IsMethod(IReadOnlyList<ScriptRole> roles, int at)
    {
        if (at == 0 || !tokens.Is(tokens.End(at) + 1, "{")) return false;
        return roles[at - 1] == ScriptRole.Member || Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(before => roles[before] == ScriptRole.Keyword && tokens[before].Text == "function");
    }

    // An arrow without braces goes on to what cannot belong to it. Where a line may have ended it, nobody knows.
    private int? EndOfArrow(int body)
    {
        if (tokens.Is(body, "{")) return tokens.End(body) + 1;
        var questions = 0;
        for (var at = body; ; at = tokens.End(at) + 1)
        {
            if (at > body && ScriptPack.MayEnd(tokens[at - 1], tokens[at])) return null;
            if (tokens.Is(at, "?")) questions++;
            if (at >= tokens.Count || tokens.Is(at, ",") || tokens.Is(at, ";") || tokens.Closes(at) || (tokens.Is(at, ":") && questions-- == 0)) return at;
        }
    }
}
