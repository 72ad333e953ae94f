using System.Text;
using Curriculum.Pipelines;

namespace Curriculum.Content;

/// <summary>Immutable text kept as UTF-8: half the memory, and ready to be written. Compares by content.</summary>
public sealed class Utf8Text : IEquatable<Utf8Text>
{
    private Utf8Text(ReadOnlyMemory<byte> bytes) => Memory = bytes;

    /// <summary>No text.</summary>
    public static Utf8Text Empty { get; } = new(default);

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => Memory.Span;

    /// <summary>The bytes, to be shared.</summary>
    public ReadOnlyMemory<byte> Memory { get; }

    /// <summary>Encodes a text.</summary>
    public static Utf8Text From(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return Empty;
        Memory<byte> bytes = LongLived.Room<byte>(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, bytes.Span);
        return new(bytes);
    }

    /// <inheritdoc/>
    public bool Equals(Utf8Text? other) => other is not null && (ReferenceEquals(this, other) || Span.SequenceEqual(other.Span));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Utf8Text);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Span);
}
