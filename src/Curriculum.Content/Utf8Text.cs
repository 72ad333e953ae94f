using System.Text;

namespace Curriculum.Content;

/// <summary>Immutable text kept as UTF-8: half the memory, and ready to be written. Compares by content.</summary>
public sealed class Utf8Text : IEquatable<Utf8Text>
{
    private readonly byte[] _bytes;

    private Utf8Text(byte[] bytes) => _bytes = bytes;

    /// <summary>No text.</summary>
    public static Utf8Text Empty { get; } = new([]);

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => _bytes;

    /// <summary>The bytes, to be shared.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes;

    /// <summary>Encodes a text.</summary>
    public static Utf8Text From(string text) => text.Length == 0 ? Empty : new(Encoding.UTF8.GetBytes(text));

    /// <summary>Encodes what a builder holds.</summary>
    public static Utf8Text From(StringBuilder text)
    {
        int length = 0;
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks()) length += Encoding.UTF8.GetByteCount(chunk.Span);

        // A pair of surrogates cut by a chunk's end would be counted wrongly: then take the long way.
        string? whole = null;
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
        {
            if (chunk.Length > 0 && char.IsHighSurrogate(chunk.Span[^1])) whole = text.ToString();
        }

        if (whole is not null) return From(whole);
        byte[] bytes = new byte[length];
        int at = 0;
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks()) at += Encoding.UTF8.GetBytes(chunk.Span, bytes.AsSpan(at));
        return new(bytes);
    }

    /// <inheritdoc/>
    public bool Equals(Utf8Text? other) => other is not null && (ReferenceEquals(this, other) || _bytes.AsSpan().SequenceEqual(other._bytes));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Utf8Text);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(_bytes);
}
