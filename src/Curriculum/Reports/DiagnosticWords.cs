using System.Reflection;
using Curriculum.Content;
using Curriculum.Exercises.Gate;
using Curriculum.Output;
using Curriculum.Pipelines;

namespace Curriculum.Reports;

/// <summary>Every rule of every room.</summary>
internal static class AllRules
{
    public static readonly string[] Categories = ["content", "link", "privacy", "security", "question", "case", "site"];

    public static IReadOnlyList<Rule> List { get; } = [.. new[] { typeof(ContentRules), typeof(Content.Privacy.PrivacyRules), typeof(Judging.JudgeRules), typeof(QuestionRules), typeof(Exercises.Cases.CaseRules) }
        .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(static field => field.FieldType == typeof(Rule))
        .Select(static field => (Rule)field.GetValue(null)!)
        .Except(QuestionRules.OnlyInReport)
        .OrderBy(static rule => rule.Code, StringComparer.Ordinal)];
}

/// <summary>Says a finding in a language.</summary>
internal sealed class DiagnosticWords(Tongue tongue)
{
    private static readonly EquatableArray<string> Dots = ["…", "…", "…", "…"];

    public string Title(Rule rule) => tongue.Words[$"diagnostics.{rule.Code}.title"];

    public string Message(Diagnostic finding) => Fill(finding.Rule, "reason", finding.Arguments);

    public string Cure(Diagnostic finding) => Fill(finding.Rule, "cure", finding.Arguments);

    /// <summary>The reason with dots in its slots, for the reference page.</summary>
    public string Sample(Rule rule) => Fill(rule, "reason", Dots);

    public string SampleCure(Rule rule) => Fill(rule, "cure", Dots);

    public string Severity(Severity severity) => tongue.Words["severity." + severity.ToString().ToLowerInvariant()];

    private string Fill(Rule rule, string part, EquatableArray<string> arguments) =>
        MessageText.Fill(tongue.Words[$"diagnostics.{rule.Code}.{part}"], arguments, tongue.Words);
}
