namespace Curriculum.Tests.Browser;

/// <summary>What was seen on one page.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Barriers">Findings of axe, as <c>variant: rule: element</c>.</param>
/// <param name="Overflows">Variants in which the page is wider than the window.</param>
/// <param name="Complaints">Errors and warnings of the console, and errors that no script caught.</param>
/// <param name="Breaches">Breaches of the security policy.</param>
/// <param name="Strangers">Requests to another host, and requests that failed.</param>
internal sealed record Visit(
    string Path,
    IReadOnlyList<string> Barriers,
    IReadOnlyList<string> Overflows,
    IReadOnlyList<string> Complaints,
    IReadOnlyList<string> Breaches,
    IReadOnlyList<string> Strangers);
