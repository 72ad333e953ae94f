using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Quizzes;

/// <summary>A question as its neighbours in a quiz see it: what it shows, and what would give it away (Q27, Q32).</summary>
internal sealed class Giveaways
{
    private readonly string[] _shown;
    private readonly string[] _keys;
    private readonly string[] _others;
    private readonly string _fact;
    private readonly bool _asks;
    private readonly HashSet<string> _print;

    public Giveaways(Item item)
    {
        Item = item;
        _shown = new[] { item.Stem.Whole, item.Rationale, item.Hint }.Concat(item.Options.Select(o => o.Feedback)).Concat(item.Pairs.Select(p => p.Feedback)).Select(Pad).ToArray();

        // A typed answer is given away by its scene or definition standing elsewhere; its name alone, often an everyday word, gives nothing away.
        _keys = item.Type.HasOneKey() && item.Type is not ItemType.TrueFalse ? item.Options.Where(o => o.Correct).Select(o => Pad(o.Text)).ToArray() : [];
        _asks = _keys.Length > 0 || item.Type is ItemType.Cloze or ItemType.Short;
        _others = item.Options.Where(o => !o.Correct).Select(o => Pad(o.Text)).ToArray();
        string blank = item.Type is ItemType.Cloze ? item.Stem.Vignette.Replace("____ ialah", string.Empty, StringComparison.Ordinal) : item.Stem.Vignette;
        _fact = Words.Normalise(blank);
        _print = LikenessFigures.Fingerprint(item);
        Options = item.Options.Where(_ => item.Type is not ItemType.TrueFalse).Select(o => o.Text).ToHashSet(StringComparer.Ordinal);
        Material = item.Slots.FirstOrDefault(s => s.Name is "bahan")?.Value.Split('/')[0] ?? string.Empty;
        Facts = item.Slots.Where(s => s.Name is "fakta" or "bahan" or "langkah").Select(s => s.Value).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The question.</summary>
    public Item Item { get; }

    /// <summary>The texts of its options.</summary>
    public HashSet<string> Options { get; }

    /// <summary>The stock that its document comes from; empty where it shows none.</summary>
    public string Material { get; }

    /// <summary>The facts that it rests on.</summary>
    public HashSet<string> Facts { get; }

    /// <summary>Whether the two may stand in one quiz.</summary>
    public bool Beside(Giveaways other) =>
        !Facts.Overlaps(other.Facts)
        && !GivesAway(other)
        && !other.GivesAway(this)
        && Similarity.Jaccard(_print, other._print) < LikenessFigures.SameInQuiz;

    /// <summary>Whether the two read alike: the same stock, the same question over other options, or an option that stands in both.</summary>
    public bool ReadsLike(Giveaways other) =>
        (Material.Length > 0 && string.Equals(Material, other.Material, StringComparison.Ordinal))
        || (Item.Stem.Vignette.Length == 0 && other.Item.Stem.Vignette.Length == 0 && string.Equals(Item.Stem.LeadIn, other.Item.Stem.LeadIn, StringComparison.Ordinal))
        || Options.Overlaps(other.Options);

    /// <summary>Whether reading this question answers the other: its key stands here and none of its other options beside it, or its very text does.</summary>
    public bool GivesAway(Giveaways other) =>
        _shown.Any(text => other._keys.Any(key => text.Contains(key, StringComparison.Ordinal) && !other._others.Any(o => text.Contains(o, StringComparison.Ordinal))))
        || (other._fact.Length > 0 && other._asks && _shown.Any(text => text.Contains(other._fact, StringComparison.Ordinal)));

    private static string Pad(string text) => " " + Words.Normalise(text) + " ";
}
