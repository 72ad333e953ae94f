namespace Curriculum.Theme.Models;

/// <summary>The data of one page. Each kind of page has a record of its own.</summary>
/// <remarks>
/// Lists are compared by their own <c>Equals</c>: whoever wants two equal models to be equal fills them with lists that compare by value.
/// Strings named <c>Html</c>, <c>Body</c> or <c>ExtraHtml</c> are written as they are; all others are encoded.
/// </remarks>
public abstract record PageModel
{
    /// <summary>What the page says about itself.</summary>
    public required PageHead Head { get; init; }

    /// <summary>What the page shares with all others of its language.</summary>
    public required SiteFrame Site { get; init; }

    /// <summary>The rendered HTML in which the layout looks for features that need a script; empty if there is none.</summary>
    public virtual IEnumerable<string> Bodies => [];
}
