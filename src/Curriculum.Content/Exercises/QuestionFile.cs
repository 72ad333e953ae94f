using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Exercises;

/// <summary>A file beside the models: <c>soal/*.yml</c>. It may hold questions written by hand, scopes of outcomes, labels and the cast.</summary>
public sealed record QuestionFile
{
    /// <summary>Questions written by hand.</summary>
    [Field]
    public EquatableArray<QuestionFields> Questions { get; init; }

    /// <summary>Which concepts an outcome is about.</summary>
    [Field]
    public EquatableArray<ScopeFields> Outcomes { get; init; }

    /// <summary>Shorter names of concepts, for options.</summary>
    [Field]
    public EquatableArray<LabelFields> Labels { get; init; }

    /// <summary>How fictional people are addressed.</summary>
    [Field]
    public CastFields? Cast { get; init; }

    /// <summary>The file.</summary>
    public string File { get; init; } = "";

    /// <summary>Whether some of it could not be read.</summary>
    public bool Lost { get; init; }
}

/// <summary>A question written by hand.</summary>
public sealed record QuestionFields
{
    /// <summary>Stable id; answers on the students' devices hang on it.</summary>
    [Field(Required = true, Address = true, Example = "id: tulis-persetujuan-foto")]
    public Located<string> Id { get; init; }

    /// <summary>How it is answered.</summary>
    [Field(Required = true, OneOf = ["single", "multiple", "matching", "ordering", "cloze", "classification", "truefalse", "short", "document"], Example = "type: single")]
    public string Type { get; init; } = "";

    /// <summary>Slug of the lesson after which everything it names has been taught.</summary>
    [Field(Required = true, Example = "lesson: persetujuan-sadar")]
    public Located<string> Lesson { get; init; }

    /// <summary>Outcomes that it practises.</summary>
    [Field(Required = true, Example = "outcomes: [m2.2.3]")]
    public EquatableArray<Located<string>> Outcomes { get; init; }

    /// <summary>Concepts that it uses; the first one is tested.</summary>
    [Field(Required = true, Example = "concepts: [dokumentasi-etis]")]
    public EquatableArray<Located<string>> Concepts { get; init; }

    /// <summary>Level of thinking.</summary>
    [Field(Required = true, OneOf = ["remember", "understand", "apply", "analyze", "evaluate", "create"], Example = "bloom: apply")]
    public string Bloom { get; init; } = "";

    /// <summary>The scene.</summary>
    [Field]
    public string? Vignette { get; init; }

    /// <summary>The question itself.</summary>
    [Field(Required = true, Example = "lead_in: Apa yang paling patut dikerjakan dahulu?")]
    public string LeadIn { get; init; } = "";

    /// <summary>Documents shown with it.</summary>
    [Field]
    public EquatableArray<ExhibitFields> Documents { get; init; }

    /// <summary>Answers to choose from.</summary>
    [Field]
    public EquatableArray<OptionFields> Options { get; init; }

    /// <summary>Matching and classification: what belongs together.</summary>
    [Field]
    public EquatableArray<PairFields> Pairs { get; init; }

    /// <summary>Ordering: the right order.</summary>
    [Field]
    public EquatableArray<string> Sequence { get; init; }

    /// <summary>Cloze and short answer: accepted forms.</summary>
    [Field]
    public EquatableArray<string> Accepted { get; init; }

    /// <summary>A nudge that does not give the answer away.</summary>
    [Field(Required = true, Example = "hint: Bandingkan tujuan izin yang dulu dan yang sekarang.")]
    public string Hint { get; init; } = "";

    /// <summary>Why the key is right.</summary>
    [Field(Required = true, Example = "rationale: Izin melekat pada tujuan, jadi tujuan baru menuntut persetujuan baru.")]
    public string Rationale { get; init; } = "";

    /// <summary>Where the reason is taught.</summary>
    [Field]
    public Located<string>? LessonRef { get; init; }
}

/// <summary>One answer to choose.</summary>
public sealed record OptionFields
{
    /// <summary>Only for claims: benar or salah; otherwise the letters follow the order.</summary>
    [Field]
    public string? Id { get; init; }

