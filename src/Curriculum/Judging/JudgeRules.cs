using Curriculum.Pipelines;

namespace Curriculum.Judging;

/// <summary>What <c>check</c> finds in the finished site. The build itself prevents these; a finding here is a slip of the theme, or of a rule.</summary>
internal static class JudgeRules
{
    public static readonly Rule DoubleId = new("KUR310", "site", Severity.Error);
    public static readonly Rule DeadLink = new("KUR311", "link", Severity.Error);
    public static readonly Rule ForbiddenMarkup = new("KUR312", "security", Severity.Error);
    public static readonly Rule OverBudget = new("KUR313", "site", Severity.Error);
    public static readonly Rule HeadingOrder = new("KUR314", "site", Severity.Error);
    public static readonly Rule ImageWithoutText = new("KUR315", "site", Severity.Error);
    public static readonly Rule LongSentences = new("KUR316", "content", Severity.Warning);
}
