using System.Buffers;

namespace Curriculum.Search.Indexing;

/// <summary>A sorted list of words, each with a mark, as one short text: every bit is foretold from the letters before it, and only the surprise is written.</summary>
/// <remarks>
/// The words are half of what a first query loads, and gzip knows letters badly: this takes a quarter less. The foretelling is that of
/// Matt Mahoney's lpaq in whole numbers, so that the browser (<c>search-unpack.js</c>) foretells the same to the last digit.
/// </remarks>
internal sealed class WordPack
{
    private const int MostShared = 31;
    private const int MarkBits = 4;
    private const int LetterBits = 5;
    private const int End = 0;
    private const int Rare = 27;
    private readonly BitModel model = new();
    private readonly BitCoder coder;

    private WordPack(BitCoder coder) => this.coder = coder;

    /// <summary>Packs words in ordinal order, each with a mark from 0 to 15.</summary>
    public static string Pack(IReadOnlyList<(string Word, int Mark)> words, CancellationToken cancellation = default)
    {
        var writer = new BitCoder();
        new WordPack(writer).Walk(words, words.Count, cancellation);
        return writer.Finish();
    }

    /// <summary>The words of <see cref="Pack"/>.</summary>
    public static List<(string Word, int Mark)> Unpack(string packed, int count) => new WordPack(new BitCoder(packed)).Walk(null, count, CancellationToken.None);

    /// <summary>The same walk writes and reads: what a coder that reads is given it ignores.</summary>
    private List<(string Word, int Mark)> Walk(IReadOnlyList<(string Word, int Mark)>? given, int count, CancellationToken cancellation)
    {
        var words = new List<(string, int)>(count);
        var before = "";
        var lastShared = 0;
        var lastMark = 0;
        for (var i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (word, mark) = given?[i] ?? ("", 0);
            var shared = Math.Min(before.AsSpan().CommonPrefixLength(word), MostShared);
            shared = Code(shared, LetterBits, 0, [before.Length, (before.Length << 5) | lastShared, Tail(before, 3)]);
            word = Letters(word, before, shared);
            mark = Code(mark, MarkBits, 1, [lastMark, Tail(word, 2), Tail(word.AsSpan(0, Math.Min(3, word.Length)), 3), (word.Length << 5) | shared]);
            words.Add((word, mark));
            (before, lastShared, lastMark) = (word, shared, mark);
        }

        return words;
    }

    private string Letters(string word, string before, int shared)
    {
        var text = new ArrayBufferWriter<char>();
        text.Write(before.AsSpan(0, shared));
        for (var at = shared; ; at++)
        {
            // The first letter that differs stands behind the one of the word before.
            var low = at == shared && at < before.Length ? ValueOf(before[at]) : 0;
            var so = text.WrittenSpan;
            var value = Code(
                at < word.Length ? ValueOf(word[at]) : End,
                LetterBits,
                2 + (2 * Math.Min(at - shared, 2)) + (low > 0 ? 1 : 0),
                [(Tail(so, 1) << 5) | low, (Tail(so, 2) << 5) | low, Tail(so, 3), Tail(so, 4)]);
            if (value == End)
            {
                return so.ToString();
            }

            text.Write([value == Rare ? RareLetter(at < word.Length ? word[at] : '\0') : (char)('a' + value - 1)]);
        }
    }

    private char RareLetter(char letter) => (char)((Code(letter >> 8, 8, 8, [0]) << 8) | Code(letter & 255, 8, 9, [0]));

    private int Code(int value, int bits, int set, ReadOnlySpan<int> contexts)
    {
        model.Choose(set, contexts);
        var node = 1;
        for (var bit = bits - 1; bit >= 0; bit--)
        {
            var one = coder.Code((value >> bit) & 1, model.Foretell(node));
            model.Learn(one);
            node = (node << 1) | one;
        }

        return node - (1 << bits);
    }

    /// <summary>The last letters, four at most, as a number.</summary>
    private static int Tail(ReadOnlySpan<char> word, int length)
    {
        var tail = 0;
        foreach (var letter in word[^Math.Min(length, word.Length)..])
        {
            tail = (tail << 5) | ValueOf(letter);
        }

        return tail;
    }

    private static int ValueOf(char letter) => char.IsAsciiLetterLower(letter) ? letter - 'a' + 1 : Rare;
}
