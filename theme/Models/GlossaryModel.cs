namespace Curriculum.Theme.Models;

/// <summary>All concepts on one page, each with its short definition at <c>#id</c>.</summary>
public sealed record GlossaryModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The sections of the knowledge base, in order.</summary>
    public IReadOnlyList<GlossarySection> Sections { get; init; } = [];

    /// <summary>The entries, sorted by term; the page groups them by their first letter.</summary>
    public IReadOnlyList<GlossaryEntry> Entries { get; init; } = [];
}

/// <summary>A section of the knowledge base.</summary>
/// <param name="Id">Its id; the element has the id <c>bagian-{Id}</c>.</param>
/// <param name="Title">Its title.</param>
public sealed record GlossarySection(string Id, string Title);

/// <summary>A concept in the glossary.</summary>
/// <param name="Id">The id of the concept and of its element.</param>
/// <param name="Term">The term in the language of the page.</param>
/// <param name="TermOther">The term in the other language, or null.</param>
/// <param name="Kind">The word for its kind ("tahap").</param>
/// <param name="Section">The id of its section.</param>
/// <param name="Definition">One or two sentences. Plain text.</param>
/// <param name="Path">The address of its page.</param>
public sealed record GlossaryEntry(string Id, string Term, string? TermOther, string Kind, string Section, string Definition, string Path);