    /// <summary>What it says.</summary>
    [Field(Required = true, Example = "text: Menghubungi orang yang tampak di foto.")]
    public Located<string> Text { get; init; }

    /// <summary>Whether it is right.</summary>
    [Field]
    public bool Correct { get; init; }

    /// <summary>What a student reads after choosing it.</summary>
    [Field(Required = true, Example = "feedback: Tujuannya berubah, sehingga izin lama tidak berlaku lagi.")]
    public string Feedback { get; init; } = "";

    /// <summary>Where it is taught; the question's own where left out.</summary>
    [Field]
    public Located<string>? LessonRef { get; init; }

    /// <summary>The concept that it names.</summary>
    [Field]
    public Located<string>? Concept { get; init; }

    /// <summary>The class of things that it belongs to; the same for all options.</summary>
    [Field]
    public string? Kind { get; init; }

    /// <summary>The misconception that makes a wrong option tempting.</summary>
    [Field]
    public string? Confusion { get; init; }
}

/// <summary>Two things that belong together.</summary>
public sealed record PairFields
{
    /// <summary>What is given.</summary>
    [Field(Required = true, Example = "left: Kader posyandu")]
    public string Left { get; init; } = "";

    /// <summary>Its partner, or the group it falls into.</summary>
    [Field(Required = true, Example = "right: Sistem sumber")]
    public string Right { get; init; } = "";

    /// <summary>Why.</summary>
    [Field]
    public string? Feedback { get; init; }
}

/// <summary>A document shown with a question.</summary>
public sealed record ExhibitFields
{
    /// <summary>Its caption.</summary>
    [Field(Required = true, Example = "name: Catatan kunjungan")]
    public string Name { get; init; } = "";

    /// <summary>What kind of document it is.</summary>
    [Field(Required = true, Example = "kind: catatan")]
    public string Kind { get; init; } = "";

    /// <summary>Its lines.</summary>
    [Field(Required = true, Example = "rows: [{ label: Segi badan, text: Tidurnya tiga jam. }]")]
    public EquatableArray<ExhibitRowFields> Rows { get; init; }
}

/// <summary>One line of a document.</summary>
public sealed record ExhibitRowFields
{
    /// <summary>What the line is called.</summary>
    [Field]
    public string? Label { get; init; }

    /// <summary>What it says.</summary>
    [Field(Required = true, Example = "text: Tidurnya tiga jam.")]
    public string Text { get; init; } = "";
}

/// <summary>Which concepts an outcome is about.</summary>
public sealed record ScopeFields
{
    /// <summary>The outcome.</summary>
    [Field(Required = true, Example = "id: m2.2.3")]
    public Located<string> Id { get; init; }

    /// <summary>Its concepts.</summary>
    [Field(Required = true, Example = "concepts: [dokumentasi-etis]")]
    public EquatableArray<Located<string>> Concepts { get; init; }
}

/// <summary>A shorter name of a concept.</summary>
public sealed record LabelFields
{
    /// <summary>The concept.</summary>
    [Field(Required = true, Example = "concept: abcd")]
    public Located<string> Concept { get; init; }

    /// <summary>The name.</summary>
    [Field(Required = true, Example = "label: ABCD")]
    public string Label { get; init; } = "";
}

/// <summary>How the fictional people of <c>rekaan.yml</c> are addressed.</summary>
public sealed record CastFields
{
    /// <summary>Title of a woman.</summary>
    [Field(Required = true, Example = "woman_title: Bu")]
    public string WomanTitle { get; init; } = "";

    /// <summary>Title of a man.</summary>
    [Field(Required = true, Example = "man_title: Pak")]
    public string ManTitle { get; init; } = "";

    /// <summary>Names of women.</summary>
    [Field(Required = true, Example = "women: [Tarmi]")]
    public EquatableArray<Located<string>> Women { get; init; }

    /// <summary>Names of men.</summary>
    [Field(Required = true, Example = "men: [Wiryo]")]
    public EquatableArray<Located<string>> Men { get; init; }

    /// <summary>Names of either; never drawn.</summary>
    [Field]
    public EquatableArray<Located<string>> Others { get; init; }
}
