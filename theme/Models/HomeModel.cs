namespace Curriculum.Theme.Models;

/// <summary>The cover: who it is for, and where each reader goes first.</summary>
public sealed record HomeModel : PageModel
{
    /// <summary>One or two sentences under the name. Plain text.</summary>
    public required string Lead { get; init; }

    /// <summary>The short introduction, rendered.</summary>
    public string Body { get; init; } = "";

    /// <summary>Where one's own progress is shown.</summary>
    public string ProgressPath { get; init; } = "kemajuan.html";

    /// <summary>The doors, usually three: student, lecturer, prospective intern.</summary>
    public IReadOnlyList<Door> Doors { get; init; } = [];

    /// <summary>The learning paths.</summary>
    public IReadOnlyList<PathCard> Paths { get; init; } = [];

    /// <summary>The modules, in order.</summary>
    public IReadOnlyList<ModuleCard> Modules { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<string> Bodies => [Body];
}

/// <summary>The way in for one kind of reader.</summary>
/// <param name="Audience">Who goes through it: decides the drawing.</param>
/// <param name="Title">Who is addressed ("Mahasiswa").</param>
/// <param name="Text">What they find. Plain text.</param>
/// <param name="Action">The words of the link, a verb first ("Mulai dari jalur inti").</param>
/// <param name="Path">Where it leads.</param>
public sealed record Door(Audience Audience, string Title, string Text, string Action, string Path);

/// <summary>The readers of the site.</summary>
public enum Audience
{
    /// <summary>A student before the practicum.</summary>
    Student,

    /// <summary>A lecturer or supervisor.</summary>
    Lecturer,

    /// <summary>Somebody who looks for a placement.</summary>
    Intern,
}
