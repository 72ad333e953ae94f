using Curriculum.Pipelines;

#pragma warning disable CS1591 // Each rule's title, reason and cure stand in the language files; a second wording here would drift.

namespace Curriculum.Exercises.Gate;

/// <summary>The rules that a question and a bank must hold. The last two digits of the code are the rule's number.</summary>
public static class QuestionRules
{
    // A. Structure.
    public static readonly Rule Metadata = Error(1);
    public static readonly Rule OneBestAnswer = Error(2);
    public static readonly Rule OptionCount = Error(3);
    public static readonly Rule DistinctOptions = Error(4);
    public static readonly Rule OptionsAboutOptions = Error(5);
    public static readonly Rule LeadIn = Error(6);
    public static readonly Rule Lengths = Error(7);
    public static readonly Rule OrderedNumbers = Error(8);
    public static readonly Rule TrueFalseShare = Warning(9);

    // B. Wording.
    public static readonly Rule NegativeLeadIn = Error(10);
    public static readonly Rule DoubleNegative = Error(11);
    public static readonly Rule VagueFrequency = Error(12);
    public static readonly Rule Absolutes = Error(13);
    public static readonly Rule Hedges = Error(14);
    public static readonly Rule Spelling = Error(15);
    public static readonly Rule Readable = Warning(16);
    public static readonly Rule TermsTaught = Error(17);

    // C. Cues.
    public static readonly Rule LongestIsKey = Error(18);
    public static readonly Rule LengthRatio = Error(19);
    public static readonly Rule ShortestIsKey = Error(20);
    public static readonly Rule KeyPosition = Error(21);
    public static readonly Rule KeySequence = Error(22);
    public static readonly Rule WordRepeats = Error(23);
    public static readonly Rule Convergence = Error(24);
    public static readonly Rule Grammar = Error(25);
    public static readonly Rule SameKind = Error(26);
    public static readonly Rule CrossItemCue = Error(27);

    // D. Content.
    public static readonly Rule DistractorProvenance = Error(28);
    public static readonly Rule SynonymOfKey = Error(29);
    public static readonly Rule Feedback = Error(30);
    public static readonly Rule IndependentKey = Error(31);
    public static readonly Rule DuplicateStem = Error(32);
    public static readonly Rule Diversity = Warning(33);
    public static readonly Rule IsomorphSafety = Error(34);
    public static readonly Rule Dignity = Error(35);
    public static readonly Rule Stereotype = Error(36);
    public static readonly Rule PersonalData = Error(37);

    // E. Bank.
    public static readonly Rule Coverage = Error(38);
    public static readonly Rule HigherLevels = Error(39);
    public static readonly Rule KnowNothingBot = Error(43);
    public static readonly Rule LinterSelfTest = Error(44);

    // Beyond the numbered rules: the recipe itself, and what it refers to.
    public static readonly Rule BrokenModel = Error(45);
    public static readonly Rule UnknownLesson = Error(46);
    public static readonly Rule UnknownPart = Error(47);
    public static readonly Rule UnknownReference = Error(48);

    /// <summary>Rules that no build reports line by line: their figures stand on the page about the quality of the questions.</summary>
    /// <remarks>Warnings about the bank; what quizzes and models keep by construction; the linter's own test.</remarks>
    public static IReadOnlyList<Rule> OnlyInReport { get; } = [TrueFalseShare, Readable, CrossItemCue, Diversity, IsomorphSafety, LinterSelfTest];

    private static Rule Error(int number) => new($"KUR4{number:00}", "question", Severity.Error);

    private static Rule Warning(int number) => new($"KUR4{number:00}", "question", Severity.Warning);
}
