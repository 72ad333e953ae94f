namespace Curriculum.Theme.Models;

/// <summary>The reference of all diagnostics.</summary>
public sealed record DiagnosticsReferenceModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The categories, in order.</summary>
    public IReadOnlyList<DiagnosticCategory> Categories { get; init; } = [];

    /// <summary>The diagnostics, sorted by code.</summary>
    public IReadOnlyList<DiagnosticEntry> Entries { get; init; } = [];

    /// <summary>Pages that belong to this one.</summary>
    public IReadOnlyList<PageLink> Related { get; init; } = [];
}

/// <summary>A category of diagnostics.</summary>
/// <param name="Id">Its id (<c>content</c>, <c>privacy</c>).</param>
/// <param name="Title">Its name in the language of the page.</param>
public sealed record DiagnosticCategory(string Id, string Title);

/// <summary>How grave a finding is.</summary>
public enum ProblemSeverity
{
    /// <summary>The build stops.</summary>
    Error,

    /// <summary>The build goes on; somebody should look.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Hint,
}

/// <summary>A diagnostic of the reference.</summary>
/// <param name="Code">Its stable code (<c>KUR012</c>); its element has the id of the code in lower case.</param>
/// <param name="Category">The id of its category.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What it says, slots filled with an example.</param>
/// <param name="Reason">Why it is one.</param>
/// <param name="Cure">What to do.</param>
public sealed record DiagnosticEntry(string Code, string Category, ProblemSeverity Severity, string Title, string Reason, string Cure);

/// <summary>The findings of the last build, as a page of the preview.</summary>
public sealed record ProblemsModel : PageModel
{
    /// <summary>The findings, in the order of files and lines.</summary>
    public IReadOnlyList<ProblemItem> Problems { get; init; } = [];
}

/// <summary>One finding in the input.</summary>
public sealed record ProblemItem
{
    /// <summary>Its stable code.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required ProblemSeverity Severity { get; init; }

    /// <summary>The file, relative to the input folder.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>The lines around it with the mark beneath, as plain text; empty if there are none.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>What to do, or empty.</summary>
    public string Cure { get; init; } = "";
}
