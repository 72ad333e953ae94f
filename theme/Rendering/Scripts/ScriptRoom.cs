namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>What a pair of brackets holds.</summary>
internal enum ScriptRoom
{
    /// <summary>Statements.</summary>
    Block,

    /// <summary>An object, or a pattern that takes one apart.</summary>
    Object,

    /// <summary>The members of a class.</summary>
    Class,

    /// <summary>The condition after <c>if</c>, <c>while</c> …, after which a statement begins.</summary>
    Condition,

    /// <summary>Any other pair of round or square brackets.</summary>
    Group,

    /// <summary>The part of a template between <c>${</c> and <c>}</c>.</summary>
    Slot,
}
