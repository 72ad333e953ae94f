using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Curriculum.Content.Markdown;

/// <summary>Counts the words and sentences of plain text, for reading time and reading level.</summary>
/// <remarks>Asked for every character of a site: sixteen at a time, as long as they are ASCII.</remarks>
public static class WordCount
{
    private const int Block = 16;

    /// <summary>Counts. A hyphen or an apostrophe inside a word belongs to it; a sentence ends at a stop behind a word and before a blank.</summary>
    public static (int Words, int Sentences) Of(ReadOnlySpan<char> text)
    {
        Counts counts = default;
        int at = 0;
        for (; at <= text.Length - Block; at += Block)
        {
            if (!counts.TryAddBlock(text, at)) counts.AddEach(text, at, at + Block);
        }

        counts.AddEach(text, at, text.Length);
        return (counts.Words, counts.Sentences);
    }

    private struct Counts
    {
        private bool _inWord;

        public int Words { get; private set; }

        public int Sentences { get; private set; }

        public void AddEach(ReadOnlySpan<char> text, int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                char c = text[i];
                if (char.IsLetterOrDigit(c))
                {
                    if (!_inWord) Words++;
                    _inWord = true;
                }
                else if (c is not ('-' or '\'' or '\u2019'))
                {
                    _inWord = false;
                    if (c is '.' or '!' or '?') AddStop(text, i);
                }
            }
        }

        /// <summary>Adds sixteen characters at once; not when one of them is not ASCII.</summary>
        public bool TryAddBlock(ReadOnlySpan<char> text, int start)
        {
            ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.Slice(start, Block)));
            Vector128<ushort> low = Vector128.LoadUnsafe(ref first);
            Vector128<ushort> high = Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count);
            if (((low | high) & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero) return false;
            Vector128<byte> units = Vector128.Narrow(low, high);
            uint letters = (Vector128.LessThan((units | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26))
                | Vector128.LessThan(units - Vector128.Create((byte)'0'), Vector128.Create((byte)10))).ExtractMostSignificantBits();
            uint ties = (Vector128.Equals(units, Vector128.Create((byte)'-')) | Vector128.Equals(units, Vector128.Create((byte)'\''))).ExtractMostSignificantBits();

            // Bit n tells of character n; a word goes on through ties, one more with each round.
            uint before = _inWord ? 1u : 0u;
            uint inWord = letters;
            for (uint more = Grown(inWord, ties, before); more != inWord; more = Grown(inWord, ties, before)) inWord = more;
            Words += BitOperations.PopCount(letters & ~((inWord << 1) | before));
            _inWord = inWord >> (Block - 1) != 0;

            uint stops = (Vector128.Equals(units, Vector128.Create((byte)'.')) | Vector128.Equals(units, Vector128.Create((byte)'!')) | Vector128.Equals(units, Vector128.Create((byte)'?'))).ExtractMostSignificantBits();
            for (; stops != 0; stops &= stops - 1) AddStop(text, start + BitOperations.TrailingZeroCount(stops));
            return true;
        }

        private static uint Grown(uint inWord, uint ties, uint before) => inWord | (ties & ((inWord << 1) | before));

        private void AddStop(ReadOnlySpan<char> text, int at)
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))) Sentences++;
        }
    }
}
