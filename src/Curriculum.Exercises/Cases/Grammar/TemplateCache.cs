using System.Collections.Concurrent;

namespace Curriculum.Exercises.Cases;

/// <summary>Templates that have been read already. Safe for several threads.</summary>
internal sealed class TemplateCache
{
    private readonly ConcurrentDictionary<string, TextTemplate> _read = new(StringComparer.Ordinal);

    /// <summary>The template that a text stands for.</summary>
    /// <exception cref="TemplateException">It is malformed.</exception>
    public TextTemplate Get(string text) => _read.GetOrAdd(text, TextTemplate.Parse);
}
