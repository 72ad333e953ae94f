using System.Runtime.InteropServices;
using System.Text;
using Curriculum.Search.Documents;

namespace Curriculum.Search.Indexing;

/// <summary>For each root, in order: its written forms on the site and where each stands.</summary>
internal sealed class Postings
{
    private readonly Vocabulary vocabulary;
    private readonly Occurrence[] places;
    private readonly int[] starts;

    /// <summary>Turns documents (words by document) into postings (places by root).</summary>
    /// <param name="documents">The documents in the order of the index.</param>
    /// <param name="vocabulary">Their words.</param>
    /// <param name="firstUnits">The number of each document's first unit.</param>
    /// <param name="work">Gives the work up.</param>
    public Postings(IReadOnlyList<AnalyzedDocument> documents, Vocabulary vocabulary, int[] firstUnits, ParallelOptions work)
    {
        this.vocabulary = vocabulary;
        starts = CountPlaces(documents, vocabulary);
        places = Invert(documents, vocabulary, firstUnits, starts);
        var stems = new string[vocabulary.Words.Length];
        Parallel.For(0, stems.Length, work, i => stems[i] = vocabulary.Stemmer.Stem(vocabulary.Words[i]));
        work.CancellationToken.ThrowIfCancellationRequested();
        var order = Enumerable.Range(0, stems.Length).ToArray();
        Array.Sort(order, (left, right) =>
        {
            var byStem = string.CompareOrdinal(stems[left], stems[right]);
            return byStem != 0 ? byStem : string.CompareOrdinal(vocabulary.Words[left], vocabulary.Words[right]);
        });

        var roots = new List<Root>();
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && string.Equals(stems[order[start]], stems[order[end]], StringComparison.Ordinal);)
            {
                end++;
            }

            roots.Add(new Root(stems[order[start]], order, start, end - start));
        }

        Roots = [.. roots];
    }

    /// <summary>The roots in ordinal order.</summary>
    public Root[] Roots { get; }

    /// <summary>A written form by its id.</summary>
    public string WordOf(int form) => vocabulary.Words[form];

    /// <summary>In how many places a root stands, each form by itself.</summary>
    public int CountPlaces(Root root)
    {
        var count = 0;
        foreach (var form in root.Forms)
        {
            count += starts[form + 1] - starts[form];
        }

        return count;
    }

    /// <summary>By unit and form: how many units further, which form (if there are several), what weight.</summary>
    public void AppendPlaces(StringBuilder text, Root root)
    {
        var forms = root.Forms;
        if (forms.Length == 1)
        {
            AppendPlaces(text, places.AsSpan(starts[forms[0]]..starts[forms[0] + 1]));
            return;
        }

        Span<int> next = forms.Length <= 64 ? stackalloc int[forms.Length] : new int[forms.Length];
        for (var form = 0; form < forms.Length; form++)
        {
            next[form] = starts[forms[form]];
        }

        for (var last = 0; ;)
        {
            var best = -1;
            var unit = int.MaxValue;
            for (var form = 0; form < forms.Length; form++)
            {
                if (next[form] < starts[forms[form] + 1] && places[next[form]].Unit < unit)
                {
                    unit = places[next[form]].Unit;
                    best = form;
                }
            }

            if (best < 0)
            {
                return;
            }

            var place = places[next[best]++];
            Codec.Append(text, place.Unit - last);
            last = place.Unit;
            Codec.Append(text, best);
            Codec.Append(text, place.Weight);
        }
    }

    // Of most roots there is one form only.
    private static void AppendPlaces(StringBuilder text, ReadOnlySpan<Occurrence> places)
    {
        var last = 0;
        foreach (var place in places)
        {
            Codec.Append(text, place.Unit - last);
            last = place.Unit;
            Codec.Append(text, place.Weight);
        }
    }

    /// <summary>Where the places of each word begin; one longer than the words.</summary>
    private static int[] CountPlaces(IReadOnlyList<AnalyzedDocument> documents, Vocabulary vocabulary)
    {
        var counts = new int[vocabulary.Words.Length + 1];
        foreach (var document in documents)
        {
            var ids = vocabulary.IdsOf(document);
            var words = document.Words;
            var begins = document.Starts;
            for (var w = 0; w < words.Length; w++)
            {
                counts[ids[words[w]] + 1] += begins[w + 1] - begins[w];
            }
        }

        for (var i = 1; i < counts.Length; i++)
        {
            counts[i] += counts[i - 1];
        }

        return counts;
    }

    /// <summary>Places by word: all places of word 0, then of word 1 … each in the order of units.</summary>
    private static Occurrence[] Invert(IReadOnlyList<AnalyzedDocument> documents, Vocabulary vocabulary, int[] firstUnits, int[] starts)
    {
        var next = (int[])starts.Clone();
        var inverted = new Occurrence[starts[^1]];
        for (var i = 0; i < documents.Count; i++)
        {
            var begins = documents[i].Starts;
            var occurrences = documents[i].Occurrences;
            var ids = vocabulary.IdsOf(documents[i]);
            var words = documents[i].Words;
            for (var w = 0; w < words.Length; w++)
            {
                ref var place = ref next[ids[words[w]]];
                foreach (var occurrence in occurrences[begins[w]..begins[w + 1]])
                {
                    inverted[place++] = occurrence.From(firstUnits[i]);
                }
            }
        }

        return inverted;
    }

    /// <summary>A root with its forms, as a stretch of the words in the order of their roots.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly struct Root(string stem, int[] order, int start, int count)
    {
        /// <summary>The root itself.</summary>
        public string Stem => stem;

        /// <summary>The ids of its written forms, in ordinal order.</summary>
        public ReadOnlySpan<int> Forms => order.AsSpan(start, count);
    }
}
