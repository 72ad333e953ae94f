namespace Curriculum.Pipelines;

/// <summary>A file with a print of its content, by which two versions are told apart.</summary>
/// <param name="Path">Its address in the site.</param>
/// <param name="Print">Another print means another content.</param>
/// <param name="Bytes">Its content.</param>
public sealed record PrintedFile(string Path, string Print, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A file whose print is made from its bytes.</summary>
    public static PrintedFile Of(string path, ReadOnlyMemory<byte> bytes) => new(path, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes.Span)), bytes);
}

/// <summary>Renders one value to many files whose names only it knows.</summary>
internal sealed class FolderOutput<T>(SiteBuilder site, Value<T> source, Func<T, CancellationToken, IReadOnlyList<PrintedFile>> render) : OutputNode(site)
{
    private long _publishedAt;
    private Task<IReadOnlyList<PrintedFile>>? _coming;
    private (string Path, string Print)[] _present = [];

    internal override void Prepare(Run run) =>
        _coming = source.ChangedAt > _publishedAt ? Task.Run(() => render(source.Current, run.Cancellation), run.Cancellation) : null;

    internal override void Publish(Run run, IOutputSink sink, Claims claims)
    {
        if (_coming is null)
        {
            foreach ((string path, string print) in _present) claims.MustWrite(path, this, print, changed: false);
        }
        else
        {
            IReadOnlyList<PrintedFile> files = _coming.GetAwaiter().GetResult();
            _coming = null;

            // The last file may name the others: it comes when they are there.
            List<PrintedFile> changed = [.. files.Where(file => claims.MustWrite(file.Path, this, file.Print, changed: false))];
            run.ForEach(changed.Count - 1, i => sink.Write(changed[i].Path, changed[i].Bytes.Span));
            if (changed.Count > 0) sink.Write(changed[^1].Path, changed[^1].Bytes.Span);
            _present = [.. files.Select(static file => (file.Path, file.Print))];
        }

        _publishedAt = run.Number;
    }
}
