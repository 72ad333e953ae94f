namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>What a token of a script is, as far as white space beside it is concerned.</summary>
public enum ScriptTokenKind
{
    /// <summary>A name, a keyword, a private name.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string in quotes, or a piece of a template: up to its end or to the next <c>${</c>.</summary>
    Text,

    /// <summary>A regular expression with its flags.</summary>
    Pattern,

    /// <summary>A sign or a group of signs.</summary>
    Sign,
}

/// <summary>A token of a script.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it is written.</param>
/// <param name="AfterLineBreak">Whether a line ended between the token before and this one.</param>
public readonly record struct ScriptToken(ScriptTokenKind Kind, string Text, bool AfterLineBreak);
