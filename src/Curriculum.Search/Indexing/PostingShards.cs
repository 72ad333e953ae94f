using System.Globalization;
using System.Text;
using System.Text.Json;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>Cuts the postings into shards of neighbouring roots, each with the names that begin with one of its roots.</summary>
internal sealed class PostingShards : IShards
{
    // A place is a unit, a form and a weight: about three digits.
    private const int PlaceLength = 3;

    private readonly Postings postings;
    private readonly Dictionary<string, List<Name>> names;
    private readonly List<(int Start, int Count)> shards;

    /// <summary>Cuts; nothing is written yet.</summary>
    public PostingShards(Postings postings, IReadOnlyList<AnalyzedDocument> documents, Vocabulary vocabulary, SearchOptions options)
    {
        this.postings = postings;
        names = GatherNames(documents, vocabulary);
        var lengths = Array.ConvertAll(postings.Roots, LengthOf);
        shards = Shards.Cut(lengths, Array.ConvertAll(postings.Roots, root => Shards.MarkOf(root.Stem)), options.PostingShards.LengthFor(Shards.Total(lengths)));
    }

    /// <inheritdoc/>
    public char Kind => 'p';

    /// <inheritdoc/>
    public int Count => shards.Count;

    /// <summary>The first root of each shard.</summary>
    public IEnumerable<string> FirstRoots => shards.Select(shard => postings.Roots[shard.Start].Stem);

    /// <inheritdoc/>
    public void Write(int number, Utf8JsonWriter json)
    {
        var roots = postings.Roots.AsSpan(shards[number].Start, shards[number].Count);
        var counts = new StringBuilder();
        var places = new StringBuilder();
        var forms = new List<string>();
        var stems = new List<string>();
        foreach (var root in roots)
        {
            stems.Add(root.Stem);
            Codec.Append(counts, root.Forms.Length);
            places.Append(places.Length > 0 ? " " : "");
            postings.AppendPlaces(places, root);
            foreach (var form in root.Forms)
            {
                forms.Add(postings.WordOf(form));
            }
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

    private int LengthOf(Postings.Root root)
    {
        var length = postings.CountPlaces(root) * PlaceLength;
        foreach (var form in root.Forms)
        {
            length += postings.WordOf(form).Length;
        }

        return length + (names.TryGetValue(root.Stem, out var own) ? own.Sum(name => name.Rest.Length + 4) : 0);
    }

    /// <summary>Names as roots, by their first root: someone who types a name loads that root's shard anyway.</summary>
    private static Dictionary<string, List<Name>> GatherNames(IReadOnlyList<AnalyzedDocument> documents, Vocabulary vocabulary)
    {
        var gathered = new Dictionary<string, List<Name>>(StringComparer.Ordinal);
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

                if (!gathered.TryGetValue(stems[0], out var list))
                {
                    gathered.Add(stems[0], list = []);
                }

                list.Add(new Name(i, name.Kind, string.Concat(stems.Skip(1).Select(stem => " " + stem))));
            }
        }

        return gathered;
    }

    /// <summary>A name without its first root.</summary>
    /// <param name="Document">The number of the document it leads to.</param>
    /// <param name="Kind">What it is to the document.</param>
    /// <param name="Rest">The other roots, each after a space.</param>
    private sealed record Name(int Document, NameKind Kind, string Rest);
}
