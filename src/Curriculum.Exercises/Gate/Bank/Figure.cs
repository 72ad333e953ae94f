using Curriculum.Pipelines;

namespace Curriculum.Exercises.Gate.Bank;

/// <summary>One measured figure of a bank beside its threshold.</summary>
/// <param name="Rule">The rule that sets the threshold.</param>
/// <param name="Name">What was measured; empty where the rule says it all. Several figures of one rule differ by it.</param>
/// <param name="Value">The measure.</param>
/// <param name="Low">The lowest allowed value; null if there is none.</param>
/// <param name="High">The highest allowed value; null if there is none.</param>
/// <param name="Count">How many things it was measured on.</param>
public sealed record Figure(Rule Rule, string Name, double Value, double? Low, double? High, int Count)
{
    /// <summary>Whether the measure lies within its bounds.</summary>
    public bool Passed => !double.IsNaN(Value) && (Low is not { } low || Value >= low) && (High is not { } high || Value <= high);
}
