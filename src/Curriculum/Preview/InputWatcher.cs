using System.Threading.Channels;

namespace Curriculum.Preview;

/// <summary>Gathers changes of the input until it is quiet for a moment: editors write a file in several steps.</summary>
internal sealed class InputWatcher : IDisposable
{
    /// <summary>How long nothing may happen before a change counts as finished.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);

    private readonly FileSystemWatcher _watcher;
    private readonly Channel<string> _paths = Channel.CreateUnbounded<string>();
    private readonly string _root;

    public InputWatcher(string root)
    {
        _root = Path.GetFullPath(root);
        _watcher = new FileSystemWatcher(_root) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        _watcher.Changed += (_, change) => Note(change.FullPath);
        _watcher.Created += (_, change) => Note(change.FullPath);
        _watcher.Deleted += (_, change) => Note(change.FullPath);
        _watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        _watcher.Error += (_, _) => _paths.Writer.TryWrite("");
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for the next finished change.</summary>
    /// <param name="begun">Told at the first sign of it, before it is finished.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The paths that were written, relative to the input.</returns>
    public async Task<IReadOnlyCollection<string>> Next(Action begun, CancellationToken cancellation)
    {
        HashSet<string> changed = new(StringComparer.Ordinal) { await _paths.Reader.ReadAsync(cancellation) };
        begun();
        while (true)
        {
            using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            quiet.CancelAfter(Quiet);
            try
            {
                changed.Add(await _paths.Reader.ReadAsync(quiet.Token));
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                return changed;
            }
        }
    }

    public void Dispose() => _watcher.Dispose();

    private void Note(string path) => _paths.Writer.TryWrite(Path.GetRelativePath(_root, path).Replace('\\', '/'));
}
