namespace Curriculum.Theme.Models;

/// <summary>All placement reflections, side by side.</summary>
public sealed record ReflectionListModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The address of the lists by facet, or null.</summary>
    public string? BrowsePath { get; init; }

    /// <summary>The placements, in order.</summary>
    public IReadOnlyList<ReflectionCard> Placements { get; init; } = [];
}

/// <summary>A placement in the list and in the table that compares them.</summary>
public sealed record ReflectionCard
{
    /// <summary>The title of the reflection.</summary>
    public required string Title { get; init; }

    /// <summary>A name of two or three words for the head of a column ("Dinas Sosial Ngawi").</summary>
    public required string ShortName { get; init; }

    /// <summary>The address of the reflection.</summary>
    public required string Path { get; init; }

    /// <summary>One or two sentences. Plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>Where, for how long, with whom.</summary>
    public required PlacementFacts Facts { get; init; }

    /// <summary>What one will really do there.</summary>
    public IReadOnlyList<string> Activities { get; init; } = [];

    /// <summary>What was hard.</summary>
    public IReadOnlyList<string> HardMoments { get; init; } = [];
}

/// <summary>The facts of a placement, in words that a reader understands.</summary>
public sealed record PlacementFacts
{
    /// <summary>The institution.</summary>
    public required string Institution { get; init; }

    /// <summary>The unit in it, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Town, district or province, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The programme under which it ran, or null.</summary>
    public string? Programme { get; init; }

    /// <summary>The university, or null.</summary>
    public string? University { get; init; }

    /// <summary>How long it took ("5 bulan"), or null.</summary>
    public string? Duration { get; init; }

    /// <summary>The kind of setting, or null.</summary>
    public string? Setting { get; init; }

    /// <summary>The people served.</summary>
    public IReadOnlyList<PageLink> Populations { get; init; } = [];

    /// <summary>The methods used.</summary>
    public IReadOnlyList<PageLink> Methods { get; init; } = [];

    /// <summary>The levels of intervention.</summary>
    public IReadOnlyList<PageLink> Levels { get; init; } = [];

    /// <summary>The techniques and tools used.</summary>
    public IReadOnlyList<PageLink> Techniques { get; init; } = [];
}

/// <summary>One placement reflection.</summary>
public sealed record ReflectionModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>Where, for how long, with whom.</summary>
    public required PlacementFacts Facts { get; init; }

    /// <summary>The reflection's text, rendered; may be empty.</summary>
    public string Body { get; init; } = "";

    /// <summary>The headings of the text.</summary>
    public IReadOnlyList<TocEntry> Contents { get; init; } = [];

    /// <summary>What was done.</summary>
    public IReadOnlyList<string> Activities { get; init; } = [];

    /// <summary>What was learned.</summary>
    public IReadOnlyList<string> Learned { get; init; } = [];

    /// <summary>What was hard, and what helped.</summary>
    public IReadOnlyList<HardMoment> Challenges { get; init; } = [];

    /// <summary>The ethical dilemma, or null.</summary>
    public string? Dilemma { get; init; }

    /// <summary>What to doubt when reading the report.</summary>
    public IReadOnlyList<string> CriticalReading { get; init; } = [];

    /// <summary>Questions to think about.</summary>
    public IReadOnlyList<string> Prompts { get; init; } = [];

    /// <summary>Whose work it rests on, rendered; may be empty.</summary>
    public string CreditHtml { get; init; } = "";

    /// <summary>The concepts that come up.</summary>
    public IReadOnlyList<ConceptLine> Concepts { get; init; } = [];

    /// <summary>Lessons that prepare for such a placement.</summary>
    public IReadOnlyList<PageLink> Lessons { get; init; } = [];

    /// <summary>The sources cited, in order of number.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    /// <summary>The reflection before this one, or null.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The reflection after this one, or null.</summary>
    public PageLink? Next { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> Bodies => [Body];
}

/// <summary>A hard moment and what helped.</summary>
/// <param name="Challenge">What was hard.</param>
/// <param name="Response">What helped.</param>
public sealed record HardMoment(string Challenge, string Response);
