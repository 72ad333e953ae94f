namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>What a token of a script says about a name.</summary>
public enum ScriptRole
{
    /// <summary>Nothing: a sign, a text, a number, or what stands behind a dot.</summary>
    None,

    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>The name of a member in an object or a class, or <c>get</c>, <c>static</c> … before it.</summary>
    Member,

    /// <summary>A name, declared or used.</summary>
    Name,

    /// <summary>A name that is a member's name as well: <c>{ a }</c>, <c>{ a = 1 }</c>.</summary>
    Shorthand,

    /// <summary>A label, or what may be one.</summary>
    Label,
}
