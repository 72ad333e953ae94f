using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Curriculum.Pipelines;
using Curriculum.Search.Analysis;

namespace Curriculum.Search.Documents;

/// <summary>Collects what each word of one document weighs, unit by unit.</summary>
internal sealed class WordWeights
{
    private readonly List<int> words = [];
    private readonly List<Cell> cells = [];
    private readonly List<int> latest = [];
    private readonly List<int> next = [];

    // By number of word: in which document it was last met, and which of that document's words it is.
    private (int Document, int Id)[] seen = new (int, int)[1 << 14];
    private int document;
    private int unit;
    private int firstOfUnit;

    /// <summary>Begins another document.</summary>
    public void Clear()
    {
        words.Clear();
        cells.Clear();
        latest.Clear();
        unit = firstOfUnit = 0;
        document++;
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
    public AnalyzedDocument ToDocument(SearchDocument document, WordPool pool, ImmutableArray<AnalyzedName> names)
    {
        var kept = LongLived.Room<int>((2 * words.Count) + 1);
        CollectionsMarshal.AsSpan(words).CopyTo(kept.Span);
        var starts = kept.Span[words.Count..];
        starts.Clear();
        foreach (var cell in cells)
        {
            starts[cell.Word + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        next.Clear();
        next.AddRange(starts[..words.Count]);
        var places = CollectionsMarshal.AsSpan(next);
        var occurrences = LongLived.Room<Occurrence>(cells.Count);
        var written = occurrences.Span;
        foreach (var cell in cells)
        {
            written[places[cell.Word]++] = new Occurrence(cell.Unit, Math.Min(cell.Best + cell.Once, Occurrence.Heaviest));
        }

        return new AnalyzedDocument(document, pool, kept[..words.Count], kept[words.Count..], occurrences, names);
    }

    private ref Cell CellOf(WordEntry word)
    {
        if (word.Number >= seen.Length)
        {
            Array.Resize(ref seen, Math.Max(word.Number + 1, 2 * seen.Length));
        }

        ref var known = ref seen[word.Number];
        if (known.Document != document)
        {
            known = (document, words.Count);
            words.Add(word.Number);
            latest.Add(-1);
        }

        ref var index = ref CollectionsMarshal.AsSpan(latest)[known.Id];
        if (index < firstOfUnit)
        {
            index = cells.Count;
            cells.Add(new Cell { Word = known.Id, Unit = unit });
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
