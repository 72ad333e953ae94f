namespace Curriculum.Exercises.Cases;

/// <summary>What a path is called. It comes from the path's scores and stops alone.</summary>
public static class CaseVerdict
{
    /// <summary>The sum from which a path is called good: five sixths of the highest.</summary>
    public static int GoodFrom(int most) => ((most * 5) + 5) / 6;

    /// <summary><c>stopped</c> after any danger; otherwise <c>good</c> from five sixths of the highest sum on, else <c>partial</c>.</summary>
    public static string Of(int sum, int most, int dangers) => dangers > 0 ? "stopped" : sum >= GoodFrom(most) ? "good" : "partial";
}
