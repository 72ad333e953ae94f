namespace Curriculum.Exercises.Making;

/// <summary>A text that may become an option.</summary>
internal sealed class Candidate(string name, string text, string subject, int tier)
{
    private TextTraits? _traits;
    private string? _feedback;

    /// <summary>Stable name, for the lottery.</summary>
    public string Name { get; } = name;

    /// <summary>What the option says.</summary>
    public string Text { get; } = text;

    /// <summary>What it stands for; two options of a question never stand for the same.</summary>
    public string Subject { get; } = subject;

    /// <summary>The concept it names or shows; null for a row or an action.</summary>
    public string? Concept { get; init; } = subject;

    /// <summary>How near the confusion is; 0 is nearest.</summary>
    public int Tier { get; } = tier;

    /// <summary>How readily it offers itself, above 0.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>What is said when it is chosen.</summary>
    public string Feedback => _feedback ??= Say?.Invoke() ?? string.Empty;

    /// <summary>Makes the feedback; asked only of those that are chosen.</summary>
    public Func<string>? Say { get; init; }

    /// <summary>Code of the misconception.</summary>
    public string? Confusion { get; init; }

    /// <summary>The class under which it is compared with the key.</summary>
    public string Class { get; init; } = string.Empty;

    /// <summary>Address of the section that teaches it.</summary>
    public string LessonRef { get; init; } = string.Empty;

    /// <summary>Its content stems.</summary>
    public HashSet<string> Stems => (_traits ??= TextTraits.Of(Text)).Stems;

    /// <summary>Its manners.</summary>
    public Manners Manners => (_traits ??= TextTraits.Of(Text)).Manners;

    /// <summary>Length in characters.</summary>
    public int Length => Text.Length;
}
