namespace Curriculum.Content.Tests.Privacy;

/// <summary>A stable source of choices: the same key and index give the same values for ever.</summary>
internal sealed class Invented(string key, int index)
{
    private static readonly string[] Starts = ["Zub", "Velo", "Krin", "Brant", "Xal", "Womb", "Jurv", "Plen", "Tarv", "Quel", "Drom", "Ymbra"];
    private static readonly string[] Ends = ["arinda", "oksa", "ulwan", "etaya", "inggor", "amaris", "ontiya", "udewo", "akhira", "iswala"];

    private ulong _state = key.Aggregate(14695981039346656037UL, static (hash, c) => (hash ^ c) * 1099511628211UL) + ((ulong)index * 0x9E3779B97F4A7C15UL);

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit)
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }

    public T One<T>(params T[] choices) => choices[Below(choices.Length)];

    /// <summary>Digits for a pattern: <c>d</c> is any digit, everything else stands for itself.</summary>
    public string Digits(string pattern) => string.Concat(pattern.Select(c => c == 'd' ? (char)('0' + Below(10)) : c));

    /// <summary>A name that nobody bears.</summary>
    public string Name() => One(Starts) + One(Ends);

    /// <summary>The same, in small letters.</summary>
    public string Lower() => Name().ToLowerInvariant();
}
