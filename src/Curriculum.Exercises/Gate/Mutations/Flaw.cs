namespace Curriculum.Exercises.Gate.Mutations;

/// <summary>The nineteen flaws of Tarrant (2006), as Costello (2018) counts them.</summary>
public enum Flaw
{
    /// <summary>An absolute word marks an option.</summary>
    AbsoluteTerm,

    /// <summary>A claim without its reason.</summary>
    BareTrueFalse,

    /// <summary>The question is turned round.</summary>
    NegativeStem,

    /// <summary>It is unclear what is asked.</summary>
    Ambiguous,

    /// <summary>More than one answer is right, or none.</summary>
    KeyCount,

    /// <summary>An option combines others.</summary>
    KType,

    /// <summary>A wrong answer that tempts nobody.</summary>
    ImplausibleDistractor,

    /// <summary>The question shows only in the options.</summary>
    UnfocusedStem,

    /// <summary>The key is the one that has most in common with the others.</summary>
    Convergence,

    /// <summary>The question repeats a word of the key.</summary>
    WordRepeat,

    /// <summary>Options overlap.</summary>
    OptionProblem,

    /// <summary>A vague frequency in an option.</summary>
    VagueFrequency,

    /// <summary>Grammar marks an option.</summary>
    LogicalCue,

    /// <summary>A blank in a question with options.</summary>
    GapFill,

    /// <summary>All of the above.</summary>
    AllOfTheAbove,

    /// <summary>None of the above.</summary>
    NoneOfTheAbove,

    /// <summary>The key is by far the longest.</summary>
    LongestIsKey,

    /// <summary>Numbers out of order.</summary>
    LostSequence,

    /// <summary>Scenery that has nothing to do with the question.</summary>
    GratuitousInformation,
}
