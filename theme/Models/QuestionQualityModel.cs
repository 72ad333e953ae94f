namespace Curriculum.Theme.Models;

/// <summary>What the site tells about its questions: every rule, measure and test, with its threshold. All numbers come ready to be read.</summary>
public sealed record QuestionQualityModel : PageModel
{
    /// <summary>One or two sentences under the title. Plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The few numbers that matter most.</summary>
    public IReadOnlyList<QualityFact> Facts { get; init; } = [];

    /// <summary>All rules, in the order of their numbers.</summary>
    public IReadOnlyList<QualityRule> Rules { get; init; } = [];

    /// <summary>The measures of the whole bank.</summary>
    public IReadOnlyList<QualityFigure> Figures { get; init; } = [];

    /// <summary>The strategies that know nothing, and how many keys each finds.</summary>
    public IReadOnlyList<QualityFigure> Bots { get; init; } = [];

    /// <summary>The flaws that were put into clean questions, and how many of them were noticed.</summary>
    public IReadOnlyList<QualityFigure> SelfTest { get; init; } = [];

    /// <summary>The names of the levels of thinking, in the order of the counts.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Modules with their outcomes.</summary>
    public IReadOnlyList<QualityModule> Coverage { get; init; } = [];

    /// <summary>The item models.</summary>
    public IReadOnlyList<QualityRecipe> Models { get; init; } = [];
}

/// <summary>A number and what it counts.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Value">The number.</param>
public sealed record QualityFact(string Name, string Value);

/// <summary>A rule of the gate.</summary>
/// <param name="Code">Its number (<c>Q01</c>).</param>
/// <param name="Title">What it is about.</param>
/// <param name="Bound">What is allowed.</param>
/// <param name="Stops">Whether a breach stops the build.</param>
/// <param name="Breaches">How many there are; null where no build counts them.</param>
public sealed record QualityRule(string Code, string Title, string Bound, bool Stops, int? Breaches);

/// <summary>A measure.</summary>
/// <param name="Rule">Number of its rule.</param>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The measure.</param>
/// <param name="Bound">What is allowed.</param>
/// <param name="Count">On how many things it was measured.</param>
/// <param name="Passed">Whether it holds.</param>
public sealed record QualityFigure(string Rule, string Name, string Value, string Bound, int Count, bool Passed);

/// <summary>A module of the coverage matrix.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Outcomes">Its outcomes, in order.</param>
public sealed record QualityModule(string Id, string Title, IReadOnlyList<QualityOutcome> Outcomes);

/// <summary>An outcome and its questions.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What a student can do.</param>
/// <param name="Counts">Questions at each level.</param>
/// <param name="Total">All of them.</param>
public sealed record QualityOutcome(string Id, string Text, IReadOnlyList<int> Counts, int Total);

/// <summary>An item model.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">How its questions are answered.</param>
/// <param name="Level">Level of thinking.</param>
/// <param name="Count">How many questions it yields.</param>
/// <param name="Likeness">Mean likeness of two of them, or a dash.</param>
public sealed record QualityRecipe(string Id, string Type, string Level, int Count, string Likeness);
