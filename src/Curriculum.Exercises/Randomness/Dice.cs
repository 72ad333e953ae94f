namespace Curriculum.Exercises.Randomness;

/// <summary>The chance of one question: a main generator, and side generators that don't disturb it.</summary>
/// <param name="common">What all questions of the model share: seed and model.</param>
/// <param name="unit">What this question alone is about.</param>
public sealed class Dice(string common, string unit)
{
    private readonly string _key = common + "\u001e" + unit;

    /// <summary>What all questions of the model share.</summary>
    public string Common => common;

    /// <summary>The main generator.</summary>
    public StableRandom Main { get; } = new(common + "\u001e" + unit);

    /// <summary>A generator for one named thing; the same however many others are asked for.</summary>
    public StableRandom For(string name) => new(_key + "\u001f" + name);
}
