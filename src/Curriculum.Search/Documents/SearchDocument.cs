using System.Collections.Immutable;

namespace Curriculum.Search.Documents;

/// <summary>One page, or one entry of a page, as the search sees it.</summary>
/// <param name="Url">Site-relative address, unique; a fragment (<c>glosarium.html#asesmen</c>) is where the whole entry stands.</param>
/// <param name="Title">The title that a result shows.</param>
/// <param name="Kind">lesson, concept, reflection, questions, case, page …; a facet of its own.</param>
/// <param name="Facets">Further facets: module, method, population, setting, place.</param>
/// <param name="Summary">One or two sentences; of a concept its definition, which a direct answer shows.</param>
/// <param name="Sections">The sections in the order of the page.</param>
/// <param name="Terms">The names by which people look for it.</param>
public sealed record SearchDocument(
    string Url,
    string Title,
    string Kind,
    ImmutableArray<SearchFacet> Facets,
    string Summary,
    ImmutableArray<SearchSection> Sections,
    ImmutableArray<SearchTerm> Terms)
{
    /// <summary>Equal by what they hold, so that an unchanged document is not analysed again.</summary>
    public bool Equals(SearchDocument? other) =>
        other is not null
        && string.Equals(Url, other.Url, StringComparison.Ordinal)
        && string.Equals(Title, other.Title, StringComparison.Ordinal)
        && string.Equals(Kind, other.Kind, StringComparison.Ordinal)
        && string.Equals(Summary, other.Summary, StringComparison.Ordinal)
        && Facets.AsSpan().SequenceEqual(other.Facets.AsSpan())
        && Sections.AsSpan().SequenceEqual(other.Sections.AsSpan())
        && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Url, Title, Summary, Sections.Length, Terms.Length);
}

/// <summary>A value by which results can be narrowed.</summary>
/// <param name="Name">Which facet, as a stable English key: module, method, population …</param>
/// <param name="Value">Its value, as a stable id; the page knows the words for it.</param>
public sealed record SearchFacet(string Name, string Value);

/// <summary>A section of a page, which can be a result of its own below the page.</summary>
/// <param name="Anchor">The id of its heading; empty for text before the first heading.</param>
/// <param name="Heading">Its heading as plain text; may be empty.</param>
/// <param name="Text">Its plain text: paragraphs, lists, table cells, captions.</param>
public sealed record SearchSection(string Anchor, string Heading, SearchText Text);

/// <summary>A name by which people look for a document.</summary>
/// <param name="Text">The name: term, alias, acronym, English term.</param>
/// <param name="Role">What the name is to the document.</param>
public sealed record SearchTerm(string Text, TermRole Role);

/// <summary>What a name is to a document.</summary>
public enum TermRole
{
    /// <summary>Its own name: someone who types it wants this document (a concept's term, alias or acronym).</summary>
    Name,

    /// <summary>A word that leads to it without being its synonym (search-terms.yml).</summary>
    Lead,

    /// <summary>A name of something that the document treats (the concepts that a lesson teaches).</summary>
    Mention,
}
