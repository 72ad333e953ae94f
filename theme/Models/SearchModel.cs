namespace Curriculum.Theme.Models;

/// <summary>The search page. Without scripts it is an alphabetical index of all that the search would find.</summary>
public sealed record SearchModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The address of the lists by facet, or null.</summary>
    public string? BrowsePath { get; init; }

    /// <summary>All that can be found, sorted by title; the page groups the lines by their first letter.</summary>
    public IReadOnlyList<IndexLine> Lines { get; init; } = [];
}

/// <summary>Something that can be found.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its address, with a fragment where needed.</param>
/// <param name="Kind">What it is: <c>lesson</c>, <c>concept</c>, <c>reflection</c>, <c>questions</c>, <c>case</c> or <c>page</c>.</param>
public sealed record IndexLine(string Title, string Path, string Kind);
