using Curriculum.Exercises.Knowledge;

namespace Curriculum.Exercises.Cases;

/// <summary>A case can't be made because of what stands at a place of its model. The gate turns it into a finding.</summary>
public sealed class ModelMistakeException : Exception
{
    /// <summary>A mistake without a place.</summary>
    public ModelMistakeException()
    {
    }

    /// <summary>A mistake without a place.</summary>
    public ModelMistakeException(string message)
        : base(message)
    {
    }

    /// <summary>A mistake without a place that another one caused.</summary>
    public ModelMistakeException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>A mistake in the template at a place.</summary>
    public ModelMistakeException(SourcePoint at, TemplateException mistake)
        : base($"{at.File}:{at.Line}: {mistake.Message}", mistake) => (At, Mistake) = (at, mistake);

    /// <summary>Where the template stands.</summary>
    public SourcePoint At { get; }

    /// <summary>What is wrong with it.</summary>
    public TemplateException? Mistake { get; }
}
