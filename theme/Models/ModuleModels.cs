namespace Curriculum.Theme.Models;

/// <summary>The list of all modules.</summary>
public sealed record ModuleListModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The modules, in order.</summary>
    public IReadOnlyList<ModuleCard> Modules { get; init; } = [];
}

/// <summary>A module in a list.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its address.</param>
/// <param name="Summary">One or two sentences, or null.</param>
/// <param name="LessonCount">The number of its lessons.</param>
/// <param name="Minutes">The sum of their minutes.</param>
public sealed record ModuleCard(int Number, string Title, string Path, string? Summary, int LessonCount, int Minutes);

/// <summary>One module: what it is about and the lessons in it.</summary>
public sealed record ModuleModel : PageModel
{
    /// <summary>The module's place in the order, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>One or two sentences under the title. Plain text.</summary>
    public string? Summary { get; init; }

    /// <summary>Running text, rendered; may be empty.</summary>
    public string Body { get; init; } = "";

    /// <summary>What a student can do afterwards.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>The lessons, in order.</summary>
    public IReadOnlyList<LessonLine> Lessons { get; init; } = [];

    /// <summary>The quiz of the whole module, its note the number of questions; or null.</summary>
    public PageLink? Quiz { get; init; }

    /// <summary>The module before this one, or null.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The module after this one, or null.</summary>
    public PageLink? Next { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> Bodies => [Body];
}
