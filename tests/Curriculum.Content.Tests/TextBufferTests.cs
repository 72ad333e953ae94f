using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Content.Tests;

/// <summary>What is put in comes out, and a buffer that was emptied remembers nothing.</summary>
public sealed class TextBufferTests
{
    private readonly TextBuffer _buffer = new(capacity: 4);

    [Fact]
    public void It_holds_what_was_added_since_it_was_emptied() => Prop
        .ForAll<string?[], char>((texts, last) =>
        {
            _buffer.Clear();
            foreach (string? text in texts) _buffer.Append(text);
            _buffer.Append(last);
            return _buffer.Span.SequenceEqual(string.Concat(texts) + last) && _buffer.Length == string.Concat(texts).Length + 1;
        })
        .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_text_in_bytes_reads_as_it_was_written() => Prop
        .ForAll(ArbMap.Default.ArbFor<string>(), static text =>
        {
            string whole = string.Concat((text ?? "").EnumerateRunes()); // half a pair has no bytes
            return Utf8Text.From(whole).ToString() == whole && Utf8Text.From(whole).Equals(Utf8Text.From(whole)) && Utf8Text.From(whole).GetHashCode() == Utf8Text.From(whole).GetHashCode();
        })
        .Check(Config.QuickThrowOnFailure);
}
