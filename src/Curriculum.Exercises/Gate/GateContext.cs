using Curriculum.Exercises.Knowledge;

namespace Curriculum.Exercises.Gate;

/// <summary>What the rules may ask of the world outside this room.</summary>
/// <param name="index">The knowledge.</param>
public sealed class GateContext(KnowledgeIndex index)
{
    /// <summary>The knowledge.</summary>
    public KnowledgeIndex Index { get; } = index;

    /// <summary>Whether an address exists in the site; by default only its form is judged.</summary>
    public Func<string, bool> RefExists { get; init; } = static address => address.Contains(".html", StringComparison.Ordinal);

    /// <summary>Whether a word in lower case is spelled well; without a dictionary (null) every word is.</summary>
    public Func<string, bool>? KnowsWord { get; init; }

    /// <summary>Personal data in a text, each finding masked; by default the small scanner of this room.</summary>
    public Func<string, IEnumerable<string>>? FindPersonalData { get; init; }
}
