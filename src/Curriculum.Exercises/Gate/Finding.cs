using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Gate;

/// <summary>One breach of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Item">Id of the question; empty for what concerns the bank.</param>
/// <param name="Source">The line of the input to mend.</param>
/// <param name="Detail">What exactly is wrong, quoted from the question or measured.</param>
public sealed record Finding(Rule Rule, string Item, SourcePoint Source, string Detail)
{
    /// <summary>The finding as the build reports it: argument 0 is the question, argument 1 the detail.</summary>
    public Diagnostic ToDiagnostic() => new(Rule, Source.File ?? string.Empty, Math.Max(1, Source.Line), 1, [Item, Detail]);
}
