using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;

namespace Curriculum.Exercises.Making;

/// <summary>What one question is about, before anything is drawn.</summary>
/// <param name="Key">Stable name within the model.</param>
/// <param name="Concept">The concept that is tested.</param>
/// <param name="Fact">The fact it rests on, where there is one.</param>
internal sealed record Unit(string Key, Concept Concept, Fact? Fact = null)
{
    /// <summary>How many questions on the same concept come before it under its model.</summary>
    public int Turn { get; init; }

    /// <summary>Anything else that the maker needs.</summary>
    public object? Matter { get; init; }
}

/// <summary>Draws the questions of one kind of model.</summary>
internal interface IMaker
{
    /// <summary>What questions can be about under this model, in the order of the input.</summary>
    IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index);

    /// <summary>The question, or null if the knowledge is too thin for a fair one.</summary>
    Item? Make(ItemModel model, Unit unit, KnowledgeIndex index, Dice dice);
}
