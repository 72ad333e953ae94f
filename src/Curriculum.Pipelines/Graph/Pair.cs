namespace Curriculum.Pipelines;

/// <summary>Two values of the graph as one.</summary>
/// <remarks>
/// A class on purpose. Steps over classes share their compiled code; each step over another tuple is code of its own, which the program would have
/// to compile while it runs: in a small build that was a tenth of the time.
/// </remarks>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
public sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right);
