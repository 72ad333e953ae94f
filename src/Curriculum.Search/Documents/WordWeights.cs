using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Curriculum.Pipelines;
using Curriculum.Search.Analysis;

namespace Curriculum.Search.Documents;

/// <summary>Collects what each word of one document weighs, unit by unit.</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<WordEntry, int> ids = [];
    private readonly List<Cell> cells = [];
    private readonly List<int> latest = [];
    private readonly List<int> next = [];
    private int unit;
    private int firstOfUnit;

    /// <summary>Begins another document.</summary>
    public void Clear()
    {
        ids.Clear();
        cells.Clear();
        latest.Clear();
        unit = firstOfUnit = 0;
    }

    /// <summary>What follows belongs to this unit; units come in order.</summary>
    public void BeginUnit(int index)
    {
        unit = index;
        firstOfUnit = cells.Count;
    }

    /// <summary>Words of a field in which only the heaviest naming counts (title, names, heading).</summary>
    public void AddBest(List<Word> words, int weight)
    {
        foreach (var word in words)
        {
            ref var cell = ref CellOf(word.Entry);
            cell.Best = Math.Max(cell.Best, weight);
        }
    }

    /// <summary>Words of a field in which a word counts once.</summary>
    public void AddOnce(List<Word> words, int weight)
    {
        foreach (var word in words)
        {
            CellOf(word.Entry).Once = weight;
        }
    }

    /// <summary>The words of a body: how often each stands there, and among how many.</summary>
    public void AddBody(List<Word> words)
    {
        foreach (var word in words)
        {
            CellOf(word.Entry).Times++;
        }

        foreach (ref var cell in CollectionsMarshal.AsSpan(cells)[firstOfUnit..])
        {
            if (cell.Times > 0)
            {
                cell.Once = Weights.Body(cell.Times, words.Count);
            }
        }
    }

    /// <summary>The document with its words, ordered by word and then by unit.</summary>
    public AnalyzedDocument ToDocument(SearchDocument document, ImmutableArray<AnalyzedName> names)
    {
        var words = new string[ids.Count];
        var kept = LongLived.Room<int>(ids.Count + 1);
        var starts = kept.Span;
        starts.Clear();
        foreach (var (word, id) in ids)
        {
            words[id] = word.Surface;
        }

        foreach (var cell in cells)
        {
            starts[cell.Word + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        next.Clear();
        next.AddRange(starts[..words.Length]);
        var places = CollectionsMarshal.AsSpan(next);
        var occurrences = LongLived.Room<Occurrence>(cells.Count);
        var written = occurrences.Span;
        foreach (var cell in cells)
        {
            written[places[cell.Word]++] = new Occurrence(cell.Unit, Math.Min(cell.Best + cell.Once, Occurrence.Heaviest));
        }

        return new AnalyzedDocument(document, words, kept, occurrences, names);
    }

    private ref Cell CellOf(WordEntry word)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, word, out var exists);
        if (!exists)
        {
            id = latest.Count;
            latest.Add(-1);
        }

        var index = latest[id];
        if (index < firstOfUnit)
        {
            index = cells.Count;
            latest[id] = index;
            cells.Add(new Cell { Word = id, Unit = unit });
        }

        return ref CollectionsMarshal.AsSpan(cells)[index];
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Cell
    {
        public int Word;
        public int Unit;
        public int Times;
        public int Best;
        public int Once;
    }
}
