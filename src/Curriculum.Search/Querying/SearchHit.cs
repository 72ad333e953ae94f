using System.Collections.Immutable;

namespace Curriculum.Search.Querying;

/// <summary>What a query finds.</summary>
/// <param name="Hits">The best documents first; equal scores in the order of their addresses.</param>
/// <param name="Total">How many documents match at all.</param>
/// <param name="Suggestion">The query as it was probably meant ("did you mean"), or null.</param>
/// <param name="Answer">The document whose name the whole query is, if it has a summary to show: a direct answer; or null.</param>
public sealed record SearchResult(ImmutableArray<SearchHit> Hits, int Total, string? Suggestion, SearchHit? Answer);

/// <summary>A document that a query finds.</summary>
/// <param name="Url">Site-relative address without fragment.</param>
/// <param name="Section">Where in the page, with <c>#</c>; empty for its top.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Summary">Its summary.</param>
/// <param name="Text">The text of its best section, where that says more than its head; else empty, and the summary says it.</param>
/// <param name="Score">The higher the better; comparable within one query only.</param>
/// <param name="Sections">Its best sections, best first; at most three.</param>
public sealed record SearchHit(string Url, string Section, string Title, string Kind, string Summary, string Text, int Score, ImmutableArray<SectionHit> Sections);

/// <summary>A section that a query finds.</summary>
/// <param name="Anchor">With <c>#</c>; empty for text before the first heading.</param>
/// <param name="Heading">Its heading; may be empty.</param>
/// <param name="Score">Comparable within one query only.</param>
public sealed record SectionHit(string Anchor, string Heading, int Score);
