using Curriculum.Exercises.Gate.Rules;
using Curriculum.Exercises.Items;

namespace Curriculum.Exercises.Gate;

/// <summary>Judges one question by the rules that need no other question.</summary>
public static class ItemGate
{
    /// <summary>Every breach, in the order of the rules.</summary>
    public static IReadOnlyList<Finding> Judge(Item item, GateContext context) =>
        StructureRules.Check(item, context)
            .Concat(WordingRules.Check(item, context))
            .Concat(CueRules.Check(item))
            .Concat(ContentRules.Check(item, context))
            .Select(breach => new Finding(breach.Rule, item.Id, item.Source, breach.Detail))
            .ToList();
}
