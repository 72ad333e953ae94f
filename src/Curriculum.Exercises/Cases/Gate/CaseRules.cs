using Curriculum.Pipelines;

#pragma warning disable CS1591 // Each rule's title, reason and cure stand in the language files; a second wording here would drift.

namespace Curriculum.Exercises.Cases;

/// <summary>Every kind of mistake that a case model can have. K01 to K14 are the rules of the reference on exercises; texts stand in the language files.</summary>
public static class CaseRules
{
    // The model as written.
    public static readonly Rule Template = Error("KUR600");
    public static readonly Rule UnknownReference = Error("KUR601");
    public static readonly Rule PhraseMissing = Error("KUR602");
    public static readonly Rule NameNotFictional = Error("KUR603");
    public static readonly Rule DuplicateId = Error("KUR604");
    public static readonly Rule TooFew = Error("KUR605");
    public static readonly Rule Impossible = Error("KUR606");
    public static readonly Rule StopMissing = Error("KUR607");

    // The graph.
    public static readonly Rule Graph = Error("KUR611"); // K01
    public static readonly Rule Path = Error("KUR612"); // K02
    public static readonly Rule OptionScores = Error("KUR613"); // K03
    public static readonly Rule NoTrace = Error("KUR614"); // K04
    public static readonly Rule BestPath = Error("KUR615"); // K05
    public static readonly Rule DangerUnstopped = Error("KUR616"); // K05
    public static readonly Rule TooManyNodes = Error("KUR617"); // K06

    // Facts and documents.
    public static readonly Rule FactsDisagree = Error("KUR621"); // K07
    public static readonly Rule DecisionKinds = Error("KUR622"); // K08
    public static readonly Rule NoGround = Error("KUR623"); // K09
    public static readonly Rule FigureDisagrees = Error("KUR624"); // K10

    // Words.
    public static readonly Rule OptionForm = Error("KUR631"); // K11, one decision
    public static readonly Rule OptionReach = Error("KUR632"); // K11, one decision
    public static readonly Rule Cue = Error("KUR633"); // K11, all decisions
    public static readonly Rule Dignity = Error("KUR634"); // Q35
    public static readonly Rule LongSentence = Warning("KUR635"); // Q07

    // The collection.
    public static readonly Rule Association = Error("KUR641"); // K12
    public static readonly Rule OneSided = Error("KUR642"); // K12
    public static readonly Rule Uncovered = Warning("KUR643"); // K12
    public static readonly Rule WithoutScripts = Error("KUR644"); // K13
    public static readonly Rule TooAlike = Error("KUR645"); // K14
    public static readonly Rule Unused = Warning("KUR646"); // Q42

    private static Rule Error(string code) => new(code, "case", Severity.Error);

    private static Rule Warning(string code) => new(code, "case", Severity.Warning);
}
