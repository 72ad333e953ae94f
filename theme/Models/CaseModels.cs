using Curriculum.Exercises.Cases;

namespace Curriculum.Theme.Models;

/// <summary>A practice case: documents, a story of anchored sections, and the review.</summary>
public sealed record CasePlayModel : PageModel
{
    /// <summary>The case.</summary>
    public required CasePageModel Case { get; init; }

    /// <summary>Drawings by the anchor of their document.</summary>
    public IReadOnlyList<CaseDrawing> Drawings { get; init; } = [];

    /// <summary>A case that practises the same without what this one touches on, or null.</summary>
    public PageLink? Instead { get; init; }

    /// <summary>Another case of this kind, or null if there is only one.</summary>
    public PageLink? Another { get; init; }

    /// <summary>All cases of this kind in the list.</summary>
    public required PageLink Kind { get; init; }

    /// <summary>The works that the standards come from, in order of their numbers.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    /// <summary>For each decision in order the number of its standard's source, 0 for none.</summary>
    public IReadOnlyList<int> Citations { get; init; } = [];
}

/// <summary>A drawing of a document.</summary>
/// <param name="Anchor">The anchor of the document.</param>
/// <param name="Svg">The drawing as safe HTML.</param>
/// <param name="TextHtml">The same in words, as safe HTML.</param>
public sealed record CaseDrawing(string Anchor, string Svg, string TextHtml);

/// <summary>All practice cases, by kind, with what one can choose them by.</summary>
public sealed record CaseListModel : PageModel
{
    /// <summary>The facets, each with its values.</summary>
    public IReadOnlyList<CaseFacet> Facets { get; init; } = [];

    /// <summary>The kinds of cases.</summary>
    public IReadOnlyList<CaseKind> Kinds { get; init; } = [];

    /// <summary>How many cases there are.</summary>
    public int Count => Kinds.Sum(static kind => kind.Cases.Count);
}

/// <summary>Something that cases differ by.</summary>
/// <param name="Key">Its key in the language files under <c>case.list</c>.</param>
/// <param name="Values">Its values that occur, in order.</param>
public sealed record CaseFacet(string Key, IReadOnlyList<CaseFacetValue> Values);

/// <summary>A value of a facet.</summary>
/// <param name="Id">Its id; unique in its facet.</param>
/// <param name="Title">Its name.</param>
/// <param name="Kinds">The kinds of cases that have it: anchors in the list and titles.</param>
/// <param name="Count">How many cases have it.</param>
public sealed record CaseFacetValue(string Id, string Title, IReadOnlyList<PageLink> Kinds, int Count);

/// <summary>A kind of case: all that one model yields.</summary>
public sealed record CaseKind
{
    /// <summary>The anchor in the list: the model's id.</summary>
    public required string Id { get; init; }

    /// <summary>Who is served and where, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>The facts that all its cases share, as words.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>What may be hard to read, as words.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Ids of facet values that all its cases share, as <c>facet:value</c>.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Its cases, in order.</summary>
    public IReadOnlyList<CaseLine> Cases { get; init; } = [];
}

/// <summary>A case in the list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its address.</param>
/// <param name="Place">What kind of place it happens in: titles of one kind are alike.</param>
/// <param name="Number">Its number, from 1.</param>
public sealed record CaseLine(string Title, string Path, string Place, int Number);
