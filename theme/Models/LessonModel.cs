namespace Curriculum.Theme.Models;

/// <summary>A lesson.</summary>
public sealed record LessonModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>The time a student needs, in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>The module that it belongs to.</summary>
    public required PageLink Module { get; init; }

    /// <summary>The place of the module in the order, from 1.</summary>
    public required int ModuleNumber { get; init; }

    /// <summary>The lesson's text, rendered.</summary>
    public required string Body { get; init; }

    /// <summary>What follows the text before the lists at the end (the self-check), rendered; may be empty.</summary>
    public string ExtraHtml { get; init; } = "";

    /// <summary>The lesson's slug, under which the device remembers it; null where nothing is remembered.</summary>
    public string? Slug { get; init; }

    /// <summary>The quiz of the lesson, or null.</summary>
    public SelfCheck? Check { get; init; }

    /// <summary>What a student can do afterwards; each completes "after this lesson you can …". Plain text.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>Lessons to read first.</summary>
    public IReadOnlyList<PageLink> Prerequisites { get; init; } = [];

    /// <summary>The headings of the text.</summary>
    public IReadOnlyList<TocEntry> Contents { get; init; } = [];

    /// <summary>All lessons of the module, in order, this one among them.</summary>
    public IReadOnlyList<LessonLine> ModuleLessons { get; init; } = [];

    /// <summary>The concepts taught here.</summary>
    public IReadOnlyList<ConceptLine> Concepts { get; init; } = [];

    /// <summary>The sources cited, in order of number.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    /// <summary>The lesson before this one, or null.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The lesson after this one, or null.</summary>
    public PageLink? Next { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> Bodies => [Body, ExtraHtml];
}
