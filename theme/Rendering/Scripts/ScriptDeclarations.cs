namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>How far a declaration reaches.</summary>
internal enum ScriptDeclarationKind
{
    /// <summary>Its function.</summary>
    Parameter,

    /// <summary>Its block: <c>const</c>, <c>let</c>.</summary>
    Lexical,

    /// <summary>Some part of the function around it.</summary>
    Loose,
}

/// <summary>A place where a name is declared.</summary>
/// <param name="Place">The token that declares it.</param>
/// <param name="By">The token that says so: <c>const</c>, <c>class</c>, <c>=></c> …</param>
/// <param name="Kind">How far it reaches.</param>
internal sealed record ScriptDeclaration(int Place, int By, ScriptDeclarationKind Kind);

/// <summary>Collects the places where a script declares names: variables, functions, classes, parameters, what is caught, what patterns take out.</summary>
/// <remarks>A name that is overlooked here merely keeps its length.</remarks>
internal sealed class ScriptDeclarations
{
    private readonly ScriptBrackets tokens;
    private readonly IReadOnlyList<ScriptRole> roles;
    private readonly List<ScriptDeclaration> found = [];
    private (int By, ScriptDeclarationKind Kind) here;

    private ScriptDeclarations(ScriptBrackets tokens, IReadOnlyList<ScriptRole> roles) => (this.tokens, this.roles) = (tokens, roles);

    /// <summary>Finds the places of names that are declared.</summary>
    public static IReadOnlyList<ScriptDeclaration> Read(ScriptBrackets tokens, IReadOnlyList<ScriptRole> roles)
    {
        var declarations = new ScriptDeclarations(tokens, roles);
        for (var at = 0; at < tokens.Count; at++) declarations.Look(at);
        return declarations.found;
    }

    private void Look(int at)
    {
        here = (at, ScriptDeclarationKind.Loose);
        switch (roles[at], tokens[at].Text)
        {
            case (ScriptRole.Keyword, "const" or "let"):
                here.Kind = ScriptDeclarationKind.Lexical;
                Variables(at + 1);
                break;
            case (ScriptRole.Keyword, "var"):
                Variables(at + 1);
                break;
            case (ScriptRole.Keyword, "class"):
                Take(at + 1);
                break;
            case (ScriptRole.Keyword, "function"):
                var name = tokens.Is(at + 1, "*") ? at + 2 : at + 1;
                Take(name);
                Parameters(tokens.Is(name, "(") ? name : name + 1);
                break;
            case (ScriptRole.Keyword, "catch"):
                if (tokens.Is(at + 1, "(")) Parts(at + 1);
                break;
            case (ScriptRole.Member, _):
                Parameters(at + 1);
                break;
            case (ScriptRole.None, "=>"):
                Parameters(tokens.Start(at - 1));
                break;
        }
    }

    private void Parameters(int at)
    {
        here.Kind = ScriptDeclarationKind.Parameter;
        if (tokens.Is(at, "(")) Parts(at);
        else if (tokens.Is(here.By, "=>")) Take(at);
    }

    // Several stand in one row; the row ends where a line or another bracket does, or where for goes on to what is looked through.
    private void Variables(int at)
    {
        var inHead = tokens.Is(tokens.Room(here.By), "(");
        Pattern(at);
        while (at < tokens.Count && !tokens.Is(at, ";") && !tokens.Closes(at) && !(inHead && tokens[at].Text is "of" or "in"))
        {
            if (tokens.Is(at, ",")) Pattern(at + 1);
            at = tokens.End(at) + 1;
            if (tokens[at].AfterLineBreak && !tokens.Is(at - 1, ",")) break;
        }
    }

    private void Pattern(int at)
    {
        if (tokens.Is(at, "[") || tokens.Is(at, "{")) Parts(at);
        else Take(at);
    }

    // Parameters, or the parts of a pattern. What stands behind an equals sign is a value and no declaration.
    private void Parts(int open)
    {
        var (isObject, begins) = (tokens.Is(open, "{"), true);
        for (var at = open + 1; at < tokens.End(open); at = tokens.End(at) + 1)
        {
            if (tokens.Is(at, "...")) continue;
            if (begins && (!isObject || roles[at] == ScriptRole.Shorthand || tokens.Is(at - 1, "...") || tokens.Is(at - 1, ":"))) Pattern(at);
            begins = tokens.Is(at, ",") || (begins && isObject && !tokens.Is(at, "="));
        }
    }

    private void Take(int at)
    {
        if (at >= 0 && at < tokens.Count && roles[at] is ScriptRole.Name or ScriptRole.Shorthand) found.Add(new ScriptDeclaration(at, here.By, here.Kind));
    }
}
