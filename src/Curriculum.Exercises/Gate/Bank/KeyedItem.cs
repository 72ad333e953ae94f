using Curriculum.Exercises.Items;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Bank;

/// <summary>A question with one key and three options or more, measured once for all the rules about cues.</summary>
internal sealed class KeyedItem
{
    /// <summary>Measures a question.</summary>
    public KeyedItem(Item item)
    {
        Item = item;
        Texts = item.Options.Select(o => o.Text).ToArray();
        Lengths = Texts.Select(t => (double)t.Length).ToArray();
        Stems = Texts.Select(Words.ContentStems).ToArray();
        LeadIn = Words.ContentStems(item.Stem.LeadIn);
        Whole = Words.ContentStems(item.Stem.Whole + " " + string.Join(' ', item.Exhibits.SelectMany(e => e.Rows).Select(r => r.Label)));
        Key = Array.FindIndex(item.Options.ToArray(), o => o.Correct);
        Centrality = Similarity.Centrality(Stems);
    }

    /// <summary>The question.</summary>
    public Item Item { get; }

    /// <summary>What the options say.</summary>
    public string[] Texts { get; }

    /// <summary>Their lengths in characters.</summary>
    public double[] Lengths { get; }

    /// <summary>Their content stems.</summary>
    public HashSet<string>[] Stems { get; }

    /// <summary>Content stems of the question.</summary>
    public HashSet<string> LeadIn { get; }

    /// <summary>Content stems of scene and question.</summary>
    public HashSet<string> Whole { get; }

    /// <summary>Mean similarity of each option to the others.</summary>
    public double[] Centrality { get; }

    /// <summary>Place of the key.</summary>
    public int Key { get; }

    /// <summary>Number of options.</summary>
    public int Count => Texts.Length;

    /// <summary>The measured questions of a bank, in its order.</summary>
    public static KeyedItem[] Of(IEnumerable<Item> items) =>
        items.Where(i => i.Type is ItemType.Single or ItemType.Document && i.Options.Count >= 3 && i.Options.Count(o => o.Correct) == 1)
            .AsParallel().AsOrdered().Select(i => new KeyedItem(i)).ToArray();
}
