using Curriculum.Exercises.Items;
using Curriculum.Exercises.Quizzes;

namespace Curriculum.Theme.Models;

/// <summary>A quiz on a page of its own: every question with its answers, for screen and paper.</summary>
public sealed record QuizModel : PageModel
{
    /// <summary>The questions.</summary>
    public required Quiz Quiz { get; init; }

    /// <summary>The lesson or module that it belongs to.</summary>
    public required PageLink Origin { get; init; }

    /// <summary>Whether it belongs to a whole module.</summary>
    public bool OfModule { get; init; }

    /// <summary>Where one goes next (the next lesson), or null.</summary>
    public PageLink? Next { get; init; }

    /// <summary>The outcomes that the questions practise, by id.</summary>
    public IReadOnlyList<OutcomeLine> Outcomes { get; init; } = [];
}

/// <summary>An outcome by its id.</summary>
/// <param name="Id">For example <c>m4.4.3</c>.</param>
/// <param name="Text">What a student can do. Plain text.</param>
public sealed record OutcomeLine(string Id, string Text);

/// <summary>The quiz of a lesson as the lesson shows it: its first question, and the way to the others.</summary>
/// <param name="Path">The address of the quiz.</param>
/// <param name="Id">The id of the quiz.</param>
/// <param name="Count">How many questions it has.</param>
/// <param name="First">The first question.</param>
public sealed record SelfCheck(string Path, string Id, int Count, Item First);

/// <summary>Mixed practice: questions are drawn in the browser, those to repeat first.</summary>
public sealed record PracticeModel : PageModel
{
    /// <summary>The modules that one may practise.</summary>
    public IReadOnlyList<PracticeModule> Modules { get; init; } = [];

    /// <summary>The types of questions in the bank, by their names in the data form.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>The levels of thinking in the bank, by their names in the data form.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Where one's own progress is shown.</summary>
    public string ProgressPath { get; init; } = "kemajuan.html";

    /// <summary>How many questions the bank holds.</summary>
    public int Questions { get; init; }
}

/// <summary>A module on the practice page.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Quiz">Its quiz, or null.</param>
/// <param name="Lessons">The quizzes of its lessons.</param>
public sealed record PracticeModule(int Number, string Title, PageLink? Quiz, IReadOnlyList<PageLink> Lessons);

/// <summary>What one has done and what comes next, from the store on the device.</summary>
public sealed record ProgressModel : PageModel
{
    /// <summary>The address of the script with outcomes and concepts, loaded once there is progress.</summary>
    public required string GoalsPath { get; init; }

    /// <summary>The address of the practice page, or null.</summary>
    public string? PracticePath { get; init; }
}

/// <summary>The lecturer's page that reads a hand-in link.</summary>
public sealed record HandInModel : PageModel;
