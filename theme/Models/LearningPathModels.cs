namespace Curriculum.Theme.Models;

/// <summary>The list of learning paths.</summary>
public sealed record LearningPathListModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The paths, in order.</summary>
    public IReadOnlyList<PathCard> Paths { get; init; } = [];
}

/// <summary>A learning path in a list.</summary>
/// <param name="Audience">For whom it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its address.</param>
/// <param name="Note">One sentence, or null.</param>
/// <param name="LessonCount">The number of its lessons.</param>
/// <param name="Minutes">The sum of their minutes.</param>
public sealed record PathCard(Audience Audience, string Title, string Path, string? Note, int LessonCount, int Minutes);

/// <summary>One learning path: lessons in the order in which they are best read.</summary>
public sealed record LearningPathModel : PageModel
{
    /// <summary>One sentence under the title, or null. Plain text.</summary>
    public string? Note { get; init; }

    /// <summary>For whom it is.</summary>
    public Audience Audience { get; init; }

    /// <summary>The lessons, in order.</summary>
    public IReadOnlyList<LessonLine> Lessons { get; init; } = [];
}
