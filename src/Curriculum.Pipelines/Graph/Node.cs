namespace Curriculum.Pipelines;

/// <summary>A step of the graph. Nodes are made after their inputs, so the order of creation is a topological order: that of a run on one thread.</summary>
public abstract class Node
{
    /// <summary>Made by <see cref="SiteBuilder"/> and by the operators only.</summary>
    /// <param name="inputs">All nodes that it reads: it is brought up to date after them, and beside all others.</param>
    private protected Node(IReadOnlyList<Node> inputs) => Inputs = inputs;

    /// <summary>The nodes that it reads.</summary>
    internal IReadOnlyList<Node> Inputs { get; }

    /// <summary>Findings of all its present entries.</summary>
    internal abstract IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The last run that this node finished. Inputs that changed later are news to it, also when a run broke off in between.</summary>
    internal long UpdatedAt { get; private set; }

    /// <summary>Brings the node up to date; called once per run.</summary>
    internal void Refresh(Run run)
    {
        Update(run);
        UpdatedAt = run.Number;
    }

    /// <summary>Redoes what changed since <see cref="UpdatedAt"/>.</summary>
    internal abstract void Update(Run run);
}

/// <summary>One pass over the graph.</summary>
/// <param name="Number">1 for the first; grows by one.</param>
/// <param name="Files">The input as it is now, sorted by path.</param>
/// <param name="Threads">How many workers a step may use.</param>
/// <param name="Once">Whether no other run will follow, so that nothing need be kept for it.</param>
/// <param name="Cancellation">Ends the run between two items.</param>
internal sealed record Run(long Number, SourceFile[] Files, int Threads, bool Once, CancellationToken Cancellation)
{
    /// <summary>How many steps may run side by side: an edit reaches few of them, and to hand these to other threads would take longer than they do.</summary>
    public int StepsAtOnce => Number == 1 ? Threads : 1;

    /// <summary>Runs an action for each index, on several threads where there is enough to do.</summary>
    public void ForEach(int count, Action<int> action)
    {
        if (count < 2 || Threads == 1)
        {
            for (int i = 0; i < count; i++) action(i);
            return;
        }

        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Threads, CancellationToken = Cancellation }, action);
    }
}
