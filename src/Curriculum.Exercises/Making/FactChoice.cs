using System.Collections.Concurrent;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>Which facts a model asks about, and which concepts tempt beside them.</summary>
internal static class FactChoice
{
    private const int LongestSentence = 25;
    private const int FewestRivals = 3;

    /// <summary>One unit for each fact that fits the model.</summary>
    public static IEnumerable<Unit> Units(ItemModel model, KnowledgeIndex index)
    {
        foreach (Fact fact in index.FactsOf(model.Aspect))
        {
            Concept concept = index.Concept(fact.Concept);
            if (Fits(model, fact) && KindFits(model, concept) && MayBeKey(concept) && MayBeStem(fact.Text)) yield return new Unit(fact.Id, concept, fact);
        }
    }

    /// <summary>Whether a fact is of the aspect and relation that the model draws on.</summary>
    public static bool Fits(ItemModel model, Fact fact) =>
        string.Equals(fact.Aspect, model.Aspect, StringComparison.Ordinal)
        && (model.Relation.Length == 0 || fact.Relation.Length == 0 || string.Equals(fact.Relation, model.Relation, StringComparison.Ordinal));

    /// <summary>Whether the model asks about concepts of this kind.</summary>
    public static bool KindFits(ItemModel model, Concept concept) => model.Kinds.Count == 0 || model.Kinds.Contains(concept.Kind, StringComparer.Ordinal);

    /// <summary>A doubtful concept is asked for only if its remark can be shown beside the answer.</summary>
    public static bool MayBeKey(Concept concept) => (!concept.SeedOnly || concept.Remark.Length > 0) && IsDignified(concept.Definition);

    /// <summary>The concepts that tempt beside this fact.</summary>
    /// <remarks>
    /// A third of the questions looks back and takes rivals that were taught before, so that early lessons have questions of their own; a third looks
    /// ahead, so that being taught early makes no concept a likelier wrong answer; the rest takes all.
    /// </remarks>
    public static IEnumerable<Confusable> Rivals(ItemModel model, Fact fact, KnowledgeIndex index, Dice dice)
    {
        IReadOnlyList<Confusable> rivals = model.Relation.Length > 0
            ? index.Confusables.InRelation(fact.Concept, model.Relation)
            : index.Confusables.Of(fact.Concept);
        Confusable[] all = rivals.Where(rival => index.Home(rival.Concept) is not null && IsDignified(index.Concept(rival.Concept).Definition)).ToArray();
        int view = dice.For("pandangan").Next(3);
        int here = index.Home(fact.Concept)?.Order ?? 0;
        Confusable[] some = Array.FindAll(all, rival => view switch
        {
            0 => index.Home(rival.Concept)!.Order <= here,
            1 => index.Home(rival.Concept)!.Order >= here,
            _ => true,
        });
        return some.Length >= FewestRivals ? some : all;
    }

    /// <summary>How many wrong answers are wanted.</summary>
    public static int Wanted(ItemModel model) => model.Options - 1;

    /// <summary>The class under which a concept is compared when all options are of its kind.</summary>
    public static string ClassOf(ItemModel model, Concept concept) => model.Relation.Length > 0 ? model.Relation : concept.Kind;

    /// <summary>What decides a fact: its cue, or the definition of its concept where it has none.</summary>
    public static string CueOf(Fact fact, KnowledgeIndex index) =>
        fact.Cue.Length > 0 ? fact.Cue : Casing.Lower(Casing.Bare(index.Concept(fact.Concept).Definition));

    /// <summary>The caution that follows the reason for a doubtful concept.</summary>
    public static string WithRemark(string feedback, Concept concept) => concept.SeedOnly ? $"{feedback} {concept.Remark}" : feedback;

    /// <summary>Whether a text may stand as a scene: no sentence that has to be read twice.</summary>
    public static bool MayBeStem(string text) => IsDignified(text) && Words.Sentences(text).Count == 1 && Words.Sentences(text).TrueForAll(s => Words.Count(s) <= LongestSentence);

    private static bool IsDignified(string text) => Dignified.GetOrAdd(text, static t => !Phrases.AnyIn(Phrases.Stigma, Phrases.WithoutSpeech(t)));

    /// <summary>Whether a text may stand as an option: short enough and without a vague frequency.</summary>
    public static bool MayBeOption(string text) => Options.GetOrAdd(text, static t =>
        Words.Count(t) <= LongestSentence && IsDignified(t) && !Phrases.AnyIn(Phrases.Vague, t) && Words.Sentences(t).Count == 1);

    // A fact is weighed beside every other one that it may tempt from.
    private static readonly ConcurrentDictionary<string, bool> Dignified = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, bool> Options = new(StringComparer.Ordinal);
}
