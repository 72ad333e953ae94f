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
internal sealed class FolderOutput<T>(Value<T> source, Func<T, CancellationToken, IReadOnlyList<Func<PrintedFile>>> render) : OutputNode
{
    private long _publishedAt;
    private Task<IReadOnlyList<Func<PrintedFile>>>? _coming;
    private (string Path, string Print)[] _present = [];

    internal override bool ClaimsLate => true;

    internal override void Prepare(Run run) =>
        _coming = source.ChangedAt > _publishedAt ? Task.Run(() => render(source.Current, run.Cancellation), run.Cancellation) : null;

    internal override void Claim(Claims claims)
    {
        if (_coming is not null) return;
        foreach ((string path, string print) in _present) claims.MustWrite(path, this, print, changed: false);
    }

    // A new file has its name when it is made, and asks for it then: after all outputs whose names are known before.
    internal override void Write(Run run, IOutputSink sink, Claims claims)
    {
        if (_coming is not null)
        {
            IReadOnlyList<Func<PrintedFile>> files = _coming.GetAwaiter().GetResult();
            _coming = null;
            (string Path, string Print)[] present = new (string, string)[files.Count];

            // The last file may name the others: it comes when they are there.
            run.ForEach(files.Count - 1, Bring);
            if (files.Count > 0) Bring(files.Count - 1);
            _present = present;

            void Bring(int i)
            {
                PrintedFile file = files[i]();
                present[i] = (file.Path, file.Print);
                bool mustWrite;
                lock (claims) mustWrite = claims.MustWrite(file.Path, this, file.Print, changed: false);
                if (mustWrite) sink.Write(file.Path, file.Bytes.Span);
            }
        }

        _publishedAt = run.Number;
    }
}
