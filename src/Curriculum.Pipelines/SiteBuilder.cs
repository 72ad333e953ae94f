namespace Curriculum.Pipelines;

/// <summary>The graph under construction: pipelines ask it for files and values, and tell it what to write.</summary>
public sealed class SiteBuilder
{
    private string _pipeline = "";

    internal List<(string Pipeline, Node Node)> Nodes { get; } = [];

    internal List<(string Pipeline, OutputNode Node)> Outputs { get; } = [];

    /// <summary>Lets each pipeline add its steps, in this order.</summary>
    public SiteBuilder Compose(IEnumerable<Pipeline> pipelines)
    {
        foreach (Pipeline pipeline in pipelines)
        {
            _pipeline = pipeline.Name;
            pipeline.Compose(this);
        }

        return this;
    }

    /// <summary>The input files whose path matches one of the patterns (<see cref="PathPattern"/>).</summary>
    public Values<SourceFile> Files(params string[] patterns) =>
        Add(new FileValues(this, path => Array.Exists(patterns, pattern => PathPattern.Matches(pattern, path))));

    /// <summary>The input files whose path passes a test.</summary>
    public Values<SourceFile> Files(Func<string, bool> matches) => Add(new FileValues(this, matches));

    /// <summary>A value given from outside.</summary>
    public InputValue<T> Input<T>(T value)
    {
        InputValue<T> node = new(this, value);
        Add<Node>(node);
        return node;
    }

    /// <summary>Publishes one file per value.</summary>
    /// <param name="values">What to publish.</param>
    /// <param name="path">The file's address in the site, forward slashes.</param>
    /// <param name="render">Its bytes; called from several threads, only for values that changed.</param>
    public void Write<T>(Values<T> values, Func<T, string> path, Func<T, ReadOnlyMemory<byte>> render) =>
        Outputs.Add((_pipeline, new TableOutput<T>(this, values, path, render)));

    /// <summary>Publishes one file from one value.</summary>
    public void Write<T>(Value<T> value, string path, Func<T, ReadOnlyMemory<byte>> render) =>
        Outputs.Add((_pipeline, new ValueOutput<T>(this, value, path, render)));

    internal TNode Add<TNode>(TNode node)
        where TNode : Node
    {
        Nodes.Add((_pipeline, node));
        return node;
    }
}

/// <summary>A named part of the site that reads from top to bottom as a list of verbs.</summary>
public abstract class Pipeline
{
    /// <summary>Shown in timings: the class's name without "Pipeline".</summary>
    public string Name => GetType().Name.Replace("Pipeline", "", StringComparison.Ordinal);

    /// <summary>Adds this pipeline's steps to the graph.</summary>
    public abstract void Compose(SiteBuilder site);
}
