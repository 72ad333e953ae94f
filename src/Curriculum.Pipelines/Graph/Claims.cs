namespace Curriculum.Pipelines;

/// <summary>Which output has which address. An address that two want goes to the first in the order of composition, and is written again when it changes hands.</summary>
internal sealed class Claims
{
    private readonly Dictionary<string, (OutputNode Node, string? Key)> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (OutputNode Node, string? Key)> _claims = new(StringComparer.Ordinal);

    /// <summary>How many addresses the site has.</summary>
    public int Count => _owners.Count;

    /// <summary>Asks for an address in this run.</summary>
    /// <param name="path">The address.</param>
    /// <param name="node">Who asks.</param>
    /// <param name="key">For which of its entries.</param>
    /// <param name="changed">Whether the entry differs from what was last published.</param>
    /// <returns>Whether the entry must be written there now.</returns>
    public bool MustWrite(string path, OutputNode node, string key, bool changed)
    {
        if (!_claims.TryAdd(path, (node, key))) return false;
        return changed || !_owners.TryGetValue(path, out (OutputNode Node, string? Key) last) || last != (node, key);
    }

    /// <summary>The addresses of earlier runs that nobody claimed in this one.</summary>
    /// <param name="asked">Whether an output took part in this run; the others keep what they have.</param>
    public IReadOnlyList<string> Unclaimed(Func<OutputNode, bool> asked) =>
        [.. _owners.Where(pair => !_claims.ContainsKey(pair.Key) && asked(pair.Value.Node)).Select(static pair => pair.Key).Order(StringComparer.Ordinal)];

    /// <summary>Gives up an address.</summary>
    public void Release(string path) => _owners.Remove(path);

    /// <summary>All that was claimed is written.</summary>
    public void Settle() => Settle(certain: true);

    /// <summary>The run broke off: nobody knows what was written, so all of it will be written again.</summary>
    public void Doubt() => Settle(certain: false);

    private void Settle(bool certain)
    {
        foreach ((string path, (OutputNode Node, string? Key) claim) in _claims) _owners[path] = certain ? claim : (claim.Node, null);
        _claims.Clear();
    }
}
