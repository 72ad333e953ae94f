namespace Curriculum.Theme.Models;

/// <summary>What every page says about itself, in the head of its HTML and around its main part.</summary>
/// <remarks>All addresses are relative to the root of the site (<c>pelajaran/x/y.html</c>); the layout makes them relative to the page.</remarks>
public sealed record PageHead
{
    /// <summary>The title of the page: the one <c>h1</c>, and the beginning of <c>title</c>. Plain text.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search engines and previews. Plain text.</summary>
    public required string Description { get; init; }

    /// <summary>The page's own address.</summary>
    public required string Path { get; init; }

    /// <summary>The language of the words around the content: <c>id</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The language of the content where it differs from <see cref="Language"/>: the page then says that it is not translated yet,
    /// and its main part keeps to this language throughout.</summary>
    public string? ContentLanguage { get; init; }

    /// <summary>The address of the same page in the other language, or null if there is none.</summary>
    public string? AlternatePath { get; init; }

    /// <summary>The absolute address under which the page is published, or null if the site has no base URL.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Structured data as JSON, or null. The layout neutralises every <c>&lt;</c> in it.</summary>
    public string? JsonLd { get; init; }

    /// <summary>The way from the home page to this one; the page itself is not among them.</summary>
    public IReadOnlyList<PageLink> Breadcrumbs { get; init; } = [];

    /// <summary>The absolute address where the source of the page can be edited, or null.</summary>
    public string? EditUrl { get; init; }

    /// <summary>The day of the last change as <c>yyyy-MM-dd</c>, or null if it is not known.</summary>
    public string? Updated { get; init; }

    /// <summary>What the page is: decides its colour, icon and word.</summary>
    public PageKind Kind { get; init; } = PageKind.Prose;

    /// <summary>Logical names of scripts that this page needs beside those that its body shows it needs (<c>quiz.js</c>).</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Addresses of data that the page's scripts read, as classic scripts of their own (<c>data/kata.id.js</c>).</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>True for pages that search engines should leave alone, such as the offline page.</summary>
    public bool NoIndex { get; init; }
}
