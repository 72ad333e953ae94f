using System.Runtime.InteropServices;
using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>A kind of case, written by hand: who, where, what is the matter, what lies on the desk, what must be decided. It yields any number of cases.</summary>
public sealed record CaseModel
{
    /// <summary>Kebab case; the file's name.</summary>
    public required string Id { get; init; }

    /// <summary>Where the model begins.</summary>
    public SourcePoint At { get; init; }

    /// <summary>The title of each case; a template.</summary>
    public Sourced Title { get; init; }

    /// <summary>One or two sentences that tell nothing of the outcome; a template.</summary>
    public Sourced Summary { get; init; }

    /// <summary>Id of the place of practice (<c>set-…</c>).</summary>
    public Sourced Setting { get; init; }

    /// <summary>Id of the population.</summary>
    public Sourced Population { get; init; }

    /// <summary>Id of the level (<c>level-mikro</c> …).</summary>
    public Sourced Level { get; init; }

    /// <summary>Ids of the methods.</summary>
    public EquatableArray<Sourced> Methods { get; init; } = [];

    /// <summary>What a student needs, in minutes.</summary>
    public int Minutes { get; init; }

    /// <summary>Ids of what may be hard to read.</summary>
    public EquatableArray<Sourced> ContentNotes { get; init; } = [];

    /// <summary>The model that practises the same without this matter.</summary>
    public Sourced Instead { get; init; }

    /// <summary>Ids of outcomes.</summary>
    public EquatableArray<Sourced> Outcomes { get; init; } = [];

    /// <summary>Where the counters begin.</summary>
    public CaseState State { get; init; }

    /// <summary>Ids of the kinds of place where it can happen.</summary>
    public EquatableArray<Sourced> Regions { get; init; } = [];

    /// <summary>What is filled in differently from case to case.</summary>
    public EquatableArray<SlotModel> Slots { get; init; } = [];

    /// <summary>The person whom the student works with.</summary>
    public required PersonModel Client { get; init; }

    /// <summary>The families that the client may have.</summary>
    public EquatableArray<HouseholdModel> Households { get; init; } = [];

    /// <summary>People outside the family.</summary>
    public EquatableArray<PersonModel> Others { get; init; } = [];

    /// <summary>What lies on the desk.</summary>
    public EquatableArray<DocumentModel> Documents { get; init; } = [];

    /// <summary>The first page of the story; a template.</summary>
    public Sourced Opening { get; init; }

    /// <summary>The decisions in their order.</summary>
    public EquatableArray<DecisionModel> Decisions { get; init; } = [];

    /// <summary>From this decision on, a weak choice leads to the partial end; empty if there is none.</summary>
    public Sourced PartialFrom { get; init; }

    /// <summary>How the story can end.</summary>
    public EquatableArray<EndModel> Ends { get; init; } = [];

    /// <summary>Prompts for reflection; templates.</summary>
    public EquatableArray<Sourced> Reflections { get; init; } = [];

    /// <summary>Facts that must stand literally in the places named.</summary>
    public EquatableArray<SharedFact> Facts { get; init; } = [];
}

/// <summary>A value that several pages tell alike.</summary>
/// <param name="Value">A template, for example <c>{sisa} butir</c>.</param>
/// <param name="In">Ids of documents and decisions in which it must be read.</param>
public sealed record SharedFact(Sourced Value, EquatableArray<Sourced> In);

/// <summary>The five counters, each 0 to 10.</summary>
/// <param name="Trust">How far the client trusts the student.</param>
/// <param name="Safety">How safe those concerned are.</param>
/// <param name="SelfDetermination">How far the client decides.</param>
/// <param name="Information">How much is known reliably.</param>
/// <param name="Time">How much of the placement is left.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CaseState(int Trust, int Safety, int SelfDetermination, int Information, int Time)
{
    /// <summary>Whether an effect changes nothing.</summary>
    public bool IsNothing => this == default;

    /// <summary>The state after an effect, kept within 0 and 10.</summary>
    public CaseState With(CaseState effect) => new(
        Keep(Trust + effect.Trust), Keep(Safety + effect.Safety), Keep(SelfDetermination + effect.SelfDetermination), Keep(Information + effect.Information), Keep(Time + effect.Time));

    /// <summary>The counters in their fixed order.</summary>
    public int[] ToArray() => [Trust, Safety, SelfDetermination, Information, Time];

    private static int Keep(int value) => Math.Clamp(value, 0, 10);
}
