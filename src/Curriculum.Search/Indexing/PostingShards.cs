using System.Globalization;
using System.Text;
using System.Text.Json;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>Cuts the postings into shards of neighbouring roots, each with the names that begin with one of its roots.</summary>
internal static class PostingShards
{
    private const int MostShards = 500;

    /// <summary>The shards in order, and the first root of each.</summary>
    public static (SearchFile[] Files, string[] FirstRoots) Write(Postings postings, IReadOnlyList<AnalyzedDocument> documents, Vocabulary vocabulary, SearchOptions options, ParallelOptions work)
    {
        var names = GatherNames(documents, vocabulary);
        var lengths = Array.ConvertAll(postings.Roots, root => LengthOf(root, names));
        var length = Math.Max(options.PostingShardLength, lengths.Sum() / MostShards);
        var shards = Cut(lengths, length);
        var files = new SearchFile[shards.Count];
        Parallel.For(0, files.Length, work, i =>
        {
            var roots = postings.Roots.AsMemory(shards[i].Start, shards[i].Count);
            files[i] = ShardFile.Write('p', i, json => WriteShard(json, roots, names));
        });
        return (files, [.. shards.Select(shard => postings.Roots[shard.Start].Stem)]);
    }

    /// <summary>Neighbours together until the next would make them too long.</summary>
    public static List<(int Start, int Count)> Cut(int[] lengths, int length)
    {
        var shards = new List<(int, int)>();
        for (int start = 0, end; start < lengths.Length; start = end)
        {
            var total = lengths[start];
            for (end = start + 1; end < lengths.Length && total + lengths[end] <= length; end++)
            {
                total += lengths[end];
            }

            shards.Add((start, end - start));
        }

        return shards;
    }

    private static int LengthOf(Postings.Root root, Dictionary<string, List<Name>> names) =>
        root.Places.Length + root.Forms.Sum(form => form.Length) + (names.TryGetValue(root.Stem, out var own) ? own.Sum(name => name.Rest.Length + 4) : 0);

    private static void WriteShard(Utf8JsonWriter json, ReadOnlyMemory<Postings.Root> roots, Dictionary<string, List<Name>> names)
    {
        var counts = new StringBuilder();
        var places = new StringBuilder();
        var forms = new List<string>();
        var stems = new List<string>();
        foreach (var root in roots.Span)
        {
            stems.Add(root.Stem);
            forms.AddRange(root.Forms);
            Codec.Append(counts, root.Forms.Length);
            places.Append(places.Length > 0 ? " " : "").Append(root.Places);
        }

        json.WriteString("stems", Codec.WriteWords(stems));
        json.WriteString("counts", counts.ToString());
        json.WriteString("forms", Codec.WriteWords(forms));
        json.WriteString("places", places.ToString());
        json.WriteStartArray("names");
        for (var i = 0; i < stems.Count; i++)
        {
            foreach (var name in names.GetValueOrDefault(stems[i], []))
            {
                json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{i} {name.Document} {(int)name.Kind}{name.Rest}"));
            }
        }

        json.WriteEndArray();
    }

    /// <summary>Names as roots, by their first root: someone who types a name loads that root's shard anyway.</summary>
    private static Dictionary<string, List<Name>> GatherNames(IReadOnlyList<AnalyzedDocument> documents, Vocabulary vocabulary)
    {
        var names = new Dictionary<string, List<Name>>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in documents[i].Names)
            {
                var stems = name.Words.Select(vocabulary.Stemmer.Stem).ToArray();
                if (!seen.Add(string.Join(' ', stems)))
                {
                    continue;
                }

                if (!names.TryGetValue(stems[0], out var list))
                {
                    names.Add(stems[0], list = []);
                }

                list.Add(new Name(i, name.Kind, string.Concat(stems.Skip(1).Select(stem => " " + stem))));
            }
        }

        return names;
    }

    /// <summary>A name without its first root.</summary>
    /// <param name="Document">The number of the document it leads to.</param>
    /// <param name="Kind">What it is to the document.</param>
    /// <param name="Rest">The other roots, each after a space.</param>
    private sealed record Name(int Document, NameKind Kind, string Rest);
}
