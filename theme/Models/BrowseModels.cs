namespace Curriculum.Theme.Models;

/// <summary>All values of all facets, each with its page.</summary>
public sealed record BrowseListModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The facets, in order.</summary>
    public IReadOnlyList<BrowseFacet> Facets { get; init; } = [];
}

/// <summary>A facet with its values.</summary>
/// <param name="Name">The facet: <c>method</c>, <c>population</c>, <c>setting</c>, <c>place</c> or <c>module</c>.</param>
/// <param name="Values">Its values with their pages; the note says how much is there.</param>
public sealed record BrowseFacet(string Name, IReadOnlyList<PageLink> Values);

/// <summary>What has one value of a facet, by kind.</summary>
public sealed record BrowseModel : PageModel
{
    /// <summary>The facet.</summary>
    public required string Facet { get; init; }

    /// <summary>What is there, by kind, in order.</summary>
    public IReadOnlyList<BrowseGroup> Groups { get; init; } = [];

    /// <summary>The other values of the facet.</summary>
    public IReadOnlyList<PageLink> Others { get; init; } = [];
}

/// <summary>Things of one kind.</summary>
/// <param name="Kind">What they are: <c>lesson</c>, <c>reflection</c>, <c>questions</c> or <c>case</c>.</param>
/// <param name="Items">The things; the note is their summary.</param>
public sealed record BrowseGroup(string Kind, IReadOnlyList<PageLink> Items);
