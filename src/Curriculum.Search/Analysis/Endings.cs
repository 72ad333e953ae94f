namespace Curriculum.Search.Analysis;

/// <summary>What is taken off besides Indonesian affixes: spoken forms, English endings, the last resort for unknown words.</summary>
internal static class Endings
{
    private static readonly (string Prefix, string[] Heads)[] Spoken =
        [("nge", [""]), ("ng", ["k", ""]), ("ny", ["s", "c"]), ("n", ["", "t"]), ("m", ["p"])];

    // What stands in the place of an ending; '=' undoes a doubled consonant.
    private static readonly (string Ending, string[] Heads)[] English =
        [("ies", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ied", ["y"]), ("ed", ["", "e", "="]), ("ing", ["", "e", "="]), ("ly", [""])];

    /// <summary>Spoken active forms (ngumpulin, nulis, nyusun, mikir): the root, or an empty string.</summary>
    public static string ReadSpoken(string word, Lexicon lexicon)
    {
        var root = word.EndsWith("in", StringComparison.Ordinal) ? ReadSpokenPrefix(word, lexicon) : "";
        if (root.Length > 0)
        {
            return root;
        }

        return ReadSpokenPrefix(word.EndsWith("in", StringComparison.Ordinal) ? word[..^2] : word, lexicon);
    }

    /// <summary>Light English endings: the first known English word below them, or an empty string.</summary>
    public static string ReadEnglish(string word, Lexicon lexicon, Func<string, bool> isKnown)
    {
        foreach (var (ending, heads) in English)
        {
            if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stub = word[..^ending.Length];
            foreach (var head in heads)
            {
                var rest = head is "=" ? Undouble(stub) : stub + head;
                if (lexicon.Variants.TryGetValue(rest, out var root))
                {
                    return root;
                }

                if (rest.Length > 0 && isKnown(rest))
                {
                    return rest;
                }
            }
        }

        return "";
    }

    /// <summary>For words that nothing knows: only what cannot be mistaken is taken off. Empty if nothing is.</summary>
    public static string ReadUnknown(string word)
    {
        if (word.Length > 6 && word.EndsWith("nya", StringComparison.Ordinal))
        {
            return word[..^3];
        }

        var rest = ReadCircumfix(word);
        return rest.Length > 0 ? rest : ReadPlural(word);
    }

    /// <summary>teman2 and teman2nya, as people type: the word before the 2, or an empty string.</summary>
    public static string ReadShortened(string word)
    {
        var two = word.IndexOf('2', StringComparison.Ordinal);
        return two >= 3 && word.Length - two <= 4 && Letters.IsPlain(word.AsSpan(0, two)) ? word[..two] : "";
    }

    private static string ReadSpokenPrefix(string word, Lexicon lexicon)
    {
        foreach (var (prefix, heads) in Spoken)
        {
            if (word.Length < prefix.Length + 3 || !word.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var head in heads)
            {
                var rest = head + word[prefix.Length..];
                if (lexicon.ClassOf(rest) == WordClass.Root)
                {
                    return rest;
                }
            }
        }

        return "";
    }

    private static string ReadCircumfix(string word)
    {
        if (word.Length > 7 && word.EndsWith("kan", StringComparison.Ordinal))
        {
            var main = word[..^3];
            var rest = main switch
            {
                ['d', 'i', ..] => main[2..],
                ['m', 'e', 'n', 'g', ..] => main[4..],
                ['m', 'e', 'n', 'y', ..] => "s" + main[4..],
                ['m', 'e', 'm' or 'n', ..] => main[3..],
                ['m', 'e', ..] => main[2..],
                _ => main,
            };
            if (rest.Length > 3)
            {
                return rest;
            }
        }

        return word.Length > 8 && word.EndsWith("an", StringComparison.Ordinal)
            ? word[..^2] switch
            {
                ['p', 'e', 'n', 'g', .. var rest] => rest,
                ['p', 'e', 'm' or 'n', .. var rest] => rest,
                ['k', 'e', .. var rest] => rest,
                _ => "",
            }
            : "";
    }

    /// <summary>An English plural that no Indonesian word looks like (skills, assets, systems).</summary>
    private static string ReadPlural(string word)
    {
        if (word.Length < 5 || word[^1] != 's')
        {
            return "";
        }

        var stub = word[..^1];
        var isEnglish = word.EndsWith("ions", StringComparison.Ordinal)
            || word.EndsWith("ents", StringComparison.Ordinal)
            || "tdlpmrhgwb".Contains(stub[^1], StringComparison.Ordinal);
        return isEnglish ? stub : "";
    }

    private static string Undouble(string stub) =>
        stub.Length > 2 && stub[^1] == stub[^2] && !Letters.IsVowel(stub[^1]) ? stub[..^1] : "";
}
