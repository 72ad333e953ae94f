namespace Curriculum.Search.Analysis;

/// <summary>Every reading of a word's first prefix, with the nasal changes of me- and pe- undone.</summary>
/// <remarks>The order of the readings decides between equally long roots, so it is the same in the browser's twin.</remarks>
internal static class Prefixes
{
    /// <summary>Offers what is left of the word for each reading.</summary>
    /// <param name="rest">The word, or what is left of it.</param>
    /// <param name="depth">How many prefixes have been taken off before.</param>
    /// <param name="offer">Takes one reading.</param>
    public static void Read(string rest, int depth, Action<string> offer)
    {
        if (rest.Length < 3)
        {
            return;
        }

        var second = rest[1];
        switch (rest[0])
        {
            case 'm' when depth == 0 && second == 'e':
                ReadNasal(rest, offer, isNoun: false);
                break;
            case 'p':
                ReadP(rest, depth, offer);
                break;
            case 'b' or 't' when second == 'e':
                if (rest[2] == 'r')
                {
                    offer(rest[3..]);
                    offer(rest[2..]);
                }
                else if (At(rest, 3) == 'e' && At(rest, 4) == 'r' && !Letters.IsVowel(rest[2]))
                {
                    offer(rest[2..]);
                }

                break;
            case 'd' when depth == 0 && second == 'i':
            case 's' when second == 'e':
                offer(rest[2..]);
                break;
            case 'k':
                ReadK(rest, depth, offer);
                break;
            case 'a' when depth == 0 && rest.StartsWith("antar", StringComparison.Ordinal):
                offer(rest[5..]);
                break;
        }
    }

    private static void ReadP(string rest, int depth, Action<string> offer)
    {
        if (rest[1] == 'e')
        {
            if (rest[2] == 'r')
            {
                offer(rest[3..]);
            }

            ReadNasal(rest, offer, isNoun: true);
        }
        else if (depth == 0 && rest.StartsWith("pra", StringComparison.Ordinal))
        {
            offer(rest[3..]);
        }
        else if (depth == 0 && rest.StartsWith("pasca", StringComparison.Ordinal))
        {
            offer(rest[5..]);
        }
    }

    private static void ReadK(string rest, int depth, Action<string> offer)
    {
        if (rest[1] == 'e')
        {
            offer(rest[2..]);
            if (rest.StartsWith("ketidak", StringComparison.Ordinal))
            {
                offer(rest[7..]);
            }
        }
        else if (depth == 0 && rest.StartsWith("kau", StringComparison.Ordinal))
        {
            offer(rest[3..]);
        }
        else if (depth == 0 && rest[1] == 'u')
        {
            offer(rest[2..]);
        }
    }

    /// <summary>me- and pe-: menulis from tulis, memukul from pukul, menyapu from sapu, mengarang from karang, pengesahan from sah.</summary>
    private static void ReadNasal(string rest, Action<string> offer, bool isNoun)
    {
        var third = rest[2];
        var fourth = At(rest, 3);
        switch (third)
        {
            case 'm' when Letters.IsVowel(fourth):
                offer(rest[2..]);
                offer(string.Concat("p", rest.AsSpan(3)));
                break;
            case 'm':
                if (fourth is 'b' or 'p' or 'f' or 'v')
                {
                    offer(rest[3..]);
                }

                break;
            case 'n' when fourth == 'g':
                ReadEng(rest, offer);
                break;
            case 'n' when fourth == 'y':
                offer(rest[2..]);
                offer(string.Concat("s", rest.AsSpan(4)));
                break;
            case 'n' when Letters.IsVowel(fourth):
                offer(rest[2..]);
                offer(string.Concat("t", rest.AsSpan(3)));
                break;
            case 'n':
                if (fourth != '\0')
                {
                    offer(rest[3..]);
                }

                break;
            case 'l' or 'r' or 'w' or 'y':
                offer(rest[2..]);
                break;
            default:
                // petani, pekerja, petugas: pe- also stands unchanged.
                if (isNoun && !Letters.IsVowel(third))
                {
                    offer(rest[2..]);
                }

                break;
        }
    }

    private static void ReadEng(string rest, Action<string> offer)
    {
        var fifth = At(rest, 4);
        if (fifth == '\0')
        {
            return;
        }

        offer(rest[4..]);
        if (!Letters.IsVowel(fifth))
        {
            return;
        }

        offer(string.Concat("k", rest.AsSpan(4)));
        offer(rest[2..]);

        // menge- and penge- stand before one syllable only (mengecek, pengesahan).
        if (fifth == 'e' && Letters.CountVowels(rest.AsSpan(5)) == 1)
        {
            offer(rest[5..]);
        }
    }

    private static char At(string word, int index) => index < word.Length ? word[index] : '\0';
}
