using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Knowledge;

/// <summary>A work of the bibliography (CSL).</summary>
public sealed record Work
{
    /// <summary>The key that texts cite.</summary>
    [Field(Required = true, Example = "id: perlman1957")]
    public Located<string> Id { get; init; }

    /// <summary>CSL type: book, chapter, article-journal, legislation, webpage, report.</summary>
    [Field(Required = true, Example = "type: book")]
    public string Type { get; init; } = "";

    /// <summary>The authors, in order.</summary>
    [Field]
    public EquatableArray<Author> Author { get; init; }

    /// <summary>The year.</summary>
    [Field]
    public string? Issued { get; init; }

    /// <summary>The title.</summary>
    [Field(Required = true, Example = "title: Social Casework")]
    public string Title { get; init; } = "";

    /// <summary>Which edition, as a number or in words.</summary>
    [Field]
    public string? Edition { get; init; }

    /// <summary>The publisher.</summary>
    [Field]
    public string? Publisher { get; init; }

    /// <summary>Where it was published.</summary>
    [Field(Name = "publisher-place")]
    public string? PublisherPlace { get; init; }

    /// <summary>The journal, book or site that holds it.</summary>
    [Field(Name = "container-title")]
    public string? ContainerTitle { get; init; }

    /// <summary>The volume.</summary>
    [Field]
    public string? Volume { get; init; }

    /// <summary>The issue.</summary>
    [Field]
    public string? Issue { get; init; }

    /// <summary>The pages.</summary>
    [Field]
    public string? Page { get; init; }

    /// <summary>Its address.</summary>
    [Field(Name = "URL")]
    public string? Url { get; init; }

    /// <summary>Its DOI.</summary>
    [Field(Name = "DOI")]
    public string? Doi { get; init; }

    /// <summary>What a reader should know, such as what was not checked.</summary>
    [Field]
    public string? Note { get; init; }
}

/// <summary>A person or body that wrote a work.</summary>
public sealed record Author
{
    /// <summary>Family name.</summary>
    [Field]
    public string? Family { get; init; }

    /// <summary>Given names.</summary>
    [Field]
    public string? Given { get; init; }

    /// <summary>A name that is not taken apart.</summary>
    [Field]
    public string? Literal { get; init; }
}
