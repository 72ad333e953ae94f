namespace Curriculum.Theme.Models;

/// <summary>The reference of all keys that a lecturer writes.</summary>
public sealed record KeyReferenceModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The kinds of files and figures, in order.</summary>
    public IReadOnlyList<KeyForm> Forms { get; init; } = [];

    /// <summary>Pages that belong to this one.</summary>
    public IReadOnlyList<PageLink> Related { get; init; } = [];
}

/// <summary>A kind of file or figure.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name in the language of the page.</param>
/// <param name="Places">The files that hold it, or the block of Markdown.</param>
/// <param name="Records">Its keys, then the keys of what is nested in it; a part that an earlier kind has is left out.</param>
public sealed record KeyForm(string Id, string Title, IReadOnlyList<string> Places, IReadOnlyList<KeyRecord> Records);

/// <summary>Keys that stand together.</summary>
/// <param name="Id">The id of its element.</param>
/// <param name="Title">Its name in the language of the page.</param>
/// <param name="Keys">The keys, in the order of the record.</param>
public sealed record KeyRecord(string Id, string Title, IReadOnlyList<KeyEntry> Keys);

/// <summary>Where the keys within a value are told.</summary>
/// <param name="Id">The id of their <see cref="KeyRecord"/>.</param>
/// <param name="Title">Its name.</param>
public sealed record KeyPart(string Id, string Title);

/// <summary>A key.</summary>
public sealed record KeyEntry
{
    /// <summary>The id of its element.</summary>
    public required string Id { get; init; }

    /// <summary>The key as it is written.</summary>
    public required string Name { get; init; }

    /// <summary>What it means; code stands between backticks.</summary>
    public required string Description { get; init; }

    /// <summary>What kind of value it holds, in words; the lists around <see cref="Part"/> where there is one.</summary>
    public required string Kind { get; init; }

    /// <summary>The keys within its value, or null.</summary>
    public KeyPart? Part { get; init; }

    /// <summary>The words to choose from; empty where any will do.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The limits of the value in words, or null.</summary>
    public string? Limit { get; init; }

    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A line to copy, or empty.</summary>
    public string Example { get; init; } = "";
}
