namespace Curriculum.Search.Analysis;

/// <summary>Cuts a text into folded words; safe for many threads.</summary>
/// <param name="pool">Where the words of all texts are kept.</param>
internal sealed class WordCutter(WordPool pool)
{
    private const int Longest = 40;

    /// <summary>Adds the words of a text to a list.</summary>
    public void Cut(ReadOnlySpan<char> text, List<Word> words)
    {
        Span<char> buffer = stackalloc char[Longest];
        Span<char> single = stackalloc char[Longest];
        var linked = false;
        var at = 0;
        while (at < text.Length)
        {
            if (!Folding.IsWordAt(text, at))
            {
                at++;
                continue;
            }

            var start = at;
            var length = ReadPlain(text, ref at, buffer);
            if (length == 0)
            {
                length = Read(text, ref at, buffer);
            }

            for (var dotted = IsLetter(buffer[..length]); dotted && IsDotBeforeWord(text, at);)
            {
                var next = at + 1;
                dotted = IsLetter(single[..Read(text, ref next, single)]);
                if (!dotted)
                {
                    break;
                }

                if (length < Longest)
                {
                    buffer[length++] = single[0];
                }

                at = next;
            }

            words.Add(new Word(pool.EntryOf(buffer[..length]), start, at, linked));
            linked = at < text.Length && Folding.IsHyphen(text[at]) && Folding.IsWordAt(text, at + 1);
        }
    }

    private static bool IsDotBeforeWord(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] == '.' && Folding.IsWordAt(text, at + 1);

    private static bool IsLetter(ReadOnlySpan<char> word) => word.Length == 1 && !char.IsAsciiDigit(word[0]);

    /// <summary>Reads a word of plain letters that ends at a plain sign, as most do; 0 where it is not that simple.</summary>
    private static int ReadPlain(ReadOnlySpan<char> text, ref int at, Span<char> buffer)
    {
        var length = 0;
        for (var next = at; ; next++, length++)
        {
            var folded = Folding.Separator;
            if (next < text.Length && (folded = Folding.FoldPlain(text[next])) == Folding.Nothing)
            {
                return 0;
            }

            if (folded == Folding.Separator)
            {
                at = next;
                return length;
            }

            if (length == buffer.Length)
            {
                return 0;
            }

            buffer[length] = folded;
        }
    }

    /// <summary>Reads one word; an apostrophe inside is dropped, and so is an English 's at its end.</summary>
    private static int Read(ReadOnlySpan<char> text, ref int at, Span<char> buffer)
    {
        var length = 0;
        var apostrophe = 0;
        var last = '\0';
        for (; at < text.Length; at++)
        {
            var folded = Folding.Fold(text[at]);
            if (folded == Folding.Nothing)
            {
                continue;
            }

            if (folded != Folding.Separator)
            {
                last = folded;
                if (length < Longest)
                {
                    buffer[length] = folded;
                }

                length++;
            }
            else if (Folding.IsApostrophe(text[at]) && Folding.IsWordAt(text, at + 1))
            {
                apostrophe = length;
            }
            else
            {
                break;
            }
        }

        if (apostrophe > 0 && apostrophe == length - 1 && last == 's')
        {
            length = apostrophe;
        }

        return Math.Min(length, Longest);
    }
}
