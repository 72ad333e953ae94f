using System.Text;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>For each root, in order: its written forms on the site and where each stands.</summary>
internal sealed class Postings
{
    private Postings(Root[] roots) => Roots = roots;

    /// <summary>The roots in ordinal order.</summary>
    public Root[] Roots { get; }

    /// <summary>Turns documents (words by document) into postings (places by root).</summary>
    /// <param name="documents">The documents in the order of the index.</param>
    /// <param name="vocabulary">Their words.</param>
    /// <param name="firstUnits">The number of each document's first unit.</param>
    /// <param name="work">Gives the work up.</param>
    public static Postings Merge(IReadOnlyList<AnalyzedDocument> documents, Vocabulary vocabulary, int[] firstUnits, ParallelOptions work)
    {
        var places = Invert(documents, vocabulary, firstUnits, out var starts);
        var stems = new string[vocabulary.Words.Length];
        Parallel.For(0, stems.Length, work, i => stems[i] = vocabulary.Stemmer.Stem(vocabulary.Words[i]));
        work.CancellationToken.ThrowIfCancellationRequested();
        var order = Enumerable.Range(0, stems.Length).ToArray();
        Array.Sort(order, (left, right) =>
        {
            var byStem = string.CompareOrdinal(stems[left], stems[right]);
            return byStem != 0 ? byStem : string.CompareOrdinal(vocabulary.Words[left], vocabulary.Words[right]);
        });

        var ranges = new List<(int Start, int End)>();
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && string.Equals(stems[order[start]], stems[order[end]], StringComparison.Ordinal);)
            {
                end++;
            }

            ranges.Add((start, end));
        }

        var roots = new Root[ranges.Count];
        Parallel.For(0, roots.Length, work, i =>
        {
            var (start, end) = ranges[i];
            var forms = order.AsSpan(start, end - start);
            roots[i] = new Root(stems[forms[0]], [.. forms.ToArray().Select(id => vocabulary.Words[id])], Encode(forms, places, starts));
        });
        return new Postings(roots);
    }

    /// <summary>Places by word: all places of word 0, then of word 1 … each in the order of units.</summary>
    private static Occurrence[] Invert(IReadOnlyList<AnalyzedDocument> documents, Vocabulary vocabulary, int[] firstUnits, out int[] starts)
    {
        starts = new int[vocabulary.Words.Length + 1];
        for (var i = 0; i < documents.Count; i++)
        {
            var ids = vocabulary.IdsOf[i];
            for (var w = 0; w < ids.Length; w++)
            {
                starts[ids[w] + 1] += documents[i].Starts[w + 1] - documents[i].Starts[w];
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = (int[])starts.Clone();
        var places = new Occurrence[starts[^1]];
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            var ids = vocabulary.IdsOf[i];
            for (var w = 0; w < ids.Length; w++)
            {
                foreach (var occurrence in document.Occurrences.AsSpan(document.Starts[w]..document.Starts[w + 1]))
                {
                    places[next[ids[w]]++] = occurrence.From(firstUnits[i]);
                }
            }
        }

        return places;
    }

    /// <summary>By unit and form: how many units further, which form (if there are several), what weight.</summary>
    private static string Encode(ReadOnlySpan<int> forms, Occurrence[] places, int[] starts)
    {
        var text = new StringBuilder();
        var next = new int[forms.Length];
        for (var form = 0; form < forms.Length; form++)
        {
            next[form] = starts[forms[form]];
        }

        for (var last = 0; ;)
        {
            var best = -1;
            for (var form = 0; form < forms.Length; form++)
            {
                if (next[form] < starts[forms[form] + 1] && (best < 0 || places[next[form]].Unit < places[next[best]].Unit))
                {
                    best = form;
                }
            }

            if (best < 0)
            {
                return text.ToString();
            }

            var place = places[next[best]++];
            Codec.Append(text, place.Unit - last);
            last = place.Unit;
            if (forms.Length > 1)
            {
                Codec.Append(text, best);
            }

            Codec.Append(text, place.Weight);
        }
    }

    /// <summary>A root with its forms and the coded places.</summary>
    internal sealed record Root(string Stem, string[] Forms, string Places);
}
