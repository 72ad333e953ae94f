namespace Curriculum.Pipelines;

/// <summary>One kind of mistake. Its texts (title, reason, cure) stand in the language files under <c>diagnostics.&lt;code&gt;</c>.</summary>
/// <param name="Code">Stable for ever, for example <c>KUR012</c>; the same in every language.</param>
/// <param name="Category">One of content, link, privacy, security, question, case, site.</param>
/// <param name="Severity">The weight of every finding of this kind.</param>
public sealed record Rule(string Code, string Category, Severity Severity);
