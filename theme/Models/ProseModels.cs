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

/// <summary>Where a reader chooses what to keep for reading without a network; also shown for a page that was never saved.</summary>
public sealed record OfflineModel : PageModel
{
    /// <summary>Pages that are surely saved.</summary>
    public IReadOnlyList<PageLink> Suggestions { get; init; } = [];

    /// <summary>The parts of the site that can be kept one by one.</summary>
    public IReadOnlyList<Parcel> Parcels { get; init; } = [];
}

/// <summary>A part of the site that can be kept on the device.</summary>
/// <param name="Id">Its id in the list of files.</param>
/// <param name="Title">What is in it.</param>
/// <param name="Size">The room it takes, in words.</param>
/// <param name="IsCore">Whether it is always kept.</param>
public sealed record Parcel(string Id, string Title, string Size, bool IsCore);
