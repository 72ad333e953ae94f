using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

#pragma warning disable SA1402, CS1591 // One small record per list of the YAML files; their keys say what they are.

namespace Curriculum.Content.Knowledge;

/// <summary>Everything in <c>pengetahuan/</c> that relates concepts: each file may hold any of these lists.</summary>
public sealed record RelationFile
{
    [Field] public EquatableArray<OrderedList> OrderedLists { get; init; }
    [Field] public EquatableArray<ToolStage> ToolStage { get; init; }
    [Field] public EquatableArray<TechniqueFit> TechniqueFit { get; init; }
    [Field] public EquatableArray<Setting> Settings { get; init; }
    [Field] public EquatableArray<Population> Populations { get; init; }
    [Field] public EquatableArray<DistractorGroup> DistractorGroups { get; init; }
    [Field] public EquatableArray<ProblemTheme> ProblemThemes { get; init; }
    [Field] public EquatableArray<RedFlag> RedFlags { get; init; }
    [Field] public EquatableArray<Complication> Complications { get; init; }
    [Field] public CaseSlots? CaseSlots { get; init; }
    [Field] public EquatableArray<RoleEquivalent> RoleEquivalents { get; init; }
    [Field] public EquatableArray<NeverTogether> NeverTogether { get; init; }
    [Field] public EquatableArray<Situation> Situations { get; init; }
    [Field] public EquatableArray<Decision> Decisions { get; init; }
    [Field] public EquatableArray<Keyed<EquatableArray<string>>> SearchTerms { get; init; }

    /// <summary>Words, set apart by blanks, that are spelled well though the program does not know them. Where a site has any, the spelling of its questions is judged.</summary>
    [Field] public EquatableArray<string> Spelling { get; init; }

    /// <summary>Whether some of it could not be read.</summary>
    public bool Lost { get; init; }

    /// <summary>The file it was read from.</summary>
    public string File { get; init; } = "";
}

public sealed record OrderedList
{
    [Field(Required = true)] public Located<string> Id { get; init; }
    [Field(Required = true)] public string Title { get; init; } = "";
    [Field] public bool Strict { get; init; }
    [Field(Required = true)] public EquatableArray<Located<string>> Items { get; init; }
    [Field] public string? Note { get; init; }
}

public sealed record ToolStage
{
    [Field(Required = true)] public Located<string> Tool { get; init; }
    [Field(Required = true)] public EquatableArray<Located<string>> Stages { get; init; }
    [Field(Required = true)] public string Why { get; init; } = "";
}

public sealed record TechniqueFit
{
    [Field(Required = true)] public Located<string> Technique { get; init; }
    [Field(Required = true)] public EquatableArray<Located<string>> Stages { get; init; }
    [Field(Required = true)] public EquatableArray<string> Suits { get; init; }
    [Field] public string? AvoidWhen { get; init; }
    [Field] public string? Misuse { get; init; }
}

public sealed record Setting
{
    [Field(Required = true)] public Located<string> Id { get; init; }
    [Field(Required = true)] public string Title { get; init; } = "";
    [Field] public string? TitleEn { get; init; }
    [Field] public EquatableArray<Located<string>> Units { get; init; }
    [Field] public EquatableArray<Located<string>> Serves { get; init; }
    [Field] public EquatableArray<string> StudentTasks { get; init; }
    [Field] public EquatableArray<Located<string>> Documents { get; init; }
    [Field] public EquatableArray<string> Limits { get; init; }
    [Field] public EquatableArray<Located<string>> Partners { get; init; }
}

public sealed record Population
{
    [Field(Required = true)] public Located<string> Id { get; init; }
    [Field] public EquatableArray<Located<string>> Settings { get; init; }
    [Field] public EquatableArray<Located<string>> Methods { get; init; }
    [Field] public EquatableArray<Located<string>> ServiceUnits { get; init; }
    [Field] public EquatableArray<Located<string>> Activities { get; init; }
    [Field] public EquatableArray<PopulationProblem> Problems { get; init; }
    [Field] public EquatableArray<string> Strengths { get; init; }
    [Field] public EquatableArray<string> SignificantOthers { get; init; }
    [Field] public EquatableArray<string> Risks { get; init; }
    [Field] public string? Wording { get; init; }
    [Field] public EquatableArray<int> Ages { get; init; }
}

