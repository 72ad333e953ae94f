namespace Curriculum.Theme.Models;

/// <summary>The coverage map: which lesson serves which outcome and concept, and how long each path takes.</summary>
public sealed record CoverageModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The modules, in order.</summary>
    public IReadOnlyList<CoverageModule> Modules { get; init; } = [];

    /// <summary>The learning paths, in order.</summary>
    public IReadOnlyList<PathCard> Paths { get; init; } = [];
}

/// <summary>A module of the coverage map.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its address.</param>
/// <param name="Lessons">Its lessons, in order.</param>
public sealed record CoverageModule(int Number, string Title, string Path, IReadOnlyList<CoverageLesson> Lessons);

/// <summary>A lesson of the coverage map.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its address.</param>
/// <param name="Minutes">The time a student needs, in minutes.</param>
/// <param name="Outcomes">Its outcomes, in order.</param>
/// <param name="Concepts">The concepts that it teaches.</param>
public sealed record CoverageLesson(string Title, string Path, int Minutes, IReadOnlyList<CoverageOutcome> Outcomes, IReadOnlyList<PageLink> Concepts);

/// <summary>An outcome of the coverage map.</summary>
/// <param name="Id">Its id (<c>m1.1.2</c>).</param>
/// <param name="Text">What a student can do. Plain text.</param>
/// <param name="Questions">The number of questions that test it, or null if that is not counted.</param>
public sealed record CoverageOutcome(string Id, string Text, int? Questions = null);
