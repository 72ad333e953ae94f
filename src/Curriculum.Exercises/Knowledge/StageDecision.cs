using Curriculum.Pipelines;

namespace Curriculum.Exercises.Knowledge;

/// <summary>How good an action is.</summary>
public enum Quality
{
    /// <summary>Weak, or beyond what a student may do.</summary>
    Poor,

    /// <summary>Defensible, but something better is at hand.</summary>
    Acceptable,

    /// <summary>What a seasoned social worker would do.</summary>
    Best,
}

/// <summary>A fork in the work at one stage: exactly one action is best.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Stage">Concept id of the stage.</param>
/// <param name="Concepts">Concept ids that decide the choice.</param>
/// <param name="Situation">What has just happened.</param>
/// <param name="Options">The actions.</param>
/// <param name="Source">Where it stands.</param>
public sealed record StageDecision(
    string Id,
    string Stage,
    EquatableArray<string> Concepts,
    string Situation,
    EquatableArray<DecisionOption> Options,
    SourcePoint Source);

/// <summary>One action in a decision.</summary>
/// <param name="Quality">How good it is.</param>
/// <param name="Action">What is done; starts with a verb.</param>
/// <param name="Reason">Why it is good or not.</param>
/// <param name="Consequence">What comes of it.</param>
public sealed record DecisionOption(Quality Quality, string Action, string Reason, string Consequence);
