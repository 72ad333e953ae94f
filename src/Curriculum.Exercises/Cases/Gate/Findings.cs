using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>Gathers findings, one for each rule and place: what is wrong in a model is wrong in every case that it yields.</summary>
internal sealed class Findings
{
    private readonly Dictionary<(string Code, string File, int Line, string About), Diagnostic> _found = [];

    /// <summary>All findings in the order of reports.</summary>
    public IReadOnlyList<Diagnostic> Sorted => [.. _found.Values.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare))];

    /// <summary>Adds a finding, unless the same rule was found at the same place about the same thing.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The place.</param>
    /// <param name="arguments">What it is about; the first argument tells findings at one place apart.</param>
    public void Add(Rule rule, SourcePoint at, params string[] arguments) =>
        _found.TryAdd((rule.Code, at.File, at.Line, arguments.Length > 0 ? arguments[0] : string.Empty), new Diagnostic(rule, at.File, at.Line, at.Column, new(arguments)));
}
