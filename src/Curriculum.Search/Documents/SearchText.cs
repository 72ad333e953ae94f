using System.Text;

namespace Curriculum.Search.Documents;

/// <summary>A text as UTF-8, shared with whoever made it: a site of ten thousand lessons need not hold its texts twice. Compares by content.</summary>
public readonly struct SearchText : IEquatable<SearchText>
{
    /// <summary>A text that is UTF-8 already; not copied.</summary>
    /// <param name="utf8">Its bytes, which nobody changes.</param>
    public SearchText(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>A text from a string.</summary>
    public static implicit operator SearchText(string text) => FromString(text);

    /// <summary>A text from a string.</summary>
    public static SearchText FromString(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>Whether two texts are equal.</summary>
    public static bool operator ==(SearchText left, SearchText right) => left.Equals(right);

    /// <summary>Whether two texts differ.</summary>
    public static bool operator !=(SearchText left, SearchText right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SearchText other) => Utf8.Span.SequenceEqual(other.Utf8.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SearchText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Utf8.Span);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
