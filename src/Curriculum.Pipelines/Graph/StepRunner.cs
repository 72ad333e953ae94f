using System.Runtime.ExceptionServices;

namespace Curriculum.Pipelines;

/// <summary>Runs steps side by side, each when those that it needs are done.</summary>
/// <remarks>
/// The order in which independent steps run is nobody's promise. With one thread it is that of their numbers. When a step fails no other begins; those
/// that run are waited for, and the first failure is thrown.
/// </remarks>
internal sealed class StepRunner
{
    private readonly Action<int> _step;
    private readonly List<int>[] _then;
    private readonly int[] _needed;
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left;
    private ExceptionDispatchInfo? _failure;

    private StepRunner(IReadOnlyList<IReadOnlyList<int>> needs, Action<int> step)
    {
        _step = step;
        _then = new List<int>[needs.Count];
        _needed = new int[needs.Count];
        _left = needs.Count;
        for (int i = 0; i < needs.Count; i++)
        {
            _then[i] = [];
            _needed[i] = needs[i].Count;
            foreach (int need in needs[i]) _then[need].Add(i);
        }
    }

    /// <summary>Runs all steps.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="threads">1 runs them one after the other; otherwise the pool decides how many run at once.</param>
    /// <param name="asked">For each step the smaller numbers of those that it needs, each once; asked for only where several run at once.</param>
    /// <param name="step">Does the step with this number.</param>
    /// <param name="cancellation">Ends the run between two steps.</param>
    public static void Run(int count, int threads, Func<IReadOnlyList<IReadOnlyList<int>>> asked, Action<int> step, CancellationToken cancellation)
    {
        if (threads == 1 || count < 2)
        {
            for (int i = 0; i < count; i++) Do(i);
            return;
        }

        IReadOnlyList<IReadOnlyList<int>> needs = asked();
        StepRunner runner = new(needs, Do);
        List<int> free = [];
        for (int i = 0; i < needs.Count; i++)
        {
            if (needs[i].Count == 0) free.Add(i);
        }

        runner.Do(free);
        runner._all.Task.GetAwaiter().GetResult();
        runner._failure?.Throw();

        void Do(int number)
        {
            cancellation.ThrowIfCancellationRequested();
            step(number);
        }
    }

    // The first on this thread, then what it set free; the others on threads of the pool.
    private void Do(List<int> free)
    {
        while (free.Count > 0)
        {
            for (int i = 1; i < free.Count; i++) ThreadPool.UnsafeQueueUserWorkItem(static work => work.Runner.Do([work.Step]), (Runner: this, Step: free[i]), preferLocal: false);
            free = Do(free[0]);
        }
    }

    // Gives the steps that waited for this one alone.
    private List<int> Do(int number)
    {
        try
        {
            if (Volatile.Read(ref _failure) is null) _step(number);
        }
        catch (Exception problem)
        {
            Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(problem), null);
        }

        List<int> free = _then[number].FindAll(next => Interlocked.Decrement(ref _needed[next]) == 0);
        if (Interlocked.Decrement(ref _left) == 0) _all.SetResult();
        return free;
    }
}
