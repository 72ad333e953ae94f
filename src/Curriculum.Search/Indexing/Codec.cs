using System.Text;

namespace Curriculum.Search.Indexing;

/// <summary>Numbers and word lists as short text that a script can hold and gzip likes.</summary>
/// <remarks>
/// Numbers: base 64, five bits a character, the sixth says that more follow. Words: sorted, each as one capital (how many letters it
/// shares with the word before, A = 0) and the rest; folded words hold no capitals, so nothing separates them.
/// </remarks>
internal static class Codec
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int MostShared = 25;

    /// <summary>Appends a number from 0 on.</summary>
    public static void Append(StringBuilder text, int number)
    {
        while (number >= 32)
        {
            text.Append(Digits[32 | (number & 31)]);
            number >>= 5;
        }

        text.Append(Digits[number]);
    }

    /// <summary>Reads the number at a place and moves the place behind it.</summary>
    public static int Read(ReadOnlySpan<char> text, ref int at)
    {
        var number = 0;
        for (var shift = 0; ; shift += 5)
        {
            var digit = ValueOf(text[at++]);
            number |= (digit & 31) << shift;
            if (digit < 32)
            {
                return number;
            }
        }
    }

    /// <summary>Reads numbers to the end of the text.</summary>
    public static List<int> ReadAll(ReadOnlySpan<char> text)
    {
        var numbers = new List<int>();
        for (var at = 0; at < text.Length;)
        {
            numbers.Add(Read(text, ref at));
        }

        return numbers;
    }

    /// <summary>Rising numbers, each as its distance from the one before.</summary>
    public static string WriteRising(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        var before = 0;
        foreach (var number in numbers)
        {
            Append(text, number - before);
            before = number;
        }

        return text.ToString();
    }

    /// <summary>Words that share beginnings with their neighbours.</summary>
    public static string WriteWords(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var word in words)
        {
            var shared = Math.Min(before.AsSpan().CommonPrefixLength(word), MostShared);
            text.Append((char)('A' + shared)).Append(word.AsSpan(shared));
            before = word;
        }

        return text.ToString();
    }

    /// <summary>The words of <see cref="WriteWords"/>.</summary>
    public static List<string> ReadWords(string text)
    {
        var words = new List<string>();
        var before = "";
        for (var at = 0; at < text.Length;)
        {
            var shared = text[at] - 'A';
            var end = at + 1;
            while (end < text.Length && !char.IsAsciiLetterUpper(text[end]))
            {
                end++;
            }

            before = string.Concat(before.AsSpan(0, shared), text.AsSpan(at + 1, end - at - 1));
            words.Add(before);
            at = end;
        }

        return words;
    }

    /// <summary>Bytes, six bits a character.</summary>
    public static string WriteBytes(byte[] bytes)
    {
        var text = new StringBuilder();
        var kept = 0;
        var bits = 0;
        foreach (var one in bytes)
        {
            kept = (kept << 8) | one;
            for (bits += 8; bits >= 6; bits -= 6)
            {
                text.Append(Digits[(kept >> (bits - 6)) & 63]);
            }
        }

        return bits > 0 ? text.Append(Digits[(kept << (6 - bits)) & 63]).ToString() : text.ToString();
    }

    /// <summary>The bytes of <see cref="WriteBytes"/>.</summary>
    public static byte[] ReadBytes(string text)
    {
        var bytes = new byte[text.Length * 6 / 8];
        var kept = 0;
        var bits = 0;
        var count = 0;
        foreach (var digit in text)
        {
            kept = (kept << 6) | ValueOf(digit);
            bits += 6;
            if (bits >= 8)
            {
                bytes[count++] = (byte)(kept >> (bits -= 8));
            }
        }

        return bytes;
    }

    private static int ValueOf(char digit) => digit switch
    {
        >= 'A' and <= 'Z' => digit - 'A',
        >= 'a' and <= 'z' => digit - 'a' + 26,
        >= '0' and <= '9' => digit - '0' + 52,
        '-' => 62,
        _ => 63,
    };
}
