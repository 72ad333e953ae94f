namespace Curriculum.Exercises.Cases;

/// <summary>A template can't be read or filled. The gate turns it into a finding at the template's place.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>A mistake without a name.</summary>
    public TemplateException()
    {
    }

    /// <summary>A mistake.</summary>
    public TemplateException(string message)
        : base(message)
    {
    }

    /// <summary>A mistake that another one caused.</summary>
    public TemplateException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>A mistake at a piece of a template.</summary>
    /// <param name="kind"><c>brace</c>, <c>bracket</c>, <c>slot</c>, <c>filter</c>, <c>sex</c>, <c>depth</c> or <c>number</c>.</param>
    /// <param name="piece">The piece.</param>
    public TemplateException(string kind, string piece)
        : base(kind + ": " + piece)
    {
        Kind = kind;
        Piece = piece;
    }

    /// <summary>What is wrong.</summary>
    public string Kind { get; } = string.Empty;

    /// <summary>The piece that is wrong.</summary>
    public string Piece { get; } = string.Empty;
}
