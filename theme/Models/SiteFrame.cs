namespace Curriculum.Theme.Models;

/// <summary>What all pages of one language share: name, navigation, licence. One instance serves all of them.</summary>
public sealed record SiteFrame
{
    /// <summary>The name of the site.</summary>
    public required string Name { get; init; }

    /// <summary>A few words that say what the site is for; they follow the name in the title of the home page.</summary>
    public required string Tagline { get; init; }

    /// <summary>The address of the home page in this language.</summary>
    public string HomePath { get; init; } = "index.html";

    /// <summary>The main navigation, in order.</summary>
    public IReadOnlyList<PageLink> Navigation { get; init; } = [];

    /// <summary>Further links of the footer (about, privacy, guide), in order.</summary>
    public IReadOnlyList<PageLink> FooterLinks { get; init; } = [];

    /// <summary>The address of the search page, or null if the site has no search.</summary>
    public string? SearchPath { get; init; }

    /// <summary>The address of the page about reading without a network, or null.</summary>
    public string? OfflinePath { get; init; }

    /// <summary>The address of the feed, or null.</summary>
    public string? FeedPath { get; init; }

    /// <summary>The address of the web app manifest, or null.</summary>
    public string? ManifestPath { get; init; }

    /// <summary>The name of the content's licence (<c>CC BY-SA 4.0</c>), or null.</summary>
    public string? LicenceName { get; init; }

    /// <summary>The absolute address of the licence, or null.</summary>
    public string? LicenceUrl { get; init; }

    /// <summary>The absolute address of the source repository, or null.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Where the root of the site lies on its server: begins and ends with a slash. Only <c>404.html</c> uses it.</summary>
    public string RootPath { get; init; } = "/";

    /// <summary>Logical names of scripts that every page loads, in order.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>The address of the preview server's event stream, or null in a published site.</summary>
    public string? LiveUrl { get; init; }
}
