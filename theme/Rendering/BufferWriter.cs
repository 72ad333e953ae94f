using System.Text;
using Curriculum.Content;

namespace Curriculum.Theme.Rendering;

/// <summary>Lets the components write to a buffer, with LF line ends.</summary>
/// <param name="target">Where the text goes.</param>
internal sealed class BufferWriter(TextBuffer target) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <inheritdoc/>
    public override string NewLine => "\n";

    /// <inheritdoc/>
    public override void Write(char value) => target.Append(value);

    /// <inheritdoc/>
    public override void Write(string? value) => target.Append(value);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => target.Append(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => target.Append(buffer);
}