public sealed record PopulationProblem
{
    [Field(Required = true)] public string Text { get; init; } = "";
    [Field(Required = true)] public Located<string> Theme { get; init; }
}

public sealed record DistractorGroup
{
    [Field(Required = true)] public Located<string> Id { get; init; }
    [Field(Required = true)] public EquatableArray<Located<string>> Items { get; init; }
}

public sealed record ProblemTheme
{
    [Field(Required = true)] public Located<string> Id { get; init; }
    [Field(Required = true)] public string Title { get; init; } = "";
    [Field] public EquatableArray<Located<string>> Roles { get; init; }
    [Field] public EquatableArray<Located<string>> Techniques { get; init; }
    [Field] public EquatableArray<Located<string>> Tools { get; init; }
    [Field] public string? Note { get; init; }
}

public sealed record RedFlag
{
    [Field(Required = true)] public Located<string> Id { get; init; }
    [Field(Required = true)] public string Sign { get; init; } = "";
    [Field(Required = true)] public string FirstAction { get; init; } = "";
    [Field] public EquatableArray<Located<string>> Concepts { get; init; }
}

public sealed record Complication
{
    [Field(Required = true)] public Located<string> Id { get; init; }
    [Field(Required = true)] public string Text { get; init; } = "";
    [Field] public EquatableArray<Located<string>> Stages { get; init; }
    [Field] public EquatableArray<Located<string>> Concepts { get; init; }
}

public sealed record CaseSlots
{
    [Field(Required = true)] public EquatableArray<string> GivenNames { get; init; }
    [Field] public EquatableArray<string> PlaceNames { get; init; }
    [Field] public EquatableArray<string> Occupations { get; init; }
    [Field] public EquatableArray<string> FirstMeetings { get; init; }
}

public sealed record RoleEquivalent
{
    [Field(Required = true)] public Located<string> Role { get; init; }
    [Field] public Located<string>? Nearest { get; init; }
}

public sealed record NeverTogether
{
    [Field(Required = true)] public EquatableArray<Located<string>> Pair { get; init; }
    [Field] public string? Reason { get; init; }
}

/// <summary>A scene that calls for one concept and not for its neighbours.</summary>
public sealed record Situation
{
    [Field(Required = true)] public Located<string> Id { get; init; }
    [Field] public Located<string>? Role { get; init; }
    [Field] public Located<string>? GroupType { get; init; }
    [Field] public Located<string>? Level { get; init; }
    [Field] public Located<string>? Technique { get; init; }
    [Field] public Located<string>? Tool { get; init; }
    [Field] public Located<string>? Stage { get; init; }
    [Field(Required = true, Name = "situation")] public string Text { get; init; } = "";
    [Field(Required = true)] public string Cue { get; init; } = "";
    [Field] public EquatableArray<NotThis> Not { get; init; }

    /// <summary>The one concept that fits.</summary>
    public Located<string>? Key => Role ?? GroupType ?? Level ?? Technique ?? Tool ?? Stage;
}

public sealed record NotThis
{
    [Field(Required = true)] public Located<string> Id { get; init; }
    [Field(Required = true)] public string Why { get; init; } = "";
}

public sealed record Decision
{
    [Field(Required = true)] public Located<string> Id { get; init; }
    [Field(Required = true)] public Located<string> Stage { get; init; }
    [Field] public EquatableArray<Located<string>> Settings { get; init; }
    [Field] public EquatableArray<Located<string>> Populations { get; init; }
    [Field] public EquatableArray<Located<string>> Concepts { get; init; }
    [Field(Required = true)] public string Situation { get; init; } = "";
    [Field(Required = true)] public EquatableArray<DecisionOption> Options { get; init; }
}

public sealed record DecisionOption
{
    [Field(Required = true, OneOf = ["best", "acceptable", "poor"])] public string Quality { get; init; } = "";
    [Field(Required = true)] public string Action { get; init; } = "";
    [Field(Required = true)] public string Reason { get; init; } = "";
    [Field] public string? Consequence { get; init; }
}
