using System.Text.Json;
using Curriculum.Search.Indexing;

namespace Curriculum.Search.Querying;

/// <summary>Shards that hold one thing after another, each read when it is asked for.</summary>
/// <param name="load">Gives the bytes of a file of the index by its name.</param>
/// <param name="starts">The number of the first thing in each shard.</param>
/// <param name="names">Their file names.</param>
internal sealed class UnitShards(Func<string, ReadOnlyMemory<byte>> load, List<int> starts, string[] names)
{
    private readonly Dictionary<int, JsonElement> shards = [];

    /// <summary>The thing with this number.</summary>
    public JsonElement Find(int number)
    {
        var index = LastUpTo(starts, number, static (left, right) => left.CompareTo(right));
        if (!shards.TryGetValue(index, out var shard))
        {
            shards.Add(index, shard = ShardFile.Read(load(names[index])).GetProperty("units"));
        }

        return shard[number - starts[index]];
    }

    /// <summary>The last place in a sorted list whose value is not above the one asked for; −1 if there is none.</summary>
    public static int LastUpTo<T>(List<T> sorted, T value, Comparison<T> compare)
    {
        var low = 0;
        var high = sorted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (compare(sorted[middle], value) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
