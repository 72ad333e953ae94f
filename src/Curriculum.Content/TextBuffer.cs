namespace Curriculum.Content;

/// <summary>Text that grows at its end and is read as one span.</summary>
/// <remarks>Kept from page to page: made anew for each, buffers would be most of what a build allocates.</remarks>
/// <param name="capacity">Room at first, in UTF-16 units.</param>
public sealed class TextBuffer(int capacity = 16 * 1024)
{
    // What a very long page needed is not kept for the short ones after it.
    private const int MostKept = 256 * 1024;

    private char[] _chars = new char[capacity];

    /// <summary>UTF-16 units.</summary>
    public int Length { get; private set; }

    /// <summary>The text; valid until the next change.</summary>
    public ReadOnlySpan<char> Span => _chars.AsSpan(0, Length);

    /// <summary>Adds a character.</summary>
    public TextBuffer Append(char c)
    {
        if (Length == _chars.Length) Grow(1);
        _chars[Length++] = c;
        return this;
    }

    /// <summary>Adds a text.</summary>
    public TextBuffer Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _chars.Length - Length) Grow(text.Length);
        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
        return this;
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        Length = 0;
        if (_chars.Length > MostKept) _chars = new char[capacity];
    }

    private void Grow(int more) => Array.Resize(ref _chars, Math.Max(checked(Length + more), _chars.Length * 2));
}
