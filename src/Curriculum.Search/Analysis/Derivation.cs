using System.Runtime.InteropServices;

namespace Curriculum.Search.Analysis;

/// <summary>Looks for the longest root that the affixes of one word leave over; of two as long, the one with fewer prefixes, then the first.</summary>
/// <remarks>
/// Longest, because an affix is short: mengetik is ketik and not etik, perawatan is rawat. The few roots for which that is wrong
/// (kubah in mengubah) are no roots of the lexicon but fixed words.
/// </remarks>
internal sealed class Derivation(Stemmer stemmer, bool isSite)
{
    private const int Deepest = 3;
    private static readonly string[] Particles = ["", "lah", "kah", "tah", "pun"];
    private static readonly string[] Possessives = ["", "nya", "ku", "mu"];
    private static readonly string[] Suffixes = ["", "i", "an", "kan", "in"];
    private Best best;

    /// <summary>The root, or an empty string.</summary>
    public string Find(string word)
    {
        foreach (var particle in Particles)
        {
            if (!Leaves(word, particle))
            {
                continue;
            }

            var bare = word[..^particle.Length];
            foreach (var possessive in Possessives)
            {
                if (!Leaves(bare, possessive))
                {
                    continue;
                }

                TakeOffAffixes(word, bare[..^possessive.Length]);
            }
        }

        return best.Stem ?? "";
    }

    private void TakeOffAffixes(string word, string main)
    {
        var hasClitic = main.Length < word.Length;
        if (hasClitic)
        {
            AcceptWhole(main);
        }

        foreach (var suffix in Suffixes)
        {
            if (Leaves(main, suffix))
            {
                Strip(main[..^suffix.Length], new Path(0, suffix, ""), hasClitic || suffix.Length > 0);
            }
        }
    }

    private void Strip(string rest, Path path, bool isChanged)
    {
        if (rest.Length <= 1 || rest.Length < best.Length)
        {
            return;
        }

        if (isChanged)
        {
            Accept(rest, path);
        }

        // No prefix stands twice, and there is no me-…-an and no di-…-an.
        var head = rest[..2];
        if (path.Depth == Deepest
            || string.Equals(head, path.Last, StringComparison.Ordinal)
            || (path.Suffix is "an" && head is "me" or "di"))
        {
            return;
        }

        Prefixes.Read(rest, path.Depth, next => Strip(next, new Path(path.Depth + 1, path.Suffix, head), isChanged: true));
    }

    /// <summary>Clitics alone may stand on any known word.</summary>
    private void AcceptWhole(string main)
    {
        var kind = stemmer.Lexicon.ClassOf(main);
        if (kind is WordClass.Fixed or WordClass.English)
        {
            Keep(main, main.Length, 0);
        }
        else if (isSite && kind == WordClass.Site && main.Length > 2 && stemmer.IsOwnStem(main))
        {
            Keep(main, main.Length, 0);
        }
    }

    private void Accept(string rest, Path path)
    {
        if (isSite)
        {
            // A word of the site is weaker evidence: it must be longer, and its own stem.
            var enough = path.Depth > 0 ? rest.Length >= 4 : path.Suffix.Length > 0 && rest.Length >= 5;
            if (enough && stemmer.Lexicon.ClassOf(rest) == WordClass.Site && stemmer.IsOwnStem(rest))
            {
                Keep(rest, rest.Length, path.Depth);
            }
        }
        else if (stemmer.Lexicon.Variants.TryGetValue(rest, out var root))
        {
            Keep(root, rest.Length, path.Depth);
        }
        else if (stemmer.Lexicon.ClassOf(rest) == WordClass.Root)
        {
            Keep(rest, rest.Length, path.Depth);
        }
    }

    private void Keep(string stem, int length, int depth)
    {
        if (length > best.Length || (length == best.Length && depth < best.Depth))
        {
            best = new Best(stem, length, depth);
        }
    }

    private static bool Leaves(string word, string ending) =>
        ending.Length == 0 || (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Path(int Depth, string Suffix, string Last);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Best(string? Stem, int Length, int Depth);
}
