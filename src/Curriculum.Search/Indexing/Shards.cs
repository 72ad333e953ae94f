using System.Runtime.InteropServices;
using System.Text.Json;

namespace Curriculum.Search.Indexing;

/// <summary>A part of the index, cut into shards that are written one by one.</summary>
internal interface IShards
{
    /// <summary>The letter of their names.</summary>
    char Kind { get; }

    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>Writes the content of one; any number, on any thread.</summary>
    void Write(int number, Utf8JsonWriter json);
}

/// <summary>How long the shards of a part are, in characters before compression.</summary>
/// <param name="Least">On a small site.</param>
/// <param name="Usual">How many shards a growing site has, until they are as long as <paramref name="Most"/>.</param>
/// <param name="Most">As long as a first query can afford; from here on there are more shards.</param>
/// <param name="Utmost">How many shards a site of any size has at most.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ShardLength(int Least, int Usual, int Most, int Utmost)
{
    /// <summary>Shards of one length whatever the site.</summary>
    public static ShardLength Fixed(int length) => new(length, 1, length, int.MaxValue);

    /// <summary>The length for a part of so many characters.</summary>
    public int LengthFor(long total) => (int)Math.Max(Math.Clamp(total / Usual, Least, Most), total / Utmost);
}

/// <summary>Cuts rows of things into shards.</summary>
internal static class Shards
{
    // Above every mark of a thing inside.
    private const uint Inside = 1u << 31;

    /// <summary>Neighbours together: at least half of what fits, and from there on the lowest mark decides where the next shard begins.</summary>
    /// <remarks>Marks belong to things and not to places: so an edit moves a few shards, and those behind begin again where they began.</remarks>
    /// <param name="lengths">How long each thing is, in characters.</param>
    /// <param name="marks">What each thing's mark is (<see cref="MarkOf"/>).</param>
    /// <param name="most">The longest that a shard may be; a longer thing has a shard of its own.</param>
    public static List<(int Start, int Count)> Cut(int[] lengths, uint[] marks, int most)
    {
        var shards = new List<(int, int)>();
        for (int start = 0, end; start < lengths.Length; start = end)
        {
            end = start + 1;
            var isChosen = false;
            long total = lengths[start];
            for (var next = end; next < lengths.Length && total <= most; total += lengths[next], next++)
            {
                var isLate = total >= most / 2;
                if (!isLate || !isChosen || marks[next] < marks[end])
                {
                    end = next;
                    isChosen = isLate;
                }
            }

            // The rest is no shard of its own where it still fits.
            end = total <= most ? lengths.Length : end;
            shards.Add((start, end - start));
        }

        return shards;
    }

    /// <summary>A number that a name has on every machine; below that of anything inside something.</summary>
    public static uint MarkOf(string name)
    {
        var mark = 2_166_136_261;
        foreach (var letter in name)
        {
            mark = (mark ^ letter) * 16_777_619;
        }

        return (mark ^ (mark >> 15)) & ~Inside;
    }

    /// <summary>The mark of the part of a thing: shards rather begin with a whole one.</summary>
    public static uint MarkOfPart(uint whole, int part) => part == 0 ? whole : Inside | ((whole ^ ((uint)part * 2_654_435_761)) >> 1);

    /// <summary>The sum of lengths.</summary>
    public static long Total(int[] lengths) => lengths.Sum(static length => (long)length);
}
