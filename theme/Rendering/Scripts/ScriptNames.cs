namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>Gives short names to what a script declares for itself.</summary>
/// <remarks>
/// A name becomes another one everywhere in the outermost function that declares it, and two names become the same only in functions of which neither
/// stands in the other: which declaration a use belongs to stays as it was, whatever the blocks within. Left alone are names that are used outside of
/// where they are declared, names that the browser
/// knows too where their scope is not plain, labels, and scripts that make code out of text.
/// </remarks>
internal static class ScriptNames
{
    private const string Starts = "etnsriaoclduhpmfgbvywkxqjzETNSRIAOCLDUHPMFGBVYWKXQJZ_$";
    private const string Rests = "etnsriaoclduhpmfgbvywkxqjz0123456789";

    private static readonly string[] Fresh =
    [
        .. Starts.Select(start => start.ToString())
            .Concat(from start in Starts.Where(char.IsAsciiLetterLower) from rest in Rests select $"{start}{rest}")
            .Where(name => !ScriptWords.IsReserved(name) && !ScriptWords.IsGlobal(name)),
    ];

    /// <summary>The same script in short names.</summary>
    /// <param name="tokens">The tokens of a script that others cannot see into.</param>
    public static IReadOnlyList<ScriptToken> Shorten(IReadOnlyList<ScriptToken> tokens)
    {
        var roles = ScriptRoles.Read(tokens);
        if (tokens.Zip(roles).Any(pair => IsDark(pair.First, pair.Second))) return tokens;
        var names = new string?[tokens.Count];
        foreach (var (places, name) in Choose(new ScriptBrackets(tokens), roles))
        {
            foreach (var place in places) names[place] = name;
        }

        return [.. tokens.SelectMany((token, at) => Renamed(token, roles[at], names[at]))];
    }

    // From the first to the last, each the first name that is free: so the parameters of many functions come to look alike, which packs well.
    private static IEnumerable<(int[] Places, string Name)> Choose(ScriptBrackets tokens, IReadOnlyList<ScriptRole> roles)
    {
        var scopes = new ScriptScopes(tokens, roles);
        var declared = ScriptDeclarations.Read(tokens, roles).ToLookup(declaration => tokens[declaration.Place].Text, StringComparer.Ordinal);
        var names = Enumerable.Range(0, tokens.Count).Where(at => roles[at] is ScriptRole.Name or ScriptRole.Shorthand or ScriptRole.Label)
            .GroupBy(at => tokens[at].Text, StringComparer.Ordinal)
            .Select(uses => (Name: uses.Key, Owned: uses.Any(at => roles[at] == ScriptRole.Label) ? null : Own(uses.Key, [.. uses], [.. declared[uses.Key].Select(declaration => scopes.Of(declaration, uses))])))
            .ToList();
        var others = names.Where(name => name.Owned is null).Select(name => name.Name).ToHashSet(StringComparer.Ordinal);
        var taken = Fresh.Where(name => !others.Contains(name)).Select(name => (Name: name, By: new List<OwnedName>())).ToList();
        foreach (var each in names.SelectMany(name => name.Owned ?? []).OrderBy(each => each.Places[0]))
        {
            var free = taken.Find(one => !one.By.Exists(other => Clash(one: each, other)));
            if (free.By is null) continue;
            free.By.Add(each);
            yield return (each.Places, free.Name);
        }
    }

    // The uses of a name by the scope that they belong to; none where one belongs to no scope.
    private static List<OwnedName>? Own(string name, int[] uses, ScriptScope[] scopes)
    {
        if (ScriptWords.IsGlobal(name) && !scopes.All(scope => scope.Whole)) return null;
        var owners = scopes.Where(inner => inner.Whole || !scopes.Any(outer => outer.Holds(inner) && !inner.Holds(outer)))
            .Select(scope => scope with { Whole = true }).Distinct()
            .OrderBy(scope => scope.End - scope.Start).ToList();
        var owned = uses.ToLookup(at => owners.Find(owner => owner.Holds(at)));
        return owned.Contains(default) ? null : [.. owned.Select(each => new OwnedName(each.Key, [.. each]))];
    }

    // Two names may become one in scopes that do not meet, and where the inner scope has no use for the name of the outer one.
    private static bool Clash(OwnedName one, OwnedName other) =>
        (other.Scope.Holds(one.Scope) && other.Places.Any(one.Scope.Holds)) || (one.Scope.Holds(other.Scope) && one.Places.Any(other.Scope.Holds));

    private readonly record struct OwnedName(ScriptScope Scope, int[] Places);

    private static IEnumerable<ScriptToken> Renamed(ScriptToken token, ScriptRole role, string? name)
    {
        if (name is null || name == token.Text) return [token];
        var renamed = token with { Text = name };
        return role == ScriptRole.Name ? [renamed] : [token, new ScriptToken(ScriptTokenKind.Sign, ":", AfterLineBreak: false), renamed with { AfterLineBreak = false }];
    }

    // Code made of text sees the names around it, and an escaped name does not look like itself.
    private static bool IsDark(ScriptToken token, ScriptRole role) =>
        (role == ScriptRole.Name && token.Text is "eval" or "Function")
        || (role == ScriptRole.Keyword && token.Text == "with")
        || (token.Kind == ScriptTokenKind.Word && token.Text.Contains('\\', StringComparison.Ordinal));
}
