using Curriculum.Theme.Models;

namespace Curriculum.Theme.Layouts;

/// <summary>The names of kinds of pages, as classes of the style sheet and keys of the language files use them.</summary>
internal static class Kinds
{
    public static string Name(PageKind kind) => kind switch
    {
        PageKind.Home => "home",
        PageKind.Module => "module",
        PageKind.Lesson => "lesson",
        PageKind.Concept => "concept",
        PageKind.Reflection => "reflection",
        PageKind.Exercise => "exercise",
        PageKind.Case => "case",
        PageKind.LearningPath => "learning-path",
        PageKind.Map => "map",
        _ => "prose",
    };

    public static string Name(Audience audience) => audience switch
    {
        Audience.Lecturer => "lecturer",
        Audience.Intern => "intern",
        _ => "student",
    };
}
