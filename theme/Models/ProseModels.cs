namespace Curriculum.Theme.Models;

/// <summary>A page of running text: about, privacy, guides.</summary>
public sealed record ProseModel : PageModel
{
    /// <summary>One or two sentences under the title, or null. Plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The text, rendered.</summary>
    public required string Body { get; init; }

    /// <summary>The headings of the text; empty for a short page.</summary>
    public IReadOnlyList<TocEntry> Contents { get; init; } = [];

    /// <summary>The sources cited, in order of number.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<string> Bodies => [Body];
}

/// <summary>The page for an address that does not exist. Its links are absolute, because it is shown at any depth.</summary>
public sealed record NotFoundModel : PageModel
{
    /// <summary>Where to go instead.</summary>
    public IReadOnlyList<PageLink> Suggestions { get; init; } = [];
}

/// <summary>The page that the service worker shows for a page that was never saved.</summary>
public sealed record OfflineModel : PageModel
{
    /// <summary>Pages that are surely saved.</summary>
    public IReadOnlyList<PageLink> Suggestions { get; init; } = [];
}
