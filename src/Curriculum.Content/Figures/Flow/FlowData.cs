using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Figures;

/// <summary>A flow of steps as it is written.</summary>
public sealed record FlowData : FigureData
{
    /// <summary>2 to 20; 3 to 9 are readable.</summary>
    [Field(Required = true)]
    public EquatableArray<FlowStepData> Steps { get; init; }

    /// <summary>Without links the steps follow each other.</summary>
    [Field]
    public EquatableArray<FlowLinkData> Links { get; init; }
}

/// <summary>A step of a flow.</summary>
public sealed record FlowStepData
{
    /// <summary>Unique in the figure.</summary>
    [Field(Required = true, Example = "a")]
    public Located<string> Id { get; init; }

    /// <summary>What is done or asked, at most 80 characters; 48 are readable.</summary>
    [Field(Required = true)]
    public Located<string> Text { get; init; }

    /// <summary>What kind of step.</summary>
    [Field(OneOf = ["start", "step", "decision", "end"])]
    public string Kind { get; init; } = "step";

    /// <summary>A remark, at most 80 characters.</summary>
    [Field]
    public Located<string> Note { get; init; }
}

/// <summary>A way from one step to another.</summary>
public sealed record FlowLinkData
{
    /// <summary>The id of a step.</summary>
    [Field(Required = true)]
    public Located<string> From { get; init; }

    /// <summary>The id of another step.</summary>
    [Field(Required = true)]
    public Located<string> To { get; init; }

    /// <summary>When this way is taken, at most 30 characters; after a decision it must be there.</summary>
    [Field]
    public Located<string> Label { get; init; }
}
