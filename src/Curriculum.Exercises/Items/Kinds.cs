namespace Curriculum.Exercises.Items;

/// <summary>How a question is answered.</summary>
public enum ItemType
{
    /// <summary>Single best answer.</summary>
    Single,

    /// <summary>Several right answers.</summary>
    Multiple,

    /// <summary>Pairs.</summary>
    Matching,

    /// <summary>A sequence.</summary>
    Ordering,

    /// <summary>A blank in a sentence.</summary>
    Cloze,

    /// <summary>Things sorted into groups.</summary>
    Classification,

    /// <summary>A claim that holds or does not, with its reason.</summary>
    TrueFalse,

    /// <summary>A short answer with accepted forms.</summary>
    Short,

    /// <summary>A document to read, then a single best answer.</summary>
    Document,
}

/// <summary>Level of thinking after Bloom, as revised in 2001.</summary>
public enum Bloom
{
    /// <summary>Recall.</summary>
    Remember,

    /// <summary>Explain, exemplify, classify a given example.</summary>
    Understand,

    /// <summary>Use in a fresh situation.</summary>
    Apply,

    /// <summary>Tell parts and look-alikes apart.</summary>
    Analyze,

    /// <summary>Judge by a standard.</summary>
    Evaluate,

    /// <summary>Bring forth something new.</summary>
    Create,
}

/// <summary>The names that the data form uses.</summary>
public static class KindNames
{
    /// <summary>The name of a type in the data form, for example <c>truefalse</c>.</summary>
    public static string Name(this ItemType type) => type.ToString().ToLowerInvariant();

    /// <summary>The name of a level in the data form, for example <c>apply</c>.</summary>
    public static string Name(this Bloom bloom) => bloom.ToString().ToLowerInvariant();

    /// <summary>Whether a student marks options.</summary>
    public static bool HasOptions(this ItemType type) => type is ItemType.Single or ItemType.Multiple or ItemType.TrueFalse or ItemType.Document;

    /// <summary>Whether exactly one option is right.</summary>
    public static bool HasOneKey(this ItemType type) => type is ItemType.Single or ItemType.TrueFalse or ItemType.Document;
}
