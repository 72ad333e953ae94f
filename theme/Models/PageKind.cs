namespace Curriculum.Theme.Models;

/// <summary>What a page is. Four kinds have a colour of their own: lesson, concept, reflection and exercise.</summary>
public enum PageKind
{
    /// <summary>Running text: about, privacy, guides.</summary>
    Prose,

    /// <summary>The cover of the site.</summary>
    Home,

    /// <summary>A module and the list of modules.</summary>
    Module,

    /// <summary>A lesson.</summary>
    Lesson,

    /// <summary>A concept and the glossary.</summary>
    Concept,

    /// <summary>A placement reflection and their list.</summary>
    Reflection,

    /// <summary>A quiz or a review.</summary>
    Exercise,

    /// <summary>A practice case.</summary>
    Case,

    /// <summary>A learning path and their list.</summary>
    LearningPath,

    /// <summary>The coverage map.</summary>
    Map,
}
