namespace Curriculum.Pipelines;

/// <summary>How much a diagnostic weighs. Errors stop the publication of a site, warnings only under <c>--strict</c>.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never stops anything.</summary>
    Info,

    /// <summary>Probably a mistake; the site is published all the same.</summary>
    Warning,

    /// <summary>A mistake; the last good site stays until it is mended.</summary>
    Error,
}
