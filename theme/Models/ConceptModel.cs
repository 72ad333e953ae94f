namespace Curriculum.Theme.Models;

/// <summary>A concept with all that the knowledge base says of it.</summary>
public sealed record ConceptModel : PageModel
{
    /// <summary>The term in the other language, or null.</summary>
    public string? TermOther { get; init; }

    /// <summary>The language of <see cref="TermOther"/>.</summary>
    public string OtherLanguage { get; init; } = "en";

    /// <summary>The word for its kind ("tahap").</summary>
    public required string KindLabel { get; init; }

    /// <summary>Its section, with the address of that section in the glossary.</summary>
    public required PageLink Section { get; init; }

    /// <summary>One or two sentences. Plain text.</summary>
    public required string Definition { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What it is used for, or null.</summary>
    public string? Purpose { get; init; }

    /// <summary>How it looks in practice. Plain text.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>The concepts that it is a part of.</summary>
    public IReadOnlyList<PageLink> BelongsTo { get; init; } = [];

    /// <summary>The concepts that are a part of it, in order.</summary>
    public IReadOnlyList<PageLink> Parts { get; init; } = [];

    /// <summary>What it is easily confused with, and why it is not the same.</summary>
    public IReadOnlyList<Confusion> Confusions { get; init; } = [];

    /// <summary>The lessons that teach it, its home lesson first.</summary>
    public IReadOnlyList<PageLink> TaughtIn { get; init; } = [];

    /// <summary>The reflections in which it comes up.</summary>
    public IReadOnlyList<PageLink> SeenIn { get; init; } = [];

    /// <summary>The sources.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    /// <summary>What to know before trusting the entry, or null. Plain text.</summary>
    public string? Remark { get; init; }

    /// <summary>True if the entry rests on one doubtful source, so that the remark is shown as a warning.</summary>
    public bool Doubtful { get; init; }
}

/// <summary>A concept that another is easily taken for.</summary>
/// <param name="Term">Its term.</param>
/// <param name="Path">The address of its page.</param>
/// <param name="Remark">What tells the two apart. Plain text.</param>
public sealed record Confusion(string Term, string Path, string Remark);
