using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Curriculum.Search.Documents;
using Curriculum.Search.Indexing;

namespace Curriculum.Search.Querying;

/// <summary>A shard of neighbouring roots; a root is decoded when it is asked for.</summary>
internal sealed class PostingShard
{
    private readonly List<string> stems;
    private readonly List<int> counts;
    private readonly List<string> forms;
    private readonly string[] places;
    private readonly string[] names;

    public PostingShard(JsonElement shard)
    {
        stems = Codec.ReadWords(shard.GetProperty("stems").GetString()!);
        counts = Codec.ReadAll(shard.GetProperty("counts").GetString()!);
        forms = Codec.ReadWords(shard.GetProperty("forms").GetString()!);
        places = shard.GetProperty("places").GetString()!.Split(' ');
        names = [.. shard.GetProperty("names").EnumerateArray().Select(name => name.GetString()!)];
    }

    public RootEntry? Find(string stem)
    {
        var index = stems.BinarySearch(stem, StringComparer.Ordinal);
        if (index < 0)
        {
            return null;
        }

        var first = counts.Take(index).Sum();
        return new RootEntry(forms.GetRange(first, counts[index]), ReadPlaces(places[index], counts[index]), ReadNames(index));
    }

    private static ImmutableArray<FormPlace> ReadPlaces(string text, int formCount)
    {
        var result = ImmutableArray.CreateBuilder<FormPlace>();
        var unit = 0;
        for (var at = 0; at < text.Length;)
        {
            unit += Codec.Read(text, ref at);
            var form = formCount > 1 ? Codec.Read(text, ref at) : 0;
            result.Add(new FormPlace(unit, form, Codec.Read(text, ref at)));
        }

        return result.ToImmutable();
    }

    /// <summary>A name is written as: number of its first root in the shard, document, kind, other roots.</summary>
    private ImmutableArray<NameEntry> ReadNames(int index)
    {
        var number = index.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. names
                .Select(name => name.Split(' '))
                .Where(parts => string.Equals(parts[0], number, StringComparison.Ordinal))
                .Select(parts => new NameEntry(int.Parse(parts[1], CultureInfo.InvariantCulture), (NameKind)(parts[2][0] - '0'), [.. parts.Skip(3)])),
        ];
    }
}
