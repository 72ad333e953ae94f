using System.Reflection;
using Curriculum.Content;
using Curriculum.Output;
using Curriculum.Pipelines;

namespace Curriculum.Reports;

/// <summary>Every rule of every room.</summary>
internal static class AllRules
{
    public static readonly string[] Categories = ["content", "link", "privacy", "security", "question", "case", "site"];

    public static IReadOnlyList<Rule> List { get; } = [.. new[] { typeof(ContentRules), typeof(Judging.JudgeRules) }
        .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(static field => field.FieldType == typeof(Rule))
        .Select(static field => (Rule)field.GetValue(null)!)
        .OrderBy(static rule => rule.Code, StringComparer.Ordinal)];
}

/// <summary>Says a finding in a language. A text's slots are numbered; a part in double brackets with a slot is left out when the slot is empty.</summary>
internal sealed class DiagnosticWords(Tongue tongue)
{
    public string Title(Rule rule) => tongue.Words[$"diagnostics.{rule.Code}.title"];

    public string Message(Diagnostic finding) => Fill(tongue.Words[$"diagnostics.{finding.Rule.Code}.reason"], finding.Arguments);

    public string Cure(Diagnostic finding) => Fill(tongue.Words[$"diagnostics.{finding.Rule.Code}.cure"], finding.Arguments);

    /// <summary>The reason with dots in its slots, for the reference page.</summary>
    public string Sample(Rule rule) => Fill(tongue.Words[$"diagnostics.{rule.Code}.reason"], Dots);

    public string SampleCure(Rule rule) => Fill(tongue.Words[$"diagnostics.{rule.Code}.cure"], Dots);

    public string Severity(Severity severity) => tongue.Words["severity." + severity.ToString().ToLowerInvariant()];

    private static readonly EquatableArray<string> Dots = ["…", "…", "…", "…"];

    // "… [[Mungkin maksudnya “{1}”.]]": optional parts keep the sentence whole when there is no guess.
    private static string Fill(string text, EquatableArray<string> arguments)
    {
        string result = text;
        for (int open = result.IndexOf("[[", StringComparison.Ordinal); open >= 0; open = result.IndexOf("[[", open, StringComparison.Ordinal))
        {
            int close = result.IndexOf("]]", open, StringComparison.Ordinal);
            if (close < 0) break;
            string part = result[(open + 2)..close];
            bool empty = Enumerable.Range(0, 6).Any(i => part.Contains($"{{{i}}}", StringComparison.Ordinal) && (i >= arguments.Count || arguments[i].Length == 0));
            result = result[..open] + (empty ? "" : part) + result[(close + 2)..];
        }

        for (int i = 0; i < 6; i++) result = result.Replace($"{{{i}}}", i < arguments.Count ? arguments[i] : "", StringComparison.Ordinal);
        return string.Join(' ', result.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
