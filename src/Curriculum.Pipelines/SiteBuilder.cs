namespace Curriculum.Pipelines;

/// <summary>The graph under construction: pipelines ask it for files and values, and tell it what to write.</summary>
public sealed class SiteBuilder
{
    private string _pipeline = "";
    private bool _mayWait;

    internal List<(string Pipeline, bool MayWait, Node Node)> Nodes { get; } = [];

    internal List<(string Pipeline, bool MayWait, OutputNode Node)> Outputs { get; } = [];

    internal List<ListingOutput> Listings { get; } = [];

    /// <summary>Lets each pipeline add its steps, in this order.</summary>
    public SiteBuilder Compose(IEnumerable<Pipeline> pipelines)
    {
        foreach (Pipeline pipeline in pipelines)
        {
            (_pipeline, _mayWait) = (pipeline.Name, pipeline.MayWait);
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

    /// <summary>A value from outside that another thread is still getting ready; the first run that comes to it waits for it.</summary>
    public Value<T> Input<T>(Task<T> coming) => Add(new ComingValue<T>(this, coming));

    /// <summary>Publishes one file per value.</summary>
    /// <param name="values">What to publish.</param>
    /// <param name="path">The file's address in the site, forward slashes.</param>
    /// <param name="render">Its bytes; called from several threads, only for values that changed.</param>
    public void Write<T>(Values<T> values, Func<T, string> path, Rendering<T> render) =>
        Outputs.Add((_pipeline, _mayWait, new TableOutput<T>(values, path, render)));

    /// <summary>Publishes one file per value, each made together with one common value.</summary>
    /// <param name="values">What to publish.</param>
    /// <param name="other">What all of them need.</param>
    /// <param name="path">The file's address in the site, forward slashes.</param>
    /// <param name="make">The page; cheap to make and comparable, for it is made again for all when the common value changes.</param>
    /// <param name="render">Its bytes; called from several threads, only for pages that changed.</param>
    public void Write<T, TOther, TPage>(Values<T> values, Value<TOther> other, Func<T, string> path, Func<T, TOther, TPage> make, Rendering<TPage> render)
        where TPage : class =>
        Outputs.Add((_pipeline, _mayWait, new PageOutput<T, TOther, TPage>(values, other, path, make, render)));

    /// <summary>Publishes one file from one value.</summary>
    public void Write<T>(Value<T> value, string path, Rendering<T> render) =>
        Outputs.Add((_pipeline, _mayWait, new ValueOutput<T>(value, path, render)));

    /// <summary>Publishes many files from one value: got ready beside the other outputs, made one by one as they are written.</summary>
    /// <param name="value">What to publish.</param>
    /// <param name="render">How each file is made, on any thread, each once; the last when the others are written. Those whose print is the same as in the last run are left as they are.</param>
    public void WriteAll<T>(Value<T> value, Func<T, CancellationToken, IReadOnlyList<Func<PrintedFile>>> render) =>
        Outputs.Add((_pipeline, _mayWait, new FolderOutput<T>(value, render)));

    /// <summary>Publishes files that tell of all files of the site; each sees those that were added before it too.</summary>
    /// <param name="value">What else they are made from.</param>
    /// <param name="render">The files, from the value and all files sorted by address.</param>
    public void WriteListing<T>(Value<T> value, Func<T, IReadOnlyList<FileLine>, IEnumerable<PrintedFile>> render) =>
        Listings.Add(new ListingOutput<T>(_mayWait, value, render));

    internal TNode Add<TNode>(TNode node)
        where TNode : Node
    {
        Nodes.Add((_pipeline, _mayWait, node));
        return node;
    }
}

/// <summary>Makes a file from a value. Its bytes are written before the same thread is asked for others, so that their buffer may be used again.</summary>
/// <param name="value">What to render.</param>
public delegate ReadOnlySpan<byte> Rendering<in T>(T value);

/// <summary>A named part of the site that reads from top to bottom as a list of verbs.</summary>
public abstract class Pipeline
{
    /// <summary>Shown in timings: the class's name without "Pipeline".</summary>
    public string Name => GetType().Name.Replace("Pipeline", "", StringComparison.Ordinal);

    /// <summary>Whether it may lag behind while somebody writes: no page waits for it, and no other pipeline builds on it.</summary>
    public virtual bool MayWait => false;

    /// <summary>Adds this pipeline's steps to the graph.</summary>
    public abstract void Compose(SiteBuilder site);
}
